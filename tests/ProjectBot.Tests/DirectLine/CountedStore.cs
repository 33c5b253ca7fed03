using System.Collections.Concurrent;
using ProjectBot.Chat;
using ProjectBot.Storage;

namespace ProjectBot.Tests.DirectLine;

/// <summary>Counts what is placed. Its power can be cut at a commit, and its disk can be slow and refuse.</summary>
internal sealed class CountedStore(MemoryStore kept) : IStore
{
    private MemoryStore _kept = kept;
    private (MemoryStore Before, TaskCompletionSource Sync)? _held;

    /// <summary>What each commit wrote: the names of the types, in order.</summary>
    public ConcurrentQueue<string> Commits { get; } = [];

    /// <summary>Bytes of what was written.</summary>
    public long Bytes { get; set; }

    /// <summary>So many more commits are taken.</summary>
    public int Left { get; set; } = int.MaxValue;

    /// <summary>A turn that looks what somebody has begun waits for it: so it is slow.</summary>
    public Task Slow { get; set; } = Task.CompletedTask;

    public DocumentTypes Types => _kept.Types;

    /// <summary>What is placed from now on is durable only when it is let go.</summary>
    public void Hold() => _held = (_kept.Copy(), new(TaskCreationOptions.RunContinuationsAsynchronously));

    public void LetGo() => Held().SetResult();

    /// <summary>The disk takes nothing of what was placed since.</summary>
    public void Lose()
    {
        _kept = _held!.Value.Before;
        Held().SetException(new StoreClosedException("The disk is full."));
    }

    public async ValueTask<T?> Find<T>(string id) where T : Document
    {
        if (typeof(T) == typeof(Drafts))
            await Slow;
        return await _kept.Find<T>(id);
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document => _kept.All<T>(key);

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered =>
        _kept.Newest<T>(key, count, before);

    public ValueTask<long> Next(string series) => _kept.Next(series);

    public async ValueTask<Placed> Place(Commit commit)
    {
        lock (Commits)
            if (Left-- <= 0)
                throw new StoreClosedException("The power is off.");
        var placed = await _kept.Place(commit);
        Bytes += commit.Writes.Sum(write => write.Body.Length);
        Commits.Enqueue(string.Join(' ', commit.Writes.Select(write => write.Type.Name).Order(StringComparer.Ordinal)));
        return _held is var (_, sync) ? new(sync.Task) : placed;
    }

    public ValueTask Durable() => _held is var (_, sync) ? new(sync.Task) : default;

    /// <summary>Waits until nothing was placed for a while.</summary>
    public async Task Settled()
    {
        for (var (seen, still) = (-1, 0); still < 10; still = Commits.Count == seen ? still + 1 : 0, seen = Commits.Count)
            await Task.Delay(20);
    }

    private TaskCompletionSource Held()
    {
        var (_, sync) = _held!.Value;
        _held = null;
        return sync;
    }
}
