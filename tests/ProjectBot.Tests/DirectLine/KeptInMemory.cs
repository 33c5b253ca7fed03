using System.Text.Json;
using ProjectBot.Storage;

namespace ProjectBot.Tests.DirectLine;

/// <summary>A store that keeps bodies as they are written, so that what comes back went through the serialiser; can be told to fail.</summary>
internal sealed class KeptInMemory(DocumentTypes types) : IStore
{
    private readonly Dictionary<(string Type, string Id), (long Version, byte[] Body)> _bodies = [];
    private readonly Lock _lock = new();

    public bool IsClosed { get; set; }

    /// <summary>Where the host on this store keeps its key and the links it gave out.</summary>
    public string Access { get; } = Path.Combine(Folder, Path.GetRandomFileName());

    /// <summary>There until the tests are done: a host that starts again reads what the one before it kept.</summary>
    private static readonly string Folder = System.IO.Directory.CreateTempSubdirectory("access").FullName;

    static KeptInMemory() => AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.Directory.Delete(Folder, recursive: true);

    public DocumentTypes Types => types;

    public ValueTask<T?> Find<T>(string id) where T : Document
    {
        var type = types.Of(typeof(T));
        lock (Open())
            return new(_bodies.TryGetValue((type.Name, id), out var kept) ? Read<T>(type, kept) : null);
    }

    public ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document
    {
        var type = types.Of(typeof(T));
        lock (Open())
            return new([.. _bodies.Where(pair => pair.Key.Type == type.Name).Select(pair => Read<T>(type, pair.Value)).Where(document => document.Keys.Contains(key))]);
    }

    public ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered => new([]);

    public ValueTask<long> Next(string series) => throw new NotSupportedException();

    public ValueTask Durable() => default;

    public ValueTask<Placed> Place(Commit commit)
    {
        lock (Open())
        {
            foreach (var write in commit.Writes)
                if (_bodies.GetValueOrDefault((write.Type.Name, write.Document.Id)).Version != write.Document.Version)
                    throw new StaleException(write.Document.Id);
            foreach (var write in commit.Writes)
                _bodies[(write.Type.Name, write.Document.Id)] = (write.Document.Version + 1, write.Body);
        }
        return new(new Placed(Task.CompletedTask));
    }

    private Lock Open() => IsClosed ? throw new StoreClosedException("The test closed the store.") : _lock;

    private static T Read<T>(DocumentType type, (long Version, byte[] Body) kept) where T : Document =>
        (T)JsonSerializer.Deserialize(kept.Body, type.Json)! with { Version = kept.Version };
}
