using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// The messages of one turn while they are sent. What became of them is written into the journal once, when the last of them is done
/// or has to wait, so that marking a turn costs one commit however many it told.
/// </summary>
internal sealed class OutboxBatch(IStore store, string? entry, IReadOnlyList<OutboxMessage> messages)
{
    private readonly OutboxMessage[] _messages = [.. messages];
    private readonly bool[] _changed = new bool[messages.Count];
    private readonly Lock _lock = new();
    private int _open = messages.Count(message => message.IsWaiting);
    private int _moving = messages.Count(message => message.IsWaiting);

    /// <summary>The journal entry the messages belong to; null for messages nobody has to remember.</summary>
    public string? Entry => entry;

    public OutboxMessage this[int index] => _messages[index];

    /// <summary>The places of those that were waiting when the batch was taken over.</summary>
    public IReadOnlyList<int> Waiting { get; } = [.. Enumerable.Range(0, messages.Count).Where(index => messages[index].IsWaiting)];

    /// <summary>The message reached its end. Returns whether it was the last one of its turn.</summary>
    public async ValueTask<bool> Finish(int index, OutboxMessage message)
    {
        bool save, last;
        lock (_lock)
        {
            Note(index, message);
            save = --_moving == 0;
            last = --_open == 0;
        }
        if (save)
            await Save();
        return last;
    }

    /// <summary>The message has to wait: what is known so far is kept now, as a restart may come first.</summary>
    public async ValueTask PutOff(int index, OutboxMessage message)
    {
        bool save;
        lock (_lock)
        {
            Note(index, message);
            save = --_moving == 0;
        }
        if (save)
            await Save();
    }

    public void Resume()
    {
        lock (_lock)
            _moving++;
    }

    private void Note(int index, OutboxMessage message)
    {
        if (_messages[index] == message)
            return;
        _messages[index] = message;
        _changed[index] = true;
    }

    private async ValueTask Save()
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
