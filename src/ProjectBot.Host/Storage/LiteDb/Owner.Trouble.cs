using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// What happens when the disk refuses. First everybody is refused, so that nobody is answered by what they read before and no
/// disk has; a pause later, with an empty memory, what is durable can be read, and writing is tried again and again.
/// </summary>
internal sealed partial class Owner
{
    /// <summary>The exit code when memory is out.</summary>
    public const int NoMemory = 70;

    private volatile string? _trouble;
    private volatile Exception? _cause;
    private long _tried;

    /// <summary>Why nothing can be written, and what to do; null when all is well.</summary>
    public string? Trouble => _closed is null || _trouble is not null ? _trouble : "The store is closed.";

    private void Fail(Exception cause)
    {
        if (_trouble is null && _log is not null)
            LogTrouble(_log, DiskTrouble.Of(cause), cause);
        (_cause, _trouble) = (cause, DiskTrouble.Of(cause));
        if (!_isEnding)
            _closed = Refusal;
        lock (_disk.Gate) // what is durable is taken, and nothing becomes so behind our back
        {
            _refused = cause;
            _disk.Take();
            _set.Fail(Refusal);
        }
        Refuse(Refusal);
    }

    /// <summary>Waits until what is durable can be read again. Returns true when it is the end instead.</summary>
    private bool Recover()
    {
        while (true)
        {
            var since = Environment.TickCount64;
            while (!_isEnding && Passed(since) < _settings.Pause)
                _work.WaitOne(_settings.Pause / 4);
            if (_isEnding)
                return true;
            try
            {
                _disk.Reopen();
                _set = _set.Renewed();
                _set.Close(Refusal);
                _tried = 0;
                _closed = null;
                if (_isEnding)
                    _closed = Stopping;
                return false;
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                _trouble = DiskTrouble.Of(failure);
                Refuse(_closed ?? Refusal);
            }
        }
    }

    private bool TryMend()
    {
        if (_isEnding || (_tried != 0 && Passed(_tried) < _settings.Pause))
            return false;
        try
        {
            _disk.Mend();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            _trouble = DiskTrouble.Of(failure);
            _tried = Environment.TickCount64;
            _disk.Reopen();
            return false;
        }
        _names = _disk.Names(NamesAtOnce).GetEnumerator();
        (_trouble, _refused) = (null, null);
        _set.Open();
        _placed.Set();
        if (_log is not null)
            LogMended(_log);
        return true;
    }

    private void OutOfMemory()
    {
        Console.Error.WriteLine("ProjectBot ends because its memory is used up. Everything it acknowledged is kept. Give it more memory and start it again.");
        _settings.Exit(NoMemory);
        _closed ??= Refusal;
        _set.Fail(_closed);
    }

    private StoreClosedException Refusal() =>
        new($"Nothing can be saved. {_trouble} Everything acknowledged is kept, and it is tried again every few seconds.", _cause);

    private void Refuse(Func<Exception> why)
    {
        while (_queue.Reader.TryRead(out var work))
            work.Fail(why());
    }

    /// <summary>Time that no change of the clock can stop.</summary>
    private static TimeSpan Passed(long since) => TimeSpan.FromMilliseconds(Environment.TickCount64 - since);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing can be saved. {Trouble} It is tried again every few seconds")]
    private static partial void LogTrouble(ILogger log, string trouble, Exception cause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Everything can be saved again")]
    private static partial void LogMended(ILogger log);
}
