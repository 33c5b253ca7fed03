using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.Cache;

/// <summary>The lists of a <see cref="Table"/>: whole ones, or the newest entries of a log.</summary>
internal interface IDocumentLists
{
    int Count { get; }

    /// <summary>What they take in memory, the documents apart.</summary>
    long Bytes { get; }

    /// <summary>A key that no document ever had: the first one is the whole list.</summary>
    void Begin(string key, Document first);

    void Publish(Document? old, Saved saved);

    /// <summary>Forgets as long as there is too much: lists not used since the last sweep, or used ones too.</summary>
    void Sweep(Func<bool> isTooMuch, bool evenUsed);
}
