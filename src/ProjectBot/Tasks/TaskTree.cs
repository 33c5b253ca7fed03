namespace ProjectBot.Tasks;

/// <summary>What a task and its parts come to.</summary>
/// <param name="Done">Parts without parts of their own that are done.</param>
/// <param name="Total">All of those that were not cancelled.</param>
/// <param name="Progress">0 to 1, by estimated work; a part without an estimate counts like the average one.</param>
/// <param name="Estimate">Minutes.</param>
/// <param name="Spent">Minutes.</param>
/// <param name="Remaining">Minutes of estimated work not yet spent on what is open.</param>
public readonly record struct RollUp(int Done, int Total, double Progress, int Estimate, int Spent, int Remaining);

/// <summary>The tree of tasks and their parts, walked safely even if an undo has tied it into a knot.</summary>
public static class TaskTree
{
    /// <summary>What the task is part of, and what that is part of, and so on.</summary>
    public static IEnumerable<TaskItem> Above(TaskItem task, TaskSet tasks)
    {
        var steps = 0;
        var above = tasks.Find(task.Parent);
        for (; above is not null && above.Number != task.Number && steps++ < 100; above = tasks.Find(above.Parent))
            yield return above;
    }

    /// <summary>Levels in the task's tree, itself included.</summary>
    public static int Depth(TaskItem task, TaskSet tasks) => Depth(task, tasks, 100);

    private static int Depth(TaskItem task, TaskSet tasks, int most)
    {
        var deepest = 0;
        if (most > 0)
            foreach (var child in tasks.ChildrenOf(task.Number))
                deepest = Math.Max(deepest, Depth(child, tasks, most - 1));
        return deepest + 1;
    }

    /// <summary>
    /// Sums up a task and all its parts. Cancelled parts count for nothing but the hours spent on them. A whole that is called done hides
    /// no part that is still open.
    /// </summary>
    public static RollUp Sum(TaskItem task, TaskSet tasks)
    {
        var sum = Walk(task, tasks, 100);
        var usual = sum.Known == 0 ? 1 : (double)sum.Weight / sum.Known;
        var all = sum.Weight + usual * sum.Unknown;
        var progress = all == 0 ? 0 : (sum.WeightDone + usual * sum.UnknownDone) / all;
        return new(sum.Done, sum.Leaves, progress, sum.Estimate, sum.Spent, sum.Remaining);
    }

    private static Sums Walk(TaskItem task, TaskSet tasks, int most)
    {
        var sum = new Sums { Spent = task.Spent };
        if (most > 0)
            foreach (var child in tasks.ChildrenOf(task.Number))
                sum = child.State == TaskState.Cancelled ? sum with { Spent = sum.Spent + child.Spent }
                    : sum.Plus(Walk(child, tasks, most - 1));
        if (sum.Leaves == 0)
            return Leaf(task) with { Spent = sum.Spent };
        // Parts that nobody estimated: what was said about the whole still holds.
        return sum.Estimate > 0 || task.Estimate == 0 ? sum
            : sum with { Estimate = task.Estimate, Remaining = task.IsFinished ? 0 : Math.Max(task.Estimate - sum.Spent, 0) };
    }

    private static Sums Leaf(TaskItem task)
    {
        var share = task.State == TaskState.Done ? 1
            : task.Checklist.IsEmpty ? 0
            : (double)task.Checklist.Count(item => item.Done) / task.Checklist.Length;
        var known = task.Estimate > 0;
        return new()
        {
            Leaves = 1,
            Done = task.State == TaskState.Done ? 1 : 0,
            Estimate = task.Estimate,
            Spent = task.Spent,
            Remaining = task.IsFinished ? 0 : Math.Max(task.Estimate - task.Spent, 0),
            Known = known ? 1 : 0,
            Weight = task.Estimate,
            WeightDone = known ? task.Estimate * share : 0,
            Unknown = known ? 0 : 1,
            UnknownDone = known ? 0 : share,
        };
    }

    private readonly record struct Sums
    {
        public int Leaves { get; init; }
        public int Done { get; init; }
        public int Estimate { get; init; }
        public int Spent { get; init; }
        public int Remaining { get; init; }
        public int Known { get; init; }
        public int Weight { get; init; }
        public double WeightDone { get; init; }
        public int Unknown { get; init; }
        public double UnknownDone { get; init; }

        public Sums Plus(Sums other) => new()
        {
            Leaves = Leaves + other.Leaves,
            Done = Done + other.Done,
            Estimate = Estimate + other.Estimate,
            Spent = Spent + other.Spent,
            Remaining = Remaining + other.Remaining,
            Known = Known + other.Known,
            Weight = Weight + other.Weight,
            WeightDone = WeightDone + other.WeightDone,
            Unknown = Unknown + other.Unknown,
            UnknownDone = UnknownDone + other.UnknownDone,
        };
    }
}
