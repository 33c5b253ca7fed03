using ProjectBot.Journal;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>
/// The store in one LiteDB file, for one process. Reads of what was read or written lately come from memory; everything
/// else goes through the <see cref="Owner"/>.
/// </summary>
public sealed class LiteStore : IStore, IAsyncDisposable
{
    private readonly FileStream _lock;
    private readonly LiteDisk _disk;
    private readonly Memory _memory;
    private readonly Owner _owner;
    private readonly DocumentType? _entries;

    /// <exception cref="StoreClosedException">Another process has the file, or the disk refuses.</exception>
    public LiteStore(LiteSettings settings, DocumentTypes types, TimeProvider? time = null)
    {
        Types = types;
        _entries = types.All.FirstOrDefault(type => type.Type == typeof(JournalEntry));
        _memory = new(settings, types);
        _lock = StoreFiles.Lock(settings);
        try
        {
            _disk = new(settings, types);
        }
        catch (Exception cause)
        {
            _lock.Dispose();
            throw new StoreClosedException($"{settings.File} cannot be opened: {cause.Message}", cause);
        }
        _owner = new(_disk, _memory, time ?? TimeProvider.System);
    }

    public DocumentTypes Types { get; }

    public ValueTask<T?> Find<T>(string id) where T : Document
    {
        _owner.ThrowIfClosed();
        var table = _memory.Of(typeof(T));
        return table.Find(id) is { } held ? new((T)held)
            : _memory.Ids.Lacks(table.Type.Name, id) ? default
            : Read<T>(table, id);
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
    {
        _owner.ThrowIfClosed();
        if (typeof(T) == typeof(JournalEntry))
            return Entries<T>(key);
        var table = _memory.Of(typeof(T));
        return table.All(key) is { } held ? new((T[])held) : ReadAll<T>(table, key);
    }

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered =>
        typeof(T) == typeof(JournalEntry) ? Cast<T>(Journal(key, count, before)) : throw new NotSupportedException($"{typeof(T).Name} is kept in no order yet.");

    private static async ValueTask<IReadOnlyList<T>> Cast<T>(ValueTask<IReadOnlyList<JournalEntry>> entries) where T : Document => (IReadOnlyList<T>)await entries;

    private ValueTask<IReadOnlyList<JournalEntry>> Journal(string key, int count, long before = long.MaxValue)
    {
        _owner.ThrowIfClosed();
        return count <= 0 ? new([])
            : _memory.Tails.Find(key, count, before) is { } held ? new(held)
            : ReadJournal(key, count, before);
    }

    public ValueTask<long> Next(string series)
    {
        _owner.ThrowIfClosed();
        return _memory.Series.TryNext(series, out var number) ? new(number) : Start(series);
    }

    public ValueTask Save(Commit commit) => _owner.Save(commit);

    /// <summary>Writes a copy of the store, whole and by itself, while it goes on working. An existing file is replaced.</summary>
    /// <exception cref="IOException">The copy cannot be written; the store is not affected.</exception>
    public async ValueTask Backup(string file)
    {
        if (await _owner.Ask(disk => StoreFiles.Backup(disk, file)) is { } failure)
            throw new IOException($"The backup was not written: {failure.Message}", failure);
    }

    /// <summary>Puts a backup in the place of a store that no process has open; what was there is kept as <c>.before-restore</c>.</summary>
    /// <exception cref="StoreClosedException">A process has the store open, or the backup cannot be read.</exception>
    public static void Restore(string from, string to) => StoreFiles.Restore(from, new(to));

    /// <summary>Finishes what was asked for, moves everything into the data file and closes it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _owner.DisposeAsync();
        _disk.Dispose();
        await _lock.DisposeAsync();
    }

    private async ValueTask<T?> Read<T>(Table table, string id) where T : Document => await _owner.Ask(disk =>
    {
        if (table.Find(id) is null && disk.Find(table.Type, id) is { } read)
            table.Keep(read);
        return (T?)table.Find(id);
    });

    private async ValueTask<IReadOnlyList<T>> ReadAll<T>(Table table, string key) where T : Document =>
        await _owner.Ask(disk => (T[])(table.All(key) ?? table.KeepAll(key, disk.All(table.Type, key))));

    private async ValueTask<IReadOnlyList<T>> Entries<T>(string key) where T : Document =>
        (IReadOnlyList<T>)await Journal(key, int.MaxValue);

    private async ValueTask<IReadOnlyList<JournalEntry>> ReadJournal(string key, int count, long before)
    {
        var type = _entries ?? Types.Of(typeof(JournalEntry));
        return await _owner.Ask(disk =>
        {
            var newest = before == long.MaxValue;
            var read = disk.Journal(type, key, before).Take(newest ? Tails.Depth(count) : count).ToArray();
            if (newest)
                _memory.Tails.Keep(key, count, read);
            return new ArraySegment<JournalEntry>(read, 0, Math.Min(count, read.Length));
        });
    }

    private async ValueTask<long> Start(string series)
    {
        await _owner.Ask(disk =>
        {
            _memory.Series.Start(series, disk.Highest(series));
            return true;
        });
        return _memory.Series.TryNext(series, out var number) ? number : throw new InvalidOperationException("A series that was started counts.");
    }
}
