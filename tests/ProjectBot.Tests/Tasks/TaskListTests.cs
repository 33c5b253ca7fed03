using ProjectBot.Cards;
using ProjectBot.Items;
using ProjectBot.Tasks;
using ProjectBot.Tests.Items;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskListTests
{
    private static readonly TaskItem[] Tasks =
    [
        Some.Task(1, "Late offer") with { Owners = ["ana"], Due = Some.Today.AddDays(-3) },
        Some.Task(2, "Design logo") with { Owners = ["bo"], Due = Some.Today.AddDays(2), Labels = ["design", "web"], Priority = 2 },
        Some.Task(3, "No date") with { Owners = ["ana", "bo"], Priority = 1 },
        Some.Task(4, "Stuck") with { State = TaskState.Blocked, Reason = "keys", Due = Some.Today.AddDays(2), Priority = 1 },
        Some.Task(5, "Waiting") with { After = [2], Due = Some.Today.AddDays(2) },
        Some.Task(6, "Finished") with { State = TaskState.Done, Owners = ["ana"], Due = Some.Today.AddDays(-9), Finished = Some.Today },
        Some.Task(7, "Dropped") with { State = TaskState.Cancelled },
        Some.Task(8, "Taken back") with { Removed = true, Owners = ["ana"] },
    ];

    [Theory]
    [InlineData("ana: tasks", "T1 T4 T2 T5 T3")]
    [InlineData("ana: tasks all", "T1 T4 T2 T5 T3 T6 T7")]
    [InlineData("ana: tasks mine", "T1 T3")]
    [InlineData("bo: my tasks", "T2 T3")]
    [InlineData("ana: tasks for Bo", "T2 T3")]
    [InlineData("ana: tasks overdue", "T1")]
    [InlineData("ana: overdue tasks", "T1")]
    [InlineData("ana: tasks blocked", "T4 T5")]
    [InlineData("ana: tasks done", "T6")]
    [InlineData("ana: tasks cancelled", "T7")]
    [InlineData("ana: tasks p1", "T4 T3")]
    [InlineData("ana: tasks #web #design", "T2")]
    [InlineData("ana: tasks #web #print", "")]
    [InlineData("ana: tasks without owner", "T4 T5")]
    [InlineData("ana: tasks without date", "T3")]
    [InlineData("ana: inbox", "T4 T5 T3")]
    [InlineData("ana: tasks due this week", "T4 T2 T5")]
    [InlineData("ana: tasks due friday", "T4 T2 T5")]
    [InlineData("ana: tasks about LOGO", "T2")]
    [InlineData("ana: tasks mine overdue", "T1")]
    public async Task Each_filter_lets_through_what_it_says_most_pressing_first(string line, string expected)
    {
        var office = await Office.With(Tasks);
        Assert.Equal(expected, await office.Rows(line));
    }

    [Theory]
    [InlineData("ana: tasks blocked #web", "No open task fits that.")]
    [InlineData("carla: tasks", "No open task is shared with you.")]
    [InlineData("ana@shop: tasks", "No open task is visible to clients, and one reads here. Ask me in private to see the others.")]
    [InlineData("bo: tasks mine overdue", "Nothing is overdue.")]
    [InlineData("bo: tasks mine without date without owner", "You have no such task.")]
    public async Task An_empty_list_says_what_is_missing(string line, string expected)
    {
        var office = await Office.With(Tasks);
        Assert.Equal(expected, await office.Text(line));
    }

    [Fact]
    public async Task An_empty_project_says_how_to_begin()
    {
        var office = await Office.With();
        Assert.Equal("There are no open tasks yet. Add the first one: task add Prepare the kickoff deck", await office.Text("ana: tasks"));
        Assert.Equal("The inbox is empty: every open task has an owner and a date.", await office.Text("ana: inbox"));
    }

    [Fact]
    public async Task A_page_has_twenty_and_a_page_too_far_is_the_last()
    {
        var office = await Office.With([.. Enumerable.Range(1, 45).Select(number => Some.Task(number) with { Due = number <= 3 ? Some.Today.AddDays(-1) : null })]);
        var second = (await office.Say("ana: tasks page 2")).Card!;
        Assert.Equal("45 in all, 3 overdue, page 2 of 3, as of 09:00", Assert.IsType<Text>(second.Body[0]).Content);
        Assert.Equal(Enumerable.Range(21, 20).Select(number => $"T{number}"), Texts.Entries(second).Select(row => row.Say));
        Assert.Equal(["tasks page 1", "tasks page 3", "tasks page 2"], second.Actions.Select(button => button.Say));
        Assert.Equal(5, Texts.Entries((await office.Say("ana: tasks page 99")).Card!).Count());
    }

    [Theory]
    [InlineData("owner", "Ana:T1,T3 Bo:T2 nobody:T4,T5")]
    [InlineData("state", "to do:T1,T2,T5,T3 blocked:T4")]
    [InlineData("due", "overdue:T1 this week:T4,T2,T5 no date:T3")]
    [InlineData("label", "#design:T2 no label:T1,T4,T5,T3")]
    [InlineData("priority", "p1 urgent:T4,T3 p2 high:T2 no priority:T1,T5")]
    public async Task Groups_keep_the_order_inside(string by, string expected)
    {
        var office = await Office.With(Tasks);
        var card = (await office.Say($"ana: tasks by {by}")).Card!;
        Assert.Equal(expected, string.Join(' ', card.Body.OfType<Section>().Select(group => $"{group.Title[..group.Title.LastIndexOf(" (", StringComparison.Ordinal)]}:{string.Join(',', group.Body.OfType<Entries>().Single().Items.Select(row => row.Say))}")));
    }

    [Fact]
    public async Task A_group_goes_on_on_the_next_page_with_its_whole_count()
    {
        var office = await Office.With([.. Enumerable.Range(1, 30).Select(number => Some.Task(number) with { Priority = number <= 25 ? 1 : 2 })]);
        var second = (await office.Say("ana: tasks by priority page 2")).Card!;
        Assert.Equal([("p1 urgent (25)", 5), ("p2 high (5)", 5)], second.Body.OfType<Section>().Select(group => (group.Title, group.Body.OfType<Entries>().Single().Items.Length)));
    }

    /// <summary>"This week" in a kept list is the week of the day it is used; days that were named stay.</summary>
    [Theory]
    [InlineData("due today", "T2")]
    [InlineData("due tomorrow", "T3")]
    [InlineData("due this week", "T2 T3")]
    [InlineData("due next week", "T4")]
    [InlineData("due next month", "T5")]
    [InlineData("due 2026-11-25", "T1")]
    [InlineData("due 2026-11-25..2026-12-02", "T1 T2")]
    public async Task A_kept_span_is_kept_as_it_was_meant(string span, string aWeekLater)
    {
        var week = Some.Today.AddDays(7);
        var office = await Office.With(
            Some.Task(1) with { Due = Some.Today }, Some.Task(2) with { Due = week }, Some.Task(3) with { Due = week.AddDays(1) }, Some.Task(4) with { Due = week.AddDays(7) }, Some.Task(5) with { Due = new(2027, 1, 20) });
        await office.Say($"ana: filter save span tasks {span}");
        office.Pass(TimeSpan.FromDays(7));
        Assert.Equal(aWeekLater, await office.Rows("ana: filter span"));
    }

    [Fact]
    public async Task Lists_are_kept_used_and_forgotten()
    {
        var office = await Office.With(Some.Task(1) with { Owners = ["ana"] }, Some.Task(2) with { Owners = ["bo"] });
        Assert.Contains("filter save week tasks mine", await office.Text("ana: filter save week tasks"), StringComparison.Ordinal);
        await office.Say("ana: filter save Week mine");
        var list = (await office.Say("ana: filter week")).Card!;
        Assert.Equal(("Tasks of Apollo: mine", "T1"), (list.Title, Texts.Entries(list).Single().Say));
        Assert.Equal("filter Week", await office.Rows("ana: filters"));
        Assert.Equal("You keep no list called “week”.", await office.Text("bo: filter week"));
        await office.Say("ana: filter delete WEEK");
        Assert.Equal("You keep no list called “week”.", await office.Text("ana: filter week"));
    }

    [Fact]
    public async Task Where_others_listen_nobody_hears_which_lists_one_keeps()
    {
        var office = await Office.With(Some.Task(1) with { Owners = ["ana"] });
        await office.Say("ana: filter save secretive mine");
        Assert.DoesNotContain("secretive", string.Join(' ', Texts.Of(await office.Say("ana@shop: filters"))), StringComparison.Ordinal);
        Assert.DoesNotContain("secretive", string.Join(' ', Texts.Of(await office.Say("ana@shop: filter other"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_list_survives_being_kept()
    {
        var saved = new SavedList { Id = SavedList.IdOf("apollo", "ana", "Mine"), Name = "Mine", Line = "tasks mine due next week #design in review by owner about logo" };
        var type = Documents.Types().Of(typeof(SavedList));
        var back = Assert.IsType<SavedList>(type.Read(type.Body(saved), 1));
        Assert.Equal(("apollo/F/ana/mine", "apollo/F/ana", saved.Line), (back.Id, back.Keys.Single(), back.Line));
    }

    [Fact]
    public async Task A_list_turns_its_pages_with_the_same_words()
    {
        var office = await Office.With([.. Enumerable.Range(1, 25).Select(number => Some.Task(number) with { Owners = ["ana"], Labels = ["web"], Due = Some.Today })]);
        var list = (await office.Say("ana: tasks mine #web due this week by due")).Card!;
        Assert.Equal("Tasks of Apollo: mine, #web, due Mon 23 Nov to Sun 29 Nov", list.Title);
        Assert.Equal(["tasks mine due this week #web by due page 2", "tasks mine due this week #web by due"], list.Actions.Select(button => button.Say));
        Assert.Equal("T21 T22 T23 T24 T25", await office.Rows($"ana: {list.Actions[0].Say}"));
    }
}
