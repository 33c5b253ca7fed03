using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>A document in the version just saved, on its way to the disk.</summary>
/// <param name="IsNew">There was none with this name.</param>
internal sealed record Saved(DocumentType Type, Document Document, byte[] Body, bool IsNew)
{
    /// <summary>Its keys, each once; asked for before anything is written, so that a document that fails to tell them fails alone.</summary>
    public string[] Keys { get; } = [.. Document.Keys.Distinct(StringComparer.Ordinal)];

    public DocumentName Name => new(Type.Name, Document.Id);

    /// <summary>For an entry of a log.</summary>
    public long Number => ((INumbered)Document).Number;

    public Loaded Loaded => new(Document, Body.Length);

    /// <summary>What a commit will save. New is what was never saved before.</summary>
    /// <exception cref="StaleException">The same document is in it twice.</exception>
    public static Saved[] From(Commit commit)
    {
        var all = new Saved[commit.Writes.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var (type, document, body) = commit.Writes[i];
            all[i] = new(type, document with { Version = document.Version + 1 }, body, IsNew: document.Version == 0);
        }
        if (all.Length > 1 && all.DistinctBy(saved => saved.Name).Count() < all.Length)
            throw new StaleException(all.GroupBy(saved => saved.Name).First(same => same.Count() > 1).Key.Id);
        return all;
    }
}

/// <summary>A document as an engine read it, and the length of its body in bytes.</summary>
internal readonly record struct Loaded(Document Document, int Length);

/// <summary>What a document is called in the whole store.</summary>
internal readonly record struct DocumentName(string Type, string Id);
