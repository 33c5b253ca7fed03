using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>The one place that decides which tasks, and what of them, may be shown to whom.</summary>
public static class Visibility
{
    /// <summary>The tasks that may be shown; for clients only what was shared with them, without its internal fields.</summary>
    public static TaskSet Visible(Role viewer, IReadOnlyList<TaskItem> tasks)
    {
        if (viewer >= Role.Member)
            return new(tasks);
        var shared = new List<TaskItem>();
        foreach (var task in new TaskSet(tasks))
            if (task.ClientVisible)
                shared.Add(task.ForClients());
        return new(shared);
    }

    /// <summary>The task as it may be shown, or null.</summary>
    public static TaskItem? Seen(Role viewer, TaskItem task) => task switch
    {
        { Removed: true } => null,
        _ when viewer >= Role.Member => task,
        { ClientVisible: true } => task.ForClients(),
        _ => null,
    };
}
