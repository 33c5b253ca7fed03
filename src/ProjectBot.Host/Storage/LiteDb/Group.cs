using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>Commits that become durable together. Each is checked against those before it and taken whole or not at all.</summary>
internal sealed class Group(Memory memory, LiteDisk disk)
{
    private readonly Dictionary<DocumentName, Saved> _saved = [];
    private readonly Dictionary<DocumentName, Document?> _before = [];

    /// <summary>The newest version of every document that the group changes.</summary>
    public IReadOnlyCollection<Saved> Documents => _saved.Values;

    /// <exception cref="StaleException">A document is not in the version that the commit was made from.</exception>
    /// <exception cref="ArgumentException">A document cannot be kept.</exception>
    public void Add(Commit commit)
    {
        foreach (var relied in commit.Relied)
            Check(memory.Of(relied.GetType()).Type, relied);
        foreach (var (type, document, _) in commit.Writes)
            Check(type, document);
        var saved = new Dictionary<DocumentName, Saved>(commit.Writes.Count);
        foreach (var (type, document, body) in commit.Writes)
        {
            var one = new Saved(type, document with { Version = document.Version + 1 }, body, IsNew: document.Version == 0);
            Row.Check(one);
            if (!saved.TryAdd(one.Name, one))
                throw new StaleException(document.Id);
        }
        foreach (var (name, one) in saved)
        {
            _before.TryAdd(name, Now(one.Type, name.Id));
            _saved[name] = one with { IsNew = _before[name] is null };
        }
    }

    /// <summary>After the group is durable: shows it to the readers.</summary>
    public void Publish()
    {
        foreach (var (name, saved) in _saved)
            memory.Publish(_before[name], saved);
    }

    private void Check(DocumentType type, Document document)
    {
        if ((Now(type, document.Id)?.Version ?? 0) != document.Version)
            throw new StaleException(document.Id);
    }

    private Document? Now(DocumentType type, string id)
    {
        if (_saved.TryGetValue(new(type.Name, id), out var saved))
            return saved.Document;
        var table = memory.Of(type.Type);
        if (table.Find(id) is { } held)
            return held;
        if (memory.Ids.Lacks(type.Name, id))
            return null;
        var read = disk.Find(type, id);
        if (read is not null)
            table.Keep(read);
        return read;
    }
}
