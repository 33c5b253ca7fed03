using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>Documents that are durable in a commit log and not yet in LiteDB, in their newest version. Used by the owner alone.</summary>
internal sealed class Pending
{
    private readonly Dictionary<DocumentName, Saved> _newest = [];
    private readonly Queue<DocumentName> _leaving = new();

    public int Count => _newest.Count;

    /// <summary>How many of a former turn of the logs still have to go; their log can be cleared when there are none.</summary>
    public int Leaving => _leaving.Count;

    public void Add(Saved saved) =>
        _newest[saved.Name] = _newest.TryGetValue(saved.Name, out var before) && before.IsNew ? saved with { IsNew = true } : saved;

    public Document? Find(string type, string id) => _newest.GetValueOrDefault(new(type, id))?.Document;

    public bool Has(string type, string id) => _newest.ContainsKey(new(type, id));

    public IEnumerable<Document> With(string type, string key) =>
        _newest.Values.Where(saved => saved.Type.Name == type && saved.Keys.Contains(key)).Select(saved => saved.Document);

    public IEnumerable<string> Ids => _newest.Keys.Select(name => name.Id);

    /// <summary>From here on, what is here now leaves; what is added is for the other log.</summary>
    public void Turn()
    {
        foreach (var name in _newest.Keys)
            _leaving.Enqueue(name);
    }

    /// <summary>The next documents to leave, still found here until <see cref="Gone"/>.</summary>
    public IReadOnlyList<Saved> Next(int count)
    {
        var next = new List<Saved>(count);
        while (next.Count < count && _leaving.TryDequeue(out var name))
            if (_newest.TryGetValue(name, out var saved))
                next.Add(saved);
        return next;
    }

    public void Gone(IReadOnlyList<Saved> left)
    {
        foreach (var saved in left)
            _newest.Remove(saved.Name);
    }
}
