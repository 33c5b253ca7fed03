
namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Where answers may go. The bot sends its token to the serviceUrl an activity names; a forged one would carry the token away,
/// so only listed hosts are served, by https. Loopback is for local clients in Development.
/// </summary>
/// <param name="hosts">Names; a leading dot means all hosts under it.</param>
public sealed class ServiceHosts(IReadOnlyList<string> hosts, bool withLoopback)
{
    /// <summary>Whether the address is of a service here; what follows is appended to it, and a query or a fragment would swallow that.</summary>
    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.Query.Length == 0 && url.Fragment.Length == 0 && Reaches(url);

    /// <summary>Whether something may be fetched there.</summary>
    public bool Reaches(Uri url) =>
        url.UserInfo.Length == 0
        && ((url.Scheme == Uri.UriSchemeHttps && hosts.Any(host => Matches(url.IdnHost, host)))
            || (withLoopback && OwnMachine.IsLoopback(url.Host) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)));


    private static bool Matches(string host, string allowed) => allowed.StartsWith('.')
        ? host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase);
}
