namespace ProjectBot.Storage;

/// <summary>
/// Where documents live. One port, several engines (LiteDB, memory; PostgreSQL can join); one contract suite holds them all.
/// Reads see what was placed. Reads of the same document may return the same instance: documents are immutable.
/// </summary>
/// <remarks>
/// Placed comes before durable, so that the next turn need not wait for a disk; but nobody may be told what no disk has.
/// Who wrote awaits <see cref="Placed.Durable"/> before it answers, who only read awaits <see cref="Durable"/>.
/// </remarks>
public interface IStore
{
    /// <summary>The kinds of documents this store keeps.</summary>
    DocumentTypes Types { get; }

    ValueTask<T?> Find<T>(string id) where T : Document;

    /// <summary>Every document of the type that has the key, in no particular order. The list must not be changed.</summary>
    ValueTask<IReadOnlyList<T>> All<T>(string key) where T : Document;

    /// <summary>The newest documents that have the key, newest first.</summary>
    /// <param name="before">Only those whose <see cref="INumbered.Number"/> is below.</param>
    ValueTask<IReadOnlyList<T>> Newest<T>(string key, int count, long before = long.MaxValue) where T : Document, INumbered;

    /// <summary>The next number of a series, from 1. Never given twice, also after a restart; a turn that fails leaves a gap.</summary>
    /// <remarks>The series of an item is the prefix of its document id: <c>apollo/T</c> for <c>apollo/T12</c>.</remarks>
    ValueTask<long> Next(string series);

    /// <summary>
    /// Takes everything or nothing into the order of all commits. When this returns, every reader sees it, and it becomes
    /// durable after everything placed before it: what is found after a power cut is all that was placed up to some point.
    /// </summary>
    /// <exception cref="StaleException">A document is no longer in the version it was read in, or already exists.</exception>
    ValueTask<Placed> Place(Commit commit);

    /// <summary>Completes when everything placed so far is durable; at once when nothing is on its way.</summary>
    /// <exception cref="StoreClosedException">The disk refused: what was read may never be there again.</exception>
    ValueTask Durable();

    /// <summary>Saves everything or nothing, durably: when this returns, a power cut does not lose it.</summary>
    /// <exception cref="StaleException">A document is no longer in the version it was read in, or already exists.</exception>
    async ValueTask Save(Commit commit) => await (await Place(commit)).Durable;
}

/// <summary>A commit that every reader sees.</summary>
/// <param name="Durable">
/// Completes when a power cut does not lose it any more. Fails with <see cref="StoreClosedException"/> when the disk refuses,
/// and so do those of all commits placed after it.
/// </param>
public readonly record struct Placed(Task Durable);

/// <summary>One document to write, in the version it was read in; the store keeps it as that plus one.</summary>
public readonly record struct Write(DocumentType Type, Document Document, byte[] Body);

/// <summary>What one turn writes. <paramref name="Relied"/> are documents that must not have changed since they were read.</summary>
public sealed record Commit(IReadOnlyList<Write> Writes, IReadOnlyList<Document> Relied);

/// <summary>Somebody else changed <paramref name="id"/> first: read again and decide again.</summary>
public sealed class StaleException(string id) : Exception($"{id} was changed by somebody else.")
{
    public string Id { get; } = id;
}

/// <summary>The store no longer accepts work; the sentence says why and what to do.</summary>
public sealed class StoreClosedException(string sentence, Exception? cause = null) : Exception(sentence, cause);
