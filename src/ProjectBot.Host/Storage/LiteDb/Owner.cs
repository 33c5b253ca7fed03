using System.Threading.Channels;
using LiteDB;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// The one thread that touches the disk. Commits that were placed become durable group by group, each with one fsync, and
/// are acknowledged then. A disk that refuses closes the store for good: half-written files are not written on, and what
/// was placed and is not on the disk is refused to everybody who waits for it.
/// </summary>
internal sealed class Owner : IAsyncDisposable
{
    private const int NamesAtOnce = 200; // documents of which the names are learned between two groups; a few milliseconds
    private const int NamesAtStart = 3; // documents, entries, and that there are no more

    private readonly Channel<DiskWork> _queue = Channel.CreateUnbounded<DiskWork>(new() { SingleReader = true });
    private readonly AutoResetEvent _work = new(false);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LiteDisk _disk;
    private readonly WorkingSet _set;
    private readonly TimeProvider _time;
    private IEnumerator<IEnumerable<(string Type, string Id, IEnumerable<string> Keys)>>? _names; // null when all are learned
    private long _reads;
    private volatile bool _isEnding;
    private volatile Func<StoreClosedException>? _closed;

    public Owner(LiteDisk disk, WorkingSet set, TimeProvider time)
    {
        (_disk, _set, _time) = (disk, set, time);
        _names = disk.Names(NamesAtOnce).GetEnumerator();
        for (var parts = 0; parts < NamesAtStart && _names is not null; parts++)
            Learn(); // a small store is known whole: nobody needs to ask this thread about it
        new Thread(Run) { Name = "Store", IsBackground = true }.Start();
    }

    /// <summary>How often <see cref="Read"/> was asked.</summary>
    public long Reads => Interlocked.Read(ref _reads);

    /// <exception cref="StoreClosedException">The store is closed.</exception>
    public void ThrowIfClosed()
    {
        if (_closed is { } closed)
            throw closed();
    }

    /// <summary>A commit was placed.</summary>
    public void Wake() => _work.Set();

    /// <summary>Reads what memory does not know. What is read is older than what is in flight.</summary>
    public ValueTask<T> Read<T>(Func<LiteDisk, T> what)
    {
        StoreMeter.DiskReads.Add(1);
        Interlocked.Increment(ref _reads);
        return Ask(what);
    }

    /// <summary>Does something between two groups.</summary>
    public async ValueTask<T> Ask<T>(Func<LiteDisk, T> what)
    {
        ThrowIfClosed();
        var work = new DiskWork<T>(what);
        if (!_queue.Writer.TryWrite(work))
        {
            ThrowIfClosed();
            throw new InvalidOperationException("A queue ends when the store is closed.");
        }
        _work.Set();
        return await work.Done;
    }

    /// <summary>Does what was asked for so far, moves everything into the data file and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _closed ??= () => new("The store is closed because ProjectBot is stopping.");
        _queue.Writer.TryComplete();
        _isEnding = true;
        _work.Set();
        await _ended.Task;
    }

    private void Run()
    {
        try
        {
            while (true)
            {
                var isEnding = _isEnding; // asked before looking for work: what came before the end is done
                if (Step())
                    continue;
                if (isEnding)
                    break;
                _work.WaitOne();
            }
            _set.Close(_closed!); // not before: what was asked for may have waited in the queue
            while (Step())
            {
            }
            _disk.SettleAll();
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
        finally
        {
            _ended.TrySetResult();
        }
    }

    /// <summary>Returns whether there may be more to do.</summary>
    private bool Step()
    {
        while (_queue.Reader.TryRead(out var work))
            Do(work);
        var isBusy = Commit();
        _set.Trim();
        _disk.Settle();
        if (_names is not null && !_isEnding)
            Learn();
        return isBusy || _disk.IsSettling || (_names is not null && !_isEnding);
    }

    private void Do(DiskWork work)
    {
        try
        {
            work.Run(_disk);
        }
        catch (Exception failure)
        {
            work.Fail(failure);
            if (failure is IOException or LiteException)
                throw;
        }
    }

    private bool Commit()
    {
        if (_set.NextGroup() is not { } group)
            return false;
        _disk.Append(group.Documents);
        foreach (var asked in group.Asked)
            StoreMeter.CommitDuration.Record(_time.GetElapsedTime(asked).TotalSeconds);
        StoreMeter.Commits.Add(group.Asked.Count);
        StoreMeter.GroupSize.Record(group.Asked.Count);
        _set.Written(group);
        return true;
    }

    private void Learn()
    {
        var all = !_names!.MoveNext();
        _set.Learn(all ? [] : _names.Current, all);
        if (all)
            _names = null;
    }

    private void Fail(Exception cause)
    {
        _closed = () => new("The store is closed after a failure of its disk. Free space or mend the disk, then start ProjectBot again: "
            + "everything it acknowledged is kept.", cause);
        _set.Fail(_closed);
        _queue.Writer.TryComplete();
        while (_queue.Reader.TryRead(out var work))
            work.Fail(_closed());
    }
}
