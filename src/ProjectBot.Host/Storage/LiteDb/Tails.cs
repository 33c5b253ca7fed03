using ProjectBot.Journal;
using System.Collections.Concurrent;

namespace ProjectBot.Host.Storage;

/// <summary>
/// The newest journal entries of the keys asked for lately: every turn reads its speaker's last ones. Only the owner
/// changes it; everybody reads it without a lock.
/// </summary>
internal sealed class Tails
{
    private const int Shortest = 4;
    private const int Longest = 64;

    private readonly ConcurrentDictionary<string, Held<Tail>> _tails = new(StringComparer.Ordinal);

    /// <summary>Entries held, counted once per key.</summary>
    public int Count { get; private set; }

    /// <summary>The answer, or null when the tail does not reach far enough.</summary>
    public IReadOnlyList<JournalEntry>? Find(string key, int count, long before) =>
        _tails.TryGetValue(key, out var held) ? held.Use().Before(before, count) : null;

    /// <summary>How many of the newest entries to read for a tail from which <paramref name="count"/> are asked.</summary>
    public static int Depth(int count) => Math.Max(count, Shortest);

    /// <param name="count">How many were asked for; the tail stays long enough for that.</param>
    /// <param name="entries">The newest <see cref="Depth"/> ones, newest first, or all there are.</param>
    public void Keep(string key, int count, JournalEntry[] entries)
    {
        var tail = new Tail(entries, entries.Length < Depth(count) ? 0 : entries[^1].Number, Math.Min(Depth(count), Longest)).Cut();
        Count += tail.Cost - (_tails.TryGetValue(key, out var held) ? held.Value.Cost : 0);
        _tails[key] = new(tail);
    }

    /// <param name="keys">The keys that the entry has now.</param>
    public void Publish(JournalEntry? old, JournalEntry now, string[] keys)
    {
        foreach (var key in keys)
            Change(key, tail => tail.With(now));
        if (old is null)
            return;
        foreach (var key in old.Keys)
            if (!keys.Contains(key))
                Change(key, tail => tail.Without(old));
    }

    /// <summary>Forgets until no more than <paramref name="target"/> are held; first what was not used since the last sweep.</summary>
    public void Sweep(int target)
    {
        foreach (var (key, held) in _tails)
            if (Count > target && held.Aged())
                Forget(key, held);
        foreach (var (key, held) in _tails)
            if (Count > target)
                Forget(key, held);
    }

    private void Forget(string key, Held<Tail> held)
    {
        if (_tails.TryRemove(key, out _))
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
    /// <param name="Length">What it is cut back to once it is twice as long.</param>
    private sealed record Tail(JournalEntry[] Entries, long Floor, int Length)
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

        public Tail Cut() => Entries.Length < 2 * Length ? this : this with { Entries = Entries[..Length], Floor = Entries[Length - 1].Number };
    }
}
