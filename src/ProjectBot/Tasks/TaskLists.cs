using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>Lists of tasks, the board and the tree.</summary>
internal sealed class TaskLists
{
    private const string Phrases = "[overdue] [blocked] [all] [without owner] [without date] [due {period}] [for {owner}] [{label}] "
        + "[{priority}] [{state}] [sorted by {sort}] [by {group}] [page {page}] [about {words}]";

    private readonly ItemList<TaskItem> _tasks = new()
    {
        Details = [new(TaskFacts.Due), new((task, _) => TaskFacts.Priority(task), IsInternal: true), new(Standing)],
        Order = Compare,
        Finished = ["all", "state"],
        Ready = async view => await TaskSet.Seen(view),
        Filters =
        [
            new("overdue", (task, view) => task.IsOverdue(view.Today)),
            new("blocked", (task, view) => task.State == TaskState.Blocked || Dependencies.IsWaiting(task, TaskSet.Known(view))),
            new("without date", (task, _) => task.Due is null),
            new("inbox", (task, _) => task.Owners.IsEmpty || task.Due is null),
            new("state", (task, args, _) => task.State == args.Get(TaskArguments.State),
                (args, view) => view.Words[args.Get(TaskArguments.State).Key()]),
            new("period", (task, args, _) => args.Get(TimeArguments.Period) is var days && task.Due >= days.From && task.Due <= days.To,
                (args, view) => Span(args.Get(TimeArguments.Period), view)),
        ],
        Groups = new Dictionary<string, Func<TaskItem, View, Heading>>
        {
            ["owner"] = (task, view) => task.Owners.IsEmpty ? new Heading(view.Words["nobody"], 1) : view.NameOf(task.Owners[0]),
            ["state"] = (task, view) => new(view.Words[task.State.Key()], (int)task.State),
            ["due"] = DueGroup,
            ["label"] = (task, view) => task.Labels.IsEmpty ? new Heading(view.Words["no label"], 1) : $"#{task.Labels[0]}",
            ["priority"] = (task, view) => task.Priority == 0 ? new(view.Words["no priority"], 5)
                : new(view.Words[TaskArguments.PriorityKey(task.Priority)], task.Priority),
        },
        Sorts = new Dictionary<string, Comparison<TaskItem>>
        {
            ["due"] = (one, other) => (one.Due ?? DateOnly.MaxValue).CompareTo(other.Due ?? DateOnly.MaxValue),
            ["priority"] = (one, other) => ((one.Priority + 7) % 8).CompareTo((other.Priority + 7) % 8),
            ["state"] = (one, other) => one.State.CompareTo(other.State),
        },
        Summary = (tasks, view) => tasks.Count(task => task.IsOverdue(view.Today)) is > 0 and var late ? view.Say($"{late} overdue") : null,
        Nothing = Nothing,
    };

    public void Map(Rows<TaskItem> rows, TaskKind kind)
    {
        var map = rows.Table;
        rows.List($"tasks [mine] {Phrases}", _tasks, "list the open tasks, or those you ask for").Or($"task list [mine] {Phrases}");
        map.Add($"my tasks {Phrases}", (context, args) => _tasks.Show(context.Here!, args.Flag("mine"), context), "list your open tasks")
            .Needs(Role.Client).Reads();
        map.Add("overdue tasks [page {page}]", (context, args) => _tasks.Show(context.Here!, args.Flag("overdue"), context),
            "list what is late").Needs(Role.Client).Reads();
        map.Add("tasks inbox [page {page}]", (context, args) => _tasks.Show(context.Here!, args.Flag("inbox"), context),
            "list the half-baked ones: without owner or date").Needs(Role.Client).Reads()
            .Or("inbox [page {page}]");
        map.Add("board [mine] [for {owner}] [{label}] [{priority}] [about {words}]", Board, "show the tasks in columns")
            .Needs(Role.Client).Reads();
        map.Add("tree [{task}]", (context, args) => Tree(kind, context, args), "show tasks with their parts, and what they come to")
            .Needs(Role.Client).Reads().Or("wbs [{task}]");
    }

    private async ValueTask<Reply> Board(Context context, Args args)
    {
        var view = context.Here!;
        var board = TaskBoard.Of(await _tasks.Found(view, args, finished: true));
        var chips = _tasks.Chips(args, view);
        var title = view.Say($"Board of {view.Project.Name}");
        if (chips.Length > 0)
            title = view.Say($"{title}: {chips}");
        return new Reply(null, BoardCard.For(board, title, Again.Line(context), await TaskSet.Seen(view), view));
    }

    private static async ValueTask<Reply> Tree(TaskKind kind, Context context, Args args)
    {
        if (!args.TryGet(kind.One, out var named))
            return new Reply(null,
                TreeCard.For(null, context.Say($"Tasks of {context.Project.Name}"), await TaskSet.Seen(context.Here!), context.Here!));
        var found = await Named.Find(context, kind.Kinds, [named]);
        if (found.View is not { } view)
            return found.Refusal!;
        var seen = await TaskSet.Seen(view);
        return found.Items.Count == 0 || seen.Find(named.Number) is not { } root ? Reply.No(Named.Missing(view, named))
            : new Reply(null, TreeCard.For(root, $"{root.Ref} {root.Title}", seen, view));
    }

    /// <summary>Overdue first, then by due date, priority and number; finished ones last.</summary>
    public static int Compare(TaskItem one, TaskItem other) => Rank(one).CompareTo(Rank(other));

    // One number that sorts: finished, due day (22 bits, none last), priority (3 bits, none last), number. Overdue is simply earliest due.
    private static ulong Rank(TaskItem task) =>
        (task.IsFinished ? 1UL << 60 : 0)
        | (ulong)(task.Due?.DayNumber ?? 0x3FFFFF) << 34
        | (ulong)(task.Priority == 0 ? 7 : task.Priority) << 31
        | (uint)task.Number;

    /// <summary>Where it stands, unless that is where all begin.</summary>
    private static Chip? Standing(TaskItem task, View view) => task.State == TaskState.Todo && !Dependencies.IsWaiting(task, TaskSet.Known(view)) ? null
        : TaskFacts.State(task, TaskSet.Known(view), view);

    private static Heading DueGroup(TaskItem task, View view) => (task.IsFinished, task.Due) switch
    {
        (true, _) => new(view.Words["finished"], 5),
        (_, null) => new(view.Words["no date"], 4),
        (_, { } due) when due < view.Today => new(view.Words["overdue"], 0),
        (_, { } due) when due == view.Today => new(view.Words["today"], 1),
        (_, { } due) when due <= view.Today.AddDays(6 - ((int)view.Today.DayOfWeek + 6) % 7) => new(view.Words["this week"], 2),
        _ => new(view.Words["later"], 3),
    };

    private static string Span(Period period, View view) => period.From == period.To
        ? view.Say($"due {view.Words.Date(period.From, view.Today)}")
        : view.Say($"due {view.Words.Date(period.From, view.Today)} to {view.Words.Date(period.To, view.Today)}");

    private static Reply? Nothing(Args args, View view)
    {
        var all = new Button(view.Words["All tasks"], "tasks");
        return args switch
        {
            _ when args.Has("inbox") => new Reply(view.Words["The inbox is empty: every open task has an owner and a date."]),
            _ when args.Has("overdue") => new Reply(view.Words["Nothing is overdue."]),
            _ when args.Has("mine") => new Reply(view.Words["You have no such task."]).With(all),
            _ when Asked.Any(args.Has) => new Reply(view.Words["No open task fits that."]).With(all),
            _ when view is { IsForClients: true, Role: >= Role.Member } =>
                new Reply(view.Words["No open task is visible to clients, and one reads here. Ask me in private to see the others."]),
            _ when view.IsForClients => new Reply(view.Words["No open task is shared with you."]),
            _ => new Reply(view.Words["There are no open tasks yet. Add the first one: task add Prepare the kickoff deck"])
                .With(new Button(view.Words["New task"], "task add")),
        };
    }

    private static readonly string[] Asked =
        ["blocked", "all", "without owner", "without date", "owner", "label", "priority", "state", "period", "words"];
}
