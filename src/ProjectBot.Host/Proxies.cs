using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using ProjectBot.Host.Channels;
using IPNetwork = System.Net.IPNetwork;

namespace ProjectBot.Host;

/// <summary>
/// Proxies whose word counts: setting <c>Host:KnownProxies</c>, addresses or networks, as a list or with commas. Whoever asks is then who
/// they say it was, and the page's own scheme is known; headers from anywhere else are not believed.
/// </summary>
public static class Proxies
{
    /// <exception cref="InvalidOperationException">The setting cannot be used; the message says what to change.</exception>
    public static IServiceCollection AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var known = Known(configuration);
        return known.Count == 0 ? services : services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // As many as stand in the list may stand one before the other.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in known)
                options.KnownIPNetworks.Add(network);
        });
    }

    public static WebApplication UseProxies(this WebApplication app)
    {
        var isKnown = Known(app.Configuration).Count > 0;
        if (isKnown)
            app.UseForwardedHeaders();
        // ASP.NET's own switch believes everybody.
        if (!isKnown && !app.Configuration.GetValue<bool>("ForwardedHeaders_Enabled"))
            return app;
        app.Use(static (http, next) =>
        {
            http.Features.Set(BehindProxy.Mark);
            return next(http);
        });
        return app;
    }

    private static List<IPNetwork> Known(IConfiguration configuration)
    {
        var section = configuration.GetSection("Host:KnownProxies");
        var texts = section.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? section.Get<string[]>() ?? [];
        return [.. texts.Select(text => IPNetwork.TryParse(text, out var network) ? network
            : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
            : throw new InvalidOperationException($"Host:KnownProxies must hold addresses or networks such as 10.0.0.2 or 10.0.0.0/24, not '{text}'."))];
    }
}
