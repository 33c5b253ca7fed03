using System.Collections.Concurrent;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>
/// The documents of one type that are in memory, by id and as whole lists by key. Only the owner changes it, so that what
/// it reads from the disk and what it publishes cannot overtake each other; everybody reads it without a lock.
/// </summary>
internal sealed class Table(DocumentType type)
{
    private readonly ConcurrentDictionary<string, Held<Document>> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Held<Document[]>> _byKey = new(StringComparer.Ordinal);

    public DocumentType Type => type;

    /// <summary>Documents and members of lists held.</summary>
    public int Count { get; private set; }

    public Document? Find(string id) => _byId.TryGetValue(id, out var held) ? held.Use() : null;

    /// <summary>An array of the documents' own type, or null when the list is not in memory.</summary>
    public Document[]? All(string key) => _byKey.TryGetValue(key, out var held) ? held.Use() : null;

    public void Keep(Document document)
    {
        if (_byId.TryGetValue(document.Id, out var held))
            held.Value = document;
        else if (_byId.TryAdd(document.Id, new(document)))
            Count++;
    }

    /// <summary>Keeps a list as it is on the disk, made of the very documents that are held by id.</summary>
    public Document[] KeepAll(string key, IEnumerable<Document> documents)
    {
        var list = new List<Document>();
        foreach (var read in documents)
        {
            var document = _byId.TryGetValue(read.Id, out var held) ? held.Value : read;
            Keep(document);
            list.Add(document);
        }
        var array = Array(list.Count);
        list.CopyTo(array);
        if (_byKey.TryAdd(key, new(array)))
            Count += array.Length + 1;
        return array;
    }

    /// <summary>Replaces a document by its new version, also in the lists it is in, was in or comes into.</summary>
    public void Publish(Document? old, Saved saved)
    {
        var (now, keys) = (saved.Document, saved.Keys);
        Keep(now);
        var oldKeys = old?.Keys.Distinct(StringComparer.Ordinal).ToArray() ?? [];
        foreach (var key in keys)
            if (_byKey.TryGetValue(key, out var held))
                held.Value = oldKeys.Contains(key) ? Replaced(held.Value, old!, now) : Added(held.Value, now);
        foreach (var key in oldKeys)
            if (!keys.Contains(key) && _byKey.TryGetValue(key, out var held))
                held.Value = Removed(held.Value, old!);
    }

    /// <summary>Forgets until no more than <paramref name="target"/> are held; first what was not used since the last sweep.</summary>
    public void Sweep(int target)
    {
        foreach (var evenUsed in new[] { false, true })
        {
            foreach (var (key, held) in _byKey)
                if (Count > target && (held.Aged() || evenUsed) && _byKey.TryRemove(key, out _))
                    Count -= held.Value.Length + 1;
            foreach (var (id, held) in _byId)
                if (Count > target && (held.Aged() || evenUsed) && _byId.TryRemove(id, out _))
                    Count--;
        }
    }

    private Document[] Added(Document[] list, Document now)
    {
        var changed = Array(list.Length + 1);
        list.CopyTo(changed, 0);
        changed[^1] = now;
        Count++;
        return changed;
    }

    private Document[] Replaced(Document[] list, Document old, Document now)
    {
        var changed = Array(list.Length);
        list.CopyTo(changed, 0);
        changed[Place(list, old)] = now;
        return changed;
    }

    private Document[] Removed(Document[] list, Document old)
    {
        var at = Place(list, old);
        var changed = Array(list.Length - 1);
        System.Array.Copy(list, changed, at);
        System.Array.Copy(list, at + 1, changed, at, changed.Length - at);
        Count--;
        return changed;
    }

    private static int Place(Document[] list, Document document)
    {
        for (var i = 0; i < list.Length; i++)
            if (ReferenceEquals(list[i], document))
                return i;
        return System.Array.FindIndex(list, other => other.Id == document.Id);
    }

    private Document[] Array(int length) => (Document[])System.Array.CreateInstance(type.Type, length);
}
