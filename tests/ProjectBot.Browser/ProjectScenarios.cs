using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ProjectBot.Browser;

/// <summary>A new user's first hour, in English: what is typed, pressed and filled in, and what is then seen.</summary>
[Collection(BrowserTests.Name)]
public sealed class ProjectScenarios(Chromium chromium, SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly string[] Choices = ["me", "tomorrow", "p2 high", "2h", "Skip"];

    [Fact]
    public async Task A_newcomer_starts_a_project_and_works_with_its_tasks()
    {
        await using var chat = await Newcomer("Nora");
        await chat.Say("project new Apollo", answers: "Apollo is ready");
        await chat.Say("task add Prepare the kickoff deck for me by next friday p1 est 4h #design", answers: "Added T1 for Nora");
        await chat.Say("task add Book the room", answers: "Added T2");
        await chat.Say("T2 to me", answers: "T2 Book the room");
        await chat.Say("T2 blocked by waiting for the key", answers: "as blocked: waiting for the key");
        await chat.Say("T1 done", answers: "Finished T1 Prepare the kickoff deck");
        await chat.Say("tasks mine", answers: "Book the room");
        Assert.DoesNotContain("kickoff", await chat.LastReply(), StringComparison.Ordinal);
        await chat.Say("board", answers: "blocked (1)");
        Assert.Contains("done (1)", await chat.LastReply(), StringComparison.Ordinal);
        await chat.Say("find deck", answers: "Prepare the kickoff deck");
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task A_dialog_is_answered_by_pressing_its_choices()
    {
        await using var chat = await Newcomer("Dora");
        await chat.Say("project new Dialogs", answers: "is ready");
        await chat.Say("task add", answers: "What is to be done?");
        await chat.Say("Write the offer", answers: "Who does it?");
        foreach (var choice in Choices)
            await chat.Choose(choice);
        await chat.Answered("Added T1 for Dora");
        await chat.Answered("2h estimated");
        await chat.Answered("p2");
    }

    [Fact]
    public async Task A_form_is_filled_and_saved()
    {
        await using var chat = await Newcomer("Fay");
        await chat.Say("project new Forms", answers: "is ready");
        await chat.Say("task add form", answers: "Priority");
        await chat.Fill("Title", "Write the offer");
        await chat.Fill("Labels", "#sales");
        await chat.Page.GetByLabel("Priority").Last.SelectOptionAsync(new SelectOptionValue { Label = "p1 urgent" });
        await chat.Choose("Save");
        await chat.Answered("Added T1");
        await chat.Answered("p1");
        await chat.Answered("#sales");
    }

    [Fact]
    public async Task A_form_without_what_it_needs_is_not_sent()
    {
        await using var chat = await Newcomer("Flo");
        await chat.Say("project new Empty forms", answers: "is ready");
        await chat.Say("task add form", answers: "Priority");
        await chat.Press("Save");
        await Expect(chat.Page.GetByText("Please fill in Title.")).ToBeVisibleAsync();
        await chat.Say("tasks", answers: "no open tasks");
    }

    [Fact]
    public async Task The_receipt_has_the_way_back()
    {
        await using var chat = await Newcomer("Uma");
        await chat.Say("project new Undoing", answers: "is ready");
        await chat.Say("task add Pay the invoice for me by tomorrow", answers: "Added T1");
        await chat.Say("T1 done", answers: "Finished T1");
        await chat.Choose("Undo");
        await chat.Answered("Undone");
        await chat.Say("tasks mine", answers: "Pay the invoice");
    }

    [Fact]
    public async Task A_card_is_brought_up_to_date_where_it_stands()
    {
        await using var chat = await Newcomer("Cleo");
        await chat.Say("project new Cards", answers: "is ready");
        await chat.Say("task add Paint the fence for me by tomorrow est 3h", answers: "Added T1");
        var card = chat.Replies.Filter(new() { HasText = "3h estimated" });
        await Expect(card).ToContainTextAsync("to do");
        await chat.Say("T1 start");
        await Expect(card).ToContainTextAsync("doing");
        await chat.Say("T1 done", answers: "Finished T1");
        await Expect(card).ToContainTextAsync("done on");
        await Expect(card).ToHaveCountAsync(1);
        await chat.Say("T1 reopen");
        await Expect(card).ToContainTextAsync("to do");
        await Expect(card).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_row_of_a_list_opens_the_task()
    {
        await using var chat = await Newcomer("Rita");
        await chat.Say("project new Rows", answers: "is ready");
        await chat.Say("task add Water the plants for me by tomorrow est 1h", answers: "Added T1");
        await chat.Say("tasks", answers: "Water the plants");
        var before = await chat.Replies.CountAsync();
        await chat.Replies.Last.GetByText("Water the plants").ClickAsync();
        await Expect(chat.Replies).ToHaveCountAsync(before + 1);
        await chat.Answered("1h estimated");
    }

    [Fact]
    public async Task More_shows_what_is_less_often_wanted_and_the_checklist_is_ticked_by_its_rows()
    {
        await using var chat = await Newcomer("Mona");
        await chat.Say("project new More", answers: "is ready");
        await chat.Say("task add Water the plants", answers: "Added T1");
        await chat.Say("T1 item Fill the can", answers: "on the checklist");
        await chat.Say("T1", answers: "☐ Fill the can");
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Block…" })).ToHaveCountAsync(0);
        await chat.Press("More");
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Block…" }).Last).ToBeVisibleAsync();
        await chat.Replies.Last.GetByText("☐ Fill the can").ClickAsync();
        await Expect(chat.Replies.Filter(new() { HasText = "☑ Fill the can" }).Last).ToBeVisibleAsync();
        await chat.Press("More");
        await chat.Press("Assign to me");
        await chat.Answered("Gave T1 Water the plants to Mona");
    }

    [Fact]
    public async Task A_slip_of_the_keys_is_answered_with_what_was_meant()
    {
        await using var chat = await Newcomer("Tess");
        await chat.Say("project new Slips", answers: "is ready");
        await chat.Say("bord", answers: "board");
    }

    private async Task<Chat> Newcomer(string name)
    {
        var chat = await Chat.Open(chromium, shared.Process);
        await chat.BecomeNew(name);
        return chat;
    }
}
