using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>Something the owner is asked to do, and the promise to whoever asked.</summary>
internal abstract class Work
{
    public abstract void Fail(Exception why);
}

internal sealed class SaveWork(Commit commit, long asked) : Work
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Commit Commit => commit;

    /// <summary>When it was asked for, as <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public long Asked => asked;

    public Task Done => _done.Task;

    public void Succeed() => _done.TrySetResult();

    public override void Fail(Exception why) => _done.TrySetException(why);
}

/// <summary>Something done between two groups, when everything acknowledged is readable.</summary>
internal abstract class DiskWork : Work
{
    /// <exception cref="Exception">It failed; the owner decides whether the store can go on.</exception>
    public abstract void Run(LiteDisk disk);
}

internal sealed class DiskWork<T>(Func<LiteDisk, T> what) : DiskWork
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Done => _done.Task;

    public override void Run(LiteDisk disk) => _done.TrySetResult(what(disk));

    public override void Fail(Exception why) => _done.TrySetException(why);
}
