using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using LiteDB;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// The two threads that touch the disk. One makes commits that were placed durable, group by group, each with one fsync, and
/// acknowledges them. The other reads, and moves what is durable into LiteDB, so that nobody waits for that who commits. When
/// the disk refuses, what was placed and is not on it is refused to everybody who waits for it; soon after, reads go on from
/// what is durable, and so do writes as soon as they can.
/// </summary>
internal sealed partial class Owner : IAsyncDisposable
{
    private const int NamesAtOnce = 200; // documents of which the names are learned between two groups; a few milliseconds
    private const int NamesAtStart = 3; // documents, entries, and that there are no more

    private readonly Channel<DiskWork> _queue = Channel.CreateUnbounded<DiskWork>(new() { SingleReader = true });
    private readonly AutoResetEvent _work = new(false);
    private readonly AutoResetEvent _placed = new(false);
    private readonly Thread _committing;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LiteDisk _disk;
    private readonly MarkKeeper _mark;
    private readonly LiteSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger? _log;
    private volatile WorkingSet _set;
    private IEnumerator<IEnumerable<(string Type, string Id, IEnumerable<string> Keys)>>? _names; // null when all are learned
    private long _reads;
    private volatile bool _isEnding;
    private volatile bool _hasEnded;
    private volatile Exception? _refused; // why nothing is committed: what the disk said, until that is dealt with
    private volatile Func<StoreClosedException>? _closed;

    public Owner(LiteDisk disk, DocumentTypes types, LiteSettings settings, TimeProvider time, ILogger? log)
    {
        (_disk, _settings, _time, _log) = (disk, settings, time, log);
        _set = new(settings.Memory, types);
        disk.Appended = () => _set.Take();
        _mark = new(settings.Mark);
        _mark.Write(disk.Mark(time.GetUtcNow()));
        _names = disk.Names(NamesAtOnce).GetEnumerator();
        for (var parts = 0; parts < NamesAtStart && _names is not null; parts++)
            Learn(); // a small store is known whole: nobody needs to ask a thread about it
        _committing = new(CommitAll) { Name = "Store commits", IsBackground = true };
        _committing.Start();
        new Thread(Run) { Name = "Store", IsBackground = true }.Start();
    }

    /// <summary>What is known without the disk; another one after a failure.</summary>
    public WorkingSet Set => _set;

    /// <summary>How often <see cref="Read"/> was asked.</summary>
    public long Reads => Interlocked.Read(ref _reads);

    /// <exception cref="StoreClosedException">The store is closed.</exception>
    public void ThrowIfClosed()
    {
        if (_closed is { } closed)
            throw closed();
    }

    /// <summary>A commit was placed.</summary>
    public void Wake() => _placed.Set();

    /// <summary>Reads what memory does not know. What is read is older than what is in flight.</summary>
    public ValueTask<T> Read<T>(Func<LiteDisk, T> what)
    {
        StoreMeter.DiskReads.Add(1);
        Interlocked.Increment(ref _reads);
        return Ask(what);
    }

    /// <summary>Does something where what is durable is read and moved.</summary>
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
        _isEnding = true;
        _closed = Stopping;
        _queue.Writer.TryComplete();
        _work.Set();
        await _ended.Task;
    }

    private void Run()
    {
        try
        {
            while (!Work())
            {
            }
        }
        catch (OutOfMemoryException)
        {
            OutOfMemory();
        }
        finally
        {
            while (_queue.Reader.TryRead(out var work))
                work.Fail(new StoreClosedException("The store is closed."));
            _hasEnded = true;
            _placed.Set();
            _committing.Join();
            _ended.TrySetResult();
        }
    }

    /// <summary>Works until the end, or until the disk refuses. Returns whether it is the end.</summary>
    private bool Work()
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
                _work.WaitOne(Rest());
            }
            _set.Close(Stopping); // not before: what was asked for may have waited in the queue
            while (Step())
            {
            }
            if (_trouble is not null)
                return true;
            _disk.SettleAll();
            _mark.Write(_disk.Mark(_time.GetUtcNow()));
            return true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Fail(failure);
            return Recover();
        }
    }

    /// <summary>Returns whether there may be more to do.</summary>
    private bool Step()
    {
        if (_trouble is null && _refused is { } cause)
            ExceptionDispatchInfo.Throw(cause);
        while (_queue.Reader.TryRead(out var work))
            Do(work);
        if (_trouble is not null)
            return TryMend();
        var isBusy = _isEnding && Commit();
        _disk.Take();
        _set.Trim();
        if (_disk.Settle())
            _placed.Set(); // a commit may have waited for that
        _mark.Renew(_disk, _time);
        if (_names is not null && !_isEnding)
            Learn();
        return isBusy || _disk.IsSettling || (_names is not null && !_isEnding);
    }

    private TimeSpan Rest() =>
        _trouble is not null ? _settings.Pause
        : _mark.IsOld(_disk) ? MarkKeeper.Rhythm
        : Timeout.InfiniteTimeSpan;

    private void Do(DiskWork work)
    {
        try
        {
            work.Run(_disk);
        }
        catch (Exception failure)
        {
            work.Fail(failure);
            if (failure is IOException or OutOfMemoryException)
                throw;
            if (failure is LiteException)
                _disk.Reopen(); // LiteDB may have closed itself; what is durable and what waits is not affected
        }
    }

    private void CommitAll()
    {
        while (!_hasEnded)
            if (Commit())
                _work.Set();
            else
                _placed.WaitOne();
    }

    /// <summary>Makes the next group durable. Returns false when there is none, or not yet.</summary>
    private bool Commit()
    {
        lock (_disk.Gate)
            try
            {
                if (_refused is not null || _disk.IsBehind || _set.NextGroup() is not { } group)
                    return false;
                _disk.Append(group.Documents);
                foreach (var asked in group.Asked)
                    StoreMeter.CommitDuration.Record(_time.GetElapsedTime(asked).TotalSeconds);
                StoreMeter.Commits.Add(group.Asked.Count);
                StoreMeter.GroupSize.Record(group.Asked.Count);
                _set.Written(group);
                return true;
            }
#pragma warning disable CA1031 // The other thread deals with it, whatever it is.
            catch (Exception cause)
#pragma warning restore CA1031
            {
                _refused = cause;
                return true;
            }
    }

    private static StoreClosedException Stopping() => new("The store is closed because ProjectBot is stopping.");

    private void Learn()
    {
        try
        {
            var all = !_names!.MoveNext();
            _set.Learn(all ? [] : _names.Current, all);
            if (all)
                _names = null;
        }
        catch (DamagedException damage)
        {
            _names = null; // not all are known: the disk is asked, as far as it can answer
            if (_log is not null)
                LogDamage(_log, damage.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "{Damage} What lies there cannot be read; everything else can. Stop ProjectBot and run 'verify' to see what is affected")]
    private static partial void LogDamage(ILogger log, string damage);
}
