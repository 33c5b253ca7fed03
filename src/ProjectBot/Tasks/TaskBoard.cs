using System.Runtime.InteropServices;

namespace ProjectBot.Tasks;

/// <summary>The tasks in columns.</summary>
/// <param name="InProgress">Work in progress: what is being done or in review.</param>
/// <param name="PerOwner">Work in progress by the person's id, busiest first; "" for nobody's.</param>
public sealed record TaskBoard(IReadOnlyList<BoardColumn> Columns, int InProgress, IReadOnlyList<(string Owner, int Count)> PerOwner)
{
    public const int Shown = 8;

    /// <summary>Columns from to do to done; a few tasks of each, the most pressing first, in the last column the latest.</summary>
    public static TaskBoard Of(IEnumerable<TaskItem> tasks)
    {
        var columns = new List<TaskItem>[TaskStateWords.Every.Length];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = [];
        foreach (var task in tasks)
            columns[(int)task.State].Add(task);
        var busy = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var state in (ReadOnlySpan<TaskState>)[TaskState.Doing, TaskState.Review])
            foreach (var task in columns[(int)state])
                CollectionsMarshal.GetValueRefOrAddDefault(busy, task.Owners.IsEmpty ? "" : task.Owners[0], out _)++;

        return new(
            [.. TaskStateWords.Every.Where(state => state != TaskState.Cancelled)
                .Select(state => new BoardColumn(state, columns[(int)state].Count, First(columns[(int)state], state)))],
            columns[(int)TaskState.Doing].Count + columns[(int)TaskState.Review].Count,
            [.. busy.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => (one.Key, one.Value))]);
    }

    private static List<TaskItem> First(List<TaskItem> column, TaskState state)
    {
        column.Sort(state == TaskState.Done
            ? static (one, other) => (other.Finished ?? default, other.Number).CompareTo((one.Finished ?? default, one.Number))
            : TaskLists.Compare);
        return column[..Math.Min(column.Count, Shown)];
    }
}

/// <summary>One state's tasks: how many, and the first of them.</summary>
public sealed record BoardColumn(TaskState State, int Count, IReadOnlyList<TaskItem> First);
