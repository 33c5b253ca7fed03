using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Storage;

namespace ProjectBot.Tests.DirectLine;

public sealed class LinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Now);

    [Fact]
    public async Task What_came_by_a_link_ends_with_it_however_often_it_is_renewed()
    {
        await using var host = await Start();
        var carla = await Join(host, Token(host, Now.AddMinutes(40)));
        _time.Advance(TimeSpan.FromMinutes(20));
        var renewed = await (await carla.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(20 * 60, renewed.GetProperty("expires_in").GetInt32());
        carla = carla with { Token = renewed.GetProperty("token").GetString()! };
        _time.Advance(TimeSpan.FromMinutes(19));
        await carla.Say("still");
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Forbidden, (await carla.Post(new { type = "message", text = "late" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await carla.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
    }

    [Fact]
    public async Task One_link_is_withdrawn_and_the_others_stay()
    {
        await using var host = await Start();
        var (first, second) = (Token(host, Now.AddDays(1), "Ann"), Token(host, Now.AddDays(2), "Ann"));
        var (one, other) = (await Join(host, first), await Join(host, second));
        using var stream = new ClientWebSocket();
        await stream.ConnectAsync(new(await one.StreamUrl()), CancellationToken.None);
        var given = host.Services.GetRequiredService<GivenLinks>();
        var listed = ChatLinkCommand.List(given, _time).Split('\n');
        Assert.Equal(["Ann", "Ann"], listed.Select(line => line.Split("  ")[^1].TrimEnd()));
        Assert.StartsWith("Withdrawn", ChatLinkCommand.Withdraw([listed[0].Split(' ')[0]], given), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await one.Post(new { type = "message", text = "late" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await one.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsJsonAsync("/api/chat", new { link = first })).StatusCode);
        var goodbye = stream.ReceiveAsync(new byte[100], CancellationToken.None);
        for (var tries = 0; stream.State == WebSocketState.Open && tries < 500; tries++)
        {
            _time.Advance(TimeSpan.FromSeconds(15));
            await Task.Delay(10);
            if (goodbye.IsCompleted && (await goodbye).MessageType != WebSocketMessageType.Close)
                goodbye = stream.ReceiveAsync(new byte[100], CancellationToken.None);
        }
        Assert.Equal((WebSocketCloseStatus.PolicyViolation, "over"), (stream.CloseStatus, stream.CloseStatusDescription));
        Assert.Equal(HttpStatusCode.OK, (await (await Join(host, second)).Post(new { type = "message", text = "here" })).StatusCode);
        Assert.Throws<InvalidOperationException>(() => ChatLinkCommand.Withdraw(["../../projectbot.db"], given));
    }

    [Fact]
    public async Task A_link_says_nothing_of_a_name_in_its_id_and_stands_where_no_server_sees_it()
    {
        await using var host = await Start();
        var links = host.Services.GetRequiredService<WebChatLinks>();
        var (one, two) = (links.Create(WebChatLinks.NewPerson(), "Ann", Now.AddDays(1)), links.Create(WebChatLinks.NewPerson(), "Ann", Now.AddDays(1)));
        Assert.All(new[] { one, two }, link => Assert.StartsWith("/#t=", link, StringComparison.Ordinal));
        var people = host.Services.GetRequiredService<GivenLinks>().All();
        Assert.Equal(2, people.Select(link => link.Person).Distinct().Count());
        Assert.Equal(2, people.Select(link => link.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_link_stays_good_over_a_restart_and_one_that_is_over_is_forgotten()
    {
        await using var host = await Start();
        var (soon, later) = (Token(host, Now.AddHours(1)), Token(host, Now.AddDays(2)));
        _time.Advance(TimeSpan.FromHours(2));
        await using var next = await ChatHost.Start(host.Store, _time, new WebChatSettings { Enabled = true, Greeting = null }, "Production");
        Assert.Single(next.Services.GetRequiredService<GivenLinks>().All());
        Assert.Equal(HttpStatusCode.NotFound, (await next.Client.PostAsJsonAsync("/api/chat", new { link = soon })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await next.Client.PostAsJsonAsync("/api/chat", new { link = later })).StatusCode);
    }

    [Fact]
    public async Task A_key_kept_with_the_data_signs_nothing_any_more_and_is_taken_out()
    {
        var store = new KeptInMemory(ProjectBot.Host.Composition.DocumentTypes());
        IStore port = store;
        await port.Save(new SigningKey { Id = "tokens", Secret = new byte[32] });
        await using var host = await ChatHost.Start(store);
        var key = await File.ReadAllBytesAsync(Path.Combine(store.Access, "signing.key"));
        Assert.Equal(32, key.Length);
        Assert.NotEqual(new byte[32], key);
        Assert.Empty((await store.Find<SigningKey>("tokens"))!.Secret);
    }

    [Fact]
    public async Task A_page_that_came_by_https_gets_its_stream_by_it_whatever_the_host_sees()
    {
        await using var host = await Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/chat") { Content = JsonContent.Create(new { link = Token(host, Now.AddDays(1)) }) };
        request.Headers.Add("Origin", $"https://{host.Client.BaseAddress!.Authority}");
        var joined = await (await host.Client.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();
        var carla = new Caller(host, joined.GetProperty("conversation").GetString()!, joined.GetProperty("token").GetString()!);
        Assert.StartsWith("wss://", await carla.StreamUrl(), StringComparison.Ordinal);
        var renewed = await (await carla.Call(HttpMethod.Post, "/v3/directline/tokens/refresh")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.StartsWith("wss://", await (carla with { Token = renewed.GetProperty("token").GetString()! }).StreamUrl(), StringComparison.Ordinal);
        Assert.StartsWith("ws://", await (await Join(host, Token(host, Now.AddDays(1)))).StreamUrl(), StringComparison.Ordinal);
    }

    private Task<ChatHost> Start() =>
        ChatHost.Start(time: _time, settings: new WebChatSettings { Enabled = true, Greeting = null }, environment: "Production");

    private static string Token(ChatHost host, DateTimeOffset until, string name = "Carla") =>
        host.Services.GetRequiredService<WebChatLinks>().Create(WebChatLinks.NewPerson(), name, until)["/#t=".Length..];

    private static async Task<Caller> Join(ChatHost host, string link)
    {
        var joined = await (await host.Client.PostAsJsonAsync("/api/chat", new { link })).Content.ReadFromJsonAsync<JsonElement>();
        return new(host, joined.GetProperty("conversation").GetString()!, joined.GetProperty("token").GetString()!);
    }
}
