using System.Collections.Concurrent;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>
/// The documents of one type that are in memory, by id. What is in a list in memory is here as well, so that what is
/// counted here is all there is. Changed under the lock of the <see cref="WorkingSet"/>; everybody reads without one.
/// </summary>
internal sealed class Table
{
    private const int Overhead = 200; // bytes: the object, its place here, its id

    private readonly ConcurrentDictionary<string, Cached<Document>> _byId = new(StringComparer.Ordinal);
    private readonly IDocumentLists _lists;
    private int _count;
    private long _bytes;

    public Table(DocumentType type)
    {
        Type = type;
        NoDocuments = Array(0);
        if (type.IsLog)
            _lists = Newest = new(this);
        else
            _lists = Lists = new(this);
    }

    public DocumentType Type { get; }

    public Document[] NoDocuments { get; }

    /// <summary>Whole lists by key; null for a log.</summary>
    public WholeLists? Lists { get; }

    /// <summary>The newest entries by key; null for what is not a log.</summary>
    public NewestEntries? Newest { get; }

    /// <summary>Documents and lists in memory.</summary>
    public int Count => _count + _lists.Count;

    /// <summary>What they take: text takes twice as much in memory as in JSON.</summary>
    public long Bytes => _bytes + _lists.Bytes;

    public Document? Find(string id) => _byId.TryGetValue(id, out var cached) ? cached.Use() : null;

    /// <summary>Keeps what was read, unless it is here: that is as new or newer.</summary>
    public Document Keep(Loaded read) => _byId.TryGetValue(read.Document.Id, out var cached) ? cached.Value : Put(read);

    /// <summary>Replaces a document by its new version, also in the lists it is in, was in or comes into.</summary>
    /// <param name="keys">Which keys may have been used.</param>
    public void Publish(Document? old, Saved saved, NameSet keys)
    {
        Put(saved.Loaded);
        _lists.Publish(old, saved);
        foreach (var key in saved.Keys)
            if (keys.Add(Type.Name, key))
                _lists.Begin(key, saved.Document);
    }

    /// <summary>An array of the documents' own type.</summary>
    public Document[] Array(int length) => (Document[])System.Array.CreateInstance(Type.Type, length);

    /// <summary>A document that is here came into a list, or left one.</summary>
    public void Hold(string id, int lists)
    {
        if (_byId.TryGetValue(id, out var cached))
            cached.Lists += lists;
    }

    /// <summary>Forgets until no more is here; first what was not used since the last sweep.</summary>
    public void Sweep(int count, long bytes)
    {
        foreach (var evenUsed in new[] { false, true })
        {
            _lists.Sweep(IsTooMuch, evenUsed);
            foreach (var (id, cached) in _byId)
                if (IsTooMuch() && cached.Lists == 0 && (cached.Aged() || evenUsed) && _byId.TryRemove(id, out _))
                {
                    _count--;
                    _bytes -= cached.Bytes;
                }
        }

        bool IsTooMuch() => Count > count || Bytes > bytes;
    }

    private Document Put(Loaded now)
    {
        if (!_byId.TryGetValue(now.Document.Id, out var cached))
        {
            _byId[now.Document.Id] = cached = new(now.Document);
            _count++;
        }
        _bytes -= cached.Bytes;
        cached.Bytes = Overhead + (2 * now.Length);
        _bytes += cached.Bytes;
        return cached.Value = now.Document;
    }
}
