using System.Net;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// Where answers may go. The bot sends its token to the serviceUrl an activity names; a forged one would carry the token away,
/// so only listed hosts are served, by https. Loopback is for local clients in Development.
/// </summary>
public sealed class ServiceHosts(CloudEnvironment cloud, BotFrameworkSettings settings, IHostEnvironment environment)
{
    private readonly string[] _hosts = [.. cloud.Hosts, .. settings.AdditionalHosts];

    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && ((url.Scheme == Uri.UriSchemeHttps && _hosts.Any(host => Matches(url.IdnHost, host)))
            || (environment.IsDevelopment() && IsLoopback(url.Host) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)));

    /// <summary>Whether the host of an address means this machine, without asking a name server.</summary>
    public static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool Matches(string host, string allowed) => allowed.StartsWith('.')
        ? host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase);
}
