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
    public async Task Becoming_somebody_else_while_the_page_looks_what_there_is_mixes_nobody_up()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Page.RouteAsync("**/api/chat", async route =>
        {
            await Task.Delay(1500);
            await route.ContinueAsync();
        });
        await chat.Box.FillAsync("help");
        await chat.Box.PressAsync("Enter");
        await chat.Page.EvaluateAsync("document.getElementById('new-name').value = 'Nora'; document.querySelector('#somebody button').click()");
        await Expect(chat.Replies.First).ToContainTextAsync("Nora");
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task A_suggested_command_is_said_by_a_click()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Page.Locator("#first").GetByRole(AriaRole.Button, new() { Name = "Start a project" }).ClickAsync();
        await Expect(chat.Said.Last).ToContainTextAsync("project new Apollo");
        await Expect(chat.Replies.Last).ToContainTextAsync("Apollo");
    }

    [Fact]
    public async Task The_page_speaks_the_language_chosen_and_remembers_it()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Speak("zh-CN");
        await Expect(chat.Page.GetByText("你是谁？")).ToBeVisibleAsync();
        await Expect(chat.Box).ToHaveAttributeAsync("placeholder", "输入消息");
        await chat.Say("新建项目 阿波罗", answers: "建好了");
        await chat.Reload();
        await Expect(chat.Page.GetByText("载入演示项目")).ToBeVisibleAsync();
        await Expect(chat.Said.First).ToContainTextAsync("新建项目");
        await chat.Speak("en");
        await Expect(chat.Page.GetByText("Load the demo project")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_new_conversation_of_who_has_several_projects_asks_which_is_meant_and_does_what_was_said_there()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Borealis", answers: "Borealis is ready");
        await chat.Say("project new Apollo", answers: "Apollo is ready");
        await chat.NewConversation();
        await chat.Answered("Which one do we talk about?");
        await chat.Say("task add Paint the fence by friday", answers: "Add “Paint the fence” to which project?");
        await chat.Choose("Borealis");
        await chat.Answered("Added T1");
        Assert.DoesNotContain("UTC", await chat.LastReply(), StringComparison.Ordinal);
        await chat.Say("project", answers: "Borealis");
    }

    [Fact]
    public async Task Another_language_keeps_the_conversation_and_what_was_said_in_it()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo is ready");
        await chat.Say("me language en", answers: "English");
        var conversation = await chat.Conversation();
        await chat.Speak("zh-CN");
        await Expect(chat.Said).ToHaveCountAsync(2);
        await chat.Say("添加任务 刷栅栏", answers: "已添加 T1");
        await chat.Speak("en");
        await chat.Say("task add Buy paint", answers: "Added T2");
        await Expect(chat.Said).ToHaveCountAsync(4);
        await chat.Reload();
        await Expect(chat.Said).ToHaveCountAsync(4);
        Assert.Equal(conversation, await chat.Conversation());
    }

    [Fact]
    public async Task What_is_offered_follows_what_there_is_and_who_one_is()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        var offered = chat.Page.Locator("#first");
        await Expect(offered).ToContainTextAsync("Start a project");
        await chat.Say("project new Apollo", answers: "Apollo");
        await Expect(offered).ToContainTextAsync("Add a task");
        await chat.Say("task add Paint the fence", answers: "Added T1");
        await Expect(offered).ToContainTextAsync("What’s overdue?");
        await chat.Become("carla");
        await Expect(offered).ToContainTextAsync("What is shared with me?");
        await offered.GetByRole(AriaRole.Button, new() { Name = "What is shared with me?" }).ClickAsync();
        await chat.Answered("shared with you");
    }

    [Fact]
    public async Task Whoever_one_becomes_is_let_into_the_project_one_was_in()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        await chat.Say("task add Paint the fence", answers: "Added T1");
        await chat.Become("ben");
        await Expect(chat.Replies.Last).ToContainTextAsync("Apollo");
        await chat.Say("tasks", answers: "Paint the fence");
        await chat.Become("mira");
        await chat.Say("people", answers: "Ben");
        await chat.Say("undo");
        await chat.Say("people", answers: "Ben");
    }

    [Fact]
    public async Task What_was_sent_but_not_acknowledged_is_not_doubled_by_a_retry()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        var lost = 0;
        await chat.Page.RouteAsync("**/activities", async route =>
        {
            if (route.Request.Method == "POST" && lost++ == 0)
            {
                await route.FetchAsync();
                await route.AbortAsync();
            }
            else
                await route.ContinueAsync();
        });
        await chat.Send("task add Paint the fence");
        await chat.Answered("Added T1");
        if (await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).CountAsync() > 0)
            await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).Last.ClickAsync();
        await chat.Say("tasks", answers: "1 in all");
        await Expect(chat.Said.Filter(new() { HasText = "Paint the fence" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_failed_is_said_again_once_and_its_bubble_goes()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        var isOffline = true;
        await chat.Page.RouteAsync("**/activities", async route =>
        {
            if (route.Request.Method == "POST" && isOffline)
                await route.AbortAsync();
            else
                await route.ContinueAsync();
        });
        await chat.Send("task add Paint the fence");
        var retry = chat.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" });
        await Expect(retry).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        isOffline = false;
        await retry.ClickAsync();
        await chat.Answered("Added T1");
        await Expect(retry).ToHaveCountAsync(0);
        await Expect(chat.Said.Filter(new() { HasText = "Paint the fence" })).ToHaveCountAsync(1);
        await chat.Say("tasks", answers: "1 in all");
    }

    [Fact]
    public async Task A_reload_ends_at_the_end()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        foreach (var task in Enumerable.Range(1, 8))
            await chat.Say($"task add Task {task}", answers: $"Added T{task}");
        await chat.Reload();
        await Expect(chat.Replies.Last).ToContainTextAsync("Task 8");
        await Expect(chat.Replies.Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_telephone_Escape_closes_the_panel()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, width: 390, height: 760);
        await chat.Page.Locator("#show-trial").ClickAsync();
        await Expect(chat.Page.Locator("#trial")).ToBeVisibleAsync();
        await chat.Page.Keyboard.PressAsync("Escape");
        await Expect(chat.Page.Locator("#trial")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_Chinese_browser_is_greeted_in_Chinese()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, locale: "zh-CN");
        await Expect(chat.Page.GetByText("你是谁？")).ToBeVisibleAsync();
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
        await chat.Say("help", answers: "What I can do");
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
