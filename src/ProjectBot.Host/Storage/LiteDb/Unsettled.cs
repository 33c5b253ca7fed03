using ProjectBot.Host.Storage.Cache;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Documents that are durable in a commit log and not yet in LiteDB, in their newest version. Used by the owner alone.</summary>
internal sealed class Unsettled
{
    private readonly Dictionary<DocumentName, Saved> _newest = [];
    private readonly Queue<DocumentName> _leaving = new();

    public int Count => _newest.Count;

    /// <summary>How many of a former turn of the logs still have to go; their log can be cleared when there are none.</summary>
    public int Leaving => _leaving.Count;

    public void Add(Saved saved) =>
        _newest[saved.Name] = _newest.TryGetValue(saved.Name, out var before) && before.IsNew ? saved with { IsNew = true } : saved;

    public Saved? Find(string type, string id) => _newest.GetValueOrDefault(new(type, id));

    public bool Has(string type, string id) => _newest.ContainsKey(new(type, id));

    public IEnumerable<Saved> With(string type, string key) =>
        _newest.Values.Where(saved => saved.Type.Name == type && saved.Keys.Contains(key));

    public IReadOnlyList<Saved> All => [.. _newest.Values];

    public IEnumerable<string> Ids => _newest.Keys.Select(name => name.Id);

    /// <summary>From here on, what is here now leaves; what is added is for the other log.</summary>
    public void Turn()
    {
        foreach (var name in _newest.Keys)
            _leaving.Enqueue(name);
    }

    /// <summary>The next documents to leave, still found here until <see cref="Gone"/>.</summary>
    public IReadOnlyList<Saved> Next(int count, long bytes)
    {
        var next = new List<Saved>(Math.Min(count, _leaving.Count));
        while (next.Count < count && bytes > 0 && _leaving.TryDequeue(out var name))
            if (_newest.TryGetValue(name, out var saved))
            {
                next.Add(saved);
                bytes -= saved.Body.Length;
            }
        return next;
    }

    /// <summary>Holds a document against what the file has of it, after a failure has left open what was written.</summary>
    /// <param name="known">The version in the file; 0 for none.</param>
    public void Check(Saved saved, long known)
    {
        if (known >= saved.Document.Version)
            _newest.Remove(saved.Name);
        else
            _newest[saved.Name] = saved with { IsNew = known == 0 };
    }

    public void Gone(IReadOnlyList<Saved> left)
    {
        foreach (var saved in left)
            _newest.Remove(saved.Name);
    }
}
