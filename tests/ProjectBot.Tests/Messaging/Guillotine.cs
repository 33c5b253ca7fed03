using ProjectBot.Storage;

namespace ProjectBot.Tests.Messaging;

/// <summary>Lets so many steps pass; whoever wants another waits for ever, as in a process that is no more.</summary>
internal sealed class Guillotine(int steps)
{
    private static readonly Task Never = new TaskCompletionSource().Task;
    private int _left = steps;

    public bool HasFallen => Volatile.Read(ref _left) < 0;

    public Task Step() => Interlocked.Decrement(ref _left) < 0 ? Never : Task.CompletedTask;
}

/// <summary>A store whose commits are steps: killed before one, it has not happened; after one, it has and nobody heard.</summary>
internal sealed class Mortal(IStore inner, Guillotine guillotine) : IStore
{
    public DocumentTypes Types => inner.Types;

    public ValueTask<T?> Find<T>(string id) where T : Document => inner.Find<T>(id);

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document => inner.All<T>(key);

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered => inner.Newest<T>(key, count, before);

    public ValueTask<long> Next(string series) => inner.Next(series);

    public async ValueTask<Placed> Place(Commit commit)
    {
        await guillotine.Step();
        var placed = await inner.Place(commit);
        await guillotine.Step();
        return placed;
    }

    public ValueTask Durable() => inner.Durable();
}
