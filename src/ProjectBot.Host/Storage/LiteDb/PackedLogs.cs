using LiteDB;
using LiteDB.Engine;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>The entries of all logs in the file: many to a row, and found by postings that are written many at a time.</summary>
internal sealed class PackedLogs
{
    private readonly LiteEngine _engine;
    private readonly PostingIndex? _index;
    private long _lastPack;

    /// <param name="isFound">Whether entries are to be found; without, packs can be read though what finds them is damaged.</param>
    public PackedLogs(LiteEngine engine, bool isFound = true)
    {
        (_engine, _index) = (engine, isFound ? new(engine) : null);
        var last = engine.Rows(Pack.Collection, new() { Select = "$._id", OrderBy = "$._id", Order = Query.Descending, Limit = 1 });
        _lastPack = last.Select(row => row["_id"].AsInt64).FirstOrDefault();
    }

    public PackedEntry? Find(DocumentType type, string id) => Holding(type.Name, Row.Fit(id), [])?.Find(Row.Fit(id));

    /// <summary>Entries with a key and a number below one, newest first; read as far as the caller goes.</summary>
    public IEnumerable<PackedEntry> Newest(DocumentType type, string key, long before)
    {
        var fit = Row.Fit(key);
        var next = new PriorityQueue<PackedEntry, long>(); // packs may overlap
        foreach (var posting in Index.Of(Posting.OfKey(type.Name, fit)))
        {
            if (posting.First >= before)
                continue;
            while (next.TryPeek(out var newest, out _) && newest.Number > posting.Last)
                yield return next.Dequeue();
            foreach (var entry in ReadPack(posting.Pack) is var pack && pack.Type == type.Name ? pack.Entries : [])
                if (entry.Number < before && entry.Keys.Contains(fit))
                    next.Enqueue(entry, -entry.Number);
        }
        while (next.TryDequeue(out var entry, out _))
            yield return entry;
    }

    /// <summary>The id of the last pack that was made.</summary>
    public long Last => _lastPack;

    private PostingIndex Index => _index ?? throw new InvalidOperationException("Opened to be read pack by pack.");

    /// <summary>Ids of all packs, from one end or the other.</summary>
    public IEnumerable<long> Ids(bool isBackwards) => _engine.Rows(Pack.Collection, new()
    {
        Select = "$._id",
        OrderBy = "$._id",
        Order = isBackwards ? Query.Descending : Query.Ascending,
    }).Select(row => row["_id"].AsInt64);

    /// <summary>Packs in the order they were made, without the bodies.</summary>
    public IEnumerable<Pack> Names(long after, int count) => _engine.Rows(Pack.Collection, new()
    {
        Select = "{ _id: $._id, n: $.n }",
        Where = { BsonExpression.Create("$._id > @0", after) },
        OrderBy = "$._id",
        Limit = count,
    }).Select(Pack.Read);

    /// <summary>
    /// Writes entries, as part of a transaction. One that is in a pack is written there, its pack once for all that changed in it.
    /// </summary>
    public void Write(IReadOnlyList<Saved> entries)
    {
        var postings = new List<Posting>();
        foreach (var log in entries.GroupBy(saved => saved.Type.Name))
        {
            var moved = Rewrite(log.Key, log.Where(saved => !saved.IsNew), postings);
            var unpacked = log.Where(saved => saved.IsNew).Select(PackedEntry.Of).Concat(moved);
            var packs = Pack.Of(log.Key, unpacked, () => ++_lastPack).ToList();
            _engine.Insert(Pack.Collection, packs.Select(pack => pack.Row()), BsonAutoId.Int64);
            foreach (var pack in packs)
                postings.AddRange(pack.Names().Select(name => Posting.In(pack, name, isGone: false)));
        }
        Index.Add([.. postings]);
    }

    /// <summary>Writes new versions into the packs that hold the old ones; returns those that cannot stay there.</summary>
    private List<PackedEntry> Rewrite(string type, IEnumerable<Saved> changed, List<Posting> postings)
    {
        var packs = new Dictionary<long, Pack>();
        var before = new Dictionary<long, HashSet<ulong>>();
        var moved = new List<PackedEntry>();
        foreach (var entry in changed.Select(PackedEntry.Of))
        {
            var pack = Holding(type, entry.Id, packs)
                ?? throw new InvalidDataException("An entry that was read is not in the file any more.");
            before.TryAdd(pack.Id, pack.Names());
            if (pack.With(entry) is not { } now)
            {
                now = pack.Without(entry.Id);
                moved.Add(entry);
            }
            packs[pack.Id] = now;
        }
        foreach (var (id, old) in before)
        {
            var names = packs[id].Names();
            postings.AddRange(names.Except(old).Select(name => Posting.In(packs[id], name, isGone: false)));
            postings.AddRange(old.Except(names).Select(name => Posting.In(packs[id], name, isGone: true)));
        }
        _engine.Update(Pack.Collection, before.Keys.Select(id => packs[id].Row()));
        return moved;
    }

    /// <summary>The pack that an entry is in; null when it is in none.</summary>
    /// <param name="known">Packs as they are now, if they are not as in the file.</param>
    private Pack? Holding(string type, string id, Dictionary<long, Pack> known)
    {
        foreach (var posting in Index.Of(Posting.OfId(type, id)))
            if ((known.GetValueOrDefault(posting.Pack) ?? ReadPack(posting.Pack)) is var pack
                && pack.Type == type
                && pack.Find(id) is not null)
                return pack;
        return null;
    }

    public Pack ReadPack(long id) =>
        Pack.Read(_engine.Row(Pack.Collection, id) ?? throw new InvalidDataException("A pack of entries is not in the file any more."));
}
