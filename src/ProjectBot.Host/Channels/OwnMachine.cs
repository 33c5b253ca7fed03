using System.Net;

namespace ProjectBot.Host.Channels;

/// <summary>Whether a request comes from a person at this very machine, who may be whoever they like in Development.</summary>
public static class OwnMachine
{
    /// <summary>What proxies add; who stands behind one cannot be told.</summary>
    private static readonly string[] Passed =
        ["X-Forwarded-For", "Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Real-IP",
            "X-Client-IP", "Via", "CF-Connecting-IP", "True-Client-IP"];

    /// <remarks>The name asked for counts too: a foreign page could have its own name resolve to this machine.</remarks>
    public static bool Asks(HttpContext http) =>
        IsHere(http.Connection.RemoteIpAddress) && IsHere(http.Connection.LocalIpAddress) && IsLoopback(http.Request.Host.Host)
        && !Passed.Any(http.Request.Headers.ContainsKey) && IsOfHere(http.Request.Headers.Origin);

    private static bool IsHere(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    /// <summary>Scripts of other sites send their own name along, and cannot leave it out.</summary>
    private static bool IsOfHere(string? origin) =>
        string.IsNullOrEmpty(origin) || (Uri.TryCreate(origin, UriKind.Absolute, out var site) && IsLoopback(site.Host));

    /// <summary>Whether the host of an address means this machine, without asking a name server.</summary>
    public static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
