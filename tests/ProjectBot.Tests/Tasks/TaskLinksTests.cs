using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Tasks;

namespace ProjectBot.Tests.Tasks;

public sealed class TaskLinksTests
{
    [Fact]
    public void A_task_cannot_be_part_of_its_own_part()
    {
        var (top, middle, leaf) = (Some.Task(1), Some.Task(2) with { Parent = 1 }, Some.Task(3) with { Parent = 2 });
        var all = Some.Set(top, middle, leaf);
        Assert.Equal("T3 is part of T1, so T1 cannot be part of it.", top.Under(leaf, all).Why());
        Assert.Null(top.Under(top, all).After);
        Assert.Null(leaf.Under(middle, all).After);
        Assert.Equal(1, leaf.Under(top, all).Done().Parent);
        Assert.Equal(0, leaf.Under(null, all).Done().Parent);
        Assert.Null(top.Under(null, all).After);
    }

    [Fact]
    public void Parts_nest_only_so_deep()
    {
        var chain = Enumerable.Range(1, TaskItem.Deepest).Select(number => Some.Task(number) with { Parent = number - 1 }).ToArray();
        var one = Some.Task(100);
        Assert.Null(one.Under(chain[^1], Some.Set([.. chain, one])).After);
        Assert.NotNull(one.Under(chain[^2], Some.Set([.. chain, one])).After);
    }

    [Fact]
    public void A_circle_of_waiting_is_refused_and_shown()
    {
        var tasks = new[] { Some.Task(9), Some.Task(11) with { After = [9] }, Some.Task(12) with { After = [11] } };
        Assert.Equal("That would be a circle: T9 → T12 → T11 → T9.", tasks[0].WaitFor(tasks[2], Some.Set(tasks)).Why());
        Assert.Equal([11, 9], tasks[2].WaitFor(tasks[0], Some.Set(tasks)).Done().After.AsEnumerable());
    }

    [Fact]
    public void A_part_does_not_wait_for_its_whole()
    {
        var (whole, part) = (Some.Task(1), Some.Task(2) with { Parent = 1 });
        Assert.Null(part.WaitFor(whole, Some.Set(whole, part)).After);
        var waiting = Some.Task(3) with { After = [1] };
        Assert.Null(waiting.Under(whole, Some.Set(whole, waiting)).After);
    }

    [Fact]
    public void Waiting_twice_and_not_waiting_at_all_are_said()
    {
        var (one, other) = (Some.Task(1) with { After = [2] }, Some.Task(2));
        Assert.Equal("T1 waits for T2 already.", one.WaitFor(other, Some.Set(one, other)).Why());
        Assert.Null(one.WaitFor(one, Some.Set(one, other)).After);
        Assert.Empty(one.NotAfter(2).Done().After);
        Assert.Equal("T2 does not wait for T1.", other.NotAfter(1).Why());
    }

    [Fact]
    public void A_task_waits_only_for_what_is_open()
    {
        var tasks = Some.Set(Some.Task(1), Some.Task(2) with { State = TaskState.Done }, Some.Task(3) with { After = [1, 2, 99] });
        Assert.Equal([1], Dependencies.WaitsFor(tasks.Find(3)!, tasks).Select(task => task.Number));
        Assert.True(Dependencies.IsWaiting(tasks.Find(3)!, tasks));
        Assert.False(Dependencies.IsWaiting(tasks.Find(1)!, tasks));
    }

    [Fact]
    public void Finishing_frees_those_who_waited_for_nothing_else()
    {
        var tasks = Some.Set(Some.Task(1), Some.Task(2), Some.Task(3) with { After = [1] }, Some.Task(4) with { After = [1, 2] }, Some.Task(5) with { After = [1], State = TaskState.Done });
        Assert.Equal([3], Dependencies.Freed(tasks, new HashSet<int> { 1 }).Select(task => task.Number));
        Assert.Equal([3, 4], Dependencies.Freed(tasks, new HashSet<int> { 1, 2 }).Select(task => task.Number));
    }

    [Fact]
    public void A_knot_left_by_an_undo_ends()
    {
        var tasks = Some.Set(Some.Task(1) with { Parent = 2 }, Some.Task(2) with { Parent = 1 }, Some.Task(3) with { After = [4] }, Some.Task(4) with { After = [3] });
        Assert.NotEmpty(TaskTree.Above(tasks.Find(1)!, tasks));
        Assert.InRange(TaskTree.Depth(tasks.Find(1)!, tasks), 1, 200);
        Assert.InRange(TaskTree.Sum(tasks.Find(1)!, tasks).Total, 0, 200);
        Assert.Null(Dependencies.Chain(tasks.Find(3)!, 7, tasks));
    }

    /// <summary>What is said of a few tasks is known without reading the project, and comes to the same.</summary>
    [Fact]
    public async Task A_few_tasks_are_known_with_all_that_stands_next_to_them()
    {
        TaskItem[] all =
        [
            Some.Task(1), Some.Task(2) with { Parent = 1 }, Some.Task(3) with { Parent = 1 }, Some.Task(4) with { Parent = 2, Estimate = 60 }, Some.Task(5) with { After = [2, 6] },
            Some.Task(6) with { State = TaskState.Done },
            Some.Task(7) with { After = [1] }, Some.Task(8) with { Parent = 2, Removed = true }, Some.Task(9) with { Parent = 4 }, Some.Task(10),
        ];
        var store = new MemoryStore(Documents.Types());
        foreach (var task in all)
            await store.Save(task);
        var (around, below) = (await TaskSet.Around(Some.View(store), [all[1]]), await TaskSet.Below(Some.View(store), all[1]));
        Assert.Equal([1, 2, 3, 4, 5, 6], Numbers(around));
        Assert.Equal([1, 2, 4, 9], Numbers(below));
        Assert.Equal(TaskTree.Sum(all[1], Some.Set(all)), TaskTree.Sum(all[1], below));
        Assert.Equal([5], Dependencies.Freed(around, new HashSet<int> { 2 }).Select(task => task.Number));
        Assert.Equal([5], Dependencies.Freed(Some.Set(all), new HashSet<int> { 2 }).Select(task => task.Number));
    }

    [Fact]
    public void The_next_of_a_repeating_task_is_fresh()
    {
        var task = (Some.Task(1) with { Spent = 60 }).AddItem("one").Done().Check(1, true).Done().StartOn(Some.Today).Done().DueOn(Some.Today.AddDays(2)).Done().GiveTo([Some.Bo]).Done()
            .LinkTo("apollo/T5").Done().Finish(Some.Today).Done();
        var next = task.Again(8, Some.Today.AddDays(9), Some.Now, "ana");
        Assert.Equal(("apollo/T8", 8, 0L, TaskState.Todo, 0), (next.Id, next.Number, next.Version, next.State, next.Spent));
        Assert.Equal((Some.Today.AddDays(7), Some.Today.AddDays(9), (DateOnly?)null), (next.Start, next.Due, next.Finished));
        Assert.False(next.Checklist[0].Done);
        Assert.Empty(next.Links);
        Assert.Equal(["bo"], next.Owners.AsEnumerable());
    }

    private static IEnumerable<int> Numbers(TaskSet tasks)
    {
        var numbers = new List<int>();
        foreach (var task in tasks)
            numbers.Add(task.Number);
        return numbers.Order();
    }
}
