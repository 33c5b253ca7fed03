using System.Collections.Frozen;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>
/// What everybody sees and an engine does not find yet: groups of commits in the order in which they were placed. What it reads
/// is older; these lie over it. Used under the lock of the <see cref="WorkingSet"/>, but for <see cref="Last"/>.
/// </summary>
internal sealed class InFlight
{
    private const int MostCommits = 4096;
    private const long MostBytes = 64L << 20;

    private static readonly FrozenDictionary<string, Saved> Nothing = FrozenDictionary<string, Saved>.Empty;

    private readonly Queue<CommitGroup> _written = new(); // on the disk, and not yet handed over
    private readonly Queue<CommitGroup> _groups = new();
    private CommitGroup? _open;
    private volatile Task _last = Task.CompletedTask;
    private Func<Exception>? _closed;
    private int _commits;
    private long _bytes;

    /// <summary>Completes when everything placed so far is on the disk.</summary>
    public Task Last => _last;

    /// <summary>Whether a further commit had better wait.</summary>
    public bool IsFull => _commits >= MostCommits || _bytes >= MostBytes;

    /// <exception cref="StoreClosedException">Nothing is taken any more.</exception>
    public void ThrowIfClosed()
    {
        if (_closed is { } closed)
            throw closed();
    }

    /// <summary>Gives a commit its place. To be called before readers can see it, so that who sees it waits for it.</summary>
    public Task Add(Saved[] commit, long asked)
    {
        if (commit.Length == 0)
            return _last;
        if (_open is not { IsFull: false } group)
        {
            _groups.Enqueue(group = new());
            _open = group;
            _last = group.Durable;
        }
        _bytes -= group.Bytes;
        group.Add(commit, asked);
        _bytes += group.Bytes;
        _commits++;
        return group.Durable;
    }

    /// <summary>The group to be written next, to which nothing is added any more; null when nothing waits.</summary>
    public CommitGroup? Next()
    {
        if (!_groups.TryPeek(out var next))
            return null;
        if (next == _open)
            _open = null;
        return next;
    }

    /// <summary>The next group is on the disk.</summary>
    public void Written()
    {
        var group = _groups.Dequeue();
        _commits -= group.Asked.Count;
        _bytes -= group.Bytes;
        _written.Enqueue(group);
    }

    /// <summary>Hands over what is on the disk: from here on it is for the engine to find.</summary>
    public CommitGroup[] Take()
    {
        if (_written.Count == 0)
            return [];
        var taken = _written.ToArray();
        _written.Clear();
        return taken;
    }

    /// <summary>Takes no more.</summary>
    public void Close(Func<Exception> why) => _closed ??= why;

    /// <summary>Takes commits again.</summary>
    public void Open() => _closed = null;

    /// <summary>What is here will never be on the disk.</summary>
    public void Fail(Func<Exception> why)
    {
        _closed = why;
        while (_groups.TryDequeue(out var group))
            group.Fail(why());
    }

    public Saved? Find(DocumentName name)
    {
        Saved? found = null;
        foreach (var group in _written)
            found = group.Find(name) ?? found;
        foreach (var group in _groups)
            found = group.Find(name) ?? found;
        return found;
    }

    /// <summary>The newest version of every document of a type, by id.</summary>
    public IReadOnlyDictionary<string, Saved> Of(DocumentType type)
    {
        if (_groups.Count == 0 && _written.Count == 0)
            return Nothing;
        var newest = new Dictionary<string, Saved>(StringComparer.Ordinal);
        foreach (var group in _written.Concat(_groups))
            foreach (var saved in group.Documents)
                if (saved.Type == type)
                    newest[saved.Document.Id] = saved;
        return newest;
    }

    /// <summary>The highest number used of a series; 0 for none.</summary>
    public long Highest(string series) => _written.Concat(_groups).SelectMany(group => group.Documents)
        .Select(saved => Numbering.NumberOf(saved.Type, saved.Document, series))
        .Append(0).Max();
}
