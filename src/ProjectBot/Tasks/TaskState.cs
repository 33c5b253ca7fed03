namespace ProjectBot.Tasks;

/// <summary>Where a task stands. The order is the order of the board.</summary>
public enum TaskState : byte { Todo, Doing, Blocked, Review, Done, Cancelled }

/// <summary>The states in the words of users.</summary>
public static class TaskStateWords
{
    public static readonly TaskState[] Every = [TaskState.Todo, TaskState.Doing, TaskState.Blocked, TaskState.Review, TaskState.Done, TaskState.Cancelled];

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
}
