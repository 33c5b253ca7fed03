using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>Hears one turn and answers it. The only way in, for every channel.</summary>
public sealed class Bot
{
    /// <summary>Decides, commits, and returns what is to be said.</summary>
    /// <param name="inline">Whether the channel takes the answers back in its response. If not, they are for the outbox.</param>
    public ValueTask<Heard> Hear(Turn turn, bool inline, CancellationToken stop = default) => throw new NotSupportedException();
}

/// <summary>What a turn came to.</summary>
/// <param name="Messages">Everything to be said, in order: the answers to the turn (state Answered when inline) and messages for others (Waiting).</param>
/// <param name="Entry">The journal entry, when the turn wrote one; then <see cref="JournalEntry.Outbox"/> are the same messages.</param>
public sealed record Heard(IReadOnlyList<OutboxMessage> Messages, JournalEntry? Entry)
{
    /// <summary>The answers to who spoke.</summary>
    public required IReadOnlyList<OutboxMessage> Answers { get; init; }
}
