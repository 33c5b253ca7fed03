using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Undo and redo: of one's own changes, in this conversation and project, and of what one may still do.</summary>
public sealed class TakingBack(IStore store) : IFeature
{
    private const int Most = 20, LookedAt = 64;

    private readonly Undoing _undoing = new(store);
    private CommandMap _map = null!;

    public string Chapter => "First steps";

    public void Map(CommandMap map)
    {
        _map = map;
        map.Add("undo [{count}]", Undo, "take back your last change, or your last few").Needs(Role.Anyone);
        map.Add("undo change {number} [anyway]", UndoOne, "take back one change of yours").Needs(Role.Anyone).Quiet();
        map.Add("oops", Oops, "be offered the way back").Needs(Role.Anyone).Reads().Quiet();
        map.Add("redo", Redo, "bring back what you just undid").Needs(Role.Anyone);
    }

    private async ValueTask<Reply> Undo(Context context, Args args)
    {
        var count = args.Find(BasicArguments.Count);
        if (count is < 0 or > Most)
            return Reply.No(context.Say($"I can undo between 1 and {Most} changes at once."));
        var mine = await Mine(context);
        var undone = mine.SelectMany(entry => entry.Undoes).ToHashSet();
        var entries = mine.Where(entry => entry.Undoes.IsEmpty && !undone.Contains(entry.Number) && IsHere(entry, context)).Take(Math.Max(count, 1)).ToList();
        return await Back(context, mine, entries, context.Words["There is nothing of yours to undo here."], isRedo: false, sure: false);
    }

    /// <summary>Somebody slipped: the way back is offered, and not taken, as it may have been something else.</summary>
    private async ValueTask<Reply> Oops(Context context, Args args)
    {
        var words = context.Words;
        var mine = await Mine(context);
        return mine.Exists(entry => entry.Undoes.IsEmpty && IsHere(entry, context))
            ? new Reply(words["No harm done. Shall I take back your last change here?"]).With(new Button(words["Undo"], Undoing.Say))
            : new Reply(words["No harm done: there is nothing of yours to undo here."]);
    }

    private async ValueTask<Reply> UndoOne(Context context, Args args)
    {
        var number = args.Get(BasicArguments.Number);
        var mine = await Mine(context);
        if (mine.Any(entry => entry.Undoes.Contains(number)))
            return Reply.No(context.Words["That is undone already."]);
        return await Back(context, mine, [.. mine.Where(entry => entry.Number == number)],
            context.Words["Only who made a change can undo it, where it was made, and only a recent one."], isRedo: false, args.Has("anyway"));
    }

    private async ValueTask<Reply> Redo(Context context, Args args)
    {
        var mine = await Mine(context);
        var last = mine.Find(entry => IsHere(entry, context));
        return await Back(context, mine, last is { Undoes.Length: > 0 } ? [last] : [], context.Words["There is nothing to redo."], isRedo: true, sure: true);
    }

    /// <summary>The changes that the speaker made in this conversation, by any id they ever had, newest first.</summary>
    private async ValueTask<List<JournalEntry>> Mine(Context context)
    {
        var mine = new List<JournalEntry>();
        foreach (var id in context.Me.Former.Insert(0, context.Me.Id))
            mine.AddRange((await store.Newest<JournalEntry>(JournalEntry.SaidBy(id), LookedAt))
                .Where(entry => entry.Changes.Length > 0 && entry.Where == context.Room.Id));
        if (!context.Me.Former.IsEmpty)
            mine.Sort((one, other) => other.Number.CompareTo(one.Number));
        return mine;
    }

    /// <summary>
    /// What is about the project talked about here now, or about none, or about which that is; in private also what was done from here to
    /// things of another,
    /// but not to that project itself.
    /// </summary>
    private static bool IsHere(JournalEntry entry, Context context) => entry.Project is null || entry.Project == context.Here?.Project.Id
        || entry.Changes.Any(change => change.Id == context.Room.Id)
        || (context.Room.IsPrivate && !entry.Changes.Any(change => change.Id == entry.Project));

    private async ValueTask<Reply> Back(Context context, List<JournalEntry> mine, List<JournalEntry> entries, string nothing, bool isRedo, bool sure)
    {
        if (entries.Count == 0)
            return Reply.No(nothing);
        var words = context.Words;
        var (before, conflict) = await _undoing.Before(entries);
        ImmutableArray<Document> saves = [.. before.Select(document => document.Restored(context.Now))];
        foreach (var entry in entries)
            if (await Refusal(context, entry, saves, mine) is { } refused)
                return refused;
        if (conflict is var (_, id, since))
            return Reply.No(await Conflict(context, id, since));
        foreach (var locks in _map.Locks)
            if (await locks(context, saves) is { } locked)
                return locked;
        if (!sure && saves.OfType<Project>().FirstOrDefault(save => save.Removed) is { } gone && await Inside(gone, entries) is > 0 and var inside)
        {
            var made = entries.Last(entry => entry.Changes.Any(change => change.Id == gone.Id)).Number;
            var much = words.Count(inside, "{0} change", "{0} changes");
            return new Reply(words.Say($"That would take back the project {gone.Name} with all that is in it: {much} since."))
                .With(new Button(words["Take it back"], $"undo change {made} anyway", ButtonStyle.Destructive));
        }

        var said = isRedo ? words["Done again."] : entries.Count == 1 ? words["Undone."] : words.Say($"Your last {entries.Count} changes are undone.");
        return new Reply(string.Join(words.IsChinese ? "" : " ", [said, .. await Now(context, saves)]))
        {
            Undoes = isRedo ? [] : [.. entries.Select(entry => entry.Number)], About = entries[0].Project,
            Housekeeping = isRedo ? [] : await _undoing.Unsaid(entries, context.Now),
        }.Saving(saves).With(new Button(words[isRedo ? "Undo" : "Redo"], isRedo ? Undoing.Say : words["redo"]));
    }

    /// <summary>
    /// Why it may not be taken back; null when it may. What somebody may no longer do they may not undo, unless it was their own leaving or
    /// stepping down;
    /// and in a project that was put away nothing changes but that.
    /// </summary>
    private async ValueTask<Reply?> Refusal(Context context, JournalEntry entry, IReadOnlyList<Document> saves, List<JournalEntry> mine)
    {
        if (entry.Project is not { } id)
            return null;
        var now = context.Here is { } here && here.Project.Id == id ? here.Project : await store.Find<Project>(id);
        var then = saves.OfType<Project>().FirstOrDefault(project => project.Id == id) ?? now;
        var role = now is null || then is null ? Role.Anyone : now.Removed ? Role.Manager : Max(now.RoleOf(context.Me), then.RoleOf(context.Me));
        if (role < Needed(entry, mine))
            return Reply.No(context.Words["You may no longer do that in this project."]);
        return now is { Archived: true } && then is { Archived: true } && _map.Named(entry.Command ?? "") is not { IsForArchived: true }
            && await context.Of(id) is { } view ? Rights.Archived(view) : null;
    }

    /// <summary>The least role that what was done needs; of an undo or redo, what needed it that it took back or brought back.</summary>
    private Role Needed(JournalEntry entry, List<JournalEntry> mine) => mine
        .Where(other => other.Number == entry.Number || (_map.Named(entry.Command ?? "")?.Handle.Target == this && Touches(other, entry)))
        .Select(other => _map.Named(other.Command ?? "")?.Needed ?? Role.Member).DefaultIfEmpty(Role.Member).Max();

    private static bool Touches(JournalEntry one, JournalEntry other) => one.Changes.Any(change => other.Changes.Any(same => same.Id == change.Id));

    private static Role Max(Role one, Role other) => one > other ? one : other;

    /// <summary>What now is, in sentences; nothing where somebody reads along who may not know.</summary>
    private async ValueTask<IEnumerable<string>> Now(Context context, IReadOnlyList<Document> saves)
    {
        var lines = new List<string>();
        if (!context.Room.IsPrivate && context.Viewer == Role.Anyone)
            return lines;
        // R2 before R10, and what hangs on a thing after it.
        foreach (var after in saves.OrderBy(save => save.Id.Length).ThenBy(save => save.Id, StringComparer.Ordinal))
            if (await store.Types.Of(after.GetType()).Find(store, after.Id) is { } before)
                foreach (var describe in _map.Describers)
                    if (await describe(context, before, after) is { Length: > 0 } line)
                        lines.Add(line);
        return lines;
    }

    private async ValueTask<string> Conflict(Context context, string id, JournalEntry? since)
    {
        var words = context.Words;
        var view = id.LastIndexOf('/') is > 0 and var slash ? await context.Of(id[..slash]) : context.Here;
        if (view is null || view.IsForClients)
            return words["I cannot undo that: it was changed since. Nothing was touched."];
        // What is not an item is known here by the project's name, whatever it is.
        var what = id.LastIndexOf('/') is > 0 and var at ? id[(at + 1)..] : view.Project.Name;
        var who = since is { By.Length: > 0 } ? view.NameOf(since.By) : words["somebody"];
        var doing = _map.Doing(since?.Command, words);
        return doing.Length > 0
            ? words.Say($"I cannot undo that: {what} was changed since by {who} ({doing}). Nothing was touched.")
            : words.Say($"I cannot undo that: {what} was changed since by {who}. Nothing was touched.");
    }

    /// <summary>How much happened in a project after it was made, still stands, and would not be taken back with it.</summary>
    private async ValueTask<int> Inside(Project project, List<JournalEntry> taken)
    {
        var entries = await store.Newest<JournalEntry>(JournalEntry.OfProject(project.Id), 100);
        var undone = entries.SelectMany(entry => entry.Undoes).ToHashSet();
        return entries.Count(entry => entry.Undoes.IsEmpty && !undone.Contains(entry.Number) && taken.TrueForAll(one => one.Number != entry.Number)
            && entry.Changes.Any(change => change.Id.StartsWith($"{project.Id}/", StringComparison.Ordinal)));
    }
}
