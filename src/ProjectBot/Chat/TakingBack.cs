using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Undo and redo: of one's own changes, in this conversation and project.</summary>
public sealed class TakingBack(IStore store) : IFeature
{
    private readonly Undoing _undoing = new(store);
    private CommandMap _map = null!;

    public string Chapter => "First steps";

    public void Map(CommandMap map)
    {
        _map = map;
        map.Add("undo [{count}]", Undo, "take back your last change, or your last few").Needs(Role.Anyone);
        map.Add("undo change {number} [anyway]", UndoOne, "take back one change of yours").Needs(Role.Anyone).Quiet();
        map.Add("redo", Redo, "bring back what you just undid").Needs(Role.Anyone);
    }

    private async ValueTask<Reply> Undo(Context context, Args args)
    {
        var count = args.Find(BasicArguments.Count);
        if (count is < 0 or > 20)
            return new Reply(context.Words["I can undo between 1 and 20 changes at once."]);
        var mine = await Mine(context);
        var undone = mine.SelectMany(entry => entry.Undoes).ToHashSet();
        var entries = mine.Where(entry => entry.Changes.Length > 0 && entry.Undoes.Length == 0 && !undone.Contains(entry.Number) && IsHere(entry, context)).Take(Math.Max(count, 1)).ToList();
        return await Back(context, entries, context.Words["There is nothing of yours to undo here."], isRedo: false, sure: false);
    }

    private async ValueTask<Reply> UndoOne(Context context, Args args)
    {
        var number = args.Get(BasicArguments.Number);
        var mine = await Mine(context);
        if (mine.Any(entry => entry.Undoes.Contains(number)))
            return new Reply(context.Words["That is undone already."]);
        return await Back(context, [.. mine.Where(entry => entry.Number == number && entry.Changes.Length > 0 && entry.Where == context.Room.Id)],
            context.Words["Only who made a change can undo it, where it was made, and only a recent one."], isRedo: false, args.Has("anyway"));
    }

    private async ValueTask<Reply> Redo(Context context, Args args)
    {
        var last = (await Mine(context)).FirstOrDefault(entry => entry.Changes.Length > 0 && IsHere(entry, context));
        return await Back(context, last is { Undoes.Length: > 0 } ? [last] : [], context.Words["There is nothing to redo."], isRedo: true, sure: true);
    }

    private ValueTask<IReadOnlyList<JournalEntry>> Mine(Context context) => store.Newest<JournalEntry>(JournalEntry.SaidBy(context.Me.Id), 200);

    /// <summary>What was said in this conversation, about the project talked about here now or about none.</summary>
    private static bool IsHere(JournalEntry entry, Context context) =>
        entry.Where == context.Room.Id && (entry.Project is null || entry.Project == context.Here?.Project.Id || context.Here is null || context.Room.IsPrivate && entry.Command?.StartsWith("project", StringComparison.Ordinal) != true);

    private async ValueTask<Reply> Back(Context context, List<JournalEntry> entries, string nothing, bool isRedo, bool sure)
    {
        if (entries.Count == 0)
            return new Reply(nothing);
        var words = context.Words;
        var (saves, conflict) = await _undoing.Before(entries);
        if (conflict is var (_, id, since))
            return new Reply(await Conflict(context, id, since));
        if (!sure && saves.FirstOrDefault(save => save is Project { Removed: true }) is Project gone && await Inside(gone) is > 0 and var inside)
            return new Reply(words.Say($"That would take back the project {gone.Name} with all that is in it: {words.Count(inside, "{0} change", "{0} changes")} since."))
                .With(new Button(words["Take it back"], $"undo change {entries[0].Number} anyway", ButtonStyle.Destructive));
        var lines = new List<string>();
        foreach (var after in saves)
            if (await store.Types.Of(after.GetType()).Find(store, after.Id) is { } before)
                foreach (var describe in _map.Describers)
                    if (await describe(context, before, after) is { Length: > 0 } line)
                        lines.Add(line);
        var said = isRedo ? words["Done again."] : entries.Count > 1 ? words.Count(entries.Count, "Undone.", "Your last {0} changes are undone.") : words["Undone."];
        return new Reply(string.Join(' ', lines.Order(StringComparer.Ordinal).Prepend(said)))
        {
            Undoes = isRedo ? [] : [.. entries.Select(entry => entry.Number)], About = entries[0].Project,
        }.Saving(saves).With(new Button(words[isRedo ? "Undo" : "Redo"], isRedo ? Undoing.Say : "redo"));
    }

    private async ValueTask<string> Conflict(Context context, string id, JournalEntry? since)
    {
        var words = context.Words;
        var view = id.LastIndexOf('/') is > 0 and var slash ? await context.Of(id[..slash]) : context.Here;
        if (view is null || view.IsForClients)
            return words["I cannot undo that: it was changed since. Nothing was touched."];
        var what = id.LastIndexOf('/') is > 0 and var at ? id[(at + 1)..] : view.Project.Name;
        var who = since is { By.Length: > 0 } ? view.NameOf(since.By) : words["somebody"];
        return words.Say($"I cannot undo that: {what} was changed since by {who} ({_map.Doing(since?.Command, words)}). Nothing was touched.");
    }

    /// <summary>How much happened in a project after it was made.</summary>
    private async ValueTask<int> Inside(Project project) => (await store.Newest<JournalEntry>(JournalEntry.OfProject(project.Id), 100)).Count(entry => entry.Changes.All(change => change.Id != project.Id));
}
