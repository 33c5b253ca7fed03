using System.Net;

namespace ProjectBot.Host;

/// <summary>The host as people reach it: section <c>Host</c> of the configuration.</summary>
public sealed record HostSettings
{
    /// <summary>What stands before the paths of links, without a slash at its end; null when nobody said where the host is reached.</summary>
    public string? PublicUrl { get; init; }

    /// <exception cref="InvalidOperationException">The setting cannot be used; the message says what to change.</exception>
    public static HostSettings From(IConfiguration configuration)
    {
        var address = configuration["Host:PublicUrl"];
        if (string.IsNullOrWhiteSpace(address))
            return new();
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.UserInfo.Length + url.Query.Length + url.Fragment.Length > 0)
            throw new InvalidOperationException($"Host:PublicUrl must be the address at which people reach this host, such as https://bot.example.org, not '{address}'.");
        return url.Scheme == "https" || IsThisMachine(url)
            ? new() { PublicUrl = url.AbsoluteUri.TrimEnd('/') }
            : throw new InvalidOperationException($"Host:PublicUrl must begin with https://, because links carry their right with them; http:// is for this machine only. It is '{address}'.");
    }

    private static bool IsThisMachine(Uri url) => url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
