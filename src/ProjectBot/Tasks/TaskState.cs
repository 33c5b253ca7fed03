namespace ProjectBot.Tasks;

/// <summary>Where a task stands. The order is the order of the board.</summary>
public enum TaskState : byte { Todo, Doing, Blocked, Review, Done, Cancelled }

/// <summary>The states in the words of users.</summary>
public static class TaskStateWords
{
    public static readonly TaskState[] Every = [TaskState.Todo, TaskState.Doing, TaskState.Blocked, TaskState.Review, TaskState.Done,
        TaskState.Cancelled];

    /// <summary>The key of the words for a state.</summary>
    public static string Key(this TaskState state) => state switch
    {
        TaskState.Todo => "to do",
        TaskState.Doing => "doing",
        TaskState.Blocked => "blocked",
        TaskState.Review => "in review",
        TaskState.Done => "done",
        _ => "cancelled",
    };

    /// <summary>A mark to know a state by at a glance.</summary>
    public static char Mark(this TaskState state) => state switch
    {
        TaskState.Todo => '○',
        TaskState.Doing => '◐',
        TaskState.Blocked => '▲',
        TaskState.Review => '◕',
        TaskState.Done => '✓',
        _ => '✕',
    };

    /// <summary>The state that a text says, in either language; null for any other text.</summary>
    public static TaskState? Read(string text) => text.Trim().ToLowerInvariant() switch
    {
        "todo" or "to do" or "待办" or "未开始" => TaskState.Todo,
        "doing" or "in progress" or "进行中" => TaskState.Doing,
        "blocked" or "受阻" => TaskState.Blocked,
        "review" or "in review" or "待审" or "审核中" => TaskState.Review,
        "done" or "完成" or "已完成" => TaskState.Done,
        "cancelled" or "canceled" or "取消" or "已取消" => TaskState.Cancelled,
        _ => null,
    };
}
