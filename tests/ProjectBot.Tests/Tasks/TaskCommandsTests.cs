using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskCommandsTests
{
    [Fact]
    public async Task Adding_answers_with_the_card_as_it_will_be_kept()
    {
        var office = new Office();
        var reply = await office.Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, "Prepare deck").Add(PersonArguments.Owner, Some.Bo).Add(TimeArguments.Due, new DateOnly(2026, 11, 27)).Add(TaskArguments.Priority, 1).Add(TimeArguments.Estimate, 240).Add(TaskArguments.Label, "design"));
        Assert.Equal("Added T1 for Bo, due Fri 27 Nov, UTC.", reply.Text);
        Assert.Equal(("apollo/T1", 1L), (reply.Card!.Subject, reply.Card.SubjectVersion));
        Assert.Equal(["T1 due", "undo"], reply.Card.Actions.TakeLast(2).Select(button => button.Say));
        var kept = await office.Task(1);
        Assert.Equal((1L, "Prepare deck", 240, "ana", false), (kept.Version, kept.Title, kept.Estimate, kept.CreatedBy, kept.ClientVisible));
        Assert.Equal("Ana gave you apollo/T1 Prepare deck, due Fri 27 Nov.", Told(reply, "bo"));
    }

    [Fact]
    public async Task A_half_baked_task_says_that_it_is_in_the_inbox()
    {
        var office = new Office();
        Assert.Equal("Added T1. It has no owner and no date yet, so it is in the inbox.", (await office.Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, "Think"))).Text);
        var inbox = await office.Do(TaskLists.Inbox, new Args());
        Assert.Equal("T1", Assert.IsType<Rows>(inbox.Card!.Body[1]).Items.Single().Say);
    }

    [Fact]
    public async Task A_quoted_message_becomes_a_task_with_its_text_and_link()
    {
        var office = new Office();
        await office.Do(TaskAdding.Add, new Args(), quote: new("Fix the login\nIt fails on phones", "Dan", "https://chat/1"));
        var task = await office.Task(1);
        Assert.Equal(("Fix the login", (string?)null, new Origin("Fix the login\nIt fails on phones", "Dan", "https://chat/1")), (task.Title, task.Description, task.Origin));
        await office.Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, "Phones"), quote: new("Fix the login"));
        Assert.Equal(("Phones", "Fix the login"), ((await office.Task(2)).Title, (await office.Task(2)).Origin!.Text));
    }

    [Fact]
    public async Task Nothing_typed_is_lost_when_a_title_is_too_long()
    {
        var office = new Office();
        var text = string.Join(' ', Enumerable.Repeat("word", 60)) + "\nand a second line";
        await office.Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, text));
        var task = await office.Task(1);
        Assert.InRange(task.Title.Length, 100, TaskItem.LongestTitle);
        Assert.Equal(text, task.Description);
    }

    [Fact]
    public async Task A_near_duplicate_is_hinted_at()
    {
        var office = new Office(Some.Task(7, "Prepare the kickoff deck"));
        Assert.Contains("Perhaps it is there already: T7 Prepare the kickoff deck.", (await office.Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, "prepare kickoff deck"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_at_once_say_what_was_done_and_what_was_not()
    {
        var office = new Office(Some.Task(1), Some.Task(2), Some.Task(3) with { State = TaskState.Done });
        var reply = await office.Do(TaskStates.Done, Office.On(1, 2, 3, 4));
        Assert.Equal("T1 and T2: done.\nT3 is done already.\nThere is no T4 here.", reply.Text);
        Assert.Equal(2, reply.Saves.Length);
        Assert.Equal("undo", reply.Buttons.Single().Say);
    }

    [Fact]
    public async Task Saying_it_twice_saves_nothing_and_offers_no_undo()
    {
        var office = new Office(Some.Task(1));
        await office.Do(TaskStates.Done, Office.On(1));
        var again = await office.Do(TaskStates.Done, Office.On(1));
        Assert.Equal("T1 is done already.", again.Text);
        Assert.Empty(again.Saves);
        Assert.Empty(again.Buttons);
    }

    [Fact]
    public async Task In_a_group_the_receipt_says_who_did_it() =>
        Assert.Equal("T1 Write the offer: done, by Bo.", (await new Office(Some.Task(1)).Do(TaskStates.Done, Office.On(1), "bo", group: true)).Text);

    [Fact]
    public async Task Owners_and_watchers_hear_of_a_change_but_not_the_one_who_made_it()
    {
        var office = new Office(Some.Task(1) with { Owners = ["ana", "bo"], Watchers = ["carla"] }, Some.Task(2) with { Owners = ["bo"] });
        var reply = await office.Do(TaskStates.Done, Office.On(1, 2));
        Assert.Equal("apollo/T1 Write the offer: done, by Ana.\napollo/T2 Write the offer: done, by Ana.", Told(reply, "bo"));
        Assert.Equal(["bo"], reply.Notices.Select(notice => notice.Person));
    }

    [Fact]
    public async Task A_client_who_watches_hears_of_what_is_shared_without_the_reason()
    {
        var office = new Office(Some.Task(1) with { Watchers = ["carla"], ClientVisible = true }, Some.Task(2) with { Watchers = ["carla"] });
        var reply = await office.Do(TaskStates.Block, Office.On(1, 2).Add(BasicArguments.Reason, "no budget"));
        Assert.Equal("T1 and T2: blocked by no budget.", reply.Text);
        Assert.Equal("apollo/T1 Write the offer: blocked, by Ana.", Told(reply, "carla"));
    }

    [Fact]
    public async Task Blocked_by_a_task_means_waiting_for_it()
    {
        var office = new Office(Some.Task(1), Some.Task(9, "Get keys"));
        var reply = await office.Do(TaskStates.Block, Office.On(1).Add(BasicArguments.Reason, "T9"));
        Assert.Equal("T1 Write the offer: after T9 Get keys.", reply.Text);
        Assert.Equal([9], (await office.Task(1)).After.AsEnumerable());
        Assert.Equal(TaskState.Todo, (await office.Task(1)).State);
        Assert.Equal(["apollo/T9"], reply.Relied.Select(document => document.Id));
    }

    [Fact]
    public async Task Finishing_tells_the_owners_of_what_can_start_now()
    {
        var office = new Office(Some.Task(1), Some.Task(2, "Build") with { After = [1], Owners = ["bo"] });
        var reply = await office.Do(TaskStates.Done, Office.On(1));
        Assert.Equal("T1 Write the offer: done.\nCan start now: T2 Build.", reply.Text);
        Assert.Equal("You can start apollo/T2 Build: what it waited for is finished.", Told(reply, "bo"));
    }

    [Fact]
    public async Task Finishing_a_repeating_task_makes_the_next_in_the_same_turn()
    {
        var monday = Recurrence("every monday");
        var office = new Office();
        await office.Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, "Weekly report").Add(TimeArguments.Due, new DateOnly(2026, 11, 30)).Add(TimeArguments.Rhythm, monday));
        var reply = await office.Do(TaskStates.Done, Office.On(1));
        Assert.Contains("Next one: T2, due Mon 7 Dec, UTC.", reply.Text, StringComparison.Ordinal);
        Assert.Equal(2, reply.Saves.Length);
        Assert.Null((await office.Task(1)).Recurrence);
        Assert.Equal((new DateOnly(2026, 12, 7), TaskState.Todo), ((await office.Task(2)).Due!.Value, (await office.Task(2)).State));
        Assert.NotNull((await office.Task(2)).Recurrence);
    }

    [Fact]
    public async Task A_repeating_task_done_late_does_not_make_up_for_what_was_missed()
    {
        var office = new Office(Some.Task(1) with { Due = new(2026, 11, 2), Recurrence = Recurrence("every monday") });
        await office.Do(TaskStates.Done, Office.On(1));
        Assert.Equal(new DateOnly(2026, 11, 30), (await office.Store.All<TaskItem>(TaskItem.In("apollo"))).Single(task => task.Number != 1).Due);
    }

    [Fact]
    public async Task What_is_left_open_below_is_said_and_the_finished_whole_is_offered()
    {
        var office = new Office(Some.Task(1), Some.Task(2) with { Parent = 1 }, Some.Task(3) with { Parent = 1, Checklist = [new("a"), new("b", true)] });
        Assert.Contains("Still open in T1: T2 and T3.", (await office.Do(TaskStates.Done, Office.On(1))).Text, StringComparison.Ordinal);
        await office.Do("{tasks} reopen", Office.On(1));
        var last = await office.Do(TaskStates.Done, Office.On(2, 3));
        Assert.Contains("Not checked in T3: 1 of 2.", last.Text, StringComparison.Ordinal);
        Assert.Contains(new Button("Finish T1 too", "T1 done"), last.Buttons);
    }

    [Fact]
    public async Task A_due_date_is_echoed_with_weekday_and_zone_and_can_be_changed()
    {
        var reply = await new Office(Some.Task(1), Some.Task(2)).Do(TaskFields.Due, Office.On(1, 2).Add(TimeArguments.Due, new DateOnly(2027, 1, 4)));
        Assert.Equal("T1 and T2: due Mon 4 Jan 2027, UTC.", reply.Text);
        Assert.Equal(["T1 T2 due", "undo"], reply.Buttons.Select(button => button.Say));
    }

    [Fact]
    public async Task One_command_cannot_tie_a_circle()
    {
        var office = new Office(Some.Task(1), Some.Task(2));
        var reply = await office.Do("{tasks} after {others}", Office.On(1, 2).Add(TaskArguments.Others, (IReadOnlyList<TaskRef>)[new("apollo", 2), new("apollo", 1)]));
        Assert.Equal([2], (await office.Task(1)).After.AsEnumerable());
        Assert.Empty((await office.Task(2)).After);
        Assert.Single(reply.Saves);
    }

    [Fact]
    public async Task Tasks_of_another_project_are_not_spoken_of_in_a_group()
    {
        var office = new Office();
        var args = new Args().Add(TaskArguments.Task, new TaskRef("zeus", 1));
        Assert.Equal("zeus/T1 belongs to another project. Ask me in private.", (await office.Do(TaskViews.Card, args, group: true)).Text);
        Assert.Equal("You are in no project called zeus.", (await office.Do(TaskViews.Card, args)).Text);
    }

    [Fact]
    public async Task A_stale_button_shows_how_things_are_now()
    {
        var office = new Office(Some.Task(1) with { State = TaskState.Done });
        var reply = await office.Do(TaskStates.Done, Office.On(1), press: new("apollo/T1", 1, "a1"));
        Assert.Equal(("T1 is done already.", "apollo/T1"), (reply.Text, reply.Card!.Subject));
    }

    [Fact]
    public async Task A_button_that_works_replaces_its_card()
    {
        var reply = await new Office(Some.Task(1)).Do("{tasks} start", Office.On(1), press: new("apollo/T1", 1, "a1"));
        Assert.Equal(2L, reply.Card!.SubjectVersion);
        Assert.Equal("T1 review", reply.Card.Actions[1].Say);
    }

    [Fact]
    public async Task Filters_are_kept_used_and_forgotten()
    {
        var office = new Office(Some.Task(1) with { Owners = ["ana"] }, Some.Task(2) with { Owners = ["bo"] });
        Assert.Contains("filter save week mine", (await office.Do(TaskFilters.Save, new Args().Add(TaskArguments.Filter, "week"))).Text, StringComparison.Ordinal);
        await office.Do(TaskFilters.Save, new Args().Add(TaskArguments.Filter, "Week").Flag("mine"));
        var list = await office.Do(TaskFilters.Use, new Args().Add(TaskArguments.Filter, "week"));
        Assert.Equal(("Week", "T1"), (list.Card!.Title, Assert.IsType<Rows>(list.Card.Body[1]).Items.Single().Say));
        Assert.Equal("filter Week", Assert.IsType<Rows>((await office.Do(TaskFilters.All, new Args())).Card!.Body[0]).Items.Single().Say);
        await office.Do(TaskFilters.Delete, new Args().Add(TaskArguments.Filter, "WEEK"));
        Assert.Equal("You keep no list called “week”.", (await office.Do(TaskFilters.Use, new Args().Add(TaskArguments.Filter, "week"))).Text);
    }

    [Fact]
    public async Task A_list_turns_its_pages_with_the_same_words()
    {
        var office = new Office([.. Enumerable.Range(1, 25).Select(number => Some.Task(number) with { Owners = ["ana"], Labels = ["web"] })]);
        var list = await office.Do(TaskLists.List, new Args().Flag("mine").Add(TaskArguments.Label, "web").Add(TaskArguments.Group, Grouping.Due));
        Assert.Equal("Your tasks in Apollo: #web", list.Card!.Title);
        Assert.Equal(["tasks mine #web by due page 2"], list.Card.Actions.Select(button => button.Say));
    }

    [Fact]
    public async Task History_tells_each_change_in_words()
    {
        var office = new Office();
        await office.Do(TaskAdding.Add, new Args().Add(BasicArguments.Title, "Deck"));
        await office.Do("{tasks} to {owner}", Office.On(1).Add(PersonArguments.Owner, Some.Bo));
        await office.Do(TaskFields.Due, Office.On(1).Add(TimeArguments.Due, new DateOnly(2026, 11, 27)));
        await office.Do(TaskStates.Block, Office.On(1).Add(BasicArguments.Reason, "keys"), "bo");
        await office.Do(TaskTalk.Share, Office.On(1));
        await office.Do("{task} rename {title}", Office.One(1).Add(BasicArguments.Title, "Slides"));
        Assert.Equal(["renamed from “Deck” to “Slides”", "visible to clients", "blocked: keys", "due Fri 27 Nov", "given to Bo", "added “Deck”"], await Said("ana"));
        Assert.Equal(["renamed from “Deck” to “Slides”", "shared with you"], await Said("carla"));

        async Task<IEnumerable<string>> Said(string who) =>
            Assert.IsType<Rows>((await office.Do(TaskHistory.History, Office.One(1), who)).Card!.Body[0]).Items.Select(row => row.Cells[2]);
    }

    private static ProjectBot.Time.Recurrence Recurrence(string text) => Assert.IsType<Reading<ProjectBot.Time.Recurrence>.Ok>(ProjectBot.Time.Recurrences.Read(text, Some.Today)).Value;

    internal static string Told(Reply reply, string person) => reply.Notices.Single(notice => notice.Person == person).Message(new(Some.Person(person, person), Words.English, false))!.Text!;
}
