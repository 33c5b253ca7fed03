using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProjectBot.Host;
using ProjectBot.Host.Channels;

namespace ProjectBot.Tests.Host;

public sealed class ProxyTests
{
    [Theory]
    [InlineData(null, "127.0.0.1 http refused")]
    [InlineData("10.0.0.1", "127.0.0.1 http refused")]
    [InlineData("127.0.0.1", "203.0.113.5 https refused")]
    [InlineData("10.0.0.0/8, 127.0.0.0/8", "203.0.113.5 https refused")]
    public async Task Only_a_known_proxy_is_believed_and_behind_one_nobody_is_at_this_machine(string? known, string seen)
    {
        await using var app = Host(known);
        Assert.Equal(seen, await Ask(app, ("X-Forwarded-For", "203.0.113.5"), ("X-Forwarded-Proto", "https")));
    }

    [Theory]
    [InlineData(null, "127.0.0.1 http here")]
    [InlineData("127.0.0.1", "127.0.0.1 http refused")]
    public async Task A_host_that_believes_proxies_has_no_trial_door_even_without_a_header(string? known, string seen)
    {
        await using var app = Host(known);
        Assert.Equal(seen, await Ask(app));
    }

    [Fact]
    public async Task Aspnets_own_switch_believes_everybody_so_it_closes_the_trial_door_too()
    {
        await using var app = Host(null, ("ForwardedHeaders_Enabled", "true"));
        Assert.Equal("127.0.0.1 http refused", await Ask(app));
        Assert.EndsWith("refused", await Ask(app, ("X-Forwarded-For", "127.0.0.1")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_address_stops_the_start_with_a_sentence() =>
        Assert.Contains("Host:KnownProxies", Assert.Throws<InvalidOperationException>(() => Host("proxy.example.org")).Message, StringComparison.Ordinal);

    private static WebApplication Host(string? known, params (string Name, string Value)[] more)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["Host:KnownProxies"] = known;
        foreach (var (name, value) in more)
            builder.Configuration[name] = value;
        builder.Services.AddProxies(builder.Configuration);
        var app = builder.Build();
        app.UseProxies();
        app.MapGet("/", (HttpContext http) => $"{http.Connection.RemoteIpAddress} {http.Request.Scheme} {(OwnMachine.Refuses(http) is null ? "here" : "refused")}");
        return app;
    }

    private static async Task<string> Ask(WebApplication app, params (string Name, string Value)[] headers)
    {
        if (app.Urls.Any(url => url.EndsWith(":0", StringComparison.Ordinal)) || app.Urls.Count == 0)
            await app.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Urls.First());
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await (await client.SendAsync(request)).Content.ReadAsStringAsync();
    }
}
