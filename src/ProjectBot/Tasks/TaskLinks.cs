using ProjectBot.Chat;
using ProjectBot.Chat.Understanding;
using ProjectBot.Items;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>Parts and predecessors.</summary>
internal static class TaskLinks
{
    public static void Map(Rows<TaskItem> rows, TaskKind kind)
    {
        rows.Table.Add("{task} split {text}", (context, args) => Split(kind, context, args),
            "make parts of it: one task each").Or("{task} split into {text}").Or("split {task} into {text}");
        rows.Table.Add("{tasks} under {parent}", (context, args) => Under(rows, kind, context, args), "make them part of another task")
            .Or("{tasks} part of {parent}");
        rows.Change("{tasks} under none", (task, _) => task.Under(null, TaskSet.Empty), "made {0} a task of its own",
            "take them out of the task they are part of").Or("{tasks} out");
        rows.Table.Add("{tasks} after {before}",
                (context, args) => After(kind, context, rows.NamedIn(args), args.Get(TaskArguments.Before)),
                "make them wait for other tasks")
            .Or("{tasks} waits for {before}");
        rows.Change("{tasks} not after {before}", TaskArguments.Before, (task, before, _) => NotAfter(task, before),
            (view, what, before) => view.Say($"stopped {what} from waiting for {view.Words.List([.. before.Select(other => other.ToString())])}"),
            "say that they do not wait for those tasks", hush: "waiting");
    }

    /// <summary>A part for each name, parted by commas or lines.</summary>
    private static async ValueTask<Reply> Split(TaskKind kind, Context context, Args args)
    {
        var (found, refusal) = await Named.Only(context, kind.Kinds, args.Get(kind.One));
        if (found is not var (view, item))
            return refusal!;
        var (made, saves) = (new List<Reply>(), new List<Document>());
        foreach (var title in TaskFields.Parts(args.Get(BasicArguments.Text)))
        {
            var named = new Args().Add(BasicArguments.Title, title).Add(TaskArguments.Parent, [args.Get(kind.One)]);
            made.Add(await Adding.Add(context.In(view).After(saves), named, kind));
            saves.AddRange(made[^1].Saves);
        }

        return made.Count > 0 ? Together.Of(made) : Reply.No(view.Say($"Say the parts, like {item.Ref} split outline, slides, rehearsal"));
    }

    private static async ValueTask<Reply> Under(Rows<TaskItem> rows, TaskKind kind, Context context, Args args)
    {
        if (Named.Apart(context, rows.NamedIn(args), args.Get(TaskArguments.Parent)) is { } apart)
            return apart;
        var above = await Named.Find(context, kind.Kinds, args.Get(TaskArguments.Parent));
        if (above.View is null || above.Items is not [TaskItem parent])
            return above.Refusal ?? Reply.No(above.Refused is [var missing, ..] ? missing
                : context.Words["Only one task can be above them."]);
        var every = await TaskSet.Every(above.View);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, rows.NamedIn(args), (task, _) => ((TaskItem)task).Under(parent, every));
        if (edit is null)
            return refusal!;
        // Whoever moves the parent at the same time must not tie a knot.
        return Relying(await edit.Say(new((view, what) => view.Say($"made {what} part of {parent.Ref} {parent.Title}"))), edit,
            [parent, .. TaskTree.Above(parent, every)]);
    }

    public static async ValueTask<Reply> After(TaskKind kind, Context context, IReadOnlyList<ItemRef> named, IReadOnlyList<ItemRef> others)
    {
        if (Named.Apart(context, named, others) is { } apart)
            return apart;
        var found = await Named.Find(context, kind.Kinds, others);
        if (found.View is null || found.Refused.Count > 0)
            return found.Refusal ?? Reply.No(found.Refused[0]);
        var before = found.Items.Cast<TaskItem>().ToList();
        // What one task of this command waits for counts for the next one.
        var known = new List<TaskItem>();
        foreach (var task in await TaskSet.Every(found.View))
            known.Add(task);
        var (edit, refusal) = await Edit.Make(context, kind.Kinds, named, (item, _) =>
        {
            var tasks = new TaskSet(known);
            var outcome = Waits((TaskItem)item, before, tasks);
            if (outcome.After is TaskItem after && known.FindIndex(other => other.Number == after.Number) is >= 0 and var at)
                known[at] = after;
            return outcome;
        }, hush: "waiting");
        if (edit is null)
            return refusal!;
        var names = before.ConvertAll(task => $"{task.Ref} {task.Title}");
        return Relying(await edit.Say(new((view, what) => view.Say($"made {what} wait for {view.Words.List(names)}")), Tell.ConcernedMembers), edit, before);
    }

    /// <summary>A new task in its place: under its parent and after those it waits for.</summary>
    public static async ValueTask<(Outcome Outcome, IReadOnlyList<Document> Relied)> Placed(TaskItem task, View view, Args args)
    {
        var relied = new List<Document>();
        if (!args.Has("parent") && !args.Has("before"))
            return (task, relied);
        if (args.Find(TaskArguments.Parent) is { } above && above.Any(named => named.Project != view.Project.Id)
            || args.Find(TaskArguments.Before) is { } earlier && earlier.Any(named => named.Project != view.Project.Id))
            return (Outcome.No($"Those belong to several projects. One project at a time, please."), relied);
        var (every, seen) = (await TaskSet.Every(view), await TaskSet.Seen(view));
        Outcome outcome = task;
        foreach (var named in args.Find(TaskArguments.Parent) ?? [])
            if (seen.Find(named.Number) is { } shown && every.Find(shown.Number) is { } parent && outcome.After is TaskItem now)
                (outcome, _) = (now.Under(parent, every), Add(parent));
            else if (outcome.After is not null)
                return (Outcome.No($"There is no {named} here."), relied);
        var before = new List<TaskItem>();
        foreach (var named in args.Find(TaskArguments.Before) ?? [])
            if (seen.Find(named.Number) is { } shown && every.Find(shown.Number) is { } other)
                before.Add(other);
            else
                return (Outcome.No($"There is no {named} here."), relied);
        relied.AddRange(before);
        return (outcome.After is TaskItem placed && before.Count > 0 ? Waits(placed, before, every) : outcome, relied);

        bool Add(TaskItem parent)
        {
            relied.Add(parent);
            return true;
        }
    }

    /// <summary>Waits for all of them; refused only when it changes nothing.</summary>
    private static Outcome Waits(TaskItem task, IEnumerable<TaskItem> before, TaskSet tasks)
    {
        var (after, problem) = (task, default(FormattableString));
        foreach (var other in before)
        {
            var outcome = after.WaitFor(tasks.Find(other.Number) ?? other, tasks);
            problem ??= outcome.Refusal;
            after = outcome.After as TaskItem ?? after;
        }

        return ReferenceEquals(after, task) ? Outcome.No(problem!) : after;
    }

    private static Outcome NotAfter(TaskItem task, IReadOnlyList<ItemRef> others)
    {
        if (others.Any(other => other.Project != task.Project))
            return Outcome.No($"Those belong to several projects. One project at a time, please.");
        var after = task;
        Outcome last = task;
        foreach (var other in others)
            after = (last = after.NotAfter(other.Number)).After as TaskItem ?? after;
        return ReferenceEquals(after, task) ? last : after;
    }

    private static Reply Relying(Reply reply, Edit edit, IEnumerable<Document> others) => edit.Made.Count == 0 ? reply
        : reply.Relying([.. others.Where(other => edit.Made.All(made => made.After.Id != other.Id)).DistinctBy(other => other.Id)]);
}
