using System.Text.Json.Nodes;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using ProjectBot.Host.Channels.BotFramework;

namespace ProjectBot.Tests.Channels;

public sealed class InboundTokenTests : IAsyncLifetime
{
    private BotHost _host = null!;

    public async Task InitializeAsync() => _host = await BotHost.Start();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    private DateTimeOffset Now => _host.Time.GetUtcNow();

    private async Task<int> With(string token, string? body = null) => (await _host.Send(body ?? Payload.Message(), $"Bearer {token}")).Status;

    [Fact]
    public async Task A_good_token_is_heard()
    {
        var (status, body) = await _host.Post(Payload.Message("tasks"));
        Assert.Equal(200, status);
        Assert.Equal("You said tasks.", body.GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer a b")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer ....")]
    [InlineData("bearer x")]
    public async Task No_token_is_refused_before_the_body_is_read(string? header)
    {
        Assert.Equal(401, (await _host.Send("{not json", header)).Status);
        Assert.Empty(_host.Turns);
    }

    [Fact]
    public async Task A_token_of_another_issuer_or_for_another_bot_is_refused()
    {
        Assert.Equal(401, await With(_host.Microsoft.Token(Now, issuer: "https://evil.example")));
        Assert.Equal(401, await With(_host.Microsoft.Token(Now, audience: "other-app")));
        Assert.Equal(200, await With(_host.Microsoft.Token(Now, audience: FakeMicrosoft.AppId.ToUpperInvariant())));
    }

    [Theory]
    [InlineData(-60, -299, 200)]
    [InlineData(-60, -301, 401)]
    [InlineData(299, 3600, 200)]
    [InlineData(301, 3600, 401)]
    public async Task Clocks_may_differ_by_five_minutes(int from, int until, int status) =>
        Assert.Equal(status, await With(_host.Microsoft.Token(Now, from: Now.AddSeconds(Math.Min(from, until - 1)), until: Now.AddSeconds(until))));

    [Fact]
    public async Task Tokens_without_a_signature_or_signed_with_the_public_key_are_refused()
    {
        var good = _host.Microsoft.Token(Now).Split('.');
        var none = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"k1"}""");
        var header = Base64UrlEncoder.Encode("""{"alg":"HS256","typ":"JWT","kid":"k1"}""");
        var mac = HMACSHA256.HashData(_host.Microsoft.Keys["k1"].Rsa.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes($"{header}.{good[1]}"));

        Assert.Equal(401, await With($"{none}.{good[1]}."));
        Assert.Equal(401, await With($"{header}.{good[1]}.{Base64UrlEncoder.Encode(mac)}"));
        Assert.Equal(401, await With($"{good[0]}.{good[1]}.{Base64UrlEncoder.Encode(new byte[256])}"));
        Assert.Equal(401, await With($"{good[0]}.{Base64UrlEncoder.Encode("""{"iss":"https://api.botframework.com","aud":"11111111-2222-3333-4444-555555555555","exp":9999999999,"serviceurl":"https://smba.trafficmanager.net/emea/"}""")}.{good[2]}"));
    }

    [Fact]
    public async Task An_algorithm_the_issuer_does_not_name_is_refused()
    {
        Assert.Equal(401, await With(_host.Microsoft.Token(Now, algorithm: SecurityAlgorithms.RsaSha512)));
        Assert.Equal(401, await With(_host.Microsoft.Token(Now, algorithm: SecurityAlgorithms.RsaSsaPssSha256)));
    }

    [Fact]
    public async Task An_unknown_key_causes_one_look_in_five_minutes()
    {
        await With(_host.Microsoft.Token(Now));
        _host.Microsoft.Keys["k2"] = (FakeMicrosoft.Second, ["msteams"]);
        var token = _host.Microsoft.Token(Now, "k2");
        Assert.Equal(401, await With(token));
        Assert.Equal(1, _host.Microsoft.KeyLooks);

        _host.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(200, await With(token));
        Assert.Equal(2, _host.Microsoft.KeyLooks);
        _host.Microsoft.Keys.Remove("k2");
        Assert.Equal(200, await With(token));
    }

    [Fact]
    public async Task Keys_are_looked_up_again_within_a_day()
    {
        await With(_host.Microsoft.Token(Now));
        _host.Microsoft.Keys["k2"] = _host.Microsoft.Keys["k1"];
        _host.Microsoft.Keys.Remove("k1");
        _host.Microsoft.Keys["k1"] = (FakeMicrosoft.Second, ["msteams"]);
        _host.Time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(200, await With(_host.Microsoft.Token(Now, "k1")));
        Assert.Equal(2, _host.Microsoft.KeyLooks);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", 200)]
    [InlineData("https://SMBA.trafficmanager.net/emea", 200)]
    [InlineData("https://smba.trafficmanager.net/amer/", 403)]
    [InlineData("https://smba.trafficmanager.net/EMEA/", 403)]
    [InlineData("https://europe.botframework.com/emea/", 403)]
    public async Task The_token_must_vouch_for_the_service(string claimed, int status) =>
        Assert.Equal(status, (await _host.Post(Payload.Message(), claims => claims["serviceurl"] = claimed)).Status);

    [Fact]
    public async Task A_token_without_a_service_is_refused_and_the_documented_spelling_is_read()
    {
        Assert.Equal(403, (await _host.Post(Payload.Message(), claims => claims.Remove("serviceurl"))).Status);
        Assert.Equal(200, (await _host.Post(Payload.Message(), claims =>
        {
            claims["serviceUrl"] = claims["serviceurl"];
            claims.Remove("serviceurl");
        })).Status);
    }

    [Theory]
    [InlineData("chatpage")]
    [InlineData("ChatPage ")]
    [InlineData("webchat|x")]
    public async Task Nobody_outside_speaks_as_the_people_of_the_chat_page(string channel)
    {
        _host.Microsoft.Keys["k1"] = (FakeMicrosoft.First, ["msteams", "webchat", channel]);
        Assert.Equal(403, (await _host.Post(Payload.Message(change: activity => activity["channelId"] = channel))).Status);
        Assert.Empty(_host.Turns);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("locale")]
    [InlineData("replyToId")]
    [InlineData("from", "id")]
    [InlineData("from", "aadObjectId")]
    [InlineData("conversation", "id")]
    public async Task An_id_is_short(params string[] path)
    {
        Assert.Equal(400, (await _host.Post(Payload.Message(change: activity => Set(activity, 1001)))).Status);
        Assert.Equal(200, (await _host.Post(Payload.Message(change: activity => Set(activity, 1000)))).Status);

        void Set(JsonObject activity, int length) => (path is [var inside, _] ? activity[inside]! : activity)[path[^1]] = new string('x', length);
    }

    [Fact]
    public async Task Whoever_is_named_by_an_endless_id_is_nobody()
    {
        await _host.Post(Payload.Message("<at>Ann</at> <at>Ben</at>", activity => activity["entities"] = new JsonArray(
            Mention("Ann", "a"), Mention("Ben", new string('x', 1001)))));
        Assert.Equal(["Ann"], _host.Turns.Single().Mentions.Select(mention => mention.Name));

        static JsonNode Mention(string name, string id) =>
            new JsonObject { ["type"] = "mention", ["text"] = $"<at>{name}</at>", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } };
    }

    [Theory]
    [InlineData("webchat", 200)]
    [InlineData("slack", 403)]
    [InlineData("MSTEAMS", 403)]
    [InlineData("", 403)]
    [InlineData(null, 403)]
    public async Task The_key_must_be_endorsed_for_the_channel(string? channel, int status) =>
        Assert.Equal(status, (await _host.Post(Payload.Message(change: activity => activity["channelId"] = channel))).Status);

    [Theory]
    [InlineData("tenant-1", 200)]
    [InlineData("TENANT-1", 200)]
    [InlineData("tenant-2", 403)]
    [InlineData(null, 403)]
    public async Task Only_admitted_tenants_are_heard(string? tenant, int status) =>
        Assert.Equal(status, (await _host.Post(Payload.Message(change: activity => activity["conversation"]!["tenantId"] = tenant))).Status);

    [Theory]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("https://botframework.com.evil.example/")]
    public async Task A_service_off_the_list_is_refused_even_if_the_token_vouches_for_it(string url)
    {
        Assert.Equal(403, (await _host.Post(Payload.Message(change: activity => activity["serviceUrl"] = url), claims => claims["serviceurl"] = url)).Status);
        Assert.Empty(_host.Turns);
    }

    [Theory]
    [InlineData("Development", "1.0", "appid", 200)]
    [InlineData("Development", "2.0", "azp", 200)]
    [InlineData("Development", "1.0", "azp", 403)]
    [InlineData("Development", "3.0", "azp", 403)]
    [InlineData("Production", "1.0", "appid", 401)]
    public async Task Emulator_tokens_are_for_Development(string environment, string version, string claim, int status)
    {
        await using var host = await BotHost.Start(environment: environment);
        var token = host.Microsoft.Token(host.Time.GetUtcNow(), issuer: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", claims: claims =>
        {
            claims["ver"] = version;
            claims[claim] = FakeMicrosoft.AppId;
        });
        Assert.Equal(status, (await host.Send(Payload.Message(change: activity => activity["serviceUrl"] = "http://localhost:3978"), $"Bearer {token}")).Status);
    }

    [Theory]
    [InlineData(null, 403)]
    [InlineData("other", 403)]
    [InlineData("CALLER", 200)]
    [InlineData("*", 200)]
    public async Task Other_bots_are_heard_only_when_listed(string? allowed, int status)
    {
        await using var host = await BotHost.Start(settings: new() { ["BotFramework:AllowedCallers:0"] = allowed });
        var token = host.Microsoft.Token(host.Time.GetUtcNow(), issuer: $"https://login.microsoftonline.com/{FakeMicrosoft.Tenant}/v2.0", claims: claims =>
        {
            claims["ver"] = "2.0";
            claims["azp"] = "caller";
        });
        Assert.Equal(status, (await host.Send(Payload.Message(), $"Bearer {token}")).Status);
    }

    [Fact]
    public async Task Another_bot_speaks_as_people_of_its_own_and_never_as_somebody_of_a_channel()
    {
        await using var host = await BotHost.Start(settings: new() { ["BotFramework:AllowedCallers:0"] = "Caller" });
        var token = host.Microsoft.Token(host.Time.GetUtcNow(), issuer: $"https://login.microsoftonline.com/{FakeMicrosoft.Tenant}/v2.0", claims: claims =>
        {
            claims["ver"] = "2.0";
            claims["azp"] = "Caller";
        });
        Assert.Equal(200, (await host.Send(Payload.Message(change: activity => activity["from"]!["email"] = "bo@example.org"), $"Bearer {token}")).Status);
        var turn = Assert.Single(host.Turns);
        Assert.Equal(("skill:caller|29:1bo", null), (turn.From.Key, turn.From.Email));
        Assert.Equal("skill:caller|a:1xH4", turn.Address.Key);
        Assert.Equal(403, (await host.Post(Payload.Message(change: activity => activity["channelId"] = "skill:caller"))).Status);
    }

    [Theory]
    [InlineData("public", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://api.botframework.com/.default", "https://login.microsoftonline.com")]
    [InlineData("gov", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://api.botframework.us/.default", "https://login.microsoftonline.us")]
    [InlineData("china", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", "https://api.botframework.azure.cn/.default", "https://login.partner.microsoftonline.cn")]
    public void Clouds_are_presets_that_single_addresses_override(string cloud, string metadata, string scope, string login)
    {
        var preset = CloudEnvironment.Of(new() { Cloud = cloud });
        Assert.Equal((metadata, scope, login), (preset.OpenIdMetadata, preset.Scope, preset.Login));
        Assert.Equal("https://x/", CloudEnvironment.Of(new() { Cloud = cloud, Urls = new() { Login = "https://x/" } }).Login);
    }
}
