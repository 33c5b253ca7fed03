namespace ProjectBot.Tasks;

/// <summary>Who waits for whom.</summary>
public static class Dependencies
{
    /// <summary>The tasks that are still open and that this one waits for; nothing for a finished one.</summary>
    public static IReadOnlyList<TaskItem> WaitsFor(TaskItem task, TaskSet tasks)
    {
        if (task.After.IsEmpty || task.IsFinished)
            return [];
        List<TaskItem>? open = null;
        foreach (var number in task.After)
            if (tasks.Find(number) is { IsFinished: false } other)
                (open ??= []).Add(other);
        return open ?? (IReadOnlyList<TaskItem>)[];
    }

    public static bool IsWaiting(TaskItem task, TaskSet tasks)
    {
        if (task.After.IsEmpty || task.IsFinished)
            return false;
        foreach (var number in task.After)
            if (tasks.Find(number) is { IsFinished: false })
                return true;
        return false;
    }

    /// <summary>
    /// The chain by which <paramref name="from"/> waits for the task numbered <paramref name="to"/>, both ends included; null without one.
    /// </summary>
    public static IReadOnlyList<int>? Chain(TaskItem from, int to, TaskSet tasks)
    {
        var cameFrom = new Dictionary<int, int> { [from.Number] = 0 };
        var open = new Queue<TaskItem>([from]);
        while (open.TryDequeue(out var task))
            foreach (var number in task.After)
            {
                if (!cameFrom.TryAdd(number, task.Number))
                    continue;
                if (number == to)
                {
                    var chain = new List<int>();
                    for (var at = to; at != 0; at = cameFrom[at])
                        chain.Insert(0, at);
                    return chain;
                }

                if (tasks.Find(number) is { } next)
                    open.Enqueue(next);
            }

        return null;
    }

    /// <summary>Open tasks that waited for one of the finished ones and now wait for nothing.</summary>
    /// <param name="tasks">The tasks as they were before.</param>
    public static IReadOnlyList<TaskItem> Freed(TaskSet tasks, IReadOnlySet<int> finished)
    {
        List<TaskItem>? freed = null;
        foreach (var task in tasks)
        {
            if (task.After.IsEmpty || task.IsFinished || finished.Contains(task.Number))
                continue;
            var waited = false;
            var waits = false;
            foreach (var number in task.After)
                if (finished.Contains(number))
                    waited = true;
                else if (tasks.Find(number) is { IsFinished: false })
                    waits = true;
            if (waited && !waits)
                (freed ??= []).Add(task);
        }

        return freed ?? (IReadOnlyList<TaskItem>)[];
    }
}
