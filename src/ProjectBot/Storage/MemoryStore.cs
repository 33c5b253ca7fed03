namespace ProjectBot.Storage;

public sealed class MemoryStore(DocumentTypes types) : IStore
{
    private readonly Dictionary<(string, string), Document> _docs = [];
    private readonly Dictionary<string, long> _next = [];
    public DocumentTypes Types => types;
    public ValueTask<T?> Find<T>(string id) where T : Document { lock (_docs) return new((T?)_docs.GetValueOrDefault((types.Of(typeof(T)).Name, id))); }
    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document { lock (_docs) return new(_docs.Values.OfType<T>().Where(d => d.Keys.Contains(key)).ToList()); }
    public ValueTask<IReadOnlyList<JournalEntry>> Journal(string key, int count, long before = long.MaxValue) { lock (_docs) return new(_docs.Values.OfType<JournalEntry>().Where(e => e.Number < before && e.Keys.Contains(key)).OrderByDescending(e => e.Number).Take(count).ToList()); }
    public ValueTask<long> Next(string series) { lock (_docs) return new(_next[series] = _next.GetValueOrDefault(series) + 1); }
    public ValueTask Save(Commit commit)
    {
        lock (_docs)
        {
            foreach (var d in commit.Writes.Select(w => w.Document).Concat(commit.Relied))
                if ((_docs.GetValueOrDefault((types.Of(d.GetType()).Name, d.Id))?.Version ?? 0) != d.Version) throw new StaleException(d.Id);
            foreach (var w in commit.Writes) _docs[(w.Type.Name, w.Document.Id)] = w.Type.Read(w.Body, w.Document.Version + 1);
        }
        return default;
    }
}
