namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Something the owner is asked to do between two groups, and the promise to whoever asked.</summary>
internal abstract class DiskWork
{
    /// <exception cref="Exception">It failed; the owner decides whether the store can go on.</exception>
    public abstract void Run(LiteDisk disk);

    public abstract void Fail(Exception why);
}

internal sealed class DiskWork<T>(Func<LiteDisk, T> what) : DiskWork
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Done => _done.Task;

    public override void Run(LiteDisk disk) => _done.TrySetResult(what(disk));

    public override void Fail(Exception why) => _done.TrySetException(why);
}
