namespace ProjectBot.Storage;

/// <summary>A store without a disk, for tests and for trying things. Documents go through JSON, so that it forgets what a file would.</summary>
public sealed class MemoryStore(DocumentTypes types) : IStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Type Type, string Id), Document> _documents = [];
    private readonly Dictionary<string, long> _last = new(StringComparer.Ordinal);

    public DocumentTypes Types => types;

    public ValueTask<T?> Find<T>(string id) where T : Document
    {
        lock (_gate)
            return new((T?)_documents.GetValueOrDefault((types.Of(typeof(T)).Type, id)));
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
    {
        lock (_gate)
            return new([.. _documents.Values.OfType<T>().Where(document => document.Keys.Contains(key))]);
    }

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered
    {
        lock (_gate)
            return new([.. _documents.Values.OfType<T>()
                .Where(entry => entry.Number < before && entry.Keys.Contains(key))
                .OrderByDescending(entry => entry.Number)
                .Take(count)]);
    }

    public ValueTask<long> Next(string series)
    {
        lock (_gate)
        {
            var used = _documents.Values.Select(document => Numbering.NumberOf(types.Of(document.GetType()), document, series));
            return new(_last[series] = Math.Max(_last.GetValueOrDefault(series), used.DefaultIfEmpty().Max()) + 1);
        }
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
                _documents[(type.Type, document.Id)] = type.Read(body, document.Version + 1);
            return new(new Placed(Task.CompletedTask));
        }
    }

    public async ValueTask Save(Commit commit) => await (await Place(commit)).Durable;

    public ValueTask Durable() => default;

    private bool IsStale(Document document) =>
        (_documents.GetValueOrDefault((types.Of(document.GetType()).Type, document.Id))?.Version ?? 0) != document.Version;
}
