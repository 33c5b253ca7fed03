using ProjectBot.Journal;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>
/// What is durable: LiteDB, and in front of it two commit logs that take turns. A commit costs one append and one fsync;
/// LiteDB gets many documents at a time, which is several times cheaper for it than one by one: it copies every page it
/// looks at once per transaction. Reads lay what waits over what LiteDB has. Used by the owner alone.
/// </summary>
internal sealed class LiteDisk : IDisposable
{
    private readonly LiteSettings _settings;
    private readonly DocumentTypes _types;
    private readonly LiteFile _file;
    private readonly Pending _pending = new();
    private CommitLog _log;
    private CommitLog _settling;
    private long _highest; // number of a journal entry

    public LiteDisk(LiteSettings settings, DocumentTypes types)
    {
        (_settings, _types) = (settings, types);
        _file = new(settings.Open(settings.File), settings.Open(settings.PageLog));
        _log = new(settings.Open(settings.CommitLog(1)));
        _settling = new(settings.Open(settings.CommitLog(2)));
        _highest = _file.Highest;
        Replay(_settling);
        Replay(_log);
        SettleAll();
    }

    /// <summary>Makes the documents durable, all or none.</summary>
    public void Append(IReadOnlyCollection<Saved> documents)
    {
        _log.Append(documents);
        foreach (var saved in documents)
            Take(saved);
    }

    public Document? Find(DocumentType type, string id) =>
        _pending.Find(type.Name, id) ?? (_file.Find(Row.Id(type.Name, id)) is { } row ? Row.Read(type, row) : null);

    public IEnumerable<Document> All(DocumentType type, string key) =>
        _file.With(Row.Key(type.Name, key))
            .Select(row => Row.Read(type, row))
            .Where(document => !_pending.Has(type.Name, document.Id) && document.Keys.Contains(key))
            .Concat(_pending.With(type.Name, key));

    /// <summary>Entries with the key and a number below <paramref name="before"/>, newest first; read as far as the caller goes.</summary>
    public IEnumerable<JournalEntry> Journal(DocumentType type, string key, long before)
    {
        var settled = _file.Between(Row.Key(type.Name, key, 0), Row.Key(type.Name, key, before - 1))
            .Select(row => (JournalEntry)Row.Read(type, row))
            .Where(entry => !_pending.Has(type.Name, entry.Id) && entry.Keys.Contains(key));
        var waiting = _pending.With(type.Name, key).Cast<JournalEntry>()
            .Where(entry => entry.Number < before)
            .OrderByDescending(entry => entry.Number)
            .ToList();
        return waiting.Count == 0 ? settled : Merged(waiting, settled);
    }

    /// <summary>The highest number ever used in a series; 0 for none.</summary>
    public long Highest(string series)
    {
        if (series == Numbering.Journal)
            return _highest;
        var highest = 0L;
        foreach (var row in _file.Ids(series + '0', series + ':')) // ':' follows '9'
            if (Row.Split(row, out var id, out _) && Numbering.NumberIn(id, series) is var number && number > highest)
                highest = number;
        return _pending.Ids.Select(id => Numbering.NumberIn(id, series)).Append(highest).Max();
    }

    /// <summary>The rows of the file after one, for the set of ids; empty after the last.</summary>
    public IReadOnlyList<string> RowsAfter(string row, int count) => [.. _file.Ids(row + '\0', "\uffff", count)];

    /// <summary>Whether a log is on its way into LiteDB.</summary>
    public bool IsSettling => _pending.Leaving > 0;

    /// <summary>Moves some documents into LiteDB when enough wait. Called between groups: each call is short.</summary>
    public void Settle()
    {
        if (_pending.Leaving > 0)
            SettleSome();
        else if (_pending.Count >= _settings.SettleAt)
            Turn();
    }

    /// <summary>Moves everything into the data file.</summary>
    public void SettleAll()
    {
        for (var turns = 0; turns < 2; turns++)
        {
            Turn();
            while (_pending.Leaving > 0)
                SettleSome();
        }
        _log.Clear();
        _settling.Clear();
        _file.Checkpoint();
    }

    /// <summary>Copies the data file; the whole store if <see cref="SettleAll"/> has just run.</summary>
    public void CopyTo(FileStream target) => _file.CopyTo(target);

    public void Dispose()
    {
        _file.Dispose();
        _log.Dispose();
        _settling.Dispose();
    }

    private void Turn()
    {
        if (_pending.Leaving > 0)
            return;
        _pending.Turn();
        (_log, _settling) = (_settling, _log);
    }

    private void SettleSome()
    {
        var some = _pending.Next(Math.Max(1, _settings.SettleAt / 2));
        if (some.Count > 0)
        {
            _file.Write(some, _highest);
            _pending.Gone(some);
        }
        if (_pending.Leaving == 0)
            _settling.Clear();
        if (_file.LogLength >= _settings.CheckpointAt)
            _file.Checkpoint();
    }

    private void Take(Saved saved)
    {
        _pending.Add(saved);
        if (saved.Document is JournalEntry entry)
            _highest = Math.Max(_highest, entry.Number);
    }

    /// <summary>A crash leaves records that may be in LiteDB already: the version tells.</summary>
    private void Replay(CommitLog log)
    {
        foreach (var saved in log.Read(_types))
        {
            var known = Find(saved.Type, saved.Document.Id)?.Version ?? 0;
            if (saved.Document.Version > known)
                Take(saved with { IsNew = known == 0 });
        }
    }

    private static IEnumerable<JournalEntry> Merged(List<JournalEntry> waiting, IEnumerable<JournalEntry> settled)
    {
        var next = 0;
        foreach (var entry in settled)
        {
            while (next < waiting.Count && waiting[next].Number > entry.Number)
                yield return waiting[next++];
            yield return entry;
        }
        while (next < waiting.Count)
            yield return waiting[next++];
    }
}
