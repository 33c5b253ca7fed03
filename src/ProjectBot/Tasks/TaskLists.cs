using ProjectBot.Team;
using ProjectBot.Cards;
using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>Lists of tasks, filtered, sorted, grouped, page by page.</summary>
public static class TaskLists
{
    /// <summary>What may be said about the tasks wanted; in usage lines of lists and of saved filters.</summary>
    public const string Phrases = $"[mine] {OtherPhrases}";

    private const string OtherPhrases = "[overdue] [blocked] [all] [without owner] [without date] [due {period}] [for {owner}] [{label}] [{level}] [{state}] [by {group}]";

    /// <summary>Free text takes whatever stands behind it, so it is tried last.</summary>
    public const string About = "[about {words}]";

    public static void Map(CommandMap map)
    {
        map.Add($"tasks {Phrases} [page {{page}}] {About}", List, "list the open tasks, or those you ask for").Needs(Role.Client).Reads()
            .Or($"task list {Phrases} [page {{page}}] {About}");
        map.Add($"my tasks {OtherPhrases} [page {{page}}] {About}", Mine, "list your open tasks").Needs(Role.Client).Reads();
        map.Add("overdue tasks [page {page}]", Overdue, "list what is late").Needs(Role.Client).Reads();
        map.Add("tasks inbox [page {page}]", Inbox, "list the half-baked ones: without owner or date").Needs(Role.Client).Reads()
            .Or("inbox [page {page}]");
    }

    public static ValueTask<Reply> List(Context context, Args args) => Show(context, Wanted(context, args), args);

    public static ValueTask<Reply> Mine(Context context, Args args) => Show(context, Wanted(context, args) with { Mine = true }, args);

    public static ValueTask<Reply> Overdue(Context context, Args args) => Show(context, new() { Overdue = true }, args);

    public static ValueTask<Reply> Inbox(Context context, Args args) => Show(context, new() { Inbox = true }, args);

    private static ValueTask<Reply> Show(Context context, TaskFilter filter, Args args) =>
        Show(context, filter, TaskFilterText.Command(filter, id => context.Here!.NameOf(id), context.Today), args.Find(BasicArguments.Page));

    /// <param name="say">The command that shows the list again.</param>
    public static async ValueTask<Reply> Show(Context context, TaskFilter filter, string say, int page, string? title = null)
    {
        var desk = Desk.Here(context);
        var tasks = await desk.Tasks();
        var found = TaskQuery.Run(filter, tasks, People(context, filter), context.Today, page);
        title ??= Title(desk, filter);
        if (found.Total == 0)
            return Nothing(context, filter);
        return new Reply(null, TaskListCard.For(found, title, say, tasks, context.Today, context.Words, id => context.Here!.NameOf(id)));
    }

    /// <summary>The filter that a command line says.</summary>
    public static TaskFilter Wanted(Context context, Args args) => new()
    {
        Mine = args.Has("mine"),
        Overdue = args.Has("overdue"),
        Blocked = args.Has("blocked"),
        All = args.Has("all"),
        WithoutOwner = args.Has("without owner"),
        WithoutDate = args.Has("without date"),
        Due = args.TryGet(TimeArguments.Period, out var period) ? DueSpan.Of(period, context.Today) : null,
        Owners = [.. args.All(PersonArguments.Owner).Select(person => person.Id)],
        Labels = [.. args.All(TaskArguments.Label)],
        Priority = args.Find(TaskArguments.Level),
        State = args.TryGet(TaskArguments.State, out var state) ? state : null,
        Words = args.Find(BasicArguments.Words),
        By = args.Find(TaskArguments.Group),
    };

    /// <summary>The people a filter speaks of.</summary>
    public static IReadOnlyList<Person> People(Context context, TaskFilter filter)
    {
        if (filter is { Mine: true, Owners.IsEmpty: true })
            return [context.Me];
        var people = filter.Owners.Select(id => context.Here!.Person(id) ?? new Person { Id = id, Name = "" });
        return [.. filter.Mine ? people.Prepend(context.Me) : people];
    }

    private static string Title(Desk desk, TaskFilter filter)
    {
        var project = desk.Project.Name;
        var title = filter switch
        {
            { Inbox: true } => desk.Context.Say($"Inbox of {project}"),
            { Mine: true } => desk.Context.Say($"Your tasks in {project}"),
            _ => desk.Context.Say($"Tasks of {project}"),
        };
        var chips = TaskFilterText.Chips(filter, desk);
        return chips.Length == 0 ? title : $"{title}: {chips}";
    }

    private static Reply Nothing(Context context, TaskFilter filter)
    {
        var add = new Button(context.Words["New task"], "task add");
        return filter switch
        {
            { Inbox: true } => new Reply(context.Words["The inbox is empty: every open task has an owner and a date."]),
            { Overdue: true } => new Reply(context.Words["Nothing is overdue."]),
            { Mine: true } => new Reply(context.Words["You have no such task."]).With(new Button(context.Words["All tasks"], "tasks")),
            _ when TaskFilterText.IsPlain(filter) && context.Role >= Role.Member && context.Viewer < Role.Member =>
                new Reply(context.Words["No open task is visible to clients, and one reads here. Ask me in private to see the others."]),
            _ when TaskFilterText.IsPlain(filter) => context.Role >= Role.Member
                ? new Reply(context.Words["There are no open tasks yet. Add the first one: task add Prepare the kickoff deck"]).With(add)
                : new Reply(context.Words["No open task is shared with you."]),
            _ => new Reply(context.Words["No task is like that."]).With(new Button(context.Words["All tasks"], "tasks")),
        };
    }
}
