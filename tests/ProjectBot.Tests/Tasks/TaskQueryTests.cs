using ProjectBot.Team;
using ProjectBot.Tasks;
using ProjectBot.Time;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskQueryTests
{
    private static readonly TaskSet Tasks = Some.Set(
        Some.Task(1, "Late offer") with { Owners = ["ana"], Due = Some.Today.AddDays(-3) },
        Some.Task(2, "Design logo") with { Owners = ["bo"], Due = Some.Today.AddDays(2), Labels = ["design", "web"], Priority = 2 },
        Some.Task(3, "No date") with { Owners = ["ana", "bo"], Priority = 1 },
        Some.Task(4, "Stuck") with { State = TaskState.Blocked, Reason = "keys", Due = Some.Today.AddDays(2), Priority = 1 },
        Some.Task(5, "Waiting") with { After = [2], Due = Some.Today.AddDays(2) },
        Some.Task(6, "Finished") with { State = TaskState.Done, Owners = ["ana"], Due = Some.Today.AddDays(-9), Finished = Some.Today },
        Some.Task(7, "Dropped") with { State = TaskState.Cancelled },
        Some.Task(8, "Taken back") with { Removed = true, Owners = ["ana"] });

    [Fact]
    public void Open_tasks_stand_overdue_first_then_by_due_date_priority_and_number() => Assert.Equal([1, 4, 2, 5, 3], Numbers(new()));

    [Fact]
    public void Finished_ones_come_last_when_asked_for() => Assert.Equal([1, 4, 2, 5, 3, 6, 7], Numbers(new() { All = true }));

    [Fact]
    public void Each_filter_lets_through_what_it_says()
    {
        Assert.Equal([1, 3], Numbers(new() { Mine = true }, Some.Ana));
        Assert.Equal([2, 3], Numbers(new() { Owners = ["bo"] }, Some.Bo));
        Assert.Equal([1], Numbers(new() { Overdue = true }));
        Assert.Equal([4, 5], Numbers(new() { Blocked = true }));
        Assert.Equal([6], Numbers(new() { State = TaskState.Done }));
        Assert.Equal([7], Numbers(new() { State = TaskState.Cancelled }));
        Assert.Equal([4, 3], Numbers(new() { Priority = 1 }));
        Assert.Equal([2], Numbers(new() { Labels = ["web", "design"] }));
        Assert.Empty(Numbers(new() { Labels = ["web", "print"] }));
        Assert.Equal([4, 5], Numbers(new() { WithoutOwner = true }));
        Assert.Equal([3], Numbers(new() { WithoutDate = true }));
        Assert.Equal([4, 5, 3], Numbers(new() { Inbox = true }));
        Assert.Equal([4, 2, 5], Numbers(new() { Due = new(DueUnit.Week) }));
        Assert.Equal([2], Numbers(new() { Words = "LOGO" }));
        Assert.Equal([1], Numbers(new() { Mine = true, Overdue = true }, Some.Ana));
    }

    [Fact]
    public void A_page_has_twenty_and_a_page_too_far_is_the_last()
    {
        var many = Some.Set([.. Enumerable.Range(1, 45).Select(number => Some.Task(number) with { Due = number <= 3 ? Some.Today.AddDays(-1) : null })]);
        var second = TaskQuery.Run(new(), many, [], Some.Today, 2);
        Assert.Equal((45, 3, 2, 3), (second.Total, second.Overdue, second.Page, second.Pages));
        Assert.Equal(Enumerable.Range(21, 20), second.Groups[0].Tasks.Select(task => task.Number));
        Assert.Equal(5, TaskQuery.Run(new(), many, [], Some.Today, 99).Groups[0].Tasks.Count);
        Assert.Equal(1, TaskQuery.Run(new(), TaskSet.Empty, [], Some.Today).Pages);
    }

    [Theory]
    [InlineData(Grouping.Owner, "@ana:1,3 @bo:2 nobody:4,5")]
    [InlineData(Grouping.State, "to do:1,2,5,3 blocked:4")]
    [InlineData(Grouping.Due, "overdue:1 this week:4,2,5 no date:3")]
    [InlineData(Grouping.Label, "#design:2 no label:1,4,5,3")]
    [InlineData(Grouping.Priority, "p1:4,3 p2:2 no priority:1,5")]
    public void Groups_keep_the_order_inside(Grouping by, string expected)
    {
        var page = TaskQuery.Run(new() { By = by }, Tasks, [], Some.Today);
        Assert.Equal(expected, string.Join(' ', page.Groups.Select(group => $"{group.Key}:{string.Join(',', group.Tasks.Select(task => task.Number))}")));
    }

    [Fact]
    public void A_group_goes_on_on_the_next_page_with_its_whole_count()
    {
        var many = Some.Set([.. Enumerable.Range(1, 30).Select(number => Some.Task(number) with { Priority = number <= 25 ? 1 : 2 })]);
        var second = TaskQuery.Run(new() { By = Grouping.Priority }, many, [], Some.Today, 2);
        Assert.Equal([("p1", 25, 5), ("p2", 5, 5)], second.Groups.Select(group => (group.Key, group.Count, group.Tasks.Count)));
    }

    [Theory]
    [InlineData("2026-11-25", "2026-11-25", DueUnit.Day, 0)]
    [InlineData("2026-11-26", "2026-11-26", DueUnit.Day, 1)]
    [InlineData("2026-11-23", "2026-11-29", DueUnit.Week, 0)]
    [InlineData("2026-11-30", "2026-12-06", DueUnit.Week, 1)]
    [InlineData("2026-11-16", "2026-11-22", DueUnit.Week, -1)]
    [InlineData("2026-12-01", "2026-12-31", DueUnit.Month, 1)]
    [InlineData("2027-02-01", "2027-02-28", DueUnit.Month, 3)]
    [InlineData("2026-11-27", "2026-12-02", DueUnit.Fixed, 0)]
    public void A_saved_span_is_kept_as_it_was_meant(string from, string to, DueUnit unit, int offset)
    {
        var period = new Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null));
        var span = DueSpan.Of(period, Some.Today);
        Assert.Equal((unit, offset), (span.Unit, span.Offset));
        Assert.Equal(period, span.On(Some.Today));
        if (unit == DueUnit.Week)
            Assert.Equal(period.From.AddDays(7), span.On(Some.Today.AddDays(7)).From);
    }

    [Fact]
    public void A_filter_survives_being_kept()
    {
        var filter = new TaskFilter { Mine = true, Labels = ["design"], Due = new(DueUnit.Week, 1), State = TaskState.Review, By = Grouping.Owner, Words = "logo", Owners = ["bo"] };
        var saved = new SavedFilter { Id = SavedFilter.IdOf("apollo", "ana", "Mine"), Name = "Mine", Filter = filter };
        var type = Documents.Types().Of(typeof(SavedFilter));
        var back = Assert.IsType<SavedFilter>(type.Read(type.Body(saved), 1));
        Assert.Equal(("apollo/F/ana/mine", "apollo/F/ana"), (back.Id, back.Keys.Single()));
        Assert.Equal(TaskFilterText.Command(filter, Some.NameOf, Some.Today), TaskFilterText.Command(back.Filter, Some.NameOf, Some.Today));
    }

    private static IEnumerable<int> Numbers(TaskFilter filter, params Person[] people) => TaskQuery.Sorted(filter, Tasks, people, Some.Today, out _).Select(task => task.Number);
}
