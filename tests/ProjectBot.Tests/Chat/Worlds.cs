using ProjectBot.Storage;

namespace ProjectBot.Tests.Chat;

/// <summary>A store that can be put back to what it was, so that thousands of lines can each be said in the same world.</summary>
internal sealed class Worlds : IStore
{
    private MemoryStore _now = new(Documents.Types());
    private MemoryStore? _kept;

    public DocumentTypes Types => _now.Types;

    /// <summary>Whatever happens from here on is forgotten by <see cref="Back"/>.</summary>
    public void Keep() => _kept = _now.Copy();

    public void Back() => _now = _kept!.Copy();

    public IReadOnlyList<Document> Everything() => _now.Everything();

    public ValueTask<T?> Find<T>(string id) where T : Document => _now.Find<T>(id);

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document => _now.All<T>(key);

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered => _now.Newest<T>(key, count, before);

    public ValueTask<long> Next(string series) => _now.Next(series);

    public ValueTask<Placed> Place(Commit commit) => _now.Place(commit);

    public ValueTask Durable() => _now.Durable();
}
