using System.Collections.Concurrent;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>
/// The lists of one type that are in memory, whole, by key. Arrays of the documents' own type; what was given is never changed:
/// a new document comes behind the end of what others see, so that adding to a long list copies nothing.
/// </summary>
internal sealed class WholeLists(Table table) : IDocumentLists
{
    private const int Overhead = 200; // bytes

    private readonly ConcurrentDictionary<string, Cached<DocumentList>> _byKey = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>The list, or null when it is not in memory.</summary>
    public ArraySegment<Document>? Find(string key) => _byKey.TryGetValue(key, out var cached) ? cached.Use().Segment : default(ArraySegment<Document>?);

    public ArraySegment<Document> Keep(string key, IReadOnlyList<Loaded> documents)
    {
        var array = Array(documents.Count);
        for (var i = 0; i < array.Length; i++)
            array[i] = table.Keep(documents[i]);
        var list = new DocumentList(array, array.Length);
        Put(key, new(list));
        return list.Segment;
    }

    public void Begin(string key, Document first)
    {
        var array = Array(1);
        array[0] = first;
        Put(key, new(new(array, 1), used: false));
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
                Bytes -= Overhead + (8 * cached.Value.Array.Length);
                foreach (var document in cached.Value.Segment)
                    table.Hold(document.Id, -1);
            }
    }

    private void Put(string key, Cached<DocumentList> cached)
    {
        if (!_byKey.TryAdd(key, cached))
            return;
        Count++;
        Bytes += Overhead + (8 * cached.Value.Array.Length);
        foreach (var document in cached.Value.Segment)
            table.Hold(document.Id, +1);
    }

    private void Change(Cached<DocumentList> cached, DocumentList list)
    {
        Bytes += 8 * (list.Array.Length - cached.Value.Array.Length);
        cached.Value = list;
    }

    private DocumentList Added(DocumentList list, Document now)
    {
        var array = list.Array;
        if (array.Length == list.Count)
        {
            array = Array(list.Count + Math.Max(4, list.Count / 4));
            list.Segment.CopyTo(array);
        }
        array[list.Count] = now; // nobody sees it yet: all who have this array look at fewer
        table.Hold(now.Id, +1);
        return new(array, list.Count + 1);
    }

    private DocumentList Replaced(DocumentList list, int at, Document now)
    {
        var array = Array(list.Array.Length);
        list.Segment.CopyTo(array);
        array[at] = now;
        return new(array, list.Count);
    }

    private DocumentList Removed(DocumentList list, int at)
    {
        var array = Array(list.Count - 1);
        System.Array.Copy(list.Array, array, at);
        System.Array.Copy(list.Array, at + 1, array, at, array.Length - at);
        table.Hold(list.Array[at].Id, -1);
        return new(array, array.Length);
    }

    private static int Place(DocumentList list, Document document)
    {
        for (var i = 0; i < list.Count; i++)
            if (ReferenceEquals(list.Array[i], document))
                return i;
        return System.Array.FindIndex(list.Array, 0, list.Count, other => other.Id == document.Id);
    }

    private Document[] Array(int length) => table.Array(length);

    /// <summary>The first <paramref name="Count"/> of an array; the places behind are for those to come.</summary>
    private sealed record DocumentList(Document[] Array, int Count)
    {
        public ArraySegment<Document> Segment => new(Array, 0, Count);
    }
}
