using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>
/// What of the tasks calls for a risk: a date moved again and again, a block that lasts, one person with too much of what is urgent.
/// </summary>
internal static class TaskSignals
{
    private const int Moves = 3, BlockedDays = 5, Read = 50, LeastUrgent = 4;

    public static async ValueTask<IReadOnlyList<Signal>> Of(View view)
    {
        var signals = new List<Signal>();
        if (view.IsForClients)
            return signals;
        var tasks = await TaskSet.Every(view);
        var urgent = new List<TaskItem>();
        foreach (var task in tasks)
        {
            if (task.IsFinished)
                continue;
            if (task.Priority is 1 or 2)
                urgent.Add(task);
            if (task is { State: TaskState.Blocked, BlockedOn: { } since }
                && view.Calendar.WorkingDaysBetween(since, view.Today) > BlockedDays)
                signals.Add(new($"blocked-{task.Ref}", [task.Id], new(since, default, TimeSpan.Zero), words =>
                    words.Say($"{task.Ref} {task.Title} has been blocked since {words.Date(since, view.Today)}: {task.Reason ?? ""}")));
            if (task.Due is not null && task.Version > Moves && await Moved(task, view) is var (count, at) && count >= Moves)
                signals.Add(new($"due-moved-{task.Ref}", [task.Id], at,
                    words => words.Say($"The due date of {task.Ref} {task.Title} was moved {count} times")));
        }

        var most = urgent.SelectMany(task => task.Owners, (task, owner) => (task.Id, owner))
            .GroupBy(one => one.owner, one => one.Id).MaxBy(group => group.Count());
        if (most is not null && urgent.Count >= LeastUrgent && most.Count() * 2 > urgent.Count)
            signals.Add(new($"load-{most.Key}", [.. most], view.Now,
                words => words.Say($"{view.NameOf(most.Key)} owns {most.Count()} of {urgent.Count} open tasks of priority 1 and 2")));
        return signals;
    }

    /// <summary>How often a due date that was there was put to a later day, and when last.</summary>
    private static async ValueTask<(int Count, DateTimeOffset At)> Moved(TaskItem task, View view)
    {
        var (count, last) = (0, DateTimeOffset.MinValue);
        foreach (var entry in await view.Store.Newest<JournalEntry>(JournalEntry.Of("task", task.Id), Read))
            foreach (var change in entry.Changes)
                if (change.Id == task.Id && change.Before is { } before && Day(change.After) > Day(before))
                {
                    count++;
                    last = entry.At > last ? entry.At : last;
                }

        return (count, last);
    }

    private static DateOnly? Day(Json members) =>
        System.Text.Json.JsonDocument.Parse(members.Utf8) is var body && body.RootElement.TryGetProperty("due", out var due)
            && due.ValueKind == System.Text.Json.JsonValueKind.String
        && DateOnly.TryParse(due.GetString(), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;
}
