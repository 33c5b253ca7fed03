using System.Text.Json;
using ProjectBot.Host.Channels.BotFramework;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tests.Channels;

public sealed class ConnectorTests : IAsyncLifetime
{
    private const string Service = "https://smba.trafficmanager.net/emea";
    private static readonly Address Ann = new("msteams", "a:1xH4", ConversationKind.Personal, Service + "/", "tenant-1", "28:bot", "29:ann");
    private BotHost _host = null!;

    public async Task InitializeAsync() => _host = await BotHost.Start();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    private FakeMicrosoft Microsoft => _host.Microsoft;

    private ConnectorClient Client => _host.Get<ConnectorClient>();

    private async Task<Delivery> Send(string? updates = null, string? replyTo = null, Address? address = null) =>
        await _host.Get<IChannel>().Send(new(address ?? Ann, new("hi"), "en", updates) { ReplyTo = replyTo }, default);

    [Fact]
    public async Task A_message_is_sent_replied_updated_and_deleted_under_escaped_ids()
    {
        var thread = Ann with { Conversation = "19:x@thread.tacv2;messageid=5" };
        Assert.Equal(new Delivery("act-1"), await Send(address: thread));
        await Send(replyTo: "7", address: thread);
        await Send(updates: "1:8", address: thread);
        await Client.Delete(Service + "/", thread.Conversation, "1:8", default);

        const string conversation = "/emea/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D5/activities";
        Assert.Equal([("POST", conversation), ("POST", conversation + "/7"), ("PUT", conversation + "/1%3A8"), ("DELETE", conversation + "/1%3A8")],
            [Of(await Microsoft.Next()), Of(await Microsoft.Next()), Of(await Microsoft.Next()), Of(await Microsoft.Next())]);

        static (string, string) Of(FakeMicrosoft.Call call) => (call.Method, call.Path);
    }

    [Fact]
    public async Task The_token_is_asked_for_once_as_documented_and_shared()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Send()));
        Assert.Equal(1, Microsoft.TokenLooks);
        var call = Microsoft.LastTokenCall!;
        Assert.Equal(("POST", "https://login.microsoftonline.com", $"/{FakeMicrosoft.Tenant}/oauth2/v2.0/token"), (call.Method, call.Host, call.Path));
        var form = call.Body.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')));
        Assert.Equal(("client_credentials", FakeMicrosoft.AppId, "pass"), (form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", form["scope"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_is_renewed_before_it_ends()
    {
        // The library dates tokens by the real clock, so the clock of the test is set to it first.
        _host.Time.SetUtcNow(TimeProvider.System.GetUtcNow());
        await Send();
        _host.Time.Advance(TimeSpan.FromMinutes(50));
        await Send();
        Assert.Equal(1, Microsoft.TokenLooks);
        _host.Time.Advance(TimeSpan.FromMinutes(6));
        await Send();
        Assert.Equal(2, Microsoft.TokenLooks);
    }

    [Theory]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://contoso.com.evil.com/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://localhost/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:x/")]
    [InlineData("not a url")]
    public async Task Nothing_goes_to_a_host_off_the_list(string service)
    {
        var delivery = await Send(address: Ann with { ServiceUrl = service });
        Assert.Equal((false, null), (delivery.Taken, delivery.RetryAfter));
        Assert.Equal((false, 0), (Microsoft.WasCalled, Microsoft.TokenLooks));
    }

    [Theory]
    [InlineData(200, "{\"id\":\"x\"}", "x")]
    [InlineData(201, "{}", null)]
    [InlineData(202, "", null)]
    [InlineData(204, null, null)]
    [InlineData(200, "not json", null)]
    [InlineData(200, "[1]", null)]
    public async Task Every_success_counts_whatever_its_body(int status, string? body, string? id)
    {
        Microsoft.Connector = _ => (status, body, null);
        Assert.Equal(new Delivery(id), await Send());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_is_said_and_passes_is_left_to_the_outbox_which_counts_every_attempt(int status)
    {
        var calls = 0;
        Microsoft.Connector = _ => ++calls == 1 ? (status, null, null) : (201, """{"id":"late"}""", null);
        var delivery = await Send();
        Assert.Equal((false, TimeSpan.Zero, 1), (delivery.Taken, delivery.RetryAfter, calls));
        Assert.Equal(status == 504, delivery.IsUnsure);
        Assert.Equal(new Delivery("late"), await Send());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task What_is_only_asked_and_passes_is_repeated(int status)
    {
        var calls = 0;
        Microsoft.Connector = _ => ++calls == 3 ? (200, """{"members":[]}""", null) : (status, null, null);
        Assert.Empty((await Client.Members(Service, "a:1", default)).Members!);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task What_does_not_pass_is_not_repeated(int status)
    {
        var calls = 0;
        Microsoft.Connector = _ =>
        {
            calls++;
            return (status, """{"error":{"code":"BadSyntax","message":"no"}}""", null);
        };
        Assert.Equal(new Delivery(null, $"{status} BadSyntax"), await Send());
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        var seen = new List<string?>();
        Microsoft.Connector = call =>
        {
            seen.Add(call.Authorization);
            return (401, null, null);
        };
        Assert.Null((await Send()).RetryAfter);
        Assert.Equal(["Bearer secret-1", "Bearer secret-2"], seen);
    }

    [Fact]
    public async Task A_wait_the_Connector_asks_for_is_left_to_the_outbox()
    {
        Microsoft.Connector = _ => (429, null, "120");
        Assert.Equal(TimeSpan.FromSeconds(120), (await Send()).RetryAfter);
        Microsoft.Connector = _ => (429, null, "5");
        Assert.Equal(TimeSpan.FromSeconds(5), (await Send()).RetryAfter);
    }

    [Theory]
    [InlineData(403, """{"error":{"code":"Forbidden","message":"x","innerHttpError":{"statusCode":403,"body":{"error":{"code":"MessageWritesBlocked"}}}}}""", LostBy.Blocking)]
    [InlineData(403, """{"error":{"code":"BotDisabledByAdmin","message":"x"}}""", LostBy.Refusal)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound","message":"x"}}""", LostBy.Leaving)]
    public async Task Where_nothing_arrives_any_more_it_is_noted_why_and_nothing_more_is_sent(int status, string body, LostBy by)
    {
        await _host.Store.Save(new Conversation { Id = Ann.Key, Address = Ann });
        Microsoft.Connector = _ => (status, body, null);
        Assert.False((await Send()).Taken);
        await Microsoft.Next();
        Assert.False((await Send()).Taken);
        Assert.False(Microsoft.WasCalled);
        Assert.Equal(new Lost(by, _host.Time.GetUtcNow()), (await _host.Store.Find<Conversation>(Ann.Key))!.Lost);
    }

    [Theory]
    [InlineData("7", true)]
    [InlineData(null, false)]
    public async Task An_answer_is_said_anew_where_the_channel_cannot_update_but_a_stale_card_is_left(string? replyTo, bool taken)
    {
        Microsoft.Connector = call => call.Method == "PUT" ? (405, null, null) : (201, """{"id":"new"}""", null);
        Assert.Equal(taken, (await Send(updates: "8", replyTo: replyTo)).Taken);
    }

    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        Microsoft.Connector = call => (200, call.Path.Contains("continuationToken=t%261", StringComparison.Ordinal)
            ? """{"members":[{"id":"29:c"}]}"""
            : """{"continuationToken":"t&1","members":[{"id":"29:a","name":"Ann","aadObjectId":"aad-a","extra":1},null]}""", null);
        var members = (await Client.Members(Service, "a:1", default)).Members!;
        Assert.Equal(["29:a", "29:c"], members.Select(member => member.Id));
        Assert.Equal("aad-a", members[0].AadObjectId);
        Assert.StartsWith("/emea/v3/conversations/a%3A1/pagedmembers?pageSize=", (await Microsoft.Next()).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_conversation_is_opened_with_exactly_one_member()
    {
        Microsoft.Connector = _ => (201, """{"id":"a:new"}""", null);
        Assert.Equal("a:new", (await Client.Open(Service, "28:bot", "29:ann", "tenant-1", default)).Id);
        using var body = JsonDocument.Parse((await Microsoft.Next()).Body);
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:ann"}],"tenantId":"tenant-1"}""", body.RootElement.GetRawText());
    }
}
