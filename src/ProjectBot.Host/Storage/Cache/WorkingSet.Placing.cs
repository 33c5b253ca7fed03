using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>How commits get their place in the order of all, and how an engine takes them to its disk in that order.</summary>
internal sealed partial class WorkingSet
{
    private readonly InFlight _inFlight = new();

    /// <summary>Completes when everything placed so far is on the disk.</summary>
    public Task Durable => _inFlight.Last;

    /// <summary>Whether so much is on its way to the disk that a further commit had better wait for it.</summary>
    public bool IsFull
    {
        get
        {
            lock (_gate)
                return _inFlight.IsFull;
        }
    }

    /// <summary>Checks a commit and gives it its place in the order of all: from here on every reader sees it.</summary>
    /// <param name="read">What the disk has of documents that are not here; null to be told that it has to be asked.</param>
    /// <param name="durable">Completes when it is on the disk.</param>
    /// <returns>False when the disk has to be asked first, or too much is in flight; then nothing has happened.</returns>
    /// <exception cref="StaleException">A document is not in the version that the commit was made from.</exception>
    /// <exception cref="StoreClosedException">Nothing is taken any more.</exception>
    public bool TryPlace(Commit commit, Saved[] saved, long asked, Func<DocumentType, string, Document?>? read, out Task durable)
    {
        durable = Task.CompletedTask;
        var before = saved.Length == 0 ? [] : new Document?[saved.Length];
        lock (_gate)
        {
            _inFlight.ThrowIfClosed();
            if (read is null && _inFlight.IsFull)
                return false;
            foreach (var relied in commit.Relied)
                if (!IsAsRead(Of(relied.GetType()), relied, read, out _))
                    return false;
            for (var i = 0; i < saved.Length; i++)
                if (!IsAsRead(Of(saved[i].Type.Type), commit.Writes[i].Document, read, out before[i]))
                    return false;
            durable = _inFlight.Add(saved, asked);
            for (var i = 0; i < saved.Length; i++)
                Publish(before[i], saved[i]);
            return true;
        }
    }

    /// <summary>The commits to be written next, or null; to be reported with <see cref="Written"/> before the next are asked for.</summary>
    public CommitGroup? NextGroup()
    {
        lock (_gate)
            return _inFlight.Next();
    }

    /// <summary>The group is on the disk; its documents are found here until they are taken.</summary>
    public void Written(CommitGroup group)
    {
        lock (_gate)
            _inFlight.Written();
        group.Succeed();
    }

    /// <summary>The groups that were written since this was last called. From here on the engine lays them over what it reads.</summary>
    public CommitGroup[] Take()
    {
        lock (_gate)
            return _inFlight.Take();
    }

    /// <summary>Takes no commits any more.</summary>
    public void Close(Func<Exception> why)
    {
        lock (_gate)
            _inFlight.Close(why);
    }

    /// <summary>Takes commits again after <see cref="Close"/>.</summary>
    public void Open()
    {
        lock (_gate)
            _inFlight.Open();
    }

    /// <summary>What is not on the disk will never be.</summary>
    public void Fail(Func<Exception> why)
    {
        lock (_gate)
            _inFlight.Fail(why);
    }

    private bool IsAsRead(Table table, Document document, Func<DocumentType, string, Document?>? read, out Document? now)
    {
        if (!TryFind(table, document.Id, out now) && (now = _inFlight.Find(new(table.Type.Name, document.Id))?.Document) is null)
        {
            if (read is null)
                return false;
            now = read(table.Type, document.Id);
        }
        return (now?.Version ?? 0) == document.Version ? true : throw new StaleException(document.Id);
    }

    private void Publish(Document? old, Saved saved)
    {
        _ids.Add(saved.Type.Name, saved.Document.Id);
        Of(saved.Type.Type).Publish(old, saved, _keys);
        if (old is null)
            _series.Used(saved.Type, saved.Document);
    }
}
