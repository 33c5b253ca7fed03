using LiteDB;
using LiteDB.Engine;
using ProjectBot.Host.Storage.Cache;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>LiteDB on streams of our own, used by one thread at a time.</summary>
internal sealed class LiteFile : IDisposable
{
    private readonly DataStream _data;
    private readonly LogStream _log;
    private readonly LiteEngine _engine;
    private readonly BsonDocument _highest;

    /// <summary>Opening replays the page log; the checkpoint then moves it into the data file.</summary>
    public LiteFile(FileStream data, FileStream log)
    {
        _data = new(data);
        _log = new(log);
        _engine = new(new EngineSettings { DataStream = _data, LogStream = _log, Collation = Collation.Binary });
        _engine.Pragma("CHECKPOINT", 0);
        _engine.Pragma("UTC_DATE", true);
        _engine.EnsureIndex(Row.Collection, "k", BsonExpression.Create("$.k[*]"), unique: false);
        Logs = new(_engine);
        _highest = Find(Row.Highest) ?? new() { ["_id"] = Row.Highest };
        _engine.Upsert(Row.Collection, [_highest], BsonAutoId.ObjectId);
        Checkpoint();
    }

    /// <summary>The highest number of an entry of a log in the file; 0 for none.</summary>
    public long Highest(string series)
    {
        var number = _highest[series] is { IsNull: false } own ? own : _highest[Row.HighestOfAll];
        return number.IsNull ? 0 : number.AsInt64;
    }

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

    /// <summary>Ids and keys of rows in ordinal order; of their bodies nothing is read.</summary>
    public IEnumerable<BsonDocument> Names(string first, string last, int count) => Query(new()
    {
        Select = BsonExpression.Create("{ _id: $._id, k: $.k }"),
        Where = { BsonExpression.Create("$._id BETWEEN @0 AND @1", first, last) },
        Limit = count,
    });

    /// <summary>Writes the documents in one transaction, durably.</summary>
    /// <param name="highest">The highest numbers of entries of logs so far, by series.</param>
    public void Write(IReadOnlyList<Saved> documents, IReadOnlyDictionary<string, long> highest)
    {
        var entries = documents.Where(saved => saved.Type.IsLog).ToList();
        var others = documents.Where(saved => !saved.Type.IsLog).ToLookup(saved => saved.IsNew, Row.Of);
        var changed = others[false].ToList();
        if (highest.Any(log => log.Value > Highest(log.Key)))
        {
            foreach (var (series, number) in highest)
                _highest[series] = number;
            changed.Add(_highest);
        }
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

    public void Dispose()
    {
        _engine.Dispose();
        _log.Dispose();
        _data.Dispose();
    }

    private IEnumerable<BsonDocument> Query(Query query) => _engine.Rows(Row.Collection, query);
}
