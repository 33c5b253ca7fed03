using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>How the tasks of a project are, in a line: what is done, what is stuck or late, and what comes next.</summary>
internal static class TaskGlance
{
    public static async ValueTask<Chips?> Of(View view)
    {
        var (all, done, blocked, late) = (0, 0, 0, 0);
        TaskItem? next = null;
        foreach (var task in await TaskSet.Seen(view))
        {
            all += task.State == TaskState.Cancelled ? 0 : 1;
            done += task.State == TaskState.Done ? 1 : 0;
            blocked += task.State == TaskState.Blocked ? 1 : 0;
            late += task.IsOverdue(view.Today) ? 1 : 0;
            if (!task.IsFinished && task.Due >= view.Today && (next is null || TaskLists.Compare(task, next) < 0))
                next = task;
        }

        if (all == 0)
            return null;
        Chip?[] said =
        [
            $"{Progress.Bar(done, all)} {view.Say($"{done} of {all} tasks done")}",
            blocked == 0 ? null : new Chip($"▲ {view.Say($"{blocked} blocked")}", Tone.Warning),
            late == 0 ? null : new Chip(view.Say($"{late} overdue"), Tone.Bad),
            next is null ? null : view.Say($"next due {view.Words.Date(next.Due!.Value, view.Today)} {view.Prefix + next.Ref}"),
        ];
        return new([.. said.OfType<Chip>()]);
    }

    /// <summary>How many of the reader's own are due by the end of the week, and how many are late.</summary>
    public static async ValueTask<Waiting> Waits(View view)
    {
        var (due, late) = (0, 0);
        var sunday = view.Today.AddDays((7 - (int)view.Today.DayOfWeek) % 7);
        foreach (var task in await TaskSet.Seen(view))
            if (!task.IsFinished && task.Due <= sunday && task.IsOwnedBy(view.Reader))
                (due, late) = task.Due < view.Today ? (due, late + 1) : (due + 1, late);
        return new(due, late);
    }
}
