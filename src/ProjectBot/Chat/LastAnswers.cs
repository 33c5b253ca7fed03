using System.Collections.Concurrent;
using ProjectBot.Messaging;

namespace ProjectBot.Chat;

/// <summary>
/// The newest answers of turns that kept nothing, so that a second delivery right behind the first gets the same and posts nothing. The
/// journal remembers all others.
/// </summary>
internal sealed class LastAnswers
{
    private const int Most = 512;

    private readonly ConcurrentDictionary<string, IReadOnlyList<OutboxMessage>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = [];

    public IReadOnlyList<OutboxMessage>? Of(string turn) => _answers.GetValueOrDefault(turn);

    public void Remember(string turn, IReadOnlyList<OutboxMessage> answers)
    {
        if (!_answers.TryAdd(turn, answers))
            return;
        _order.Enqueue(turn);
        while (_order.Count > Most && _order.TryDequeue(out var oldest))
            _answers.TryRemove(oldest, out _);
    }
}
