using ProjectBot.Chat;
using ProjectBot.Storage;

namespace ProjectBot.Tasks;

/// <summary>Parts, predecessors, checklist, rhythm.</summary>
public static class TaskLinks
{
    public static void Map(CommandMap map)
    {
        map.Add("{tasks} under {parent}", Under, "make them part of another task")
            .Or("{tasks} part of {parent}");
        map.Add("{tasks} under none", (context, args) => Changes.Each(context, args, task => task.Under(null, TaskSet.Empty), "a task of its own"), "take them out of the task they are part of")
            .Or("{tasks} out");
        map.Add("{tasks} after {others}", (context, args) => After(context, args, args.Get(TaskArguments.Others)), "make them wait for other tasks")
            .Or("{tasks} waits for {others}");
        map.Add("{tasks} not after {others}", NotAfter, "say that they do not wait for those tasks");
        map.Add("{task} item {text}", AddItem, "add an item to the checklist")
            .Or("{task} add item {text}").Or("{task} checklist {text}");
        map.Add("{task} check {count}", (context, args) => Check(context, args, true), "check an item of the checklist");
        map.Add("{task} uncheck {count}", (context, args) => Check(context, args, false), "uncheck an item of the checklist");
        map.Add("{task} remove item {count}", RemoveItem, "remove an item from the checklist");
        map.Add("{task} repeat {recurrence}", Repeat, "make it repeat: finishing it makes the next one")
            .Or("{task} repeats {recurrence}").Or("{task} {recurrence}");
        map.Add("{task} repeat off", (context, args) => Changes.Each(context, args, task => task.Repeat(null), "not repeating"), "stop it from repeating")
            .Or("{task} repeat none");
    }

    public static async ValueTask<Reply> Under(Context context, Args args)
    {
        var above = args.Get(TaskArguments.Parent);
        var (desk, refusal) = await Desk.For(context, [.. Changes.Named(args), above]);
        if (desk is null)
            return new Reply(refusal);
        var (parent, missing) = await desk.Take(above.Number);
        if (parent is null)
            return new Reply(missing);
        var every = await desk.Every();
        var changes = await Changes.Make(desk, args, task => task.Under(parent, every));
        var reply = await changes.Say(new Said(words => words.Say($"part of {parent.Ref} {parent.Title}")));
        // Whoever moves the parent at the same time must not tie a knot.
        return Relying(reply, changes, [parent, .. TaskTree.Above(parent, every)]);
    }

    public static async ValueTask<Reply> After(Context context, Args args, IReadOnlyList<TaskRef> others)
    {
        var (desk, refusal) = await Desk.For(context, [.. Changes.Named(args), .. others]);
        if (desk is null)
            return new Reply(refusal);
        var before = new List<TaskItem>();
        foreach (var other in others)
        {
            var (task, missing) = await desk.Take(other.Number);
            if (task is null)
                return new Reply(missing);
            before.Add(task);
        }

        // What one task of this command waits for counts for the next one.
        var known = new List<TaskItem>();
        foreach (var task in await desk.Every())
            known.Add(task);
        var changes = await Changes.Make(desk, args, task =>
        {
            var after = task;
            FormattableString? problem = null;
            var tasks = new TaskSet(known);
            foreach (var other in before)
            {
                var outcome = after.WaitFor(tasks.Find(other.Number) ?? other, tasks);
                problem ??= outcome.Refusal;
                after = outcome.Task ?? after;
            }

            if (ReferenceEquals(after, task))
                return Outcome.No(problem!);
            if (known.FindIndex(other => other.Number == task.Number) is >= 0 and var at)
                known[at] = after;
            return after;
        });
        var names = before.ConvertAll(task => $"{task.Ref} {task.Title}");
        var reply = await changes.Say(new Said(words => words.Say($"after {words.List(names)}")), Tell.Concerned);
        return Relying(reply, changes, before);
    }

    public static async ValueTask<Reply> NotAfter(Context context, Args args)
    {
        var others = args.Get(TaskArguments.Others);
        return await Changes.Each(context, args, task =>
        {
            var after = task;
            Outcome last = task;
            foreach (var other in others)
                after = (last = after.NotAfter(other.Number)).Task ?? after;
            return ReferenceEquals(after, task) ? last : after;
        }, new Said(words => words.Say($"no longer after {words.List([.. others.Select(other => other.ToString())])}")));
    }

    public static ValueTask<Reply> AddItem(Context context, Args args)
    {
        var text = args.Get(BasicArguments.Text).Trim();
        return Changes.Each(context, args, task => task.AddItem(text), new Said(words => words.Say($"“{text}” is on the checklist")));
    }

    public static ValueTask<Reply> Check(Context context, Args args, bool done)
    {
        var number = args.Get(BasicArguments.Count);
        return Changes.Each(context, args, task => task.Check(number, done),
            new Said(words => done ? words.Say($"item {number} checked") : words.Say($"item {number} unchecked")));
    }

    public static ValueTask<Reply> RemoveItem(Context context, Args args)
    {
        var number = args.Get(BasicArguments.Count);
        return Changes.Each(context, args, task => task.RemoveItem(number), new Said(words => words.Say($"item {number} removed")));
    }

    public static ValueTask<Reply> Repeat(Context context, Args args)
    {
        var how = args.Get(TimeArguments.Rhythm);
        return Changes.Each(context, args, task => task.Repeat(how), new Said(words => words.Say($"repeats {how.Show(words)}")));
    }

    private static Reply Relying(Reply reply, Changes changes, IEnumerable<Document> others) => changes.Made.Count == 0 ? reply
        : reply.Relying([.. others.Where(other => changes.Made.All(made => made.After.Id != other.Id)).DistinctBy(other => other.Id)]);
}
