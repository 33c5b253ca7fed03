using System.Collections.Concurrent;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>
/// The newest journal entries of the keys asked for lately: every turn reads its speaker's last ones. Only the owner
/// changes it; everybody reads it without a lock.
/// </summary>
internal sealed class Tails
{
    /// <summary>How many entries a tail is read with and cut back to.</summary>
    public const int Length = 24;

    private readonly ConcurrentDictionary<string, Held<Tail>> _tails = new(StringComparer.Ordinal);

    /// <summary>Entries held, counted once per key.</summary>
    public int Count { get; private set; }

    /// <summary>The answer, or null when the tail does not reach far enough.</summary>
    public IReadOnlyList<JournalEntry>? Find(string key, int count, long before) =>
        _tails.TryGetValue(key, out var held) ? held.Use().Before(before, count) : null;

    /// <param name="entries">The newest ones, newest first.</param>
    /// <param name="isAll">Whether the key has no others.</param>
    public void Keep(string key, JournalEntry[] entries, bool isAll)
    {
        var tail = new Tail(entries, isAll ? 0 : entries[^1].Number).Cut();
        if (_tails.TryAdd(key, new(tail)))
            Count += tail.Cost;
    }

    public void Publish(JournalEntry? old, JournalEntry now)
    {
        var keys = now.Keys.Distinct(StringComparer.Ordinal).ToArray();
        foreach (var key in keys)
            Change(key, tail => tail.With(now));
        if (old is null)
            return;
        foreach (var key in old.Keys)
            if (!keys.Contains(key))
                Change(key, tail => tail.Without(old));
    }

    /// <summary>Forgets what was not used since the last sweep.</summary>
    public void Sweep()
    {
        foreach (var (key, held) in _tails)
            if (held.Aged() && _tails.TryRemove(key, out _))
                Count -= held.Value.Cost;
    }

    private void Change(string key, Func<Tail, Tail> change)
    {
        if (!_tails.TryGetValue(key, out var held))
            return;
        var tail = change(held.Value);
        Count += tail.Cost - held.Value.Cost;
        held.Value = tail;
    }

    /// <summary>All entries of a key with a number of at least <paramref name="Floor"/>, newest first; 0: all there are.</summary>
    private sealed record Tail(JournalEntry[] Entries, long Floor)
    {
        public int Cost => Entries.Length + 1;

        public ArraySegment<JournalEntry>? Before(long before, int count)
        {
            var first = 0;
            while (first < Entries.Length && Entries[first].Number >= before)
                first++;
            var found = Math.Min(count, Entries.Length - first);
            if (found < count && Floor > 0)
                return null;
            return new(Entries, first, found);
        }

        /// <summary>Entries are saved in about the order of their numbers, not exactly.</summary>
        public Tail With(JournalEntry entry)
        {
            if (entry.Number < Floor)
                return this;
            var others = Without(entry).Entries;
            var place = 0;
            while (place < others.Length && others[place].Number > entry.Number)
                place++;
            return (this with { Entries = [.. others.AsSpan(0, place), entry, .. others.AsSpan(place)] }).Cut();
        }

        public Tail Without(JournalEntry entry) =>
            Entries.Any(other => other.Id == entry.Id) ? this with { Entries = [.. Entries.Where(other => other.Id != entry.Id)] } : this;

        public Tail Cut() => Entries.Length < 2 * Length ? this : new(Entries[..Length], Entries[Length - 1].Number);
    }
}
