using LiteDB;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// What is durable: LiteDB, and in front of it two commit logs that take turns. A commit costs one append and one fsync;
/// LiteDB gets many documents at a time, which is several times cheaper for it than one by one: it copies every page it
/// looks at once per transaction. Reads lay what waits over what LiteDB has. One thread of the owner appends, under the
/// <see cref="Gate"/>; everything else is done by the other.
/// </summary>
internal sealed partial class LiteDisk : IDisposable
{
    private readonly LiteSettings _settings;
    private readonly DocumentTypes _types;
    private readonly DiskFiles _files;
    private readonly Unsettled _unsettled = new();
    private readonly Dictionary<string, long> _highest; // numbers of logs, by series
    private LiteFile _file;
    private CommitLog _log;
    private CommitLog _settling;
    private long _sequence; // of the last record
    private long _turned; // the last record of the log that settles

    /// <exception cref="StoreClosedException">It is damaged, or not ours; nothing was changed.</exception>
    public LiteDisk(LiteSettings settings, DocumentTypes types)
    {
        (_settings, _types) = (settings, types);
        var mark = Storage.LiteDb.Mark.Read(settings.Mark);
        _files = DiskFiles.Open(settings, mark);
        try
        {
            _file = Open();
            (_log, _settling) = (_files.Logs[0], _files.Logs[1]);
            _highest = new(types.All.Where(type => type.IsLog).Select(type =>
                KeyValuePair.Create(type.Series!, Math.Max(_file.Highest(type.Series!), mark?.Highest.GetValueOrDefault(type.Series!) ?? 0))));
            var records = Records(mark);
            _file.Prepare();
            Replay(records);
            SettleAll();
        }
        catch
        {
            _file?.Dispose();
            _files.Dispose();
            throw;
        }
    }

    /// <summary>That the store is here, and how far it is durable.</summary>
    public Mark Mark(DateTimeOffset now) => new(_files.Head.Store, _sequence, now, new Dictionary<string, long>(_highest));

    /// <summary>Number of the last record of the commit logs.</summary>
    public long Sequence => Volatile.Read(ref _sequence);

    /// <summary>Held while something is appended to a log, and while the logs take turns.</summary>
    public Lock Gate { get; } = new();

    /// <summary>What was appended and not yet taken.</summary>
    public Func<IReadOnlyList<CommitGroup>> Appended { get; set; } = () => [];

    /// <summary>Whether so much waits in the logs that more had better wait until some of it is in LiteDB. To be asked under the gate.</summary>
    public bool IsBehind => (_log.Length - _carried) / 2 >= _settings.SettleAtBytes;

    /// <summary>Makes the documents durable, all or none; under the gate. They are found here once they are taken.</summary>
    public void Append(IReadOnlyCollection<Saved> documents) => _log.Append(documents, ++_sequence);

    /// <summary>From here on what was appended is found here.</summary>
    public void Take()
    {
        foreach (var group in Appended())
            foreach (var saved in group.Documents)
                Take(saved);
    }

    public Loaded? Find(DocumentType type, string id) =>
        _unsettled.Find(type.Name, id)?.Loaded
        ?? (type.IsLog ? _file.Logs.Find(type, id)?.Read(type)
            : _file.Find(Row.Id(type.Name, id)) is { } row ? Row.Read(type, row)
            : null);

    /// <summary>The documents with the key, of a type that is no log.</summary>
    public IEnumerable<Loaded> All(DocumentType type, string key) =>
        _file.With(Row.Key(type.Name, key))
            .Select(row => Row.Read(type, row))
            .Where(read => IsSettled(type, read, key))
            .Concat(_unsettled.With(type.Name, key).Select(saved => saved.Loaded));

    /// <summary>Entries of a log with the key and a number below <paramref name="before"/>, newest first, as far as the caller goes.</summary>
    public IEnumerable<Loaded> Newest(DocumentType type, string key, long before)
    {
        var settled = _file.Logs.Newest(type, key, before)
            .Where(entry => !_unsettled.Has(type.Name, entry.Id))
            .Select(entry => entry.Read(type))
            .Where(read => IsSettled(type, read, key));
        var waiting = _unsettled.With(type.Name, key).Select(saved => saved.Loaded)
            .Where(read => Number(read) < before)
            .OrderByDescending(Number)
            .ToList();
        return waiting.Count == 0 ? settled : Merged(waiting, settled);
    }

    /// <summary>The highest number ever used in a series; 0 for none.</summary>
    public long Highest(string series)
    {
        if (_highest.TryGetValue(series, out var highest))
            return highest;
        foreach (var row in _file.Ids(series + '0', series + ':')) // ':' follows '9'
            if (Row.Split(row, out var id, out _) && Numbering.NumberIn(id, series) is var number && number > highest)
                highest = number;
        return _unsettled.Ids.Select(id => Numbering.NumberIn(id, series)).Append(highest).Max();
    }

    /// <summary>
    /// What everything in the file is called and found by, shortened as it is there, some at a time; the store may go on
    /// between two.
    /// </summary>
    public IEnumerable<IEnumerable<(string Type, string Id, IEnumerable<string> Keys)>> Names(int atOnce)
    {
        if (_unsettled.Count > 0) // what is stuck is not in the file
            yield return _unsettled.All.Select(saved => (saved.Type.Name, saved.Document.Id, saved.Keys.AsEnumerable()));
        for (var last = ""; _file.Names(last + '\0', "\uffff", atOnce).ToList() is [.., var end] rows; last = end["_id"].AsString)
            yield return Named(rows);
        for (var last = 0L; _file.Logs.Names(last, Math.Max(1, atOnce / Pack.MostEntries)).ToList() is [.., var end] packs; last = end.Id)
            yield return
                from pack in packs
                from entry in pack.Entries
                select (pack.Type, entry.Id, entry.Keys.AsEnumerable());
    }

    /// <summary>Whether a log is on its way into LiteDB.</summary>
    public bool IsSettling => _unsettled.Leaving > 0;

    /// <summary>Moves some documents into LiteDB when enough wait, or the log is long. Each call is short: reads wait for it.</summary>
    /// <returns>Whether the logs took turns.</returns>
    public bool Settle()
    {
        if (IsSettling)
            SettleSome();
        else if (_unsettled.Count - _stuck.Count >= _settings.SettleAt || _log.Length - _carried >= _settings.SettleAtBytes)
        {
            Turn();
            return true;
        }
        return false;
    }

    /// <summary>Moves everything into the data file, but for what finds no place there because the file is damaged.</summary>
    public void SettleAll()
    {
        for (var turns = 0; turns < 2; turns++)
        {
            Turn();
            while (_unsettled.Leaving > 0)
                SettleSome();
            if (_file.Settled < _turned)
                Settled();
        }
        _file.Checkpoint();
    }

    /// <summary>Copies the data file; the whole store if <see cref="SettleAll"/> has just run.</summary>
    public void CopyTo(FileStream target) => _file.CopyTo(target);

    public void Dispose()
    {
        _file.Dispose();
        _files.Dispose();
    }

    private void Turn()
    {
        lock (Gate)
        {
            Take(); // what is in the log that is to be cleared
            if (IsSettling)
                return;
            _unsettled.Turn();
            (_log, _settling) = (_settling, _log);
            _turned = _sequence;
        }
    }

    private void SettleSome()
    {
        var some = Next();
        Write(some, _unsettled.Leaving == 0 && _stuck.Count == 0 ? _turned : 0);
        if (_unsettled.Leaving == 0)
            Settled();
        if (_file.LogLength >= _settings.CheckpointAt)
            _file.Checkpoint();
    }

    /// <summary>The log that settled can be used again: what is in it is in the file, or in the other log.</summary>
    private void Settled()
    {
        KeepStuck();
        if (_file.Settled < _turned)
            _file.Write([], _highest, _turned);
        _settling.Clear();
    }

    private void Take(Saved saved)
    {
        _unsettled.Add(saved);
        if (saved.Type.Series is { } series)
            _highest[series] = Math.Max(_highest[series], Number(saved.Loaded));
    }

    /// <summary>
    /// A crash leaves records that may be in LiteDB already: the version tells. What was read moves on while reading goes
    /// on, so that a long log needs no more memory than a short one; both logs are cleared when both were read.
    /// </summary>
    private void Replay(IEnumerable<(CommitLog Log, LogRecord Record)> records)
    {
        var bytes = 0L;
        foreach (var (log, record) in records)
            foreach (var saved in log.Read(record, _types))
            {
                var known = IsAboveFile(saved) ? 0 : Known(saved);
                if (saved.Document.Version <= known)
                    continue;
                Take(saved with { IsNew = known == 0 });
                bytes += saved.Body.Length;
                if (_unsettled.Count - _stuck.Count < _settings.SettleAt && bytes < _settings.SettleAtBytes)
                    continue;
                Write(_unsettled.All, 0);
                if (_file.LogLength >= _settings.CheckpointAt)
                    _file.Checkpoint();
                bytes = 0;
            }
    }

    /// <summary>Whether the number tells that an entry is neither in the file nor waiting: nearly all that a crash leaves are new.</summary>
    private bool IsAboveFile(Saved saved) =>
        saved.Type.Series is { } series
        && saved.Number > _file.Highest(series)
        && !_unsettled.Has(saved.Type.Name, saved.Document.Id);

    private IEnumerable<(string Type, string Id, IEnumerable<string> Keys)> Named(List<BsonDocument> rows)
    {
        foreach (var row in rows)
            if (Row.Split(row["_id"].AsString, out var id, out var name) && _types.Find(name.ToString()) is { } type)
                yield return (type.Name, id.ToString(), row["k"].AsArray.Select(key => Row.KeyIn(type, key.AsString)));
    }

    private bool IsSettled(DocumentType type, Loaded read, string key) =>
        !_unsettled.Has(type.Name, read.Document.Id) && read.Document.Keys.Contains(key);

    private static long Number(Loaded read) => ((INumbered)read.Document).Number;

    private static IEnumerable<Loaded> Merged(List<Loaded> waiting, IEnumerable<Loaded> settled)
    {
        var next = 0;
        foreach (var entry in settled)
        {
            while (next < waiting.Count && Number(waiting[next]) > Number(entry))
                yield return waiting[next++];
            yield return entry;
        }
        while (next < waiting.Count)
            yield return waiting[next++];
    }
}
