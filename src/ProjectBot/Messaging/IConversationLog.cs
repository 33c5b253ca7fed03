using System.Collections.Immutable;
using ProjectBot.Storage;

namespace ProjectBot.Messaging;

/// <summary>
/// A conversation whose log the host itself keeps in the store: what is answered there is written in the commit of its turn, so that one sync
/// keeps both and no crash comes between them.
/// </summary>
public interface IConversationLog
{
    /// <summary>
    /// Begins what the commit of a turn adds to the log. Until that is disposed nobody else writes there, so it is begun when everything else
    /// of the commit is known.
    /// </summary>
    ValueTask<IConversationPage> Write(ImmutableArray<OutboxMessage> answers);
}

/// <summary>What the commit of a turn adds to the log of its conversation.</summary>
public interface IConversationPage : IDisposable
{
    /// <summary>The answers as they stand there, with the ids by which they can be drawn again.</summary>
    ImmutableArray<OutboxMessage> Answers { get; }

    /// <summary>What is to be saved.</summary>
    IReadOnlyList<Document> Documents { get; }

    /// <summary>The commit has its place. Who watches sees it when it is durable.</summary>
    void Placed(Task durable);
}
