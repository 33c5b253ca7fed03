using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ProjectBot.Journal;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

/// <summary>A document for the tests of stores.</summary>
internal sealed record Note : Document
{
    public string Text { get; init; } = "";

    public ImmutableArray<string> Tags { get; init; } = [];

    [JsonIgnore]
    public override IEnumerable<string> Keys => Tags;

    public bool Equals(Note? other) => other is not null && (Id, Version, Text) == (other.Id, other.Version, other.Text) && Tags.SequenceEqual(other.Tags);

    public override int GetHashCode() => HashCode.Combine(Id, Version);
}

/// <summary>A document of another type, to see that types do not mix.</summary>
internal sealed record Label : Document
{
    [JsonIgnore]
    public string NotStored { get; init; } = "";

    [JsonIgnore]
    public override IEnumerable<string> Keys => ["red"];
}

/// <summary>A document with a number that is in its id as well, as tasks have.</summary>
internal sealed record Item : Document, INumbered
{
    public required long Number { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => ["items"];
}

internal static class Notes
{
    public static DocumentTypes Types => new DocumentTypes()
        .Add("note", Of<Note>())
        .Add("label", Of<Label>())
        .Add("item", Of<Item>())
        .AddLog("entry", Of<JournalEntry>(), Numbering.Journal);

    public static Note Note(string id, string text = "", params string[] tags) => new() { Id = id, Text = text, Tags = [.. tags] };

    public static JournalEntry Entry(long number, string by = "p1", string? id = null, params Note[] changed) => new()
    {
        Id = id ?? $"message {number}",
        Number = number,
        At = DateTimeOffset.UnixEpoch,
        By = by,
        Where = "here",
        Project = "apollo",
        Changes = [.. changed.Select(note => new Change("note", note.Id, note.Version + 1, null, new("{}"u8.ToArray())))],
    };

    public static ValueTask Save(this IStore store, params Document[] documents) => store.Save(documents, []);

    public static ValueTask Save(this IStore store, Document[] documents, Document[] relied) => store.Save(Commit(store, documents, relied));

    public static ValueTask<Placed> Place(this IStore store, params Document[] documents) => store.Place(documents, []);

    public static ValueTask<Placed> Place(this IStore store, Document[] documents, Document[] relied) => store.Place(Commit(store, documents, relied));

    private static Commit Commit(IStore store, Document[] documents, Document[] relied) =>
        new([.. documents.Select(document => store.Write(document))], relied);

    private static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Documents.Json.GetTypeInfo(typeof(T));
}
