namespace ProjectBot.Storage;

/// <summary>What a store will be once some documents are saved: for what is decided next in the same turn. It takes no commits.</summary>
public sealed class StagedStore(IStore store, IReadOnlyList<Document> saves) : IStore
{
    public DocumentTypes Types => store.Types;

    public ValueTask<T?> Find<T>(string id) where T : Document => Staged<T>(id) is { } staged ? new(staged) : store.Find<T>(id);

    public async ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document =>
    [
        .. (await store.All<T>(key)).Where(document => Staged<T>(document.Id) is null),
        .. saves.OfType<T>().Where(document => document.Keys.Contains(key)).GroupBy(document => document.Id).Select(same => same.Last()),
    ];

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered => store.Newest<T>(key, count, before);

    public ValueTask<long> Next(string series) => store.Next(series);

    public ValueTask<Placed> Place(Commit commit) => throw new NotSupportedException("What is staged is saved with its turn.");

    public ValueTask Durable() => store.Durable();

    private T? Staged<T>(string id) where T : Document
    {
        for (var at = saves.Count - 1; at >= 0; at--)
            if (saves[at] is T staged && staged.Id == id)
                return staged;
        return null;
    }
}
