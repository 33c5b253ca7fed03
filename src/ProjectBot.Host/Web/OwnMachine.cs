using System.Net;

namespace ProjectBot.Host.Web;

/// <summary>Whether a request comes from a person at this very machine, who may be whoever they like in Development.</summary>
internal static class OwnMachine
{
    /// <remarks>The name asked for counts too: a foreign page could have its own name resolve to this machine. A proxy in between hides who asks.</remarks>
    public static bool Asks(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from) &&
        (http.Request.Host.Host is "localhost" || IPAddress.TryParse(http.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)) &&
        !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");
}
