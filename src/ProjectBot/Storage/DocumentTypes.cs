using System.Text.Json.Serialization.Metadata;

namespace ProjectBot.Storage;

/// <summary>One kind of document: the name it is stored under, how its body is written, how one is found and all of a key.</summary>
/// <param name="Series">For a log: the series its entries have their numbers from. Null for what is numbered by its ids or not.</param>
public sealed record DocumentType(string Name, Type Type, JsonTypeInfo Json, Func<IStore, string, ValueTask<Document?>> Find,
    Func<IStore, string, ValueTask<IReadOnlyList<Document>>> All, string? Series)
{
    /// <summary>Whether it grows without end and is asked for its newest entries, so that no engine keeps whole lists of it.</summary>
    public bool IsLog => Series is not null;

    /// <summary>The body as it is stored: UTF-8 JSON.</summary>
    public byte[] Body(Document document) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(document, Json);

    /// <exception cref="System.Text.Json.JsonException">The body is not one of this type.</exception>
    public Document Read(ReadOnlySpan<byte> body, long version) =>
        (Document)System.Text.Json.JsonSerializer.Deserialize(body, Json)! with { Version = version };
}

/// <summary>All kinds of documents, one row each; a kind that is not listed cannot be stored.</summary>
public sealed class DocumentTypes
{
    private readonly Dictionary<Type, DocumentType> _byType = [];
    private readonly Dictionary<string, DocumentType> _byName = new(StringComparer.Ordinal);

    public DocumentTypes Add<T>(string name, JsonTypeInfo<T> json) where T : Document => Add<T>(name, json, null);

    /// <summary>Lists a log, whose entries are numbered by a series of their own.</summary>
    public DocumentTypes AddLog<T>(string name, JsonTypeInfo<T> json, string series) where T : Document, INumbered =>
        Add<T>(name, json, series);

    public IEnumerable<DocumentType> All => _byName.Values;

    /// <exception cref="InvalidOperationException">The type is not listed.</exception>
    public DocumentType Of(Type type) =>
        _byType.TryGetValue(type, out var found)
            ? found
            : throw new InvalidOperationException($"{type.Name} is not listed as a document type.");

    /// <summary>The type of the name; null for one that is not listed any more.</summary>
    public DocumentType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <exception cref="InvalidOperationException">The name is not listed.</exception>
    public DocumentType Named(string name) =>
        _byName.TryGetValue(name, out var found) ? found : throw new InvalidOperationException($"No document type is called '{name}'.");

    private DocumentTypes Add<T>(string name, JsonTypeInfo<T> json, string? series) where T : Document
    {
        var type = new DocumentType(name, typeof(T), json,
            static async (store, id) => await store.Find<T>(id), static async (store, key) => await store.All<T>(key), series);
        _byType.Add(typeof(T), type);
        _byName.Add(name, type);
        return this;
    }
}
