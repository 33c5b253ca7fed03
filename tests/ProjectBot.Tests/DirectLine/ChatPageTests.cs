using ProjectBot.Host.Signing;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProjectBot.Host.Web;

namespace ProjectBot.Tests.DirectLine;

public sealed partial class ChatPageTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task In_development_one_picks_who_one_is_and_stays_in_ones_conversation()
    {
        await using var host = await ChatHost.Start();
        var about = await host.Client.GetFromJsonAsync<JsonElement>("/api/chat");
        Assert.Equal(["mira", "ben", "carla"], about.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("id").GetString()));
        var first = await Join(host, new { who = "ben", language = "en" });
        var again = await Join(host, new { who = "ben", language = "en", conversation = first.GetProperty("conversation").GetString() });
        var other = await Join(host, new { who = "mira", language = "en", conversation = first.GetProperty("conversation").GetString() });
        Assert.Equal("Ben", first.GetProperty("user").GetProperty("name").GetString());
        Assert.Equal(first.GetProperty("conversation").GetString(), again.GetProperty("conversation").GetString());
        Assert.NotEqual(first.GetProperty("conversation").GetString(), other.GetProperty("conversation").GetString());
    }

    [Fact]
    public async Task Another_language_is_spoken_in_the_same_conversation_and_the_zone_is_known_from_the_first_word()
    {
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Greeting = "hello" });
        var first = await Join(host, new { who = "ben", language = "en", zone = "Asia/Shanghai" });
        var again = await Join(host, new { who = "ben", language = "zh-CN", conversation = first.GetProperty("conversation").GetString() });
        Assert.Equal(first.GetProperty("conversation").GetString(), again.GetProperty("conversation").GetString());
        for (var tries = 0; host.Turns.IsEmpty && tries < 500; tries++)
            await Task.Delay(20);
        Assert.Equal(["Asia/Shanghai"], host.Turns.Select(turn => turn.Zone));
    }

    [Fact]
    public async Task The_same_typed_name_is_the_same_person()
    {
        await using var host = await ChatHost.Start();
        static string? Id(JsonElement joined) => joined.GetProperty("user").GetProperty("id").GetString();
        Assert.Equal(Id(await Join(host, new { name = "Zoë 张" })), Id(await Join(host, new { name = " Zoë 张 " })));
        Assert.NotEqual(Id(await Join(host, new { name = "Zoë" })), Id(await Join(host, new { name = "Zoe" })));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsJsonAsync("/api/chat", new { name = "a\nb" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsJsonAsync("/api/chat", new { name = " " })).StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("Forwarded", "for=203.0.113.5")]
    public async Task In_development_only_this_very_machine_may_pick(string header, string value)
    {
        await using var host = await ChatHost.Start();
        foreach (var path in new[] { "/", "/api/chat" })
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value);
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task A_foreign_page_cannot_post_without_asking_first()
    {
        await using var host = await ChatHost.Start();
        var answer = await host.Client.PostAsync("/api/chat", new StringContent("""{"who":"mira"}"""));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task While_nothing_can_be_kept_whoever_comes_is_told_to_come_back()
    {
        var store = new KeptInMemory(ProjectBot.Host.Composition.DocumentTypes());
        await using var host = await ChatHost.Start(store);
        store.IsClosed = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.Client.PostAsJsonAsync("/api/chat", new { who = "mira" })).StatusCode);
        store.IsClosed = false;
        Assert.Equal(HttpStatusCode.OK, (await host.Client.PostAsJsonAsync("/api/chat", new { who = "mira" })).StatusCode);
    }

    [Fact]
    public async Task A_visitor_is_short()
    {
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Enabled = true }, environment: "Production");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Client.PostAsJsonAsync("/api/chat", new { name = new string('x', 20_000) })).StatusCode);
    }

    [Fact]
    public async Task In_production_a_signed_link_speaks_as_the_person_it_names_until_it_ends()
    {
        var time = new FakeTimeProvider(Now);
        await using var host = await ChatHost.Start(time: time, settings: new WebChatSettings { Enabled = true }, environment: "Production");
        var link = host.Services.GetRequiredService<WebChatLinks>().Create("carla@acme.example", "Carla", Now.AddDays(1));
        var token = link["/#t=".Length..];
        Assert.Equal(HttpStatusCode.OK, await About(host, token));
        var joined = await Join(host, new { link = token, who = "mira", name = "Mira" });
        Assert.Equal("carla@acme.example", joined.GetProperty("user").GetProperty("id").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/api/chat")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await About(host, $"{token[..^2]}AA"));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsJsonAsync("/api/chat", new { who = "mira" })).StatusCode);
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.NotFound, await About(host, token));
    }

    [Fact]
    public async Task Two_people_of_one_name_are_two()
    {
        var (ann, other) = (WebChatLinks.NewPerson(), WebChatLinks.NewPerson());
        Assert.NotEqual(ann, other);
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Enabled = true }, environment: "Production");
        var links = host.Services.GetRequiredService<WebChatLinks>();
        var until = TimeProvider.System.GetUtcNow().AddDays(1);
        var first = await Join(host, new { link = links.Create(ann, "Ann", until)["/#t=".Length..] });
        var second = await Join(host, new { link = links.Create(other, "Ann", until)["/#t=".Length..], conversation = first.GetProperty("conversation").GetString() });
        Assert.NotEqual(first.GetProperty("conversation").GetString(), second.GetProperty("conversation").GetString());
    }

    [Fact]
    public async Task In_production_the_page_is_not_there_unless_it_is_enabled()
    {
        await using var host = await ChatHost.Start(environment: "Production");
        var link = host.Services.GetRequiredService<WebChatLinks>().Create("carla", "Carla", TimeProvider.System.GetUtcNow().AddDays(1));
        foreach (var path in new[] { "/", "/chat/chat.js", "/webchat/webchat.js", "/api/chat/host" })
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await About(host, link["/#t=".Length..]));
    }

    [Fact]
    public async Task The_token_of_a_chat_is_no_link_and_a_link_is_no_token()
    {
        await using var host = await ChatHost.Start(settings: new WebChatSettings { Enabled = true }, environment: "Production");
        var mira = await host.Join();
        Assert.Equal(HttpStatusCode.NotFound, await About(host, mira.Token));
        var link = host.Services.GetRequiredService<WebChatLinks>().Create("mira", "Mira", TimeProvider.System.GetUtcNow().AddDays(1));
        Assert.Equal(HttpStatusCode.Forbidden, (await (mira with { Token = link["/#t=".Length..] }).Call(HttpMethod.Get, mira.Path)).StatusCode);
    }

    [Fact]
    public async Task The_demo_is_loaded_for_who_asks_in_their_language_and_only_in_development()
    {
        var loaded = new List<(string, string)>();
        LoadDemo demo = (person, language, _) => { loaded.Add((person.Key, language)); return Task.CompletedTask; };
        await using var host = await ChatHost.Start(demo: demo);
        Assert.Equal(HttpStatusCode.NoContent, (await host.Client.PostAsJsonAsync("/api/demo", new { who = "mira", language = "zh-CN" })).StatusCode);
        Assert.Equal([("chatpage|mira", "zh-CN")], loaded);
        await using var production = await ChatHost.Start(demo: demo, environment: "Production", settings: new WebChatSettings { Enabled = true });
        Assert.Equal(HttpStatusCode.NotFound, (await production.Client.PostAsJsonAsync("/api/demo", new { who = "mira" })).StatusCode);
        await using var without = await ChatHost.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await without.Client.PostAsJsonAsync("/api/demo", new { who = "mira" })).StatusCode);
    }

    [Fact]
    public async Task Every_answer_of_the_page_tells_the_browser_to_be_careful()
    {
        await using var host = await ChatHost.Start();
        foreach (var path in new[] { "/api/chat", "/", "/chat/nothing.js" })
        {
            var headers = (await host.Client.GetAsync(path)).Headers;
            Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal(("nosniff", "no-referrer"), (headers.GetValues("X-Content-Type-Options").Single(), headers.GetValues("Referrer-Policy").Single()));
        }
    }

    [Theory]
    [InlineData("Enabled", "yes", "WebChat:Enabled must be true or false, not 'yes'.")]
    [InlineData("Key", "short", "WebChat:Key must be at least 32 characters long; leave it out to let the bot make one and keep it.")]
    [InlineData("Secret", "short", "WebChat:Secret must be at least 16 characters long; leave it out if no other site shows this chat.")]
    public void A_setting_that_cannot_be_used_is_named_in_a_sentence(string name, string value, string sentence)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"WebChat:{name}", value)]).Build();
        Assert.Equal(sentence, Assert.Throws<InvalidOperationException>(() => WebChatSettings.From(configuration)).Message);
    }

    [Fact]
    public void Every_sentence_of_the_page_has_a_Chinese_form()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ProjectBot.sln")))
            folder = folder.Parent!;
        string Read(string file) => File.ReadAllText(Path.Combine(folder.FullName, "src", "ProjectBot.Host", "wwwroot", "chat", file));
        var page = Said().Matches(Read("chat.html")).Select(match => match.Groups[1].Value);
        var script = Spoken().Matches(Read("chat.js")).Select(match => match.Groups[1].Value.Replace("\\'", "'", StringComparison.Ordinal));
        var words = Read("words.js").Replace("\\'", "'", StringComparison.Ordinal);
        var missing = page.Concat(script).Distinct().Where(sentence => !words.Contains($"  '{sentence}':", StringComparison.Ordinal)).ToList();
        Assert.True(script.Count() >= 8 && page.Count() >= 8);
        Assert.Empty(missing);
    }

    private static async Task<HttpStatusCode> About(ChatHost host, string link)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/chat") { Headers = { { "X-Chat-Link", link } } };
        return (await host.Client.SendAsync(request)).StatusCode;
    }

    private static async Task<JsonElement> Join(ChatHost host, object visitor)
    {
        var answer = await host.Client.PostAsJsonAsync("/api/chat", visitor);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    [GeneratedRegex("""data-say(?:-label|-placeholder)?="([^"]+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Said();

    /// <summary>Sentences in the script: whatever in quotes begins with a capital letter and has a space or an end mark in it.</summary>
    [GeneratedRegex("""'([A-Z](?:[^'\\\n]|\\')*[ .…](?:[^'\\\n]|\\')*)'""")]
    private static partial Regex Spoken();
}
