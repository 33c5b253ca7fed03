using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

[Collection(BrowserTests.Name)]
public sealed class ContinuityTests(Chromium chromium)
{
    private const int Patience = 60_000;

    [Theory]
    [InlineData("")]
    [InlineData("?poll=1")]
    public async Task A_reload_continues_the_conversation(string query)
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, query);
        await chat.Say("project new Apollo", answers: "Apollo");
        await chat.Reload();
        await Expect(chat.Replies.Last).ToContainTextAsync("Apollo");
        await chat.Say("task add Buy milk", answers: "T1");
        await Expect(chat.Said).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?poll=1")]
    public async Task An_open_page_goes_on_after_the_host_was_killed_and_started_again(string query)
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host, query);
        await chat.Say("project new Apollo", answers: "Apollo");
        await host.Restart();
        await chat.Rejoined();
        await chat.Say("task add Buy milk", answers: "T1");
        await Expect(chat.Said).ToHaveCountAsync(2);
        await Expect(chat.Replies).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_page_says_that_the_host_is_away_and_goes_on_when_it_is_back()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        await host.Kill();
        await Expect(chat.Page.Locator("#trouble")).ToContainTextAsync("does not answer", new() { Timeout = Patience });
        await host.Restart();
        await Expect(chat.Page.Locator("#trouble")).ToBeHiddenAsync(new() { Timeout = Patience });
        await chat.Say("task add Buy milk", answers: "T1");
        await Expect(chat.Said).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_page_opened_after_a_crash_shows_what_was_said_before_it()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        await host.Restart();
        await chat.Reload();
        await Expect(chat.Replies.Last).ToContainTextAsync("Apollo");
    }

    [Fact]
    public async Task A_question_asked_before_a_crash_is_answered_after_it()
    {
        await using var host = await HostProcess.Start();
        await using var chat = await Chat.Open(chromium, host);
        await chat.Say("project new Apollo", answers: "Apollo");
        await chat.Say("task add");
        await host.Restart();
        await chat.Rejoined();
        await chat.Say("Book the room", answers: "Who does it?");
        await chat.Choose("me");
        await chat.Choose("Save now");
        await chat.Answered("Added T1 for Mira");
        await chat.Answered("Book the room");
    }
}
