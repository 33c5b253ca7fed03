using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>Moving tasks from state to state.</summary>
internal static class TaskStates
{
    public static void Map(Rows<TaskItem> rows, TaskKind kind)
    {
        rows.Table.Add("{tasks} done",
                (context, args) => End(kind, context, rows.NamedIn(args), (task, view) => task.Finish(view.Today), "finished {0}"), "finish tasks")
            .Or("{tasks} finished").Or("done {tasks}").Or("finish {tasks}").Or("{tasks} close").Or("close {tasks}");
        rows.Table.Add("{tasks} start", (context, args) => Begin(kind, context, rows.NamedIn(args)), "say that somebody works on them")
            .Or("{tasks} doing").Or("start {tasks}");
        rows.Table.Add("{tasks} blocked by {reason}",
                (context, args) => Block(kind, context, rows.NamedIn(args), args.Get(BasicArguments.Reason).Trim()),
                "say that they cannot go on, and why; with a task as the reason they wait for it")
            .Or("{tasks} blocked {reason}").Or("{tasks} block {reason}")
            .Asks(new Question("reason", "What blocks it?", "Reason", Required: true));
        rows.Table.Add("{tasks} unblock", (context, args) => Unblock(kind, context, rows.NamedIn(args)), "say that they can go on")
            .Or("{tasks} unblocked").Or("unblock {tasks}");
        rows.Change("{tasks} review", (task, _) => task.Submit(), "sent {0} to review", "say that somebody else should look at them", Tell.Concerned)
            .Or("{tasks} in review").Or("{tasks} to review");
        rows.Change("{tasks} reopen", (task, _) => task.Reopen(), "reopened {0}", "put them back to do", Tell.Concerned)
            .Or("{tasks} todo").Or("reopen {tasks}");
        rows.Change("{tasks} not done", (task, _) => task.IsFinished ? task.Reopen() : Outcome.No($"{task.Ref} is open."), "reopened {0}",
            "open again what is not done after all", Tell.Concerned).Or("{tasks} not finished");
        rows.Table.Add("{tasks} cancel {reason}",
                (context, args) => Cancel(kind, context, rows.NamedIn(args), args.Get(BasicArguments.Reason)), "give them up, and say why")
            .Or("{tasks} cancel because {reason}").Or("{tasks} cancelled because {reason}").Or("{tasks} cancelled {reason}")
            .Asks(new Question("reason", "Why is it cancelled?", "Reason", Required: true)).TakesAway();
    }

    private static ValueTask<Reply> Cancel(TaskKind kind, Context context, IReadOnlyList<ItemRef> named, string reason) =>
        End(kind, context, named, (task, view) => task.Cancel(reason, view.Today),
        new((view, what) => view.Say($"cancelled {what} ({reason})"), (view, what) => view.Say($"cancelled {what}")));

    private static async ValueTask<Reply> Begin(TaskKind kind, Context context, IReadOnlyList<ItemRef> named)
    {
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, named, (task, _) => ((TaskItem)task).Begin());
        if (edit is null)
            return refusal!;
        var seen = (await TaskSet.Around(edit.View, edit.Made.Select(made => (TaskItem)made.Before))).For(edit.View);
        return await edit.Say("started {0}", Tell.Concerned, StillWaiting(edit, seen, []));
    }

    private static async ValueTask<Reply> Block(TaskKind kind, Context context, IReadOnlyList<ItemRef> named, string reason)
    {
        // "blocked by T9" means waiting for T9: then nobody has to remember to unblock it.
        if (References.Read(reason, 'T') is { } others)
            return await TaskLinks.After(kind, context, named,
                [.. others.Select(other => new ItemRef(other.Project ?? named[0].Project, 'T', other.Number))]);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, named, (task, view) => ((TaskItem)task).Block(reason, view.Today));
        return edit is null ? refusal! : await edit.Say(new((view, what) => view.Say($"marked {what} as blocked: {reason}"),
            (view, what) => view.Say($"marked {what} as blocked")), Tell.Concerned, null,
            edit.Made is [var (_, one)] && !edit.View.IsForClients ? [.. kind.AsIssue((TaskItem)one, $"{edit.View.Prefix}{one.Ref}", edit.View)] : []);
    }

    /// <summary>Goes on; one that only waits for other tasks no longer waits for them.</summary>
    private static async ValueTask<Reply> Unblock(TaskKind kind, Context context, IReadOnlyList<ItemRef> named)
    {
        // What is finished is waited for no more; what is waited for at all is not spoken of where a client reads.
        var every = await context.Of(named[0].Project) is { IsForClients: false } here ? await TaskSet.Every(here) : TaskSet.Empty;
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, named,
            (item, _) => item is TaskItem { State: not TaskState.Blocked, IsFinished: false } waiting && Dependencies.IsWaiting(waiting, every)
            ? waiting with { After = [] } : ((TaskItem)item).Unblock());
        return edit is null ? refusal! : await edit.Say("unblocked {0}", Tell.Concerned);
    }

    private static async ValueTask<Reply> End(
        TaskKind kind, Context context, IReadOnlyList<ItemRef> named, Func<TaskItem, View, Outcome> end, Said said)
    {
        // The rhythm moves on to the next one, so that finishing this one again cannot make two.
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, named, (task, view) => end((TaskItem)task, view) is var outcome
            && outcome.After is TaskItem { State: TaskState.Done } ended ? ended with { Recurrence = null } : outcome);
        if (edit is null)
            return refusal!;
        if (edit.Made.Count == 0)
            return await edit.Say(said);
        var view = edit.View;
        var every = await TaskSet.Around(view, edit.Made.Select(made => (TaskItem)made.Before));
        var (seen, finished) = (every.For(view), edit.Made.Select(made => made.After.Number).ToHashSet());
        var again = await Again(edit);
        var lines = again.ConvertAll(next => next.Named == next.Task.Due
            ? view.Say($"Next one: {next.Task.Ref}, due {Receipt.Day(view, next.Task.Due!.Value)}.")
            : view.Say(
                $"Next one: {next.Task.Ref}, due {Receipt.Day(view, next.Task.Due!.Value)}, because {view.Words.Date(next.Named, view.Today)} is a day off."));
        if (Dependencies.Freed(seen, finished) is { Count: > 0 } free)
            lines.Add(view.Say($"Can start now: {view.Words.List([.. free.Select(task => $"{task.Ref} {task.Title}")])}."));
        lines.AddRange(StillWaiting(edit, seen, finished));
        lines.AddRange(LeftOpen(edit, seen, finished));
        var reply = (await edit.Say(said, Tell.Concerned, lines, [.. Completed(edit, seen, finished).Take(2)])).Saving(again.Select(next => next.Task));
        foreach (var task in Dependencies.Freed(every, finished))
            reply = Notices.Owners(reply, view, kind.Kinds, task, theirs => theirs.IsForClients ? null
                : theirs.Say($"You can start {theirs.Prefix}{task.Ref} {task.Title}: what it waited for is finished."));
        return reply;
    }

    /// <summary>The next ones of those that repeat, with the day that the rule names for each.</summary>
    private static async ValueTask<List<(TaskItem Task, DateOnly Named)>> Again(Edit edit)
    {
        var again = new List<(TaskItem, DateOnly)>();
        var view = edit.View;
        foreach (var (was, now) in edit.Made)
        {
            if (was is not TaskItem { Recurrence: { } recurrence } before || now is not TaskItem { State: TaskState.Done })
                continue;
            // Done late: the ones missed are not made up for. Done early: the next is after the day it was due.
            var last = before.Due > view.Today ? before.Due.Value : view.Today;
            if (recurrence.Upcoming(last, view.Calendar) is not var (due, named))
                continue;
            var number = (int)await view.Store.Next($"{view.Project.Id}/T");
            again.Add((before.Again(number, due, view.Now, before.CreatedBy), named));
        }

        return again;
    }

    /// <summary>Says so when something is begun or finished that waits for others.</summary>
    private static IEnumerable<string> StillWaiting(Edit edit, TaskSet seen, HashSet<int> finished) =>
        from made in edit.Made
        let task = seen.Find(((TaskItem)made.Before).Number)
        let waits = Dependencies.WaitsFor(task, seen).Where(other => !finished.Contains(other.Number)).Select(other => $"{other.Ref} {other.Title}").ToList()
        where waits.Count > 0
        select edit.View.Say($"{made.After.Ref} still waits for {edit.View.Words.List(waits)}.");

    private static IEnumerable<string> LeftOpen(Edit edit, TaskSet seen, HashSet<int> finished)
    {
        foreach (var (_, item) in edit.Made)
        {
            var task = (TaskItem)item;
            var open = seen.ChildrenOf(task.Number).Where(part => !part.IsFinished && !finished.Contains(part.Number))
                .Select(part => part.Ref).ToList();
            if (open.Count > 0)
                yield return edit.View.Say($"Still open in {task.Ref}: {edit.View.Words.List(open)}.");
            if (!edit.View.IsForClients && task.State == TaskState.Done && task.Checklist.Count(line => !line.Done) is > 0 and var left)
                yield return edit.View.Say($"Not checked in {task.Ref}: {left} of {task.Checklist.Length}.");
        }
    }

    /// <summary>A button for each open parent whose last part was just finished.</summary>
    private static IEnumerable<Button> Completed(Edit edit, TaskSet seen, HashSet<int> finished) =>
        edit.Made.Select(made => ((TaskItem)made.After).Parent).Distinct()
            .Select(seen.Find)
            .Where(parent => parent is { IsFinished: false } && !finished.Contains(parent.Number)
                && seen.ChildrenOf(parent.Number).All(part => part.IsFinished || finished.Contains(part.Number)))
            .Select(parent => new Button(edit.View.Say($"Finish {parent!.Ref} too"), $"{edit.View.Prefix}{parent.Ref} done"));
}
