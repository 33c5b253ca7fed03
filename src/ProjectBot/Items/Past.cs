using ProjectBot.Journal;
using ProjectBot.Storage;

namespace ProjectBot.Items;

/// <summary>What an item was, read from the journal backwards: an entry keeps only what changed, so each version is made from the one after it.</summary>
public static class Past
{
    /// <summary>The changes of an item, newest first; the one that made it has nothing before.</summary>
    /// <param name="most">How many entries are read.</param>
    public static async ValueTask<IReadOnlyList<(JournalEntry Entry, Item? Before, Item After)>> Of(IStore store, Item item, int most)
    {
        var changes = new List<(JournalEntry, Item?, Item)>();
        var type = store.Types.Of(item.GetType());
        var (after, body) = (item, type.Body(item));
        foreach (var entry in await store.Newest<JournalEntry>(JournalEntry.Of(type.Name, item.Id), most))
            foreach (var change in entry.Changes.Where(change => change.Type == type.Name && change.Id == item.Id))
            {
                var before = change.Back(body) is { } was ? (Item)type.Read(was, after.Version - 1) : null;
                changes.Add((entry, before, after));
                if (before is null)
                    return changes;
                (after, body) = (before, type.Body(before));
            }

        return changes;
    }
}
