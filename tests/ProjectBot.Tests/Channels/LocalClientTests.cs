using System.Net;
using System.Text;

namespace ProjectBot.Tests.Channels;

public sealed class LocalClientTests
{
    private static readonly string Local = Payload.Message(change: activity => (activity["channelId"], activity["serviceUrl"]) = ("emulator", "http://127.0.0.1:3978"));

    [Fact]
    public async Task Without_an_app_id_a_local_client_in_Development_is_heard()
    {
        await using var host = await BotHost.Start(app: false, environment: "Development");
        Assert.Equal(200, (await host.Send(Local, null)).Status);
        Assert.Equal(200, (await host.Send(Payload.Message(change: activity => activity.Remove("serviceUrl")), null)).Status);
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_heard_outside_Development()
    {
        await using var host = await BotHost.Start(app: false);
        Assert.Equal(401, (await host.Send(Local, null)).Status);
    }

    [Theory]
    [InlineData("Host", "bot.example.org")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("X-Real-IP", "203.0.113.5")]
    [InlineData("X-Original-For", "203.0.113.5")]
    [InlineData("CF-Ray", "7")]
    [InlineData("X-Cluster-Client-IP", "203.0.113.5")]
    [InlineData("X-Forwarded-Port", "443")]
    [InlineData("X-Azure-SocketIP", "203.0.113.5")]
    [InlineData("X-Envoy-External-Address", "203.0.113.5")]
    [InlineData("X-Amzn-Trace-Id", "Root=1")]
    [InlineData("Origin", "http://localhost:9")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Authorization", "Bearer x")]
    public async Task Without_an_app_id_what_may_come_from_elsewhere_is_refused(string header, string value)
    {
        await using var host = await BotHost.Start(app: false, environment: "Development");
        Assert.Equal(401, (await host.Send(Local, null, headers: headers => headers.TryAddWithoutValidation(header, value))).Status);
        Assert.Empty(host.Turns);
    }

    [Fact]
    public async Task A_proxy_that_names_nobody_is_known_by_its_old_protocol()
    {
        await using var host = await BotHost.Start(app: false, environment: "Development");
        using var client = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Version = HttpVersion.Version10, Content = new StringContent(Local, Encoding.UTF8, "application/json"),
        };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.SendAsync(request)).StatusCode);
        Assert.Empty(host.Turns);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task What_a_form_of_a_foreign_page_can_send_is_refused(string type)
    {
        await using var host = await BotHost.Start(app: false, environment: "Development");
        Assert.Equal(415, (await host.Send(Local, null, type: type)).Status);
        Assert.Empty(host.Turns);
    }

    [Theory]
    [InlineData("http://localhost:9200/_all?q=*&x=")]
    [InlineData("http://localhost:9200/#x")]
    public async Task A_service_address_has_no_query_and_no_fragment(string url)
    {
        await using var host = await BotHost.Start(app: false, environment: "Development");
        Assert.Equal(403, (await host.Send(Payload.Message(change: activity => activity["serviceUrl"] = url), null)).Status);
    }

    [Fact]
    public async Task At_this_machine_in_Development_nobody_is_limited()
    {
        await using var host = await BotHost.Start(app: false, environment: "Development", settings: new() { ["Limits:MessagesPerMinute"] = "1" });
        for (var number = 0; number < 5; number++)
            Assert.Equal(200, (await host.Send(Local, null)).Status);
        Assert.Equal(5, host.Turns.Count);
    }

    [Fact]
    public async Task With_an_app_id_Development_opens_no_door()
    {
        await using var host = await BotHost.Start(environment: "Development");
        Assert.Equal(401, (await host.Send(Local, null)).Status);
    }

    [Fact]
    public async Task A_local_client_gets_its_answers_without_a_token()
    {
        await using var host = await BotHost.Start(app: false, environment: "Development");
        Assert.Equal(200, (await host.Send(Payload.Message(change: activity =>
        {
            activity["serviceUrl"] = "http://127.0.0.1:3978";
            activity.Remove("deliveryMode");
        }), null)).Status);
        var call = await host.Microsoft.Next();
        Assert.Equal(("http://127.0.0.1:3978", null, 0), (call.Host, call.Authorization, host.Microsoft.TokenLooks));
    }
}
