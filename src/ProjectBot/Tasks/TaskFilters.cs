using ProjectBot.Team;
using ProjectBot.Cards;
using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>Lists kept under a name.</summary>
public static class TaskFilters
{
    private const int Most = 50;

    public static void Map(CommandMap map)
    {
        map.Add($"filter save {{filter}} {TaskLists.Phrases} {TaskLists.About}", Save, "keep a list under a name, for yourself in this project").Needs(Role.Client);
        map.Add("filter delete {filter}", Delete, "forget a list you kept").Needs(Role.Client);
        map.Add("filter {filter} [page {page}]", Use, "show a list you kept").Needs(Role.Client).Reads();
        map.Add("filters", All, "show the lists you kept").Needs(Role.Client).Reads();
    }

    public static async ValueTask<Reply> Save(Context context, Args args)
    {
        var desk = Desk.Here(context);
        var name = args.Get(TaskArguments.Filter);
        var filter = TaskLists.Wanted(context, args);
        if (TaskFilterText.IsPlain(filter) && filter.By == Grouping.None)
            return new Reply(context.Say($"Say what the list shows, for example: filter save {name} mine due this week"));
        var id = SavedFilter.IdOf(desk.Project.Id, desk.Me.Id, name);
        var before = await context.Store.Find<SavedFilter>(id);
        if (before is null or { Removed: true } && (await Kept(desk)).Count >= Most)
            return new Reply(context.Say($"You keep {Most} lists already. Delete one first: filters"));
        var saved = before is null ? new SavedFilter { Id = id, Name = name, Filter = filter } : before with { Name = name, Filter = filter, Removed = false };
        var chips = TaskFilterText.Chips(filter, desk);
        return Receipt.For(context, context.Say($"Kept as “{name}”: {(chips.Length == 0 ? context.Words["your tasks"] : chips)}."), null,
            new Button(context.Words["Show"], $"filter {name}")).Saving(saved);
    }

    public static async ValueTask<Reply> Use(Context context, Args args)
    {
        var name = args.Get(TaskArguments.Filter);
        return await Find(context, name) is { } saved
            ? await TaskLists.Show(context, saved.Filter, $"filter {saved.Name}", args.Find(BasicArguments.Page), saved.Name)
            : await Unknown(context, name);
    }

    public static async ValueTask<Reply> Delete(Context context, Args args)
    {
        var name = args.Get(TaskArguments.Filter);
        return await Find(context, name) is { } saved
            ? Receipt.For(context, context.Say($"Forgot the list “{saved.Name}”.")).Saving(saved with { Removed = true })
            : await Unknown(context, name);
    }

    public static async ValueTask<Reply> All(Context context, Args args)
    {
        var desk = Desk.Here(context);
        var kept = await Kept(desk);
        return kept.Count == 0
            ? new Reply(context.Words["You keep no lists yet. Keep one: filter save week mine due this week"])
            : new Reply(null, new Card(context.Words["Your lists"],
            [
                new Rows([context.Words["Name"], context.Words["Shows"]],
                    [.. kept.Select(saved => new Row([saved.Name, saved.Filter.Mine ? Join(context.Words["your tasks"], TaskFilterText.Chips(saved.Filter, desk)) : TaskFilterText.Chips(saved.Filter, desk)], $"filter {saved.Name}"))]),
            ]));
    }

    private static string Join(string first, string rest) => rest.Length == 0 ? first : $"{first}: {rest}";

    private static async ValueTask<SavedFilter?> Find(Context context, string name)
    {
        var desk = Desk.Here(context);
        return await context.Store.Find<SavedFilter>(SavedFilter.IdOf(desk.Project.Id, desk.Me.Id, name)) is { Removed: false } saved ? saved : null;
    }

    private static async ValueTask<IReadOnlyList<SavedFilter>> Kept(Desk desk) =>
        [.. (await desk.Context.Store.All<SavedFilter>(SavedFilter.Of(desk.Project.Id, desk.Me.Id))).Where(saved => !saved.Removed).OrderBy(saved => saved.Name, StringComparer.Ordinal)];

    private static async ValueTask<Reply> Unknown(Context context, string name)
    {
        var kept = await Kept(Desk.Here(context));
        return new Reply(context.Say($"You keep no list called “{name}”."))
            .With([.. kept.Take(5).Select(saved => new Button(saved.Name, $"filter {saved.Name}"))]);
    }
}
