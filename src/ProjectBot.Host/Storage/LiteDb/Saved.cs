using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>A document in the version just saved, on its way into the file. <paramref name="IsNew"/>: LiteDB has no row for it yet.</summary>
internal sealed record Saved(DocumentType Type, Document Document, byte[] Body, bool IsNew)
{
    /// <summary>The document's keys, each once; asked for before anything is written, so that a document that fails to tell them fails alone.</summary>
    public string[] Keys { get; } = [.. Document.Keys.Distinct(StringComparer.Ordinal)];

    public DocumentName Name => new(Type.Name, Document.Id);
}

/// <summary>What a document is called in the whole store.</summary>
internal readonly record struct DocumentName(string Type, string Id);
