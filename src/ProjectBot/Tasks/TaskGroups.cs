using System.Runtime.InteropServices;

namespace ProjectBot.Tasks;

/// <summary>What a list is grouped by.</summary>
public enum Grouping { None, Owner, State, Due, Label, Priority }

/// <summary>Puts sorted tasks into groups. Keys are <c>@</c> and a person's id, <c>#</c> and a label, or keys of the words.</summary>
public static class TaskGroups
{
    public const string Nobody = "nobody", NoLabel = "no label", NoDate = "no date";

    private static readonly string[] Dues = ["overdue", "today", "this week", "later", NoDate, "finished"];
    private static readonly string[] Priorities = ["p1", "p2", "p3", "p4", "no priority"];

    /// <summary>The groups in their order; the order inside is kept. A task of several owners or labels is in the group of the first.</summary>
    public static IEnumerable<(string Key, List<TaskItem> Tasks)> Split(TaskItem[] sorted, Grouping by, DateOnly today)
    {
        var groups = new Dictionary<string, List<TaskItem>>(StringComparer.Ordinal);
        foreach (var task in sorted)
            (CollectionsMarshal.GetValueRefOrAddDefault(groups, KeyOf(task, by, today), out _) ??= []).Add(task);
        string[] order = by switch
        {
            Grouping.State => [.. TaskStateWords.Every.Select(state => state.Key())],
            Grouping.Due => Dues,
            Grouping.Priority => Priorities,
            Grouping.Label => [.. groups.Keys.Where(key => key != NoLabel).Order(StringComparer.Ordinal), NoLabel],
            _ => [.. groups.Keys.Where(key => key != Nobody), Nobody],
        };
        return order.Where(groups.ContainsKey).Select(key => (key, groups[key]));
    }

    private static string KeyOf(TaskItem task, Grouping by, DateOnly today) => by switch
    {
        Grouping.State => task.State.Key(),
        Grouping.Due => Dues[(task.IsFinished, task.Due) switch
        {
            (true, _) => 5,
            (_, null) => 4,
            (_, { } due) when due < today => 0,
            (_, { } due) when due == today => 1,
            (_, { } due) when due <= today.AddDays(6 - ((int)today.DayOfWeek + 6) % 7) => 2,
            _ => 3,
        }],
        Grouping.Label => task.Labels.IsEmpty ? NoLabel : $"#{task.Labels[0]}",
        Grouping.Priority => Priorities[task.Priority is 0 ? 4 : task.Priority - 1],
        _ => task.Owners.IsEmpty ? Nobody : $"@{task.Owners[0]}",
    };
}
