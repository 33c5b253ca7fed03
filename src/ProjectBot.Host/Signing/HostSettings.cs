using System.Net;

namespace ProjectBot.Host.Signing;

/// <summary>The host as people reach it: section <c>Host</c> of the configuration.</summary>
public sealed record HostSettings
{
    /// <summary>Stands before the paths of links, without a slash at its end; null when nobody said where the host is reached.</summary>
    public string? PublicUrl { get; init; }

    /// <exception cref="InvalidOperationException">The setting cannot be used; the message says what to change.</exception>
    public static HostSettings From(IConfiguration configuration)
    {
        var address = configuration["Host:PublicUrl"];
        if (string.IsNullOrWhiteSpace(address))
            return new();
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var url) || !IsPlain(url))
            throw new InvalidOperationException(
                $"Host:PublicUrl must be the address people reach this host at, such as https://bot.example.org, not '{address}'.");
        if (url.Scheme != "https" && !IsThisMachine(url))
            throw new InvalidOperationException(
                $"Host:PublicUrl must begin with https://, as links carry a right; http:// is for this machine only. It is '{address}'.");
        return new() { PublicUrl = url.AbsoluteUri.TrimEnd('/') };
    }

    private static bool IsPlain(Uri url) => url.Scheme is "http" or "https" && url.UserInfo.Length + url.Query.Length + url.Fragment.Length == 0;

    private static bool IsThisMachine(Uri url) =>
        url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
