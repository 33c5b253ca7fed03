using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>Lists kept under a name: of any kind, for oneself, in one project.</summary>
internal sealed class SavedLists(CommandMap map, Kinds kinds)
{
    private static readonly Argument<string> Filter = new()
    {
        Name = "filter", Kind = "filter", Show = value => value,
        Reads = (text, _) => text.Trim() is { Length: > 0 and <= 40 } name && !name.Contains('/') && !name.Any(char.IsWhiteSpace)
            ? name : new Reading<string>.No($"The name of a filter is one word of at most 40 characters."),
    };

    public void Map()
    {
        map.Argument(Filter);
        map.Add("filter save {filter} {words}", Save, "keep a list under a name, for yourself in this project").Needs(Role.Client);
        map.Add("filter delete {filter}", Delete, "forget a list you kept").Needs(Role.Client).TakesAway();
        map.Add("filter {filter} [page {page}]", Use, "show a list you kept").Needs(Role.Client).Reads();
        map.Add("filters", All, "show the lists you kept").Needs(Role.Client).Reads();
    }

    private async ValueTask<Reply> Save(Context context, Args args)
    {
        var (name, said) = (args.Get(Filter), args.Get(BasicArguments.Words));
        // "filter save hot p1" means the first kind that has such a list.
        var lines = kinds.All.SelectMany(kind => (string[])[kind.Plural, Words.Chinese[kind.Plural]]).Select(plural => $"{plural} {said}").Prepend(said);
        if (lines.Select(one => ListOf(one, context)).FirstOrDefault(one => one is not null) is not var (line, match) || match.Rest.Length == 0)
            return Reply.No(context.Say($"Say what the list shows, for example: filter save {name} tasks mine due this week"));
        var id = SavedList.IdOf(context.Project.Id, context.Me.Id, name);
        var before = await context.Store.Find<SavedList>(id);
        if (before is null or { Removed: true } && (await Kept(context)).Count >= SavedList.Most)
            return Reply.No(context.Say($"You keep {SavedList.Most} lists already. Delete one first: filters"));
        var saved = before is null ? new SavedList { Id = id, Name = name, Line = line } : before with { Name = name, Line = line, Removed = false };
        return Receipt.For(context.Here!, context.Say($"Kept as “{name}”: {line}"), null, new Button(context.Words["Show"], $"filter {name}")).Saving(saved);
    }

    private async ValueTask<Reply> Use(Context context, Args args)
    {
        var name = args.Get(Filter);
        if (await Find(context, name) is not { } saved || ListOf(saved.Line, context) is not var (_, match) || Binder.Bind(match.Pattern, match.Rest, context) is not { IsComplete: true } fit)
            return await Unknown(context, name);
        var answers = args.TryGet(BasicArguments.Page, out var page) ? fit.Answers.SetItem("page", [new(BasicArguments.Page.Show(page)) { Value = page }]) : fit.Answers;
        return (await new Filling(map, new(map)).Proceed(context, new() { Id = "" }, match.Command, new(match.Command.Name, answers) { Flags = [.. fit.Flags] })).Reply;
    }

    private static async ValueTask<Reply> Delete(Context context, Args args)
    {
        var name = args.Get(Filter);
        return await Find(context, name) is { } saved
            ? Receipt.For(context.Here!, context.Say($"Forgot the list “{saved.Name}”.")).Saving(saved with { Removed = true })
            : await Unknown(context, name);
    }

    private static async ValueTask<Reply> All(Context context, Args args)
    {
        if (!context.Room.IsPrivate && context.Here!.IsForClients)
            return new Reply(context.Words["Your lists are your own. Ask me in private."]);
        var kept = await Kept(context);
        return kept.Count == 0
            ? new Reply(context.Words["You keep no lists yet. Keep one: filter save week tasks mine due this week"])
            : new Reply(null, new Card(context.Words["Your lists"],
                [new Entries([.. kept.Select(saved => new Entry("", saved.Name, [saved.Line], $"filter {saved.Name}"))])]));
    }

    public static ValueTask<string?> Describe(Context context, Document before, Document after) => new(
        after is not SavedList now ? null
        : now.Removed ? context.Say($"The list “{now.Name}” is forgotten.") : context.Say($"The list “{now.Name}” is kept again: {now.Line}."));

    /// <summary>The line as a list of some kind; null when it is none.</summary>
    private (string Line, Match Match)? ListOf(string line, Context context) =>
        map.Find(line, context) is { Form: false, Lead: null, Command: { OnlyReads: true, Needed: Role.Client } } match && match.Pattern.Phrases.Count > 1
        && Binder.Bind(match.Pattern, match.Rest, context).IsComplete ? (line, match) : null;

    private static async ValueTask<SavedList?> Find(Context context, string name) =>
        await context.Store.Find<SavedList>(SavedList.IdOf(context.Project.Id, context.Me.Id, name)) is { Removed: false } saved ? saved : null;

    private static async ValueTask<IReadOnlyList<SavedList>> Kept(Context context) =>
        [.. (await context.Store.All<SavedList>(SavedList.Of(context.Project.Id, context.Me.Id))).Where(saved => !saved.Removed).OrderBy(saved => saved.Name, StringComparer.Ordinal)];

    private static async ValueTask<Reply> Unknown(Context context, string name)
    {
        var kept = context.Room.IsPrivate ? await Kept(context) : [];
        return new Reply(context.Say($"You keep no list called “{name}”.")).With([.. kept.Take(5).Select(saved => new Button(saved.Name, $"filter {saved.Name}"))]);
    }
}
