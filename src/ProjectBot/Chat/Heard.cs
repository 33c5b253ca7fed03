using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Chat;

/// <summary>What a turn came to.</summary>
/// <param name="Answers">The answers to who spoke: state Answered when they go back in the response or stand in the log, else Waiting.</param>
/// <param name="Entry">The journal entry, when the turn wrote one; then its outbox begins with the answers.</param>
public sealed record Heard(IReadOnlyList<OutboxMessage> Answers, JournalEntry? Entry);

/// <summary>Leaves to the outbox what a turn has to say.</summary>
public static class HeardPosting
{
    extension(Outbox outbox)
    {
        public void Post(Heard heard)
        {
            if (heard.Entry is { } entry)
                outbox.Post(entry);
            else
                outbox.Post(heard.Answers);
        }
    }
}
