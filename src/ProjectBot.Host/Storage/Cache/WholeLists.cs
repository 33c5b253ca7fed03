using System.Collections.Concurrent;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>The lists of one type that are in memory, whole, by key. Arrays of the documents' own type, never changed once given.</summary>
internal sealed class WholeLists(Table table) : IDocumentLists
{
    private const int Overhead = 200; // bytes

    private readonly ConcurrentDictionary<string, Cached<Document[]>> _byKey = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>The list, or null when it is not in memory.</summary>
    public Document[]? Find(string key) => _byKey.TryGetValue(key, out var cached) ? cached.Use() : null;

    public Document[] Keep(string key, IReadOnlyList<Loaded> documents)
    {
        var list = Array(documents.Count);
        for (var i = 0; i < list.Length; i++)
            list[i] = table.Keep(documents[i]);
        Put(key, new(list));
        return list;
    }

    public void Begin(string key, Document first)
    {
        var list = Array(1);
        list[0] = first;
        Put(key, new(list, used: false));
    }

    public void Publish(Document? old, Saved saved)
    {
        var (now, keys) = (saved.Document, saved.Keys);
        var oldKeys = old?.Keys.ToArray() ?? [];
        // Whether it was in a list is asked of the list: a document of an older version may tell other keys than it was saved with.
        foreach (var key in keys)
            if (_byKey.TryGetValue(key, out var cached))
                Change(cached, oldKeys.Contains(key) && Place(cached.Value, old!) is >= 0 and var at
                    ? Replaced(cached.Value, at, now)
                    : Added(cached.Value, now));
        foreach (var key in oldKeys)
            if (!keys.Contains(key) && _byKey.TryGetValue(key, out var cached) && Place(cached.Value, old!) is >= 0 and var at)
                Change(cached, Removed(cached.Value, at));
    }

    public void Sweep(Func<bool> isTooMuch, bool evenUsed)
    {
        foreach (var (key, cached) in _byKey)
            if (isTooMuch() && (cached.Aged() || evenUsed) && _byKey.TryRemove(key, out _))
            {
                Count--;
                Bytes -= Overhead + (8 * cached.Value.Length);
                foreach (var document in cached.Value)
                    table.Hold(document.Id, -1);
            }
    }

    private void Put(string key, Cached<Document[]> cached)
    {
        if (!_byKey.TryAdd(key, cached))
            return;
        Count++;
        Bytes += Overhead + (8 * cached.Value.Length);
        foreach (var document in cached.Value)
            table.Hold(document.Id, +1);
    }

    private void Change(Cached<Document[]> cached, Document[] list)
    {
        Bytes += 8 * (list.Length - cached.Value.Length);
        cached.Value = list;
    }

    private Document[] Added(Document[] list, Document now)
    {
        var changed = Array(list.Length + 1);
        list.CopyTo(changed, 0);
        changed[^1] = now;
        table.Hold(now.Id, +1);
        return changed;
    }

    private Document[] Replaced(Document[] list, int at, Document now)
    {
        var changed = Array(list.Length);
        list.CopyTo(changed, 0);
        changed[at] = now;
        return changed;
    }

    private Document[] Removed(Document[] list, int at)
    {
        var changed = Array(list.Length - 1);
        System.Array.Copy(list, changed, at);
        System.Array.Copy(list, at + 1, changed, at, changed.Length - at);
        table.Hold(list[at].Id, -1);
        return changed;
    }

    private static int Place(Document[] list, Document document)
    {
        for (var i = 0; i < list.Length; i++)
            if (ReferenceEquals(list[i], document))
                return i;
        return System.Array.FindIndex(list, other => other.Id == document.Id);
    }

    private Document[] Array(int length) => table.Array(length);
}
