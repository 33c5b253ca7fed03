namespace ProjectBot.Host.Storage.Cache;

/// <summary>Commits that become durable together, all or none, in the order in which they were placed.</summary>
internal sealed class CommitGroup
{
    private const int MostCommits = 128;
    private const long MostBytes = 4 << 20;

    private readonly Dictionary<DocumentName, Saved> _newest = new(16);
    private readonly TaskCompletionSource _durable = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<long> _asked = new(8);

    /// <summary>The newest version of every document that the group changes.</summary>
    public IReadOnlyCollection<Saved> Documents => _newest.Values;

    /// <summary>When each of its commits was asked for, as <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public IReadOnlyList<long> Asked => _asked;

    /// <summary>Length of all bodies, in bytes.</summary>
    public long Bytes { get; private set; }

    public bool IsFull => _asked.Count >= MostCommits || Bytes >= MostBytes;

    /// <summary>Completes when the group is on the disk, fails when it never will be.</summary>
    public Task Durable => _durable.Task;

    public void Add(Saved[] commit, long asked)
    {
        _asked.Add(asked);
        foreach (var saved in commit)
        {
            var isNew = saved.IsNew || _newest.GetValueOrDefault(saved.Name) is { IsNew: true };
            _newest[saved.Name] = saved.IsNew == isNew ? saved : saved with { IsNew = isNew };
            Bytes += saved.Body.Length;
        }
    }

    public Saved? Find(DocumentName name) => _newest.GetValueOrDefault(name);

    public void Succeed() => _durable.TrySetResult();

    public void Fail(Exception why) => _durable.TrySetException(why);
}
