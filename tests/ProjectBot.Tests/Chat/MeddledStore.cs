using ProjectBot.Storage;

namespace ProjectBot.Tests.Chat;

/// <summary>A store to which something happens at the worst moment.</summary>
public sealed class MeddledStore(IStore inner) : IStore
{
    private int _commits;

    /// <summary>Happens before a turn is saved.</summary>
    public Func<ValueTask>? BeforeSave { get; set; }

    /// <summary>Until it completes nothing is durable.</summary>
    public Task? Disk { get; set; }

    /// <summary>Happens when documents are listed.</summary>
    public Action? OnList { get; set; }

    /// <summary>Hears how many documents were found when the newest are asked for.</summary>
    public Action<int>? OnRead { get; set; }

    public IStore Inner => inner;

    /// <summary>How often something was saved through it.</summary>
    public int Commits => _commits;

    public DocumentTypes Types => inner.Types;

    public ValueTask<T?> Find<T>(string id) where T : Document => inner.Find<T>(id);

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
    {
        OnList?.Invoke();
        return inner.All<T>(key);
    }

    public async ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered
    {
        var found = await inner.Newest<T>(key, count, before);
        OnRead?.Invoke(found.Count);
        return found;
    }

    public ValueTask<long> Next(string series) => inner.Next(series);

    public async ValueTask<Placed> Place(Commit commit)
    {
        if (BeforeSave is { } before)
            await before();
        var placed = await inner.Place(commit);
        Interlocked.Increment(ref _commits);
        return Disk is { } disk ? new(disk) : placed;
    }

    public ValueTask Durable() => Disk is { } disk ? new(disk) : inner.Durable();

    /// <summary>Changes a document behind the turn's back.</summary>
    public async ValueTask Change<T>(string id, Func<T, T> change) where T : Document
    {
        var changed = change((await inner.Find<T>(id))!);
        var type = Types.Of(typeof(T));
        await inner.Save(new([new(type, changed, type.Body(changed))], []));
    }
}
