using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>What a task's card and history say beyond its fields.</summary>
internal static class TaskFacts
{
    /// <summary>Where it stands, on its card: with the reason, and the day it was done.</summary>
    public static Chip Standing(TaskItem task, View view)
    {
        var (words, state) = (view.Words, view.Words[task.State.Key()]);
        var said = task switch
        {
            { State: TaskState.Blocked or TaskState.Cancelled, Reason: { Length: > 0 } reason } => words.Say($"{state}: {reason}"),
            { State: TaskState.Done, Finished: { } day } => words.Say($"done on {words.Date(day, view.Today)}"),
            _ => state,
        };
        return new($"{task.State.Mark()} {said}", task.State switch
        {
            TaskState.Done => Tone.Good,
            TaskState.Blocked => Tone.Warning,
            TaskState.Cancelled => Tone.Subtle,
            _ => Tone.Strong,
        });
    }

    /// <summary>Where it stands: what it waits for, if that is all that holds it.</summary>
    public static Chip State(TaskItem task, TaskSet tasks, View view) =>
        task.State != TaskState.Blocked && Dependencies.WaitsFor(task, tasks) is { Count: > 0 } waits
            ? view.Say($"waits for {view.Words.List([.. waits.Select(other => other.Ref)])}")
            : new Chip($"{task.State.Mark()} {view.Words[task.State.Key()]}", task.State == TaskState.Blocked ? Tone.Warning : Tone.Plain);

    /// <summary>The day it is due; red once that is over.</summary>
    public static Chip? Due(TaskItem task, View view) => task.Due is not { } due ? null
        : view.Words.Date(due, view.Today) is var day && task.IsOverdue(view.Today) ? new Chip(view.Say($"{day} (overdue)"), Tone.Bad) : day;

    private static readonly Chip[] Priorities = ["", "p1", "p2", "p3", "p4"];

    public static Chip? Priority(TaskItem task) => task.Priority switch
    {
        0 => null,
        var step when step < Priorities.Length => Priorities[step],
        var other => $"p{other}",
    };

    /// <summary>What it is part of, what its parts come to, and what it waits for.</summary>
    public static async ValueTask<IEnumerable<(string Name, string Value)>> Of(TaskItem task, View view)
    {
        var (facts, words, tasks) = (new List<(string, string)>(), view.Words, (await TaskSet.Below(view, task)).For(view));
        if (tasks.Find(task.Parent) is { } parent)
            facts.Add((words["Part of"], $"{parent.Ref} {parent.Title}"));
        if (tasks.ChildrenOf(task.Number).Count > 0)
            facts.Add((words["Parts"], Parts(TaskTree.Sum(task, tasks), view)));
        if (Dependencies.WaitsFor(task, tasks) is { Count: > 0 } waits)
            facts.Add((words["Waits for"], words.List([.. waits.Select(other => $"{other.Ref} {other.Title}")])));
        return facts;
    }

    public static Section Checklist(TaskItem task, View view) => new(
        Checked(task, view),
        [
            new Entries([.. task.Checklist.Select((item, index) => new Entry("", $"{(item.Done ? '☑' : '☐')} {item.Text}", [],
                $"{view.Prefix}{task.Ref} {(item.Done ? "uncheck" : "check")} {index + 1}",
                item.Done ? Tone.Subtle : Tone.Plain))]),
        ]);

    private static string Checked(TaskItem task, View view)
    {
        var (done, all) = (task.Checklist.Count(item => item.Done), task.Checklist.Length);
        return view.Say($"Checklist {Progress.Bar(done, all)} {done} of {all}");
    }

    /// <summary>"▰▰▱▱▱ 2 of 5 done, 40%; 6h left".</summary>
    public static string Parts(RollUp parts, View view)
    {
        var done = $"{Progress.Bar(parts.Done, parts.Total)} {view.Say($"{parts.Done} of {parts.Total} done, {Math.Floor(parts.Progress * 100)}%")}";
        return view.IsForClients || parts.Remaining == 0 ? done : view.Say($"{done}; {view.Words.Duration(parts.Remaining)} left");
    }

    /// <summary>Work estimated and spent; null when nobody said.</summary>
    public static string? Work(View view, TaskItem task)
    {
        var words = view.Words;
        return (task.Estimate, task.Spent) switch
        {
            (0, 0) => null,
            (0, var spent) => words.Say($"{words.Duration(spent)} spent"),
            (var estimate, 0) => words.Say($"{words.Duration(estimate)} estimated"),
            var (estimate, spent) when spent > estimate =>
                words.Say($"{words.Duration(spent)} spent of {words.Duration(estimate)}, {words.Duration(spent - estimate)} over"),
            var (estimate, spent) when task.IsFinished => words.Say($"{words.Duration(spent)} spent of {words.Duration(estimate)}"),
            var (estimate, spent) =>
                words.Say($"{words.Duration(spent)} spent of {words.Duration(estimate)}, {words.Duration(estimate - spent)} left"),
        };
    }

    /// <summary>Differences that no field tells.</summary>
    public static IEnumerable<string> Changed(TaskItem before, TaskItem after, View view)
    {
        var words = view.Words;
        // Whoever finishes it passes the rhythm on to the next one.
        if (after.Recurrence is null && before.Recurrence is not null && after.State != TaskState.Done)
            yield return words["not repeating"];
        if (after.Parent != before.Parent)
            yield return after.Parent == 0 ? words["a task of its own"] : words.Say($"part of {$"T{after.Parent}"}");
        if (after.After.Except(before.After).Select(number => $"T{number}").ToList() is { Count: > 0 } waits)
            yield return words.Say($"after {words.List(waits)}");
        if (before.After.Except(after.After).Select(number => $"T{number}").ToList() is { Count: > 0 } free)
            yield return words.Say($"no longer after {words.List(free)}");
        if (after.Checklist.Length > before.Checklist.Length)
            yield return words.Say($"“{after.Checklist[^1].Text}” is on the checklist");
        else if (after.Checklist.Length < before.Checklist.Length)
            yield return words["checklist item removed"];
        else
            for (var i = 0; i < after.Checklist.Length; i++)
                if (after.Checklist[i].Done != before.Checklist[i].Done)
                    yield return after.Checklist[i].Done ? words.Say($"item {i + 1} checked") : words.Say($"item {i + 1} unchecked");
    }
}
