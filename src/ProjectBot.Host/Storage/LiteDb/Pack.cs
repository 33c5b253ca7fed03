using LiteDB;
using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>An entry of a log as it lies in a pack; its names shortened as <see cref="Row.Fit"/> does.</summary>
internal sealed record PackedEntry(string Id, long Number, long Version, string[] Keys, ReadOnlyMemory<byte> Body)
{
    public static PackedEntry Of(Saved saved) =>
        new(Row.Fit(saved.Document.Id), saved.Number, saved.Document.Version, Array.ConvertAll(saved.Keys, Row.Fit), saved.Body);

    public Loaded Read(DocumentType type) => new(type.Read(Body.Span, Version), Body.Length);
}

/// <summary>
/// Entries of a log that lie in one row, because LiteDB asks several times as much for many small rows as for one. Its row is
/// <c>_id</c> (a number never used again), <c>n</c> (what the entries are called and found by) and <c>b</c> (their bodies).
/// </summary>
/// <param name="First">No entry in it has a lower number.</param>
/// <param name="Last">No entry in it has a higher number.</param>
internal sealed record Pack(long Id, string Type, long First, long Last, IReadOnlyList<PackedEntry> Entries)
{
    public const string Collection = "packs";

    public const int MostEntries = 32;
    private const int MostBytes = 16 << 10; // two pages: who wants one entry reads the whole pack

    /// <summary>Entries of one type as packs, by their numbers, so that the packs of a key can be read one after the other.</summary>
    public static IEnumerable<Pack> Of(string type, IEnumerable<PackedEntry> entries, Func<long> id)
    {
        var some = new List<PackedEntry>(MostEntries);
        var bytes = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Number))
        {
            if (some.Count == MostEntries || (some.Count > 0 && bytes + entry.Body.Length > MostBytes))
            {
                yield return new(id(), type, some[0].Number, some[^1].Number, some);
                (some, bytes) = (new(MostEntries), 0);
            }
            some.Add(entry);
            bytes += entry.Body.Length;
        }
        if (some.Count > 0)
            yield return new(id(), type, some[0].Number, some[^1].Number, some);
    }

    public PackedEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);

    /// <summary>With an entry in its new version; null when it has grown too much to stay.</summary>
    public Pack? With(PackedEntry entry)
    {
        var now = this with { Entries = [.. Entries.Select(old => old.Id == entry.Id ? entry : old)] };
        return Entries.Count == 1 || now.Length <= Math.Max(Length, 2 * MostBytes) ? now : null;
    }

    public Pack Without(string id) => this with { Entries = [.. Entries.Where(entry => entry.Id != id)] };

    /// <summary>What its entries are found by: the postings of the pack.</summary>
    public HashSet<ulong> Names() =>
    [
        .. Entries.Select(entry => Posting.OfId(Type, entry.Id)),
        .. Keys.Select(key => Posting.OfKey(Type, key)),
    ];

    public BsonDocument Row()
    {
        using var names = new MemoryStream();
        using var bodies = new MemoryStream((int)Length);
        using var writer = new BinaryWriter(names);
        var keys = Keys.Index().ToDictionary(key => key.Item, key => key.Index);
        writer.Write(Type);
        writer.Write(First);
        writer.Write(Last);
        writer.Write7BitEncodedInt(keys.Count);
        foreach (var key in keys.Keys)
            writer.Write(key);
        writer.Write7BitEncodedInt(Entries.Count);
        foreach (var entry in Entries)
        {
            writer.Write(entry.Id);
            writer.Write(entry.Number);
            writer.Write(entry.Version);
            writer.Write7BitEncodedInt(entry.Body.Length);
            writer.Write7BitEncodedInt(entry.Keys.Length);
            foreach (var key in entry.Keys)
                writer.Write7BitEncodedInt(keys[key]);
            bodies.Write(entry.Body.Span);
        }
        return new() { ["_id"] = Id, ["n"] = names.ToArray(), ["b"] = bodies.ToArray() };
    }

    /// <summary>Without the bodies, if they were not read.</summary>
    public static Pack Read(BsonDocument row)
    {
        using var reader = new BinaryReader(new MemoryStream(row["n"].AsBinary));
        var bodies = row["b"] is { IsNull: false } read ? read.AsBinary : null;
        var (type, first, last) = (reader.ReadString(), reader.ReadInt64(), reader.ReadInt64());
        var keys = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = reader.ReadString();
        var entries = new PackedEntry[reader.Read7BitEncodedInt()];
        var at = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            var (id, number, version) = (reader.ReadString(), reader.ReadInt64(), reader.ReadInt64());
            var length = reader.Read7BitEncodedInt();
            var own = new string[reader.Read7BitEncodedInt()];
            for (var k = 0; k < own.Length; k++)
                own[k] = keys[reader.Read7BitEncodedInt()];
            entries[i] = new(id, number, version, own, bodies is null ? default : bodies.AsMemory(at, length));
            at += length;
        }
        return new(row["_id"].AsInt64, type, first, last, entries);
    }

    private IEnumerable<string> Keys => Entries.SelectMany(entry => entry.Keys).Distinct();

    private long Length => Entries.Sum(entry => (long)entry.Body.Length);
}
