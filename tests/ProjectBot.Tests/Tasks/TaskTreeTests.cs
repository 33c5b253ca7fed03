using ProjectBot.Cards;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskTreeTests
{
    [Fact]
    public void Progress_is_weighed_by_estimated_work()
    {
        var tasks = Some.Set(Some.Task(1), Part(2, 300) with { State = TaskState.Done, Spent = 240 }, Part(3, 100) with { Spent = 40 });
        Assert.Equal(new RollUp(1, 2, 0.75, 400, 280, 60), TaskTree.Sum(tasks.Find(1)!, tasks));
    }

    [Fact]
    public void A_part_nobody_estimated_counts_like_the_average_one()
    {
        var tasks = Some.Set(Some.Task(1), Part(2, 100) with { State = TaskState.Done }, Part(3, 0), Part(4, 100));
        Assert.Equal(1.0 / 3, TaskTree.Sum(tasks.Find(1)!, tasks).Progress, 6);
    }

    [Fact]
    public void Without_any_estimate_parts_are_counted_and_the_estimate_of_the_whole_holds()
    {
        var tasks = Some.Set(Some.Task(1) with { Estimate = 600, Spent = 60 }, Part(2, 0) with { State = TaskState.Done, Spent = 30 }, Part(3, 0));
        Assert.Equal(new RollUp(1, 2, 0.5, 600, 90, 510), TaskTree.Sum(tasks.Find(1)!, tasks));
    }

    [Fact]
    public void Parts_of_parts_are_summed_and_cancelled_ones_left_out_but_for_their_hours()
    {
        var tasks = Some.Set(Some.Task(1), Part(2, 0), Some.Task(3) with { Parent = 2, Estimate = 60 }, Part(4, 500) with { State = TaskState.Cancelled, Spent = 15 });
        Assert.Equal(new RollUp(0, 1, 0, 60, 15, 60), TaskTree.Sum(tasks.Find(1)!, tasks));
    }

    [Fact]
    public void A_checklist_is_part_of_progress()
    {
        var half = Some.Task(1).AddItem("a").Done().AddItem("b").Done().Check(1, true).Done();
        Assert.Equal(0.5, TaskTree.Sum(half, Some.Set(half)).Progress);
    }

    [Fact]
    public void A_whole_called_done_hides_no_part_that_is_open()
    {
        var tasks = Some.Set(Some.Task(1) with { State = TaskState.Done }, Part(2, 100), Part(3, 0) with { State = TaskState.Done });
        Assert.Equal(new RollUp(1, 2, 0.5, 100, 0, 100), TaskTree.Sum(tasks.Find(1)!, tasks));
        var above = Some.Set(Some.Task(1) with { Parent = 9, State = TaskState.Done }, Part(2, 100), Part(3, 0) with { State = TaskState.Done }, Some.Task(9));
        Assert.Equal(new RollUp(1, 2, 0.5, 100, 0, 100), TaskTree.Sum(above.Find(9)!, above));
    }

    [Fact]
    public void A_finished_task_without_parts_has_nothing_left()
    {
        var done = Some.Task(1) with { State = TaskState.Done, Estimate = 100, Spent = 40 };
        Assert.Equal(new RollUp(1, 1, 1, 100, 40, 0), TaskTree.Sum(done, Some.Set(done)));
    }

    [Fact]
    public void The_tree_is_numbered_and_indented()
    {
        var tasks = Some.Set(Some.Task(1, "Build"), Part(2, 120) with { Title = "Draw" }, Some.Task(3, "Ink") with { Parent = 2 }, Some.Task(4, "Ship"), Some.Task(5, "Gone") with { Removed = true });
        var card = TreeCard.For(null, "Tasks of Apollo", tasks, Some.View());
        var rows = Assert.IsType<Entries>(card.Body[0]).Items;
        Assert.Equal(["1 Build", "1.1 Draw", "1.1.1 Ink", "2 Ship"], rows.Select(row => row.Title));
        Assert.Equal([0, 1, 2, 0], rows.Select(row => row.Depth));
        Assert.Equal("T3", rows[2].Say);
        Assert.Equal("▱ 0 of 1 done, 0%; 2h left", rows[0].Facts[^1].Text);
    }

    [Fact]
    public void A_long_tree_says_how_much_is_left()
    {
        var tasks = Some.Set([.. Enumerable.Range(1, 75).Select(number => Some.Task(number))]);
        var card = TreeCard.For(null, "Tasks", tasks, Some.View());
        Assert.Equal(60, Assert.IsType<Entries>(card.Body[0]).Items.Length);
        Assert.StartsWith("and 15 more", Assert.IsType<Text>(card.Body[1]).Content, StringComparison.Ordinal);
    }

    private static TaskItem Part(int number, int estimate) => Some.Task(number) with { Parent = 1, Estimate = estimate };
}
