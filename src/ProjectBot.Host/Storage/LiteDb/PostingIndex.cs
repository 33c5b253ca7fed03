using LiteDB.Engine;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// In which packs a key or an id is. An index of LiteDB costs a walk through it for every key of every entry; here what
/// settles together is written as one run, in order. Eight runs of about a length are merged, so that there are few to look
/// into and a posting is copied a few times in its life; a long one is left as it is, so that no settling takes long.
/// </summary>
internal sealed class PostingIndex
{
    private const int Many = 8;
    private const int Short = 512; // postings; what one settling of entries writes
    private const int LongestMerged = Short * Many * Many;

    private static readonly Comparer<(long Last, long Pack, int Age)> NewestFirst =
        Comparer<(long Last, long Pack, int Age)>.Create((one, other) =>
            (other.Last, other.Pack, one.Age).CompareTo((one.Last, one.Pack, other.Age)));

    private readonly LiteEngine _engine;
    private readonly List<PostingRun> _runs; // what was written last comes first
    private long _lastRun;

    public PostingIndex(LiteEngine engine)
    {
        _engine = engine;
        _runs = [.. PostingRun.Load(engine).OrderByDescending(run => run.Id)];
        _lastRun = _runs.Count == 0 ? 0 : _runs[0].Id;
    }

    /// <summary>Adds postings in any order, as part of a transaction.</summary>
    public void Add(Posting[] postings)
    {
        if (postings.Length == 0)
            return;
        Array.Sort(postings);
        _runs.Insert(0, PostingRun.Write(_engine, ++_lastRun, postings));
        for (var longest = Short; longest <= LongestMerged; longest *= Many)
            if (_runs.TakeWhile(run => run.Count <= longest).ToList() is var runs
                && runs.Count(run => longest == Short || run.Count > longest / Many) >= Many)
                Merge(runs);
    }

    /// <summary>The packs with a name, newest first. Runs are looked into as far as the caller goes.</summary>
    public IEnumerable<Posting> Of(ulong name)
    {
        var next = new PriorityQueue<IEnumerator<Posting>, (long Last, long Pack, int Age)>(NewestFirst);
        foreach (var (age, run) in _runs.Index())
            next.Enqueue(run.Of(name).GetEnumerator(), (run.Last, long.MaxValue, age)); // nothing of it was read yet
        var done = (Last: long.MaxValue, Pack: long.MaxValue);
        while (next.TryDequeue(out var postings, out var place))
        {
            if (place.Pack != long.MaxValue && (place.Last, place.Pack) != done)
            {
                done = (place.Last, place.Pack);
                if (!postings.Current.IsGone)
                    yield return postings.Current;
            }
            if (postings.MoveNext())
                next.Enqueue(postings, (postings.Current.Last, postings.Current.Pack, place.Age));
        }
    }

    /// <summary>Makes one run of those written last.</summary>
    private void Merge(List<PostingRun> runs)
    {
        var merged = runs.Select(run => run.All()).Aggregate(Posting.Merge);
        foreach (var run in runs)
            run.Delete();
        _runs.RemoveRange(0, runs.Count);
        if (merged.Length > 0)
            _runs.Insert(0, PostingRun.Write(_engine, ++_lastRun, merged));
    }
}
