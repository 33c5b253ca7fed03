using ProjectBot.Cards;
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
}
