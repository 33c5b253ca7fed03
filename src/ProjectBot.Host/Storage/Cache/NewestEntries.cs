using System.Collections.Concurrent;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>The newest entries of a log, for the keys asked for lately: every turn reads its speaker's last ones.</summary>
internal sealed class NewestEntries(Table table) : IDocumentLists
{
    private const int Shortest = 4;
    private const int Longest = 64;
    private const int Overhead = 200; // bytes

    private readonly ConcurrentDictionary<string, Cached<Tail>> _tails = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>The answer, an array of the documents' own type; null when the tail does not reach far enough.</summary>
    public ArraySegment<Document>? Find(string key, int count, long before)
    {
        if (!_tails.TryGetValue(key, out var cached))
            return null;
        var tail = cached.Use();
        if (before == long.MaxValue && Math.Min(count, Longest) is var wanted && wanted > tail.Length)
            tail.Length = wanted;
        return tail.Before(before, count);
    }

    /// <summary>How many of the newest entries to read for a tail from which <paramref name="count"/> are asked.</summary>
    public static int Depth(int count) => Math.Max(count, Shortest);

    /// <param name="count">How many were asked for; the tail stays long enough for that.</param>
    /// <param name="entries">The newest ones, newest first.</param>
    /// <param name="floor">They are all that have at least this number; 0 when they are all there are.</param>
    public void Keep(string key, int count, IReadOnlyList<Loaded> entries, long floor)
    {
        var length = Math.Min(Depth(count), Longest);
        var kept = entries.Count < 2 * length ? entries : [.. entries.Take(length)];
        var documents = table.Array(kept.Count);
        for (var i = 0; i < documents.Length; i++)
            documents[i] = table.Keep(kept[i]);
        Put(key, new(documents, kept.Count < entries.Count ? Tail.Number(documents[^1]) : floor) { Length = length });
    }

    public void Begin(string key, Document first)
    {
        if (_tails.ContainsKey(key))
            return;
        var documents = table.Array(1);
        documents[0] = first;
        Put(key, new(documents, 0) { Length = Shortest }, used: false);
    }

    public void Publish(Document? old, Saved saved)
    {
        foreach (var key in saved.Keys)
            Change(key, tail => tail.With(saved.Document, table.Array));
        if (old is null)
            return;
        foreach (var key in old.Keys)
            if (!saved.Keys.Contains(key))
                Change(key, tail => tail.Without(old, table.Array));
    }

    public void Sweep(Func<bool> isTooMuch, bool evenUsed)
    {
        foreach (var (key, cached) in _tails)
            if (isTooMuch() && (cached.Aged() || evenUsed) && _tails.TryRemove(key, out _))
            {
                Count--;
                Hold(cached.Value, -1);
            }
    }

    private void Put(string key, Tail tail, bool used = true)
    {
        Hold(tail, +1);
        if (_tails.TryGetValue(key, out var cached))
            Hold(cached.Value, -1);
        else
            Count++;
        _tails[key] = new(tail, used);
    }

    private void Change(string key, Func<Tail, Tail> change)
    {
        if (!_tails.TryGetValue(key, out var cached) || change(cached.Value) is var tail && ReferenceEquals(tail, cached.Value))
            return;
        Hold(tail, +1);
        Hold(cached.Value, -1);
        cached.Value = tail;
    }

    private void Hold(Tail tail, int lists)
    {
        Bytes += lists * (Overhead + (8 * tail.Entries.Length));
        foreach (var entry in tail.Entries)
            table.Hold(entry.Id, lists);
    }
}
