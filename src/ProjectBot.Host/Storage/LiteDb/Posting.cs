using System.Runtime.InteropServices;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>That a pack has entries with a key or an id, or that it has none any more.</summary>
/// <param name="Name">Hash of the key or the id. Another name may have the same: the pack tells.</param>
/// <param name="Last">The highest number in the pack; of one name, newer packs come first.</param>
/// <param name="First">The lowest number in the pack, so that who wants older entries need not look into it.</param>
/// <param name="Place">The pack's number, and whether it has none any more as the lowest bit.</param>
internal readonly record struct Posting(ulong Name, long Last, long First, long Place) : IComparable<Posting>
{
    public static Posting In(Pack pack, ulong name, bool isGone) => new(name, pack.Last, pack.First, (pack.Id << 1) | (isGone ? 1L : 0));

    public long Pack => Place >> 1;

    public bool IsGone => (Place & 1) != 0;

    public static ulong OfKey(string type, string key) => Hash(type, '=', key);

    public static ulong OfId(string type, string id) => Hash(type, '#', id);

    public static byte[] Write(ReadOnlySpan<Posting> postings) => MemoryMarshal.AsBytes(postings).ToArray();

    public static Posting[] Read(byte[] bytes) => MemoryMarshal.Cast<byte, Posting>(bytes).ToArray();

    /// <summary>The first place in an order where the name may stand.</summary>
    public static int Begin(ReadOnlySpan<Posting> postings, ulong name)
    {
        var (from, to) = (0, postings.Length);
        while (from < to)
            if (postings[(from + to) / 2].Name < name)
                from = ((from + to) / 2) + 1;
            else
                to = (from + to) / 2;
        return from;
    }

    /// <summary>
    /// Two orders as one. What the newer one says of a name in a pack counts; that something is gone is forgotten together with it.
    /// </summary>
    public static Posting[] Merge(Posting[] newer, Posting[] older)
    {
        var merged = new List<Posting>(newer.Length + older.Length);
        var (n, o) = (0, 0);
        while (n < newer.Length && o < older.Length)
            switch (newer[n].CompareTo(older[o]))
            {
                case < 0:
                    merged.Add(newer[n++]);
                    break;
                case > 0:
                    merged.Add(older[o++]);
                    break;
                default:
                    if (!newer[n].IsGone || older[o].IsGone)
                        merged.Add(newer[n]);
                    (n, o) = (n + 1, o + 1);
                    break;
            }
        merged.AddRange(newer.AsSpan(n));
        merged.AddRange(older.AsSpan(o));
        return [.. merged];
    }

    public int CompareTo(Posting other) =>
        Name != other.Name ? Name.CompareTo(other.Name)
        : Last != other.Last ? other.Last.CompareTo(Last)
        : other.Pack.CompareTo(Pack);

    /// <summary>FNV-1a: it must be the same in every process, and need not withstand anybody.</summary>
    private static ulong Hash(string type, char kind, string name)
    {
        const ulong Prime = 1_099_511_628_211;
        var hash = 14_695_981_039_346_656_037;
        foreach (var letter in type)
            hash = (hash ^ letter) * Prime;
        hash = (hash ^ kind) * Prime;
        foreach (var letter in name)
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
