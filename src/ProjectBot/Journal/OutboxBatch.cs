using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// The messages of one turn while they are sent. What became of them is written into the journal when the last of them is done or has to
/// wait,
/// so that marking a turn costs one commit; where there are many, after ten or a second at the latest, so that a crash repeats no more than
/// that.
/// </summary>
internal sealed class OutboxBatch(Outbox outbox, IStore store, string? entry, IReadOnlyList<OutboxMessage> messages)
{
    /// <summary>As many outcomes, or as long, may be unwritten.</summary>
    private const int MostUnsaved = 10;

    private static readonly TimeSpan LongestUnsaved = TimeSpan.FromSeconds(1);

    private readonly OutboxMessage[] _messages = [.. messages];
    private readonly bool[] _changed = new bool[messages.Count];
    private readonly Lock _lock = new();
    private int _open = messages.Count(message => message.IsWaiting);
    private int _moving = messages.Count(message => message.IsWaiting);
    private int _unsaved;
    private bool _isTimed;

    /// <summary>The journal entry the messages belong to; null for messages nobody has to remember.</summary>
    public string? Entry => entry;

    public OutboxMessage this[int index] => _messages[index];

    /// <summary>The places of those that were waiting when the batch was taken over.</summary>
    public IReadOnlyList<int> Waiting { get; } = [.. Enumerable.Range(0, messages.Count).Where(index => messages[index].IsWaiting)];

    /// <summary>The message reached its end. Returns whether it was the last one of its turn.</summary>
    public async ValueTask<bool> Finish(int index, OutboxMessage message)
    {
        bool last;
        lock (_lock)
            last = --_open == 0;
        await PutOff(index, message);
        return last;
    }

    /// <summary>
    /// The message moves no more, for now or for good. Once none of the turn moves, what is known is kept, as a restart may come first.
    /// </summary>
    public async ValueTask PutOff(int index, OutboxMessage message)
    {
        bool now, soon;
        lock (_lock)
        {
            Note(index, message);
            now = --_moving == 0 || _unsaved >= MostUnsaved;
            soon = !now && _unsaved > 0 && !_isTimed && entry is not null;
            _isTimed |= soon;
            if (now)
                _unsaved = 0;
        }
        if (soon)
            _ = outbox.Soon(this, LongestUnsaved);
        if (now)
            await Write();
    }

    public void Resume()
    {
        lock (_lock)
            _moving++;
    }

    /// <summary>Writes down what became of those that reached their end.</summary>
    public async ValueTask Save()
    {
        lock (_lock)
        {
            if (_unsaved == 0)
                return;
            _unsaved = 0;
        }

        await Write();
    }

    public ValueTask SaveInTime()
    {
        lock (_lock)
            _isTimed = false;
        return Save();
    }

    private void Note(int index, OutboxMessage message)
    {
        if (_messages[index] == message)
            return;
        _messages[index] = message;
        _changed[index] = true;
        _unsaved++;
    }

    private async ValueTask Write()
    {
        if (entry is not null)
            await store.Change<JournalEntry>(entry, Marked);
    }

    private JournalEntry? Marked(JournalEntry current)
    {
        lock (_lock)
        {
            if (!_changed.Contains(true))
                return null;
            var outbox = current.Outbox.ToBuilder();
            for (var i = 0; i < Math.Min(outbox.Count, _messages.Length); i++)
                if (_changed[i])
                    outbox[i] = _messages[i];
            return current with { Outbox = outbox.ToImmutable() };
        }
    }
}
