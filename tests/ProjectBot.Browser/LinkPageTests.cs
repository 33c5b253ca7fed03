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

    [Theory]
    [InlineData("en-US", "This link is no longer valid", "Open the personal link", "That was a lot at once. This page tries again", "The bot does not answer at the moment")]
    [InlineData("zh-CN", "此链接已失效", "请打开发给你的个人链接", "一下子太多了，本页会", "机器人暂时没有回应")]
    public async Task Whoever_is_refused_is_told_why(string locale, string over, string missing, string later, string away)
    {
        await using var host = await HostProcess.Start(Server);
        var window = await chromium.Window(locale);
        await using var closing = window;
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{host.Address}/");
        await Told(missing);
        await page.GotoAsync("about:blank"); // or else the page would load itself anew, as its address changed
        await page.GotoAsync($"{host.Address}/#t=a.b.c");
        await Told(over);
        await Answer(429);
        await Told(later);
        await Answer(503);
        await Told(away);
        // It finds the way back by itself.
        await page.UnrouteAsync("**/api/chat");
        await Told(over);

        Task Told(string words) => Expect(page.Locator("#trouble")).ToContainTextAsync(words, new() { Timeout = 30_000 });

        async Task Answer(int status)
        {
            await page.UnrouteAsync("**/api/chat");
            await page.RouteAsync("**/api/chat", route => route.FulfillAsync(new() { Status = status }));
            await page.ReloadAsync();
        }
    }

    [Theory]
    [InlineData("en-US", "That is too long")]
    [InlineData("zh-CN", "放不下这么长")]
    public async Task What_is_too_long_to_be_taken_is_said_until_something_is(string locale, string told)
    {
        await using var host = await HostProcess.Start(Server);
        await using var chat = await Open(host, locale);
        await chat.Send(new string('x', 70_000));
        await Expect(chat.Page.Locator("#trouble")).ToContainTextAsync(told, new() { Timeout = 30_000 });
        await chat.Say("project new Apollo");
        await Expect(chat.Page.Locator("#trouble")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("en-US", "it was not sent")]
    [InlineData("zh-CN", "这条没有发出")]
    public async Task What_was_too_much_to_be_taken_is_said(string locale, string told)
    {
        // Each is counted as eight, and it takes most of a minute until so many more are taken.
        await using var host = await HostProcess.Start(new Dictionary<string, string>(Server) { ["Limits__MessagesPerMinute"] = "9" });
        await using var chat = await Open(host, locale);
        await chat.Send(new string('x', 60_000));
        await chat.Send(new string('y', 60_000));
        await Expect(chat.Page.Locator("#trouble")).ToContainTextAsync(told, new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task Where_the_scripts_are_put_off_the_page_is_not_empty()
    {
        await using var host = await HostProcess.Start(Server);
        await using var window = await chromium.Window();
        var page = await window.NewPageAsync();
        await page.RouteAsync("**/webchat.js*", route => route.FulfillAsync(new() { Status = 429 }));
        var link = (await host.Command("chat-link", "Carla Jones")).Said;
        await page.GotoAsync($"{host.Address}/{link.TrimStart('/')}");
        await Expect(page.Locator("#trouble")).ToContainTextAsync("That was a lot at once");
        await page.RouteAsync("**/chat/*.js", route => route.FulfillAsync(new() { Status = 429 }));
        await page.ReloadAsync();
        await Expect(page.Locator("#loading")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    private async Task<Chat> Open(HostProcess host, string locale) =>
        await Chat.Open(chromium, host, (await host.Command("chat-link", "Carla Jones")).Said.TrimStart('/'), locale);
}
