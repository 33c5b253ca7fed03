using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>Moving tasks from state to state.</summary>
public static class TaskStates
{
    public static void Map(CommandMap map)
    {
        map.Add("{tasks} done", Done, "finish tasks")
            .Or("{tasks} finished").Or("done {tasks}").Or("finish {tasks}");
        map.Add("{tasks} start", (context, args) => Changes.Each(context, args, task => task.Begin(), "being done", Tell.Concerned), "say that somebody works on them")
            .Or("{tasks} doing").Or("start {tasks}");
        map.Add("{tasks} blocked by {reason}", Block, "say that they cannot go on, and why; with a task as the reason they wait for it")
            .Or("{tasks} blocked {reason}").Or("{tasks} block {reason}")
            .Asks(new Question("reason", "What blocks it?", "Reason", Required: true));
        map.Add("{tasks} unblock", (context, args) => Changes.Each(context, args, task => task.Unblock(), "no longer blocked", Tell.Concerned), "say that they can go on")
            .Or("{tasks} unblocked").Or("unblock {tasks}");
        map.Add("{tasks} review", (context, args) => Changes.Each(context, args, task => task.Submit(), "in review", Tell.Concerned), "say that somebody else should look at them")
            .Or("{tasks} in review").Or("{tasks} to review");
        map.Add("{tasks} reopen", (context, args) => Changes.Each(context, args, task => task.Reopen(), "to do again", Tell.Concerned), "put them back to do")
            .Or("{tasks} todo").Or("reopen {tasks}");
        map.Add("{tasks} cancel {reason}", Cancel, "give them up, and say why")
            .Or("{tasks} cancel because {reason}").Or("{tasks} cancelled because {reason}").Or("{tasks} cancelled {reason}")
            .Asks(new Question("reason", "Why is it cancelled?", "Reason", Required: true));
    }

    public static ValueTask<Reply> Done(Context context, Args args) => End(context, args, task => task.Finish(context.Today), "done");

    public static ValueTask<Reply> Cancel(Context context, Args args)
    {
        var reason = args.Get(BasicArguments.Reason);
        return End(context, args, task => task.Cancel(reason, context.Today), new Said(words => words.Say($"cancelled ({reason})"), words => words["cancelled"]));
    }

    public static ValueTask<Reply> Block(Context context, Args args)
    {
        var reason = args.Get(BasicArguments.Reason).Trim();
        // "blocked by T9" means waiting for T9: then nobody has to remember to unblock it.
        if (References.Read(reason, 'T') is { } others && Changes.Named(args) is [var first, ..])
            return TaskLinks.After(context, args, [.. others.Select(other => new TaskRef(other.Project ?? first.Project, other.Number))]);
        return Changes.Each(context, args, task => task.Block(reason), new Said(words => words.Say($"blocked by {reason}"), words => words["blocked"]), Tell.Concerned);
    }

    private static async ValueTask<Reply> End(Context context, Args args, Func<TaskItem, Outcome> end, Said said)
    {
        var (desk, refusal) = await Desk.For(context, Changes.Named(args));
        if (desk is null)
            return new Reply(refusal);
        // The rhythm moves on to the next one, so that finishing this one again cannot make two.
        var changes = await Changes.Make(desk, args, task => end(task) is { Task: { State: TaskState.Done } ended } ? ended with { Recurrence = null } : end(task));
        if (changes.Made.Count == 0)
            return await changes.Say(said);

        var every = await desk.Every();
        var finished = changes.Made.Select(made => made.After.Number).ToHashSet();
        var freed = Dependencies.Freed(every, finished);
        var again = await Again(changes);
        var lines = new List<string>();
        foreach (var next in again)
            lines.Add(context.Say($"Next one: {next.Ref}, due {Receipt.Day(context, next.Due!.Value)}."));
        var seen = await desk.Tasks();
        if (freed.Where(task => seen.Find(task.Number) is not null).Select(task => $"{task.Ref} {task.Title}").ToList() is { Count: > 0 } free)
            lines.Add(context.Say($"Can start now: {desk.Words.List(free)}."));
        lines.AddRange(LeftOpen(changes, seen, finished));

        var reply = await changes.Say(said, Tell.Concerned, lines, [.. Completed(changes, seen, finished).Take(2)]);
        return Notices.Freed(reply.Saving(again), desk, freed);
    }

    /// <summary>The next ones of those that repeat.</summary>
    private static async ValueTask<IReadOnlyList<TaskItem>> Again(Changes changes)
    {
        var again = new List<TaskItem>();
        var desk = changes.Desk;
        foreach (var (before, after) in changes.Made)
        {
            if (after.State != TaskState.Done || before.Recurrence is not { } recurrence)
                continue;
            // Done late: the ones missed are not made up for. Done early: the next is after the day it was due.
            var last = before.Due > desk.Today ? before.Due.Value : desk.Today;
            if (recurrence.Next(last, WorkCalendar.Default) is not { } due)
                continue;
            var number = (int)await desk.Context.Store.Next(TaskItem.Series(desk.Project.Id));
            again.Add(before.Again(number, due, desk.Context.Now, before.CreatedBy));
        }

        return again;
    }

    private static IEnumerable<string> LeftOpen(Changes changes, TaskSet seen, HashSet<int> finished)
    {
        foreach (var (_, task) in changes.Made)
        {
            if (seen.ChildrenOf(task.Number).Where(part => !part.IsFinished && !finished.Contains(part.Number)).Select(part => part.Ref).ToList() is { Count: > 0 } open)
                yield return changes.Desk.Context.Say($"Still open in {task.Ref}: {changes.Desk.Words.List(open)}.");
            if (task.State == TaskState.Done && task.Checklist.Count(item => !item.Done) is > 0 and var left)
                yield return changes.Desk.Context.Say($"Not checked in {task.Ref}: {left} of {task.Checklist.Length}.");
        }
    }

    /// <summary>A button for each open parent whose last part was just finished.</summary>
    private static IEnumerable<Button> Completed(Changes changes, TaskSet seen, HashSet<int> finished) =>
        changes.Made.Select(made => made.After.Parent).Distinct()
            .Select(seen.Find)
            .Where(parent => parent is { IsFinished: false } && !finished.Contains(parent.Number)
                && seen.ChildrenOf(parent.Number).All(part => part.IsFinished || finished.Contains(part.Number)))
            .Select(parent => new Button(changes.Desk.Context.Say($"Finish {parent!.Ref} too"), $"{parent.Ref} done"));
}
