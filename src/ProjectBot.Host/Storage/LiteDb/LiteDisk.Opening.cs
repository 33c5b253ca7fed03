using LiteDB;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Opening what is there, and missing what is not.</summary>
internal sealed partial class LiteDisk
{
    /// <summary>Opens LiteDB, for so long as one may wait for it.</summary>
    /// <exception cref="StoreClosedException">It cannot be opened.</exception>
    private LiteFile Open()
    {
        LiteFile? opened = null;
        Exception? failure = null;
        var opening = new Thread(() =>
        {
            try
            {
                opened = new(_files.Data, _files.Pages, _files.Head);
            }
#pragma warning disable CA1031 // It is told to whoever waits.
            catch (Exception cause)
#pragma warning restore CA1031
            {
                failure = cause;
            }
        })
        { IsBackground = true, Name = "Store opens" };
        opening.Start();
        if (!opening.Join(_settings.OpenWithin))
            throw Damage.TooSlow(_settings);
        return opened ?? throw (failure is IOException or OutOfMemoryException ? failure : Damage.Unreadable(_settings, failure!));
    }

    /// <summary>The records that are not in LiteDB yet, in their order.</summary>
    /// <exception cref="StoreClosedException">There were more.</exception>
    private List<(CommitLog Log, LogRecord Record)> Records(Mark? mark)
    {
        var waiting = new List<(CommitLog Log, LogRecord Record)>();
        var last = _file.Settled;
        foreach (var found in Logged().Where(found => found.Record.Sequence > _file.Settled).OrderBy(found => found.Record.Sequence))
        {
            if (found.Record.Sequence > last + 1)
                throw Damage.Missing(_settings, last + 1, found.Record.Sequence - 1, mark);
            if (found.Record.Sequence == last)
                continue;
            waiting.Add(found);
            found.Log.Resume(found.Record);
            last = found.Record.Sequence;
        }
        if (mark is not null && mark.Sequence > last)
            throw Damage.Missing(_settings, last + 1, mark.Sequence, mark);
        _sequence = last;
        return waiting;
    }

    private IEnumerable<(CommitLog Log, LogRecord Record)> Logged()
    {
        foreach (var log in _files.Logs)
        {
            List<LogRecord> records;
            try
            {
                records = log.Records();
            }
            catch (DamagedException)
            {
                throw Damage.Foreign(log.Name);
            }
            foreach (var record in records)
                yield return (log, record);
        }
    }

    /// <summary>
    /// Begins anew with the file after a failure in it: LiteDB closes itself then, and may or may not have written what waits.
    /// </summary>
    public void Reopen()
    {
        Close(_file);
        _file = Open();
        foreach (var saved in _unsettled.All)
            try
            {
                _unsettled.Check(saved, InFile(saved)?.Document.Version ?? 0);
            }
            catch (DamagedException)
            {
                // It will not settle either, and waits.
            }
    }

    /// <summary>Tries whether everything can be written again; afterwards nothing that failed is left in the logs.</summary>
    /// <exception cref="IOException">Not yet.</exception>
    public void Mend()
    {
        SettleAll();
        lock (Gate)
            Append([]);
    }

    /// <summary>The version of a document that is here; 0 for none, or where it cannot be read and so cannot be written either.</summary>
    private long Known(Cache.Saved saved)
    {
        try
        {
            return Find(saved.Type, saved.Document.Id)?.Document.Version ?? 0;
        }
        catch (DamagedException)
        {
            return 0;
        }
    }

    private Cache.Loaded? InFile(Cache.Saved saved) => saved.Type.IsLog
        ? _file.Logs.Find(saved.Type, saved.Document.Id)?.Read(saved.Type)
        : _file.Find(Row.Id(saved.Type.Name, saved.Document.Id)) is { } row ? Row.Read(saved.Type, row) : null;

    private static void Close(LiteFile file)
    {
        try
        {
            file.Dispose();
        }
        catch (Exception failure) when (failure is LiteException or IOException or DamagedException or ObjectDisposedException)
        {
            // It was closed by what failed.
        }
    }
}
