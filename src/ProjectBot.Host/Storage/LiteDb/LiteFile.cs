using LiteDB;
using LiteDB.Engine;
using ProjectBot.Host.Storage.Cache;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// LiteDB on streams of our own, used by one thread at a time. Opening it changes nothing; <see cref="Prepare"/> makes it ready to be
/// written.
/// </summary>
internal sealed class LiteFile : IDisposable
{
    private readonly DataStream _data;
    private readonly LogStream _log;
    private readonly LiteEngine _engine;
    private readonly BsonDocument _highest;

    /// <summary>Finds what a crash left in the page log. The files stay open when this is disposed of.</summary>
    /// <param name="isFound">Whether entries of logs are to be found; see <see cref="PackedLogs"/>.</param>
    public LiteFile(FileStream data, FileStream log, FileHead head, bool isFound = true)
    {
        _log = new(log, head.Store);
        _data = new(data, head, _log.Pages);
        _engine = new(new EngineSettings { DataStream = _data, LogStream = _log, Collation = Collation.Binary });
        Logs = new(_engine, isFound);
        _highest = (isFound ? Find(Row.Highest) : null) ?? new() { ["_id"] = Row.Highest };
    }

    /// <summary>Makes what every store has, and moves the page log into the data file.</summary>
    public void Prepare()
    {
        _engine.Pragma("CHECKPOINT", 0);
        _engine.Pragma("UTC_DATE", true);
        _engine.EnsureIndex(Row.Collection, "k", BsonExpression.Create("$.k[*]"), unique: false);
        _engine.Upsert(Row.Collection, [_highest], BsonAutoId.ObjectId);
        _log.Sync();
        Checkpoint();
    }

    /// <summary>The highest number of an entry of a log in the file; 0 for none.</summary>
    public long Highest(string series) => _highest[series] is { IsNull: false } number ? number.AsInt64 : 0;

    /// <summary>The last record of the commit logs that is in the file, and so are all before it.</summary>
    public long Settled => Highest(Row.Settled);

    public long LogLength => _log.Length;

    /// <summary>The entries of logs; all other documents have rows of their own.</summary>
    public PackedLogs Logs { get; }

    public BsonDocument? Find(string id) => _engine.Row(Row.Collection, id);

    /// <summary>The rows that have the key.</summary>
    public IEnumerable<BsonDocument> With(string key) => Query(new() { Where = { BsonExpression.Create("$.k[*] ANY = @0", key) } });

    /// <summary>Ids of rows in ordinal order, from the index alone.</summary>
    public IEnumerable<string> Ids(string first, string last) => Query(new()
    {
        Select = BsonExpression.Create("$._id"),
        Where = { BsonExpression.Create("$._id BETWEEN @0 AND @1", first, last) },
    }).Select(row => row["_id"].AsString);

    /// <summary>Ids of all rows, from one end or the other.</summary>
    public IEnumerable<string> Rows(bool isBackwards) => Query(new()
    {
        Select = BsonExpression.Create("$._id"),
        OrderBy = BsonExpression.Create("$._id"),
        Order = isBackwards ? LiteDB.Query.Descending : LiteDB.Query.Ascending,
    }).Select(row => row["_id"].AsString);

    /// <summary>All rows that have a key, by way of the keys.</summary>
    public IEnumerable<BsonDocument> Keyed(bool isBackwards) => Query(new()
    {
        Where = { BsonExpression.Create("$.k[*] ANY BETWEEN '' AND '\uffff'") },
        OrderBy = BsonExpression.Create("$.k[*]"),
        Order = isBackwards ? LiteDB.Query.Descending : LiteDB.Query.Ascending,
    });

    /// <summary>Ids and keys of rows in ordinal order; of their bodies nothing is read.</summary>
    public IEnumerable<BsonDocument> Names(string first, string last, int count) => Query(new()
    {
        Select = BsonExpression.Create("{ _id: $._id, k: $.k }"),
        Where = { BsonExpression.Create("$._id BETWEEN @0 AND @1", first, last) },
        Limit = count,
    });

    /// <summary>Writes the documents in one transaction, durably. After a failure this is not to be used any more.</summary>
    /// <param name="highest">The highest numbers of entries of logs so far, by series.</param>
    /// <param name="settled">With these, every record up to this one is in the file.</param>
    public void Write(IReadOnlyList<Saved> documents, IReadOnlyDictionary<string, long> highest, long settled)
    {
        var entries = documents.Where(saved => saved.Type.IsLog).ToList();
        var others = documents.Where(saved => !saved.Type.IsLog).ToLookup(saved => saved.IsNew, Row.Of);
        var changed = others[false].ToList();
        if (settled > Settled || highest.Any(log => log.Value > Highest(log.Key)))
        {
            foreach (var (series, number) in highest)
                _highest[series] = number;
            _highest[Row.Settled] = Math.Max(settled, Settled);
            changed.Add(_highest);
        }
        if (entries.Count == 0 && changed.Count == 0 && !others[true].Any())
            return;
        _engine.BeginTrans();
        Logs.Write(entries);
        _engine.Insert(Row.Collection, others[true], BsonAutoId.ObjectId);
        if (_engine.Update(Row.Collection, changed) != changed.Count)
            throw new InvalidDataException("A row that was read is not in the file any more.");
        _engine.Commit();
        _log.Sync();
    }

    public void Checkpoint() => _engine.Checkpoint();

    public void CopyTo(FileStream target) => _data.CopyTo(target);

    public void Dispose() => _engine.Dispose();

    private IEnumerable<BsonDocument> Query(Query query) => _engine.Rows(Row.Collection, query);
}
