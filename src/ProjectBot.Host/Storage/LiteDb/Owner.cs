using System.Threading.Channels;
using LiteDB;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>
/// The one thread that touches the disk. Commits that wait become durable in one group with one fsync; only then are they
/// shown to readers and acknowledged. A disk that refuses closes the store for good: half-written files are not written on.
/// </summary>
internal sealed class Owner : IAsyncDisposable
{
    private const int LargestGroup = 128; // commits
    private const int Queue = 4096; // further ones wait before they are queued
    private const int RowsAtOnce = 2000; // of the set of ids; a few milliseconds

    private readonly Channel<Work> _queue = Channel.CreateBounded<Work>(new BoundedChannelOptions(Queue) { SingleReader = true });
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LiteDisk _disk;
    private readonly Memory _memory;
    private readonly TimeProvider _time;
    private readonly List<SaveWork> _saves = new(LargestGroup);
    private string? _lastRow = "";
    private volatile Func<StoreClosedException>? _closed;

    public Owner(LiteDisk disk, Memory memory, TimeProvider time)
    {
        (_disk, _memory, _time) = (disk, memory, time);
        new Thread(Run) { Name = "Store", IsBackground = true }.Start();
    }

    /// <exception cref="StoreClosedException">The store is closed.</exception>
    public void ThrowIfClosed()
    {
        if (_closed is { } closed)
            throw closed();
    }

    public async ValueTask Save(Commit commit)
    {
        var work = new SaveWork(commit, _time.GetTimestamp());
        await Ask(work);
        await work.Done;
    }

    public async ValueTask<T> Ask<T>(Func<LiteDisk, T> what)
    {
        StoreMeter.DiskReads.Add(1);
        var work = new DiskWork<T>(what);
        await Ask(work);
        return await work.Done;
    }

    /// <summary>Does what was asked for so far, moves everything into the data file and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _closed ??= () => new("The store is closed because ProjectBot is stopping.");
        _queue.Writer.TryComplete();
        await _ended.Task;
    }

    private async ValueTask Ask(Work work)
    {
        ThrowIfClosed();
        try
        {
            if (!_queue.Writer.TryWrite(work))
                await _queue.Writer.WriteAsync(work);
        }
        catch (ChannelClosedException)
        {
            ThrowIfClosed();
            throw;
        }
    }

    private void Run()
    {
        try
        {
            while (Step())
            {
            }
            _disk.SettleAll();
        }
        catch (Exception failure)
        {
            Close(failure);
        }
        finally
        {
            _ended.TrySetResult();
        }
    }

    private bool Step()
    {
        Collect();
        Commit();
        _memory.Trim();
        _disk.Settle();
        if (_lastRow is not null)
            LearnIds();
        return _queue.Reader.TryPeek(out _) || _lastRow is not null || _disk.IsSettling
            || _queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();
    }

    private void Collect()
    {
        while (_saves.Count < LargestGroup && _queue.Reader.TryRead(out var work))
            if (work is SaveWork save)
                _saves.Add(save);
            else if (work is DiskWork read)
                Read(read);
    }

    private void Read(DiskWork read)
    {
        try
        {
            read.Run(_disk);
        }
        catch (Exception failure)
        {
            read.Fail(failure);
            if (failure is IOException or LiteException)
                throw;
        }
    }

    private void Commit()
    {
        if (_saves.Count == 0)
            return;
        var group = new Group(_memory, _disk);
        _saves.RemoveAll(save => !Take(group, save));
        if (group.Documents.Count > 0)
            _disk.Append(group.Documents);
        group.Publish();
        foreach (var save in _saves)
        {
            StoreMeter.CommitDuration.Record(_time.GetElapsedTime(save.Asked).TotalSeconds);
            save.Succeed();
        }
        StoreMeter.Commits.Add(_saves.Count);
        StoreMeter.GroupSize.Record(_saves.Count);
        _saves.Clear();
    }

    private static bool Take(Group group, SaveWork save)
    {
        try
        {
            group.Add(save.Commit);
            return true;
        }
        catch (Exception refusal) when (refusal is not (IOException or LiteException))
        {
            if (refusal is StaleException)
                StoreMeter.Stale.Add(1);
            save.Fail(refusal);
            return false;
        }
    }

    private void LearnIds()
    {
        var rows = _disk.RowsAfter(_lastRow!, RowsAtOnce);
        foreach (var row in rows)
            if (Row.Split(row, out var id, out var type))
                _memory.Ids.Add(type, id);
        _lastRow = rows.Count < RowsAtOnce ? null : rows[^1];
        _memory.Ids.IsComplete = _lastRow is null;
    }

    private void Close(Exception cause)
    {
        _closed = () => new("The store is closed after a failure of its disk. Free space or mend the disk, then start ProjectBot again: everything it acknowledged is kept.", cause);
        _queue.Writer.TryComplete();
        foreach (var save in _saves)
            save.Fail(_closed());
        while (_queue.Reader.TryRead(out var work))
            work.Fail(_closed());
    }
}
