using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.IdentityModel.JsonWebTokens;
using ProjectBot.Browser;
using ProjectBot.Host.Web;
using ProjectBot.Team;

namespace ProjectBot.Tests.Host;

[Trait("pace", "slow")]
public sealed partial class AdminTests
{
    [Theory]
    [InlineData("msteams", "1-2-3", null, true)]
    [InlineData("msteams", "4", "ANN@example.org", true)]
    [InlineData("webchat", "1-2-3", null, false)]
    [InlineData("webchat", "4", "ann@example.org", false)]
    [InlineData("skill:app", "4", "ann@example.org", false)]
    [InlineData("chatpage", "link-7", null, true)]
    [InlineData("msteams", "link-7", null, false)]
    [InlineData("msteams", "", null, false)]
    public void An_admin_is_whom_the_directory_vouches_for_or_one_account(string channel, string id, string? email, bool isAdmin) =>
        Assert.Equal(isAdmin, new AdminSettings(["1-2-3", "ann@example.org", "chatpage|link-7"]).Names(new Account(channel, id, "Ann", email)));

    [Fact]
    public async Task An_admin_gets_a_link_in_private_that_gives_and_withdraws_links_and_shows_no_project()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string>
        {
            ["Admins"] = "emulator|eve", ["WebChat__Enabled"] = "true", ["Host__PublicUrl"] = "https://bot.example.org",
        });
        using var jar = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        using var client = new HttpClient(jar) { BaseAddress = new(host.Address) };
        Assert.Contains("is ready", await Say(client, "mira", "project new Apollo"), StringComparison.Ordinal);
        await host.Command("chat-link", "Carla <b>Jones");
        Assert.Contains("for the admins of this installation", await Say(client, "mira", "admin"), StringComparison.Ordinal);
        Assert.Contains("in private", await Say(client, "eve", "admin", "groupChat"), StringComparison.Ordinal);
        Assert.DoesNotContain("Apollo", await Say(client, "eve", "projects"), StringComparison.Ordinal);
        var path = Link().Match(await Say(client, "eve", "admin")).Groups[1].Value;
        var over = new JsonWebToken(path.Split("?t=")[1]).ValidTo - TimeProvider.System.GetUtcNow().UtcDateTime;
        Assert.InRange(over, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));

        using var entered = await client.GetAsync(path);
        Assert.Equal((HttpStatusCode.Redirect, "/admin"), (entered.StatusCode, entered.Headers.Location!.ToString()));
        var set = entered.Headers.GetValues("Set-Cookie").Single();
        Assert.All(new[] { "secure", "httponly", "samesite=lax", "path=/admin" }, part => Assert.Contains(part, set, StringComparison.OrdinalIgnoreCase));
        var cookie = set.Split(';')[0];
        var page = await (await Ask(client, HttpMethod.Get, "/admin", cookie)).Content.ReadAsStringAsync();
        Assert.Contains("Carla &lt;b&gt;Jones", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Apollo", page, StringComparison.Ordinal);

        var id = Hidden().Match(page).Groups[1].Value;
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(client, HttpMethod.Post, "/admin/withdraw", cookie, id, "https://evil.example")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(client, HttpMethod.Post, "/admin/withdraw", null, id, "https://bot.example.org")).StatusCode);
        Assert.Contains("Carla", (await host.Command("chat-links")).Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Ask(client, HttpMethod.Post, "/admin/withdraw", cookie, id, "https://bot.example.org")).StatusCode);
        Assert.DoesNotContain("Carla", (await host.Command("chat-links")).Said, StringComparison.Ordinal);

        var mine = "https://bot.example.org";
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(client, HttpMethod.Post, "/admin/give", cookie, "", "https://evil.example", ("name", "Dora"), ("days", "3"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(client, HttpMethod.Post, "/admin/give", cookie, "", mine, ("name", "Dora"), ("days", "366"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(client, HttpMethod.Post, "/admin/give", cookie, "", mine, ("name", "a\u001bb"), ("days", "3"))).StatusCode);
        var shown = await (await Ask(client, HttpMethod.Post, "/admin/give", cookie, "", mine, ("name", "<i>Dora"), ("days", "3"))).Content.ReadAsStringAsync();
        Assert.Contains("Send this to &lt;i&gt;Dora and nobody else", shown, StringComparison.Ordinal);
        var token = ChatLink().Match(shown).Groups[1].Value;
        using var dora = new HttpRequestMessage(HttpMethod.Get, "/api/chat") { Headers = { { "X-Chat-Link", token }, { "X-Forwarded-For", "203.0.113.5" } } };
        Assert.Contains("Dora", await (await client.SendAsync(dora)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Dora", (await host.Command("chat-links")).Said, StringComparison.Ordinal);
        Assert.DoesNotContain(token, host.Output, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/admin")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{path[..^3]}AAA")).StatusCode);
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client, HttpMethod method, string path, string? cookie, string? id = null, string? origin = null,
        params (string Name, string Value)[] more)
    {
        var request = new HttpRequestMessage(method, path);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (id is not null)
            request.Content = new FormUrlEncodedContent([new("id", id), .. more.Select(one => new KeyValuePair<string, string>(one.Name, one.Value))]);
        return client.SendAsync(request);
    }

    private static int _ids;

    private static async Task<string> Say(HttpClient client, string who, string text, string kind = "personal")
    {
        using var response = await client.PostAsJsonAsync("/api/messages", new
        {
            type = "message", id = $"a{Interlocked.Increment(ref _ids)}", channelId = "emulator", serviceUrl = "http://127.0.0.1:9", locale = "en-US",
            from = new { id = who, name = who }, recipient = new { id = "bot", name = "ProjectBot" }, deliveryMode = "expectReplies",
            conversation = new { id = $"{kind}-{who}", conversationType = kind }, text = kind == "personal" ? text : $"@ProjectBot {text}",
        });
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetRawText();
    }

    [GeneratedRegex(@"https://bot\.example\.org(/admin/[^""\\)]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"https://bot\.example\.org/#t=([\w.-]+)")]
    private static partial Regex ChatLink();

    [GeneratedRegex("value=\"([0-9a-f]{24})\"")]
    private static partial Regex Hidden();
}
