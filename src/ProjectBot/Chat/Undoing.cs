using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>Takes changes back through the journal: a document is put back only if it still is as the change left it.</summary>
public sealed class Undoing(IStore store)
{
    public const string Say = "undo";

    /// <summary>An Undo button said on a receipt means that very change, however much was done since.</summary>
    public static Reply Precisely(Reply reply, long number)
    {
        var said = $"undo change {number}";
        return reply with
        {
            Buttons = [.. reply.Buttons.Select(Precise)],
            Card = reply.Card is { } card && card.Actions.Any(button => button.Say == Say) ? card with { Buttons = [.. card.Actions.Select(Precise)] } : reply.Card,
        };

        Button Precise(Button button) => button.Say == Say ? button with { Say = said } : button;
    }

    /// <summary>The documents as they were before the entries (newest first), or the entry and the document in the way.</summary>
    public async ValueTask<(ImmutableArray<Document> Saves, (string Type, string Id, JournalEntry? Since)? Conflict)> Before(IReadOnlyList<JournalEntry> entries)
    {
        var states = new Dictionary<(string Type, string Id), (Document Now, Json Body)>();
        foreach (var entry in entries)
            foreach (var change in entry.Changes.Reverse())
            {
                var type = store.Types.Named(change.Type);
                if (!states.TryGetValue((change.Type, change.Id), out var state))
                {
                    if (await type.Find(store, change.Id) is not { } now)
                        return ([], (change.Type, change.Id, null));
                    state = (now, new(type.Body(now)));
                }

                if (!state.Body.Utf8.AsSpan().SequenceEqual(change.After.Utf8))
                    return ([], (change.Type, change.Id, await store.Journal(JournalEntry.Of(change.Type, change.Id), 1) is [var last, ..] ? last : null));
                var before = change.Before is { } body ? type.Read(body.Utf8, state.Now.Version) : state.Now with { Removed = true };
                states[(change.Type, change.Id)] = (before, change.Before ?? new(type.Body(before)));
            }

        return ([.. states.Values.Select(state => state.Now)], null);
    }
}
