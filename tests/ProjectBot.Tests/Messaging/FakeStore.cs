using System.Collections.Concurrent;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Messaging;

/// <summary>Keeps documents in memory and counts the commits.</summary>
internal sealed class FakeStore : IStore
{
    private readonly Dictionary<(Type, string), Document> _documents = [];
    private readonly ConcurrentDictionary<string, long> _numbers = [];
    private readonly Lock _lock = new();

    public DocumentTypes Types { get; } = Documents.Types();

    public int Commits { get; private set; }

    /// <summary>Runs before the next commit, as if somebody else came first.</summary>
    public Action? Before { get; set; }

    public void Put(Document document)
    {
        lock (_lock)
            _documents[(document.GetType(), document.Id)] = document with { Version = document.Version + 1 };
    }

    public T Get<T>(string id) where T : Document => (T)_documents[(typeof(T), id)];

    public ValueTask<T?> Find<T>(string id) where T : Document
    {
        lock (_lock)
            return new((T?)_documents.GetValueOrDefault((typeof(T), id)));
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
    {
        lock (_lock)
            return new([.. _documents.Values.OfType<T>().Where(document => document.Keys.Contains(key))]);
    }

    public async ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered =>
        [.. (await All<T>(key)).Where(entry => entry.Number < before).OrderByDescending(entry => entry.Number).Take(count)];

    public ValueTask<long> Next(string series) => new(_numbers.AddOrUpdate(series, 1, (_, last) => last + 1));

    public ValueTask Durable() => default;

    public ValueTask<Placed> Place(Commit commit)
    {
        var before = Before;
        Before = null;
        before?.Invoke();
        lock (_lock)
        {
            foreach (var write in commit.Writes)
                if ((_documents.GetValueOrDefault((write.Type.Type, write.Document.Id))?.Version ?? 0) != write.Document.Version)
                    throw new StaleException(write.Document.Id);
            foreach (var write in commit.Writes)
                _documents[(write.Type.Type, write.Document.Id)] = write.Document with { Version = write.Document.Version + 1 };
            Commits++;
        }
        return new(new Placed(Task.CompletedTask));
    }
}
