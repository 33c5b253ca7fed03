using System.Text.Json.Serialization;

namespace ProjectBot.Storage;

/// <summary>A record kept by the store: immutable, found by its id or by one of its keys, saved with a version check.</summary>
public abstract record Document
{
    /// <summary>Unique among documents of its type, for example <c>apollo/T12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How often it was saved; 0 for one that never was. Set by the store.</summary>
    [JsonIgnore]
    public long Version { get; init; }

    /// <summary>Taken back: kept so that its number is never given again, but in no list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Removed { get; init; }

    /// <summary>The document when an earlier state of it is put back now.</summary>
    public virtual Document Restored(DateTimeOffset now) => this;

    /// <summary>What the document is found by, besides its id. Few and short: each costs an index entry.</summary>
    [JsonIgnore]
    public virtual IEnumerable<string> Keys => [];
}
