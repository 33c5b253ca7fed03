using ProjectBot.Host.Storage.Cache;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// The store in one LiteDB file, for one process. What was read or written lately is in memory, and there commits are
/// placed; the disk is the business of the <see cref="Owner"/>.
/// </summary>
public sealed partial class LiteStore : IStore, IAsyncDisposable
{
    private readonly LiteSettings _settings;
    private readonly FileStream _lock;
    private readonly LiteDisk _disk;
    private readonly Owner _owner;
    private readonly TimeProvider _time;

    /// <exception cref="StoreClosedException">Another process has the file, or the disk refuses.</exception>
    public LiteStore(LiteSettings settings, DocumentTypes types, TimeProvider? time = null, ILogger<LiteStore>? log = null)
    {
        Types = types;
        _settings = settings;
        _time = time ?? TimeProvider.System;
        _lock = StoreFiles.Lock(settings);
        try
        {
            _disk = new(settings, types);
            _owner = new(_disk, types, settings, _time, log);
        }
        catch (Exception cause)
        {
            _disk?.Dispose();
            _lock.Dispose();
            if (cause is StoreClosedException)
                throw;
            throw cause is IOException or UnauthorizedAccessException
                ? new StoreClosedException($"{settings.File} cannot be opened. {DiskTrouble.Of(cause)}", cause)
                : Damage.Unreadable(settings, cause);
        }
    }

    public DocumentTypes Types { get; }

    /// <summary>Why nothing can be saved, and what to do about it; null when all is well.</summary>
    public string? Trouble => _owner.Trouble;

    /// <summary>How often memory could not answer, since the store was opened.</summary>
    public long DiskReads => _owner.Reads;

    public ValueTask<T?> Find<T>(string id) where T : Document
    {
        _owner.ThrowIfClosed();
        var set = _owner.Set;
        return set.TryFind(set.Of(typeof(T)), id, out var known) ? new((T?)known) : Read<T>(id);
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
    {
        _owner.ThrowIfClosed();
        var set = _owner.Set;
        var table = set.Of(typeof(T));
        return table.Type.IsLog ? Entries<T>(key, int.MaxValue, long.MaxValue)
            : set.All(table, key) is { } known ? new(Typed<T>(known))
            : ReadAll<T>(key);
    }

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered
    {
        _owner.ThrowIfClosed();
        return count <= 0 ? new([])
            : Types.Of(typeof(T)).IsLog ? Entries<T>(key, count, before)
            : NewestOfAll<T>(key, count, before);
    }

    public ValueTask<long> Next(string series)
    {
        _owner.ThrowIfClosed();
        return _owner.Set.TryNext(series, out var number) ? new(number) : Start(series);
    }

    public ValueTask<Placed> Place(Commit commit)
    {
        _owner.ThrowIfClosed();
        var saved = Saved.From(commit);
        foreach (var one in saved)
            Row.Check(one);
        var asked = _time.GetTimestamp();
        return TryPlace(commit, saved, asked, null) is { } placed ? new(placed) : PlaceLater(commit, saved, asked);
    }

    public ValueTask Durable() => _owner.Set.Durable is { IsCompletedSuccessfully: false } waiting ? new(waiting) : default;

    public async ValueTask Save(Commit commit) => await (await Place(commit)).Durable;

    /// <summary>Writes a copy of the store into one archive, with what people attached, while it goes on working. A former backup is replaced.</summary>
    /// <exception cref="IOException">The copy cannot be written, or must not be there; the store is not affected.</exception>
    public async ValueTask Backup(string file)
    {
        var target = BackupFile.Target(file, _settings);
        var data = target + ".data.part";
        var failure = await _owner.Ask(disk => StoreFiles.Copy(disk, data)) ?? await Task.Run(() => StoreFiles.Pack(data, _settings.Files, target));
        File.Delete(data);
        if (failure is not null)
            throw new IOException(failure is DamagedException
                ? $"The backup was not written: {failure.Message} Stop ProjectBot and run 'verify'; older backups are as they were."
                : $"The backup was not written to {file}. {DiskTrouble.Of(failure)}", failure);
    }

    /// <summary>Puts a backup in the place of a store that no process has open; that is kept as <c>.before-restore-‹time›</c>.</summary>
    /// <exception cref="StoreClosedException">A process has the store open, or the backup cannot be read.</exception>
    public static void Restore(string from, string to, TimeProvider time) => StoreFiles.Restore(from, new(to), time);

    /// <summary>Finishes what was asked for, moves everything into the data file and closes it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _owner.DisposeAsync();
        _disk.Dispose();
        await _lock.DisposeAsync();
    }

    private Placed? TryPlace(Commit commit, Saved[] saved, long asked, Func<DocumentType, string, Document?>? read)
    {
        try
        {
            if (!_owner.Set.TryPlace(commit, saved, asked, read, out var durable))
                return null;
            _owner.Wake();
            return new(durable);
        }
        catch (StaleException)
        {
            StoreMeter.Stale.Add(1);
            throw;
        }
    }

    /// <summary>Waits while too much is in flight; asks the disk for what memory does not know.</summary>
    private async ValueTask<Placed> PlaceLater(Commit commit, Saved[] saved, long asked)
    {
        while (_owner.Set is { IsFull: true } set)
            await set.Durable;
        return TryPlace(commit, saved, asked, null) ?? await _owner.Read(disk =>
        {
            var (set, read) = (_owner.Set, new Dictionary<DocumentName, Document?>());
            foreach (var document in commit.Relied.Concat(commit.Writes.Select(write => write.Document)))
                if (set.Of(document.GetType()) is var table && !set.TryFind(table, document.Id, out _))
                    read[new(table.Type.Name, document.Id)] = disk.Find(table.Type, document.Id)?.Document;
            return TryPlace(commit, saved, asked, (type, id) => read[new(type.Name, id)])!.Value;
        });
    }

    // What is asked of the owner looks at the memory that is there when it is done: after a failure it is another one.
    private async ValueTask<T?> Read<T>(string id) where T : Document =>
        (T?)await _owner.Read(disk => _owner.Set is var set && set.Of(typeof(T)) is var table ? set.Keep(table, id, disk.Find(table.Type, id)) : null);

    private async ValueTask<IReadOnlyList<T>> ReadAll<T>(string key) where T : Document =>
        Typed<T>(await _owner.Read(disk =>
        {
            var set = _owner.Set;
            var table = set.Of(typeof(T));
            return set.All(table, key) ?? set.KeepAll(table, key, [.. disk.All(table.Type, key)]);
        }));

    private static ArraySegment<T> Typed<T>(ArraySegment<Document> known) where T : Document =>
        new ArraySegment<T>((T[])known.Array!, known.Offset, known.Count);

    private ValueTask<IReadOnlyList<T>> Entries<T>(string key, int count, long before) where T : Document =>
        _owner.Set is var set && set.Newest(set.Of(typeof(T)), key, count, before) is { } known
            ? new(Typed<T>(known))
            : ReadNewest<T>(key, count, before);

    private async ValueTask<IReadOnlyList<T>> ReadNewest<T>(string key, int count, long before) where T : Document =>
        await _owner.Read(IReadOnlyList<T> (disk) =>
        {
            var set = _owner.Set;
            var table = set.Of(typeof(T));
            for (var depth = before == long.MaxValue ? NewestEntries.Depth(count) : count; ; depth *= 2)
            {
                var read = disk.Newest(table.Type, key, before).Take(depth).ToList();
                var floor = read.Count < depth ? 0 : Tail.Number(read[^1].Document);
                if (set.KeepNewest(table, key, count, before, read, floor) is { } now)
                    return [.. now.Cast<T>()];
            }
        });

    private async ValueTask<IReadOnlyList<T>> NewestOfAll<T>(string key, int count, long before) where T : Document, INumbered =>
        [.. (await All<T>(key)).Where(document => document.Number < before).OrderByDescending(document => document.Number).Take(count)];

    private async ValueTask<long> Start(string series)
    {
        await _owner.Read(disk =>
        {
            _owner.Set.Start(series, disk.Highest(series));
            return true;
        });
        return _owner.Set.TryNext(series, out var number) ? number : throw new InvalidOperationException("A series that was started counts.");
    }
}
