using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>The names and values on a task's card; only those that say something.</summary>
internal static class TaskCardFacts
{
    public static IEnumerable<(string Name, string Value)> Of(TaskItem task, TaskFacts facts, bool client, Words words, Func<string, string> nameOf)
    {
        yield return (words["Owner"], task.Owners.IsEmpty ? words["nobody"] : words.List([.. task.Owners.Select(nameOf)]));
        if (task.Due is { } due)
            yield return (words["Due"], task.IsOverdue(facts.Today) ? words.Say($"{words.Date(due, facts.Today)} (overdue)") : words.Date(due, facts.Today));
        else if (!task.IsFinished)
            yield return (words["Due"], words["no date"]);
        if (task.Start is { } start)
            yield return (words["Starts"], words.Date(start, facts.Today));
        if (task.Priority > 0)
            yield return (words["Priority"], words[PriorityKey(task.Priority)]);
        if (Work(task, words) is { } work)
            yield return (words["Work"], work);
        if (!task.Labels.IsEmpty)
            yield return (words["Labels"], string.Join(' ', task.Labels.Select(label => $"#{label}")));
        if (facts.Parent is { } parent)
            yield return (words["Part of"], $"{parent.Ref} {parent.Title}");
        if (facts.Parts is { } parts)
            yield return (words["Parts"], Parts(parts, client, words));
        if (facts.WaitsFor.Count > 0)
            yield return (words["Waits for"], words.List([.. facts.WaitsFor.Select(other => $"{other.Ref} {other.Title}")]));
        if (task.Recurrence is { } recurrence)
            yield return (words["Repeats"], recurrence.Show(words));
        if (client)
            yield break;
        if (task.ClientVisible)
            yield return (words["Clients"], words["may see this"]);
        if (!task.Watchers.IsEmpty)
            yield return (words["Watched by"], words.List([.. task.Watchers.Select(nameOf)]));
    }

    public static string PriorityKey(int priority) => priority switch { 1 => "p1 urgent", 2 => "p2 high", 3 => "p3 normal", _ => "p4 low" };

    /// <summary>"2 of 5 done, 40%; 6h left".</summary>
    public static string Parts(RollUp parts, bool client, Words words)
    {
        var done = words.Say($"{parts.Done} of {parts.Total} done, {Math.Floor(parts.Progress * 100)}%");
        return client || parts.Remaining == 0 ? done : words.Say($"{done}; {words.Duration(parts.Remaining)} left");
    }

    private static string? Work(TaskItem task, Words words) => (task.Estimate, task.Spent) switch
    {
        (0, 0) => null,
        (0, var spent) => words.Say($"{words.Duration(spent)} spent"),
        (var estimate, 0) => words.Say($"{words.Duration(estimate)} estimated"),
        var (estimate, spent) when spent > estimate => words.Say($"{words.Duration(spent)} spent of {words.Duration(estimate)}, {words.Duration(spent - estimate)} over"),
        var (estimate, spent) when task.IsFinished => words.Say($"{words.Duration(spent)} spent of {words.Duration(estimate)}"),
        var (estimate, spent) => words.Say($"{words.Duration(spent)} spent of {words.Duration(estimate)}, {words.Duration(estimate - spent)} left"),
    };
}
