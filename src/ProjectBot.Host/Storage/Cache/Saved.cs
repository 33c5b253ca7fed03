using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>A document in the version just saved, on its way to the disk.</summary>
/// <param name="IsNew">There was none with this name.</param>
internal sealed record Saved(DocumentType Type, Document Document, byte[] Body, bool IsNew)
{
    /// <summary>Its keys, each once; asked for before anything is written, so that a document that fails to tell them fails alone.</summary>
    public string[] Keys { get; } = Once([.. Document.Keys]);

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
        for (var i = 1; i < all.Length; i++)
            for (var before = 0; before < i; before++)
                if (all[i].Document.Id == all[before].Document.Id && all[i].Type == all[before].Type)
                    throw new StaleException(all[i].Document.Id);
        return all;
    }

    private static string[] Once(string[] keys)
    {
        for (var i = 1; i < keys.Length; i++)
            if (Array.IndexOf(keys, keys[i], 0, i) >= 0)
                return [.. keys.Distinct(StringComparer.Ordinal)];
        return keys;
    }
}

/// <summary>A document as an engine read it, and the length of its body in bytes.</summary>
internal readonly record struct Loaded(Document Document, int Length);

/// <summary>What a document is called in the whole store.</summary>
internal readonly record struct DocumentName(string Type, string Id);
