using System.Collections.Immutable;

namespace ProjectBot.Storage;

/// <summary>A store without a disk, for tests and for trying things. Documents go through JSON, so that it forgets what a file would.</summary>
public sealed class MemoryStore(DocumentTypes types) : IStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Type Type, string Id), Document> _documents = [];
    private readonly Dictionary<(Type Type, string Key), ImmutableSortedDictionary<string, Document>> _byKey = [];
    private readonly Dictionary<string, long> _last = new(StringComparer.Ordinal);

    public DocumentTypes Types => types;

    public ValueTask<T?> Find<T>(string id) where T : Document
    {
        lock (_gate)
            return new((T?)_documents.GetValueOrDefault((types.Of(typeof(T)).Type, id)));
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document => new([.. With<T>(key)]);

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered =>
        new([.. With<T>(key).Where(entry => entry.Number < before).OrderByDescending(entry => entry.Number).Take(count)]);

    public ValueTask<long> Next(string series)
    {
        lock (_gate)
        {
            if (!_last.TryGetValue(series, out var last))
                last = _documents.Values.Select(document => Numbering.NumberOf(types.Of(document.GetType()), document, series)).DefaultIfEmpty().Max();
            return new(_last[series] = last + 1);
        }
    }

    /// <summary>All there is, in no order.</summary>
    public IReadOnlyList<Document> Everything()
    {
        lock (_gate)
            return [.. _documents.Values];
    }

    /// <summary>A store of its own with the same documents.</summary>
    public MemoryStore Copy()
    {
        var copy = new MemoryStore(types);
        lock (_gate)
        {
            foreach (var (name, document) in _documents)
                copy._documents.Add(name, document);
            foreach (var (key, documents) in _byKey)
                copy._byKey.Add(key, documents);
            foreach (var (series, number) in _last)
                copy._last.Add(series, number);
        }

        return copy;
    }

    public ValueTask<Placed> Place(Commit commit)
    {
        lock (_gate)
        {
            var twice = commit.Writes.GroupBy(write => (write.Type, write.Document.Id)).FirstOrDefault(same => same.Count() > 1);
            var stale = twice?.First().Document
                ?? commit.Relied.Concat(commit.Writes.Select(write => write.Document)).FirstOrDefault(IsStale);
            if (stale is not null)
                return ValueTask.FromException<Placed>(new StaleException(stale.Id));
            foreach (var (type, document, body) in commit.Writes)
                Put(type, type.Read(body, document.Version + 1));
            return new(new Placed(Task.CompletedTask));
        }
    }

    public async ValueTask Save(Commit commit) => await (await Place(commit)).Durable;

    public ValueTask Durable() => default;

    private IEnumerable<T> With<T>(string key) where T : Document
    {
        lock (_gate)
            return _byKey.TryGetValue((types.Of(typeof(T)).Type, key), out var found) ? found.Values.Cast<T>() : [];
    }

    private void Put(DocumentType type, Document document)
    {
        if (_documents.GetValueOrDefault((type.Type, document.Id)) is { } before)
            foreach (var key in before.Keys)
                _byKey[(type.Type, key)] = _byKey[(type.Type, key)].Remove(document.Id);
        _documents[(type.Type, document.Id)] = document;
        foreach (var key in document.Keys)
            _byKey[(type.Type, key)] = _byKey.GetValueOrDefault((type.Type, key), ImmutableSortedDictionary.Create<string, Document>(StringComparer.Ordinal)).SetItem(document.Id, document);
        foreach (var series in _last.Keys.ToList())
            if (Numbering.NumberOf(type, document, series) is var number && number > _last[series])
                _last[series] = number;
    }

    private bool IsStale(Document document) =>
        (_documents.GetValueOrDefault((types.Of(document.GetType()).Type, document.Id))?.Version ?? 0) != document.Version;
}
