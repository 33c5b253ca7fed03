using ProjectBot.Team;
using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>One task, the board, the tree, and finding.</summary>
public static class TaskViews
{
    public static void Map(CommandMap map)
    {
        map.Add("show {task}", Card, "show a task").Needs(Role.Client).Reads()
            .Or("{task}");
        map.Add("board [mine] [for {owner}] [{label}] [{level}] [about {words}]", Board, "show the tasks in columns").Needs(Role.Client).Reads();
        map.Add("tree [{task}]", Tree, "show tasks with their parts, and what they come to").Needs(Role.Client).Reads()
            .Or("wbs [{task}]");
        map.Add("find {words}", Find, "find tasks by words in title, description, comments, labels and checklist").Needs(Role.Client).Reads()
            .Or("search {words}")
            .Asks(new Question("words", "Which words shall I look for?", "Words", Required: true));
    }

    public static async ValueTask<Reply> Card(Context context, Args args)
    {
        var (desk, refusal) = await Desk.For(context, [args.Get(TaskArguments.Task)], Role.Client);
        if (desk is null)
            return new Reply(refusal);
        var (task, missing) = await desk.Take(args.Get(TaskArguments.Task).Number);
        return task is null ? new Reply(missing) : new Reply(null, await TaskCard.Of(desk, task));
    }

    public static async ValueTask<Reply> Board(Context context, Args args)
    {
        var desk = Desk.Here(context);
        var tasks = await desk.Tasks();
        var filter = TaskLists.Wanted(context, args);
        var board = TaskBoard.Of(filter, tasks, TaskLists.People(context, filter), context.Today);
        var chips = TaskFilterText.Chips(filter, desk);
        var title = context.Say($"Board of {desk.Project.Name}");
        return new Reply(null, BoardCard.For(board, chips.Length == 0 ? title : $"{title}: {chips}", tasks, context.Today, context.Words, desk.NameOf));
    }

    public static async ValueTask<Reply> Tree(Context context, Args args)
    {
        if (!args.TryGet(TaskArguments.Task, out var named))
        {
            var here = Desk.Here(context);
            return new Reply(null, TreeCard.For(null, context.Say($"Tasks of {here.Project.Name}"), await here.Tasks(), context.Today, here.ForClients, context.Words));
        }

        var (desk, refusal) = await Desk.For(context, [named], Role.Client);
        if (desk is null)
            return new Reply(refusal);
        var (root, missing) = await desk.Take(named.Number);
        if (root is null)
            return new Reply(missing);
        return new Reply(null, TreeCard.For(Visibility.Seen(desk.Viewer, root), $"{root.Ref} {root.Title}", await desk.Tasks(), context.Today, desk.ForClients, context.Words));
    }

    public static async ValueTask<Reply> Find(Context context, Args args)
    {
        var desk = Desk.Here(context);
        var tasks = await desk.Tasks();
        var text = args.Get(BasicArguments.Words).Trim();
        var found = TaskSearch.Find(text, tasks);
        if (found.Count == 0)
            return new Reply(context.Say($"No task has “{Shorter.Line(text)}” in it."));
        ImmutableArray<TaskItem> first = [.. found.Take(TaskQuery.PageSize)];
        var count = context.Words.Count(found.Count, "{0} task", "{0} tasks");
        return new Reply(null, new Card(context.Say($"Found: {Shorter.Line(text)}"),
        [
            new Text(found.Count > first.Length ? context.Say($"{count}. These fit best; say more words to see fewer.") : count, Tone.Subtle),
            TaskListCard.Table(first, tasks, context.Today, context.Words, desk.NameOf),
        ]));
    }
}
