using ProjectBot.Host.Signing;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace ProjectBot.Tests.DirectLine;

public sealed class DoorTests
{
    private const string Secret = "0123456789abcdef";

    [Fact]
    public async Task Without_a_token_nobody_comes_in()
    {
        await using var host = await ChatHost.Start();
        var nobody = (await host.Join()) with { Token = "" };
        foreach (var (method, path) in Calls(nobody.Path))
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, (await nobody.Call(method, path)).StatusCode));
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        var ben = await host.Join("ben", "Ben");
        var stranger = mira with { Conversation = ben.Conversation };
        foreach (var (method, path) in Calls(ben.Path).Where(call => call.Path.Contains(ben.Conversation, StringComparison.Ordinal)))
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, (await stranger.Call(method, path)).StatusCode));
        Assert.NotEqual(ben.Conversation, (await host.Join("carla", "Carla", ben.Conversation)).Conversation);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCIsInVzZXIiOiJtaXJhIiwibmFtZSI6Ik1pcmEifQ.")]
    public async Task A_token_that_is_not_ours_is_refused(string token)
    {
        await using var host = await ChatHost.Start();
        var forged = (await host.Join()) with { Token = token };
        Assert.Equal(HttpStatusCode.Forbidden, (await forged.Call(HttpMethod.Get, forged.Path)).StatusCode);
    }

    [Fact]
    public async Task A_token_ends_after_half_an_hour_and_a_refreshed_one_half_an_hour_later()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
        await using var host = await ChatHost.Start(time: time);
        var mira = await host.Join();
        time.Advance(TimeSpan.FromMinutes(29));
        var fresh = await (await mira.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(1800, fresh.GetProperty("expires_in").GetInt32());
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Forbidden, (await mira.Call(HttpMethod.Get, mira.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await mira.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (mira with { Token = fresh.GetProperty("token").GetString()! }).Call(HttpMethod.Get, mira.Path)).StatusCode);
    }

    [Fact]
    public async Task Tokens_stay_good_over_a_restart_and_a_stream_token_is_good_for_nothing_else()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join();
        await using var next = await ChatHost.Start(host.Store);
        var later = mira with { Host = next };
        Assert.Equal(HttpStatusCode.OK, (await later.Call(HttpMethod.Get, mira.Path)).StatusCode);
        var stream = (await later.StreamUrl()).Split("&t=")[1];
        Assert.Equal(HttpStatusCode.Forbidden, (await (later with { Token = stream }).Call(HttpMethod.Get, mira.Path)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_conversation_is_not_found()
    {
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Secret = Secret, Greeting = null });
        var site = new Caller(host, new string('0', 32), Secret);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Call(HttpMethod.Get, site.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Call(HttpMethod.Get, "/v3/directline/conversations/x%2F..%2F/activities")).StatusCode);
    }

    [Fact]
    public async Task A_site_with_the_secret_gets_tokens_for_its_visitors_and_its_visitor_begins_a_conversation()
    {
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Secret = Secret, Greeting = null });
        var answer = await new Caller(host, "", Secret).Call(HttpMethod.Post, "/v3/directline/tokens/generate", JsonContent.Create(new { user = new { id = "dl_7", name = "Guest" } }));
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var guest = new Caller(host, token.GetProperty("conversationId").GetString()!, token.GetProperty("token").GetString()!);
        Assert.Equal(HttpStatusCode.Created, (await guest.Call(HttpMethod.Post, "/v3/directline/conversations", JsonContent.Create(new { user = new { } }))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await guest.Call(HttpMethod.Post, "/v3/directline/conversations")).StatusCode);
        await guest.Say("hello");
        Assert.Equal("dl_7", (await guest.Until(2))[0].GetProperty("from").GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_a_site_vouched_for_ends_with_its_secret_however_often_it_was_renewed()
    {
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Secret = Secret, Greeting = null });
        var answer = await new Caller(host, "", Secret).Call(HttpMethod.Post, "/v3/directline/tokens/generate", JsonContent.Create(new { user = new { id = "dl_7" } }));
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        Assert.Equal(HttpStatusCode.OK, (await new Caller(host, "", token).Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
        foreach (var secret in new[] { null, "fedcba9876543210" })
        {
            await using var next = await ChatHost.Start(host.Store, settings: new WebChatSettings { Secret = secret, Greeting = null });
            Assert.Equal(HttpStatusCode.Forbidden, (await new Caller(next, "", token).Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
        }
    }

    [Fact]
    public async Task What_began_in_Development_is_over_in_Production()
    {
        await using var host = await ChatHost.Start();
        var mira = await host.Join(grant: new(IsOwn: true));
        await mira.Say("hello");
        await using var next = await ChatHost.Start(host.Store, settings: new WebChatSettings { Enabled = true, Greeting = null }, environment: "Production");
        var later = mira with { Host = next };
        Assert.Equal(HttpStatusCode.Forbidden, (await later.Post(new { type = "message", text = "again" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await later.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
    }

    [Fact]
    public async Task Without_a_secret_set_nobody_gets_tokens()
    {
        await using var host = await ChatHost.Start();
        foreach (var guess in new[] { Secret, "null", "undefined" })
            Assert.Equal(HttpStatusCode.Forbidden, (await new Caller(host, "", guess).Call(HttpMethod.Post, "/v3/directline/tokens/generate")).StatusCode);
    }

    private static IEnumerable<(HttpMethod Method, string Path)> Calls(string path) =>
    [
        (HttpMethod.Post, "/v3/directline/tokens/generate"), (HttpMethod.Post, "/v3/directline/tokens/refresh"), (HttpMethod.Post, "/v3/directline/conversations"),
        (HttpMethod.Get, path), (HttpMethod.Get, $"{path}/activities"), (HttpMethod.Post, $"{path}/activities"), (HttpMethod.Post, $"{path}/upload"),
    ];
}
