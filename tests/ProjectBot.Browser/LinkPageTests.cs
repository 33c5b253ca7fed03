using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

/// <summary>The chat page for people with a personal link, as on a server.</summary>
[Collection(BrowserTests.Name)]
public sealed class LinkPageTests(Chromium chromium)
{
    private static readonly Dictionary<string, string> Server = new() { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["WebChat__Enabled"] = "true" };

    [Theory]
    [InlineData("")]
    [InlineData("127.0.0.1")]
    public async Task Behind_a_TLS_proxy_one_talks_by_stream_whether_the_host_knows_the_proxy_or_not(string known)
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string>(Server) { ["Host__KnownProxies"] = known });
        await using var proxy = new TlsProxy(host);
        var link = (await host.Command("chat-link", "Carla Jones")).Said;
        await using var chat = await Chat.Open(chromium, host, link.TrimStart('/'), at: proxy.Address);
        await chat.Say("project new Apollo", answers: "Apollo is ready");
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task The_token_leaves_the_address_a_reload_stays_and_a_withdrawn_link_is_said()
    {
        await using var host = await HostProcess.Start(Server);
        var link = (await host.Command("chat-link", "Carla Jones")).Said;
        await using var chat = await Chat.Open(chromium, host, link.TrimStart('/'));
        Assert.Equal($"{host.Address}/", chat.Page.Url);
        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("Object.values({ ...localStorage }).filter(value => value.includes('eyJ')).length"));
        await chat.Say("project new Apollo", answers: "Apollo is ready");
        await chat.Reload();
        await Expect(chat.Said.First).ToContainTextAsync("project new Apollo");
        Assert.Equal(0, (await host.Command("chat-link-withdraw", (await host.Command("chat-links")).Said.Split(' ')[0])).Code);
        await Expect(chat.Page.Locator("#trouble")).ToContainTextAsync("This link is no longer valid.", new() { Timeout = 60_000 });
        await chat.Page.Context.ClearCookiesAsync();
        await chat.Page.EvaluateAsync("sessionStorage.clear()");
        await chat.Page.ReloadAsync();
        await Expect(chat.Page.Locator("#trouble")).ToContainTextAsync("Open the personal link");
    }
}
