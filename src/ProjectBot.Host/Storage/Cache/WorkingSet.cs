using System.Collections.Frozen;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>
/// What a store knows without its disk. The store is the only writer of its disk, so what is here is true. Reads take no
/// lock; a commit is checked and shown to readers under one (<see cref="TryPlace"/>), and so is what was read from the disk.
/// </summary>
/// <remarks>What an engine hands in as read must be what its disk has after the groups that it took (<see cref="Take"/>).</remarks>
internal sealed partial class WorkingSet
{
    private readonly Lock _gate = new();
    private readonly CacheLimits _limits;
    private readonly FrozenDictionary<Type, Table> _tables;
    private readonly Table[] _logs;
    private readonly Table[] _others;
    private readonly DocumentTypes _types;
    private readonly Series _series;
    private readonly NameSet _ids = new();
    private readonly NameSet _keys = new();

    public WorkingSet(CacheLimits limits, DocumentTypes types)
        : this(limits, types, new())
    {
    }

    private WorkingSet(CacheLimits limits, DocumentTypes types, Series series)
    {
        (_limits, _types, _series) = (limits, types, series);
        _tables = types.All.ToFrozenDictionary(type => type.Type, type => new Table(type));
        _logs = [.. _tables.Values.Where(table => table.Type.IsLog)];
        _others = [.. _tables.Values.Except(_logs)];
    }

    /// <summary>An empty one in the place of this, of which nobody knows any more what is true. Numbers once given are not given again.</summary>
    public WorkingSet Renewed() => new(_limits, _types, _series);

    /// <exception cref="InvalidOperationException">The type is not listed.</exception>
    public Table Of(Type type) =>
        _tables.TryGetValue(type, out var table) ? table : throw new InvalidOperationException($"{type.Name} is not listed as a document type.");

    /// <summary>Whether it is known without the disk which document that is; null when there is none.</summary>
    public bool TryFind(Table table, string id, out Document? document) =>
        (document = table.Find(id)) is not null || _ids.Lacks(table.Type.Name, id);

    /// <summary>The list of a type that is no log, or null when only the disk knows it.</summary>
    public ArraySegment<Document>? All(Table table, string key) =>
        table.Lists!.Find(key) ?? NoneOf(table, key);

    /// <summary>The newest entries of a log, or null when only the disk knows them.</summary>
    public ArraySegment<Document>? Newest(Table table, string key, int count, long before) =>
        table.Newest!.Find(key, count, before) ?? NoneOf(table, key);

    public bool TryNext(string series, out long number) => _series.TryNext(series, out number);

    /// <summary>Keeps what was read, and returns the document as it is now.</summary>
    public Document? Keep(Table table, string id, Loaded? read)
    {
        lock (_gate)
            return table.Find(id) ?? ((_inFlight.Find(new(table.Type.Name, id))?.Loaded ?? read) is { } now ? table.Keep(now) : null);
    }

    /// <summary>Keeps a whole list that was read, and returns it as it is now.</summary>
    public ArraySegment<Document> KeepAll(Table table, string key, IReadOnlyList<Loaded> read)
    {
        lock (_gate)
            return table.Lists!.Find(key) ?? table.Lists.Keep(key, Now(table.Type, key, read));
    }

    /// <summary>Keeps the newest entries that were read (no older page), and returns those asked for as they are now.</summary>
    /// <param name="floor">They are all from this number up to <paramref name="before"/>; 0 when they are all there are.</param>
    /// <returns>Null when more have to be read, because of what changed meanwhile.</returns>
    public IReadOnlyList<Document>? KeepNewest(Table table, string key, int count, long before, IReadOnlyList<Loaded> read, long floor)
    {
        lock (_gate)
        {
            var now = Now(table.Type, key, read)
                .Where(entry => Tail.Number(entry.Document) is var number && number >= floor && number < before)
                .OrderByDescending(entry => Tail.Number(entry.Document))
                .ToList();
            if (now.Count < count && floor > 0)
                return null;
            if (before == long.MaxValue)
                table.Newest!.Keep(key, count, now, floor);
            return [.. now.Take(count).Select(entry => entry.Document)];
        }
    }

    private ArraySegment<Document>? NoneOf(Table table, string key) =>
        _keys.Lacks(table.Type.Name, key) ? new ArraySegment<Document>(table.NoDocuments) : default(ArraySegment<Document>?);

    /// <summary>Starts to count a series.</summary>
    /// <param name="highest">The highest number of it on the disk.</param>
    public void Start(string series, long highest)
    {
        lock (_gate)
            _series.Start(series, Math.Max(highest, _inFlight.Highest(series)));
    }

    /// <summary>Learns which names are used on the disk; once it knows all, the disk is not asked about others.</summary>
    public void Learn(IEnumerable<(string Type, string Id, IEnumerable<string> Keys)> rows, bool all)
    {
        lock (_gate)
        {
            foreach (var (type, id, keys) in rows)
            {
                _ids.Add(type, id);
                foreach (var key in keys)
                    _keys.Add(type, key);
            }
            _ids.IsComplete = _keys.IsComplete = all;
        }
    }

    /// <summary>Forgets a quarter when there is too much; what was used lately stays, as far as that is possible.</summary>
    public void Trim()
    {
        lock (_gate)
        {
            Trim(_logs, _limits.Entries, _limits.EntryBytes);
            Trim(_others, _limits.Documents, _limits.DocumentBytes);
        }
    }

    private static void Trim(Table[] tables, int most, long mostBytes)
    {
        var (count, bytes) = (0L, 0L);
        foreach (var table in tables)
            (count, bytes) = (count + table.Count, bytes + table.Bytes);
        if (count <= most && bytes <= mostBytes)
            return;
        var part = 0.75 * Math.Min(1, Math.Min((double)most / count, (double)mostBytes / bytes));
        foreach (var table in tables)
            table.Sweep((int)(table.Count * part), (long)(table.Bytes * part));
    }

    /// <summary>What was read, with what is in flight laid over it.</summary>
    private List<Loaded> Now(DocumentType type, string key, IReadOnlyList<Loaded> read)
    {
        var flying = _inFlight.Of(type);
        var now = new List<Loaded>(read.Count);
        foreach (var one in read)
            if (!flying.ContainsKey(one.Document.Id))
                now.Add(one);
        foreach (var saved in flying.Values)
            if (saved.Keys.Contains(key))
                now.Add(saved.Loaded);
        return now;
    }
}
