using System.Runtime.InteropServices;
using LiteDB;
using LiteDB.Engine;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// Postings in order, written at once and never changed: a row that says where what begins, and rows of a page each.
/// A short run stays in memory; of a long one the beginnings do, and a filter that tells most names that it lacks.
/// </summary>
internal sealed class PostingRun
{
    private const string Heads = "runs";
    private const string Pages = "postings";
    private const int PageLength = 250; // postings: as many as LiteDB puts into one page
    private const int LongestInMemory = 4096; // postings, 128 KB
    private const int PagesBits = 20;

    private readonly LiteEngine _engine;
    private readonly ulong[] _begins; // the first name of each page
    private readonly NameFilter? _filter; // of a long run
    private readonly Posting[]? _postings; // of a short one

    private PostingRun(LiteEngine engine, BsonDocument head, Posting[]? postings)
    {
        _engine = engine;
        (Id, Last, Count) = (head["_id"].AsInt64, head["n"].AsInt64, head["c"].AsInt32);
        _begins = MemoryMarshal.Cast<byte, ulong>(head["b"].AsBinary).ToArray();
        if (head["f"] is { IsNull: false } filter)
            _filter = new(filter.AsBinary);
        else
            _postings = postings ?? ReadAll();
    }

    /// <summary>Higher than that of every run written before.</summary>
    public long Id { get; }

    /// <summary>The highest number in any of its packs.</summary>
    public long Last { get; }

    public int Count { get; }

    /// <summary>The runs of a file.</summary>
    public static IEnumerable<PostingRun> Load(LiteEngine engine) =>
        engine.Rows(Heads, new()).ToList().Select(head => new PostingRun(engine, head, null));

    public static PostingRun Write(LiteEngine engine, long id, Posting[] postings)
    {
        var pages = postings.Chunk(PageLength).ToList();
        ulong[] begins = [.. pages.Select(page => page[0].Name)];
        var rows = pages.Select((page, i) => new BsonDocument { ["_id"] = PageId(id, i), ["p"] = Posting.Write(page) });
        engine.Insert(Pages, rows, BsonAutoId.Int64);
        var head = new BsonDocument
        {
            ["_id"] = id,
            ["n"] = postings.Max(posting => posting.Last),
            ["c"] = postings.Length,
            ["b"] = MemoryMarshal.AsBytes(begins.AsSpan()).ToArray(),
            ["f"] = postings.Length > LongestInMemory ? NameFilter.Of(postings).Bits : BsonValue.Null,
        };
        engine.Insert(Heads, [head], BsonAutoId.Int64);
        return new(engine, head, postings);
    }

    public void Delete()
    {
        _engine.Delete(Pages, Enumerable.Range(0, _begins.Length).Select(page => new BsonValue(PageId(Id, page))));
        _engine.Delete(Heads, [Id]);
    }

    /// <summary>The postings of a name, newest packs first; read as far as the caller goes.</summary>
    public IEnumerable<Posting> Of(ulong name)
    {
        if (_filter is { } filter && filter.Lacks(name))
            yield break;
        for (var page = FirstPage(name); page < _begins.Length && _begins[page] <= name; page++)
        {
            var postings = _postings ?? ReadPage(page);
            for (var at = Posting.Begin(postings, name); at < postings.Length && postings[at].Name == name; at++)
                yield return postings[at];
            if (_postings is not null)
                break;
        }
    }

    public Posting[] All() => _postings ?? ReadAll();

    private int FirstPage(ulong name)
    {
        var found = Array.BinarySearch(_begins, name);
        while (found > 0 && _begins[found - 1] == name)
            found--;
        return Math.Max(0, (found < 0 ? ~found : found) - 1); // it may begin on the page before
    }

    private Posting[] ReadAll() => [.. Enumerable.Range(0, _begins.Length).SelectMany(ReadPage)];

    private Posting[] ReadPage(int page) =>
        _engine.Row(Pages, PageId(Id, page)) is { } row
            ? Posting.Read(row["p"].AsBinary)
            : throw new InvalidDataException("A page of postings is not in the file any more.");

    private static long PageId(long run, int page) => (run << PagesBits) | (long)page;
}
