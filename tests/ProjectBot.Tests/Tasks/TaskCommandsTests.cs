using ProjectBot.Cards;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Tasks;
using ProjectBot.Tests.Items;
using ProjectBot.Time;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskCommandsTests
{
    [Fact]
    public async Task Adding_answers_with_the_card_as_it_will_be_kept()
    {
        var office = await Office.With();
        var reply = await office.Say("ana: task add Prepare deck for Bo by friday p1 est 4h #design");
        Assert.Equal("Added T1 for Bo, due Fri 27 Nov.", reply.Text);
        Assert.Equal(("apollo/T1", 1L), (reply.Card!.Subject, reply.Card.SubjectVersion));
        Assert.Equal(["Start", "Done", "Change", "Undo"], reply.Card.Actions.Where(button => !button.IsMore).Select(button => button.Label));
        var kept = await office.Task(1);
        Assert.Equal((1L, "Prepare deck", 240, "ana", false), (kept.Version, kept.Title, kept.Estimate, office.Names([kept.CreatedBy]), kept.ClientVisible));
        Assert.StartsWith("bo: ← Ana gave you T1 Prepare deck.", office.Elsewhere, StringComparison.Ordinal);
        Assert.Contains("Bo · Fri 27 Nov", office.Elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_baked_task_says_that_it_is_in_the_inbox()
    {
        var office = await Office.With();
        Assert.Equal("Added T1. It has no owner and no date yet, so it is in the inbox.", await office.Text("ana: task add Think"));
        Assert.Equal("T1", await office.Rows("ana: inbox"));
    }

    [Fact]
    public async Task A_quoted_message_becomes_a_task_with_its_text_and_link()
    {
        var office = await Office.With();
        await office.Hear(office.Turn("ana", "task from message") with { Quote = new("Fix the login\nIt fails on phones", "Dan", "https://chat/1") });
        var task = await office.Task(1);
        Assert.Equal(("Fix the login", (string?)null, new Origin("Fix the login\nIt fails on phones", "Dan", "https://chat/1")), (task.Title, task.Description, task.Origin));
        await office.Hear(office.Turn("ana", "task add Phones") with { Quote = new("Fix the login") });
        Assert.Equal(("Phones", "Fix the login"), ((await office.Task(2)).Title, (await office.Task(2)).Origin!.Text));
        Assert.Contains("Dan: Fix the login\nIt fails on phones", Texts.Of(await office.Say("ana: T1")));
    }

    [Fact]
    public async Task Nothing_typed_is_lost_when_a_title_is_too_long()
    {
        var office = await Office.With();
        var text = string.Join(' ', Enumerable.Repeat("word", 60)) + "\nand a second line";
        await office.Hear(office.Turn("ana", $"task add {text}"));
        var task = await office.Task(1);
        Assert.InRange(task.Title.Length, 100, ItemChanges.LongestTitle);
        Assert.Equal(text, task.Description);
    }

    [Fact]
    public async Task A_refused_add_uses_no_number()
    {
        var office = await Office.With();
        Assert.Equal("There is no T9 here.", await office.Text("ana: task add Draft under T9"));
        Assert.StartsWith("It would be due before it starts.", await office.Text("ana: task add Draft from friday by thursday"), StringComparison.Ordinal);
        Assert.StartsWith("Added T1.", await office.Text("ana: task add Draft"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_at_once_say_what_was_done_and_what_was_not()
    {
        var office = await Office.With(Some.Task(1), Some.Task(2), Some.Task(3) with { State = TaskState.Done });
        var reply = await office.Say("ana: T1..T4 done");
        Assert.Equal("Finished T1 and T2.\nT3 is done already.\nThere is no T4 here.", reply.Text);
        Assert.StartsWith("undo", reply.Buttons.Single().Say, StringComparison.Ordinal);
        await office.Say("ana: undo");
        Assert.Equal((TaskState.Todo, TaskState.Todo, TaskState.Done), ((await office.Task(1)).State, (await office.Task(2)).State, (await office.Task(3)).State));
    }

    [Fact]
    public async Task Saying_it_twice_saves_nothing_and_offers_no_undo()
    {
        var office = await Office.With(Some.Task(1));
        await office.Say("ana: T1 done");
        var again = await office.Say("ana: T1 done");
        Assert.Equal(("T1 is done already.", 2L), (again.Text, (await office.Task(1)).Version));
        Assert.Empty(again.Buttons);
    }

    [Fact]
    public async Task In_a_group_the_receipt_says_who_did_it()
    {
        var office = await Office.With(Some.Task(1));
        Assert.Equal("Bo finished T1 Write the offer.", await office.Text("bo@team: T1 done"));
    }

    [Fact]
    public async Task Owners_and_watchers_hear_of_a_change_but_not_the_one_who_made_it()
    {
        var office = await Office.With(Some.Task(1) with { Owners = ["ana", "bo"], Watchers = ["carla"] }, Some.Task(2) with { Owners = ["bo"] });
        await office.Say("ana: T1 T2 done");
        Assert.Equal("bo: ← Ana finished T1 Write the offer.\n   | Ana finished T2 Write the offer.", office.Elsewhere);
    }

    [Fact]
    public async Task A_client_who_watches_hears_of_what_is_shared_without_the_reason()
    {
        var office = await Office.With(Some.Task(1) with { Watchers = ["carla"], ClientVisible = true }, Some.Task(2) with { Watchers = ["carla"] });
        Assert.Equal("Marked T1 and T2 as blocked: no budget.", await office.Text("ana: T1 T2 blocked by no budget"));
        Assert.Equal("carla: ← Ana marked T1 Write the offer as blocked.\n   | [Show: T1]", office.Elsewhere);
    }

    [Fact]
    public async Task Blocked_by_a_task_means_waiting_for_it_until_it_is_unblocked()
    {
        var office = await Office.With(Some.Task(1), Some.Task(9, "Get keys"));
        Assert.Equal("Made T1 Write the offer wait for T9 Get keys.", await office.Text("ana: T1 blocked by T9"));
        Assert.Equal((9, TaskState.Todo), ((await office.Task(1)).After.Single(), (await office.Task(1)).State));
        Assert.Equal("T1", await office.Rows("ana: tasks blocked"));
        Assert.Equal("Unblocked T1 Write the offer.", await office.Text("ana: T1 unblock"));
        Assert.Empty((await office.Task(1)).After);
        Assert.Equal("T1 is not blocked.", await office.Text("ana: T1 unblock"));
    }

    [Fact]
    public async Task Finishing_tells_the_owners_of_what_can_start_now()
    {
        var office = await Office.With(Some.Task(1), Some.Task(2, "Build") with { After = [1], Owners = ["bo"] });
        Assert.Equal("Finished T1 Write the offer.\nCan start now: T2 Build.", await office.Text("ana: T1 done"));
        Assert.Equal("bo: ← You can start T2 Build: what it waited for is finished.\n   | [Show: T2]", office.Elsewhere);
    }

    [Fact]
    public async Task Starting_or_finishing_what_waits_says_so()
    {
        var office = await Office.With(Some.Task(1) with { After = [2, 3, 4] }, Some.Task(2, "Get keys"), Some.Task(3, "Get paint"), Some.Task(4) with { State = TaskState.Done });
        Assert.Equal("Started T1 Write the offer.\nT1 still waits for T2 Get keys and T3 Get paint.", await office.Text("ana: T1 start"));
        Assert.Equal("Finished T1 and T2.\nT1 still waits for T3 Get paint.", await office.Text("ana: T1 T2 done"));
        Assert.Equal("Finished T3 Get paint.", await office.Text("ana: T3 done"));
    }

    [Theory]
    [InlineData("by 30 nov every month", "Wed 30 Dec", "Sat 30 Jan 2027", "Sun 28 Feb 2027")]
    [InlineData("by 31 dec every month", "Sun 31 Jan 2027", "Sun 28 Feb 2027", "Wed 31 Mar 2027")]
    [InlineData("by 30 nov every monday", "Mon 7 Dec", "Mon 14 Dec", "Mon 21 Dec")]
    [InlineData("by friday every 2 weeks", "Fri 11 Dec", "Fri 25 Dec", "Fri 8 Jan 2027")]
    public async Task A_repeating_task_comes_back_from_its_due_date(string when, params string[] next)
    {
        var office = await Office.With();
        await office.Say($"ana: task add Report {when}");
        for (var i = 0; i < next.Length; i++)
            Assert.Contains($"Next one: T{i + 2}, due {next[i]}.", await office.Text($"ana: T{i + 1} done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finishing_a_repeating_task_makes_the_next_in_the_same_turn()
    {
        var office = await Office.With();
        await office.Say("ana: task add Weekly report by 30 nov every monday");
        Assert.Contains("Next one: T2, due Mon 7 Dec.", await office.Text("ana: T1 done"), StringComparison.Ordinal);
        Assert.Null((await office.Task(1)).Recurrence);
        Assert.Equal((new DateOnly(2026, 12, 7), TaskState.Todo), ((await office.Task(2)).Due!.Value, (await office.Task(2)).State));
        Assert.NotNull((await office.Task(2)).Recurrence);
        Assert.Equal(["done", "added “Weekly report”"], (await Rows(office, "ana: history T1")).Select(row => row.Title));
    }

    [Fact]
    public async Task A_repeating_task_done_late_does_not_make_up_for_what_was_missed()
    {
        var monday = Assert.IsType<Reading<Recurrence>.Ok>(Recurrences.Read("every monday", Some.Today)).Value;
        var office = await Office.With(Some.Task(1) with { Due = new(2026, 11, 2), Recurrence = monday });
        Assert.EndsWith("Next one: T2, due Mon 30 Nov.", await office.Text("ana: T1 done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_open_below_is_said_and_the_finished_whole_is_offered()
    {
        var office = await Office.With(Some.Task(1), Some.Task(2) with { Parent = 1 }, Some.Task(3) with { Parent = 1, Checklist = [new("a"), new("b", true)] });
        Assert.Contains("Still open in T1: T2 and T3.", await office.Text("ana: T1 done"), StringComparison.Ordinal);
        Assert.Contains("▱▱ 0 of 2 done, 25%", Texts.Of(await office.Say("ana: T1")));
        await office.Say("ana: T1 reopen");
        var last = await office.Say("ana: T2 T3 done");
        Assert.Contains("Not checked in T3: 1 of 2.", last.Text, StringComparison.Ordinal);
        Assert.Contains(new Button("Finish T1 too", "T1 done"), last.Buttons);
    }

    [Fact]
    public async Task A_due_date_is_echoed_with_weekday_and_zone_and_can_be_changed()
    {
        var office = await Office.With(Some.Task(1), Some.Task(2));
        var reply = await office.Say("ana: T1 T2 due 2027-01-04");
        Assert.Equal("Set the due date of T1 and T2 to Mon 4 Jan 2027.", reply.Text);
        Assert.Equal("T1 T2 due", reply.Buttons[0].Say);
    }

    [Fact]
    public async Task One_command_cannot_tie_a_circle()
    {
        var office = await Office.With(Some.Task(1), Some.Task(2));
        await office.Say("ana: T1 T2 after T2 T1");
        Assert.Equal([2], (await office.Task(1)).After.AsEnumerable());
        Assert.Empty((await office.Task(2)).After);
    }

    [Fact]
    public async Task Items_of_another_project_are_not_spoken_of_in_a_group()
    {
        var office = await Office.With();
        Assert.EndsWith("Ask me in private.", await office.Text("ana@team: zeus/T1"), StringComparison.Ordinal);
        Assert.Equal("You are in no project called zeus.", await office.Text("ana: zeus/T1"));
    }

    [Fact]
    public async Task A_stale_button_shows_how_things_are_now()
    {
        var office = await Office.With(Some.Task(1));
        await office.Say("ana: T1 done");
        var reply = await office.Hear(office.Turn("ana", "T1 done") with { Press = new("apollo/T1", 2, "a1") });
        Assert.Equal(("T1 is done already.", "apollo/T1"), (reply.Text, reply.Card!.Subject));
    }

    [Fact]
    public async Task A_button_that_works_replaces_its_card()
    {
        var office = await Office.With(Some.Task(1));
        var reply = await office.Hear(office.Turn("ana", "T1 start") with { Press = new("apollo/T1", 1, "a1") });
        Assert.Equal(2L, reply.Card!.SubjectVersion);
        Assert.Equal("T1 review", reply.Card.Actions[1].Say);
    }

    [Fact]
    public async Task History_tells_each_change_in_words()
    {
        var office = await Office.With();
        await office.Say("ana: task add Deck", "ana: T1 to Bo", "ana: T1 due friday", "bo: T1 blocked by keys", "ana: T1 share", "ana: T1 rename Slides");
        Assert.Equal(["renamed from “Deck” to “Slides”", "visible to clients", "blocked: keys", "due Fri 27 Nov", "given to Bo", "added “Deck”"], (await Rows(office, "ana: history T1")).Select(row => row.Title));
        Assert.Equal(["renamed from “Deck” to “Slides”", "shared with you"], (await Rows(office, "carla: history T1")).Select(row => row.Title));
    }

    [Theory]
    [InlineData("T1 done")]
    [InlineData("T1 comment hm")]
    [InlineData("T1 share")]
    [InlineData("task add Another")]
    [InlineData("T1 +2h")]
    [InlineData("apollo/T1 done")]
    public async Task In_an_archived_project_nothing_changes(string line)
    {
        var office = await Office.With(Some.Task(1));
        await office.Say("ana: project archive");
        Assert.Equal("Apollo is archived, so nothing in it changes.", await office.Text($"bo: {line}"));
        Assert.Equal(1, (await office.Task(1)).Version);
        Assert.Equal("T1", await office.Rows("bo: tasks"));
    }

    /// <summary>Labels are words: where they are asked for, none needs a hash.</summary>
    [Theory]
    [InlineData("web, design")]
    [InlineData("web design")]
    [InlineData("#web #design")]
    [InlineData("web、design")]
    public async Task Two_labels_fit_into_a_form_a_dialog_and_a_line(string labels)
    {
        var office = await Office.With(Some.Task(1), Some.Task(2));
        await office.Hear(office.Turn("ana", "task add form") with { Values = new Dictionary<string, string> { ["title"] = "Form", ["label"] = labels } });
        await office.Say("ana: T1 label", $"ana: {labels}");
        await office.Say($"ana: T2 label {labels}");
        foreach (var number in new[] { 1, 2, 3 })
            Assert.Equal(["web", "design"], (await office.Task(number)).Labels.AsEnumerable());
    }

    private static async Task<IEnumerable<Entry>> Rows(Office office, string line) => Texts.Entries((await office.Say(line)).Card!);
}
