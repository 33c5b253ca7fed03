using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>Takes changes back through the journal: what a change did is put back only if it still stands.</summary>
public sealed class Undoing(IStore store)
{
    public const string Say = "undo";

    /// <summary>An Undo button said on a receipt means that very change, however much was done since.</summary>
    public static Message Precisely(Message message, long number)
    {
        var said = $"undo change {number}";
        return message with
        {
            Buttons = [.. message.Buttons.Select(Precise)],
            Card = message.Card is { } card && card.Actions.Any(button => button.Say == Say)
                ? card with { Buttons = [.. card.Actions.Select(Precise)] } : message.Card,
        };

        Button Precise(Button button) => button.Say == Say ? button with { Say = said } : button;
    }

    /// <summary>
    /// The documents as they were before the entries (newest first), or the document in the way and the entry that changed it.
    /// </summary>
    public async ValueTask<(ImmutableArray<Document> Saves, (string Type, string Id, JournalEntry? Since)? Conflict)>
        Before(IReadOnlyList<JournalEntry> entries)
    {
        var states = new Dictionary<(string Type, string Id), (Document Now, byte[] Body)>();
        foreach (var entry in entries)
            foreach (var change in entry.Changes.Reverse())
            {
                var type = store.Types.Named(change.Type);
                if (!states.TryGetValue((change.Type, change.Id), out var state))
                {
                    if (await type.Find(store, change.Id) is not { } now)
                        return ([], (change.Type, change.Id, null));
                    state = (now, type.Body(now));
                }

                if (!change.Holds(state.Body))
                    return ([], (change.Type, change.Id, await Since(change, entry)));
                var before = change.Back(state.Body) is { } body ? type.Read(body, state.Now.Version) : state.Now with { Removed = true };
                states[(change.Type, change.Id)] = (before, type.Body(before));
            }

        return ([.. states.Values.Select(state => state.Now)], null);
    }

    /// <summary>What was told of the entries and still waits for its time is not said any more.</summary>
    /// <param name="person">Only what is for that person, by id; null for all of it.</param>
    public async ValueTask<ImmutableArray<Document>> Unsaid(IReadOnlyList<JournalEntry> entries, DateTimeOffset now, string? person = null)
    {
        var unsaid = ImmutableArray.CreateBuilder<Document>();
        foreach (var entry in entries.Where(entry => entry.Outbox.Any(message => message.Terms?.NotBefore > now)))
            foreach (var part in Sending.Of(entry))
                if (await store.Find<Sending>(part.Id) is { } sending && sending.Without(mark => Waits(entry, mark), entry) is { } left)
                    unsaid.Add(left);
        return unsaid.ToImmutable();

        bool Waits(JournalEntry entry, Mark mark) => entry.Outbox[mark.Index].Terms is { } terms && terms.NotBefore > now
            && (person is null || terms.Person == person);
    }

    /// <summary>The newest entry that changed what this change did, and still stands.</summary>
    private async ValueTask<JournalEntry?> Since(Change change, JournalEntry made)
    {
        var names = JsonMembers.Names(change.After).ToHashSet(StringComparer.Ordinal);
        var undone = new HashSet<long>();
        foreach (var entry in await store.Newest<JournalEntry>(JournalEntry.Of(change.Type, change.Id), 50))
        {
            undone.UnionWith(entry.Undoes);
            if (entry.Number > made.Number && entry.Undoes.IsEmpty && !undone.Contains(entry.Number) && entry.Changes.Any(Clashes))
                return entry;
        }

        return null;

        bool Clashes(Change other) => other.Type == change.Type && other.Id == change.Id
            && (change.Before is null || JsonMembers.Names(other.After).Any(names.Contains));
    }
}
