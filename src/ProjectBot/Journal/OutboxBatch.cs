using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// The messages of one <see cref="Sending"/> while this host has them. What became of them is written down when the last of them is done or has
/// to wait; where there are many, after ten or a second at the latest, so that a crash repeats no more than that.
/// </summary>
/// <param name="sending">As it is stored; null for messages nobody has to remember.</param>
/// <param name="messages">Those of the entry; null to read them again when they go.</param>
/// <param name="count">How many are handed over.</param>
/// <param name="later">When the first of those may go that were not handed over.</param>
#pragma warning disable CA1001 // The semaphore holds nothing that has to be let go: nobody asks for its handle.
internal sealed class OutboxBatch(Outbox outbox, IStore store, Sending? sending, IReadOnlyList<OutboxMessage>? messages, int count,
    DateTimeOffset? later = null)
#pragma warning restore CA1001
{
    /// <summary>As many outcomes, or as long, may be unwritten.</summary>
    private const int MostUnsaved = 10;

    private static readonly TimeSpan LongestUnsaved = TimeSpan.FromSeconds(1), AfterTrouble = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim? _writing = sending is null ? null : new(1);
    private ImmutableArray<Mark> _marks = sending?.Marks ?? [];
    private List<OutboxGate> _unsaved = [];
    private Sending? _stored = sending;
    private int _moving = count;
    private int _open = count;
    private bool _isTimed;
    private bool _isLost;

    /// <summary>Null for messages nobody has to remember.</summary>
    public string? Id => _stored?.Id;

    /// <summary>The message as the journal has it; read again when it was not kept in memory.</summary>
    public async ValueTask<OutboxMessage> Message(int at)
    {
        if (messages is not null)
            return messages[IndexOf(at)];
        return (await store.Find<JournalEntry>(_stored!.Entry))!.Outbox[IndexOf(at)];
    }

    /// <summary>Before an attempt. False when another host has it: then it is not ours any more.</summary>
    /// <param name="isNoted">Whether it is written down that it was begun, so that after a crash it is known what may have been said.</param>
    public async ValueTask<bool> Begin(int at, bool isNoted)
    {
        if (_stored is null)
            return true;
        lock (_lock)
        {
            if (_isLost)
                return false;
            if (isNoted)
                _marks = _marks.SetItem(at, _marks[at] with { IsBegun = true });
            else if (_stored.Sender == outbox.Settings.Sender && _stored.Until > outbox.Time.GetUtcNow())
                return true;
        }

        return await Write(isKept: false);
    }

    /// <summary>The message reached its end, or moves no more for now.</summary>
    /// <param name="gate">Hears when it is written down.</param>
    public void Note(int at, OutboxGate gate, Func<Mark, Mark> became)
    {
        if (_stored is null)
            return;
        gate.Unmarked();
        bool now, soon;
        lock (_lock)
        {
            var before = _marks[at];
            _marks = _marks.SetItem(at, became(before) with { IsBegun = false });
            if (_marks[at].State != DeliveryState.Waiting)
                _open--;
            _unsaved.Add(gate);
            now = --_moving <= 0 || _unsaved.Count >= MostUnsaved;
            soon = !now && !_isTimed;
            _isTimed |= soon;
        }

        if (now)
            _ = Save();
        else if (soon)
            _ = outbox.Soon(this, LongestUnsaved);
    }

    /// <summary>What was put off is tried again.</summary>
    public void Resume()
    {
        lock (_lock)
            _moving++;
    }

    public Task SaveInTime()
    {
        lock (_lock)
            _isTimed = false;
        return Save();
    }

    /// <summary>Writes down what is not written yet. What the store refuses stays unwritten and is tried again.</summary>
    public async Task Save()
    {
        lock (_lock)
            if (_unsaved.Count == 0)
                return;
        try
        {
            await Write(isKept: true);
        }
        catch (Exception problem)
        {
            outbox.Unkept(problem);
            _ = outbox.Soon(this, AfterTrouble);
        }
    }

    private int IndexOf(int at) => _stored is null ? at : _marks[at].Index;

    /// <summary>False when another host has taken it meanwhile.</summary>
    private async ValueTask<bool> Write(bool isKept)
    {
        await _writing!.WaitAsync();
        try
        {
            while (true)
            {
                var (changed, noted, isDone) = Changed();
                try
                {
                    var placed = await store.Place(new([store.Write(changed)], []));
                    _stored = changed with { Version = changed.Version + 1 };
                    var settling = Settle(placed, noted, isDone);
                    if (isKept)
                        await settling;
                    return true;
                }
                catch (StaleException)
                {
                    PutBack(noted);
                    if (await store.Find<Sending>(changed.Id) is not { } now || now.Sender != outbox.Settings.Sender)
                        return Lose();
                    _stored = now;
                    Agree(now.Marks);
                }
                catch
                {
                    PutBack(noted);
                    throw;
                }
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private (Sending Changed, List<OutboxGate> Noted, bool IsDone) Changed()
    {
        lock (_lock)
        {
            var (noted, isDone) = (_unsaved, _open == 0);
            _unsaved = [];
            return (_stored! with
            {
                Marks = _marks, Sender = isDone ? null : outbox.Settings.Sender,
                Until = isDone ? null : outbox.Time.GetUtcNow() + outbox.Settings.Lease, Due = isDone ? later : null,
            }, noted, isDone);
        }
    }

    private async Task Settle(Placed placed, List<OutboxGate> noted, bool isDone)
    {
        try
        {
            await placed.Durable;
            foreach (var gate in noted)
                gate.Marked();
            if (isDone)
                outbox.Forget(this, isOver: later is null);
        }
        catch (Exception problem)
        {
            // The store went back to what the disk has; so do we, and write it down again.
            PutBack(noted);
            outbox.Unkept(problem);
            _ = outbox.Soon(this, AfterTrouble);
        }
    }

    /// <summary>What was taken back meanwhile is not to be sent later.</summary>
    private void Agree(ImmutableArray<Mark> stored)
    {
        lock (_lock)
            _marks = [.. _marks.Select((mark, at) =>
                mark.State == DeliveryState.Waiting && stored[at].State == DeliveryState.Dropped ? stored[at] : mark)];
    }

    private void PutBack(List<OutboxGate> noted)
    {
        lock (_lock)
            _unsaved.AddRange(noted);
    }

    private bool Lose()
    {
        List<OutboxGate> noted;
        lock (_lock)
            (_isLost, noted, _unsaved) = (true, _unsaved, []);
        foreach (var gate in noted)
            gate.Marked();
        outbox.Forget(this, isOver: false);
        return false;
    }
}
