using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

[Collection(BrowserTests.Name)]
public sealed class ChatPageTests(Chromium chromium)
{
    [Theory]
    [InlineData("")]
    [InlineData("?poll=1")]
    public async Task A_newcomer_says_hello_and_is_answered(string query)
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, query);
        await Expect(chat.Replies.First).ToContainTextAsync("Mira");
        await chat.Say("project new Apollo", answers: "Apollo");
        await Expect(chat.Page.GetByText("Send failed")).ToHaveCountAsync(0);
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task A_suggested_command_is_said_by_a_click()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Page.Locator("#first").GetByRole(AriaRole.Button, new() { Name = "project new Apollo" }).ClickAsync();
        await Expect(chat.Said.Last).ToContainTextAsync("project new Apollo");
        await Expect(chat.Replies.Last).ToContainTextAsync("Apollo");
    }

    [Fact]
    public async Task The_page_speaks_the_language_chosen_and_remembers_it()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Speak("zh-CN");
        await Expect(chat.Page.GetByText("您是谁？")).ToBeVisibleAsync();
        await Expect(chat.Box).ToHaveAttributeAsync("placeholder", "键入消息");
        await Expect(chat.Replies.First).ToContainTextAsync("你好");
        await chat.Say("新建项目 阿波罗", answers: "阿波罗");
        await chat.Reload();
        await Expect(chat.Page.GetByText("载入演示项目")).ToBeVisibleAsync();
        await Expect(chat.Said.First).ToContainTextAsync("新建项目");
        await chat.Speak("en");
        await Expect(chat.Said).ToHaveCountAsync(0);
        await Expect(chat.Page.GetByText("Load the demo project")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_Chinese_browser_is_greeted_in_Chinese()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, locale: "zh-CN");
        await Expect(chat.Page.GetByText("您是谁？")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Each_person_has_a_conversation_of_their_own()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        var conversation = await chat.Conversation();
        await chat.Become("ben");
        await Expect(chat.Said).ToHaveCountAsync(0);
        await Expect(chat.Replies.First).ToContainTextAsync("Ben");
        await chat.BecomeNew("Zoë 张");
        await Expect(chat.Replies.First).ToContainTextAsync("Zoë 张");
        await chat.Become("mira");
        await Expect(chat.Said).ToHaveCountAsync(1);
        await Expect(chat.Said.Last).ToContainTextAsync("project new Apollo");
        Assert.Equal(conversation, await chat.Conversation());
    }

    [Fact]
    public async Task A_new_conversation_begins_empty_and_a_reload_stays_in_it()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo");
        await chat.NewConversation();
        await Expect(chat.Said).ToHaveCountAsync(0);
        await chat.Say("help", answers: "undo");
        await chat.Reload();
        await Expect(chat.Said).ToHaveCountAsync(1);
        await Expect(chat.Said.Last).ToContainTextAsync("help");
    }

    [Fact]
    public async Task Loading_the_demo_says_when_it_is_done()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Page.Locator("#demo").ClickAsync();
        await Expect(chat.Page.Locator("#demo-told")).ToContainTextAsync("The demo project is there", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task On_a_telephone_nothing_runs_over_the_edge()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, width: 390, height: 760);
        await chat.Say("project new Apollo");
        Assert.Equal(390, await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await chat.Page.Locator("#show-trial").ClickAsync();
        await Expect(chat.Page.GetByText("Who are you?")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_development_and_without_a_link_there_is_no_page()
    {
        await using var host = await HostProcess.Start(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" });
        using var client = new HttpClient { BaseAddress = new(host.Address) };
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync("/")).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync("/api/chat")).StatusCode);
    }
}
