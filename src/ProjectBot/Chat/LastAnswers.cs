using System.Collections.Concurrent;
using ProjectBot.Journal;
using ProjectBot.Messaging;

namespace ProjectBot.Chat;

/// <summary>
/// The newest answers of turns that kept nothing, so that a second delivery right behind the first gets the same and posts nothing, and so that
/// it can be asked why one came. The journal remembers all others.
/// </summary>
internal sealed class LastAnswers
{
    private const int Most = 512;

    private readonly ConcurrentDictionary<string, JournalEntry> _turns = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = [];

    public IReadOnlyList<OutboxMessage>? Of(string turn) => _turns.GetValueOrDefault(turn)?.Outbox;

    /// <summary>What was answered in a conversation, newest first.</summary>
    public IEnumerable<JournalEntry> In(string conversation) =>
        _order.Reverse().Select(_turns.GetValueOrDefault).OfType<JournalEntry>().Where(turn => turn.Where == conversation && turn.Answers > 0);

    public void Remember(Occasion turn, IReadOnlyList<OutboxMessage> answers)
    {
        if (!_turns.TryAdd(turn.Id, new()
        {
            Id = turn.Id, Number = 0, At = turn.At, By = turn.By, Where = turn.Where, Project = turn.Project, Command = turn.Command,
            Outbox = [.. answers], Answers = answers.Count,
        }))
            return;
        _order.Enqueue(turn.Id);
        while (_order.Count > Most && _order.TryDequeue(out var oldest))
            _turns.TryRemove(oldest, out _);
    }
}
