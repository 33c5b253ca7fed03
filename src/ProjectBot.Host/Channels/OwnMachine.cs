using System.Net;

namespace ProjectBot.Host.Channels;

/// <summary>
/// The door for a person at this very machine, who may be whoever they like in Development. The page and the channel endpoint ask here and
/// nowhere else, and only in Development.
/// </summary>
public static class OwnMachine
{
    /// <summary>Null when the request comes from here; otherwise the status to refuse it with.</summary>
    /// <remarks>
    /// The name asked for counts too: a foreign page could have its own name resolve to this machine. A form of a foreign page cannot send
    /// JSON, and its scripts cannot without asking first.
    /// </remarks>
    public static int? Refuses(HttpContext http)
    {
        var request = http.Request;
        return IsHere(http.Connection.RemoteIpAddress) && IsHere(http.Connection.LocalIpAddress) && IsLoopback(request.Host.Host)
            && http.Features.Get<BehindProxy>() is null && !CameByProxy(request) && IsOfSamePage(request)
            ? HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.HasJsonContentType() ? null
                : StatusCodes.Status415UnsupportedMediaType
            : StatusCodes.Status401Unauthorized;
    }

    /// <summary>Whether the host of an address means this machine, without asking a name server.</summary>
    public static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsHere(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    /// <summary>nginx, unless told otherwise, names nobody and speaks as nobody else does any more.</summary>
    private static bool CameByProxy(HttpRequest request)
    {
        foreach (var (name, _) in request.Headers)
            if (IsOfProxy(name))
                return true;
        return HttpProtocol.IsHttp10(request.Protocol);
    }

    /// <summary>What proxies add, under many names; who stands behind one cannot be told.</summary>
    private static bool IsOfProxy(string header) =>
        header.Equals("Via", StringComparison.OrdinalIgnoreCase)
        || header.Contains("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("CF-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase) || header.EndsWith("-For", StringComparison.OrdinalIgnoreCase)
        || header.EndsWith("IP", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Envoy-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Amzn-", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Azure-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("Proxy-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Scripts and forms of other pages say where they come from, and cannot leave it out; another port is another page.</summary>
    private static bool IsOfSamePage(HttpRequest request)
    {
        string? origin = request.Headers.Origin, site = request.Headers["Sec-Fetch-Site"];
        return (string.IsNullOrEmpty(origin) || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            // A link on another page may lead here; what is shown then does nothing by itself.
            && (site is null or "same-origin" or "none" || (HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate"));
    }
}

/// <summary>Marks requests of a host that believes the headers of proxies: nobody there is at this machine for sure.</summary>
public sealed class BehindProxy
{
    /// <summary>The mark.</summary>
    public static readonly BehindProxy Mark = new();
}
