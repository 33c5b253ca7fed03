using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// Sends what turns left to be said: in order per conversation, the urgent first, never faster than a channel allows, and tried until a
/// message's own end. The journal is its memory, so a message is sent at least once; only one that a crash met between sending and noting it
/// is sent again, and that is counted.
/// </summary>
/// <param name="redraw">Draws the cards of messages that waited for long as things are now.</param>
public sealed class Outbox(IStore store, IEnumerable<IChannel> channels, TimeProvider time, ILogger<Outbox> log, OutboxSettings? settings = null,
    IPictures? pictures = null, Redraw? redraw = null) : IDisposable
{
    /// <summary>While so many messages are on their way, the content of more is read when they go.</summary>
    private const int MostInMemory = 1000;

    private const int Remembered = 1024;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    private readonly IChannel[] _channels = [.. channels];
    private readonly ConcurrentDictionary<(string Channel, string? Tenant, bool IsConnector), OutboxGate> _gates = [];
    private readonly ConcurrentDictionary<string, OutboxBatch> _underWay = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<OutboxBatch> _ended = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _hurry = new();
    private OutboxLooks? _looks;
    private ITimer? _timer;
    private long _order;
    private int _waiting;

    internal OutboxSettings Settings { get; } = settings ?? new();

    internal TimeProvider Time => time;

    /// <summary>Messages that are on their way now.</summary>
    public int Waiting => _waiting;

    /// <summary>Takes over what an entry left waiting. The same entry posted twice is sent once.</summary>
    public void Post(JournalEntry entry)
    {
        if (entry.Outbox.Any(message => message.IsWaiting))
            _ = Safely(Take(entry));
    }

    /// <summary>Sends messages that nobody has to remember.</summary>
    public void Post(IReadOnlyList<OutboxMessage> messages)
    {
        var batch = new OutboxBatch(this, store, null, messages, messages.Count);
        for (var at = 0; at < messages.Count; at++)
            if (messages[at].IsWaiting)
                Hand(batch, at, messages[at], time.GetUtcNow(), isBegun: false);
    }

    /// <summary>Takes up what an earlier run left waiting, oldest first, and looks from then on for what comes due.</summary>
    public async Task Start(CancellationToken stop)
    {
        _looks = new(store, time, Settings);
        await Take(_looks, await _looks.AtStart(stop));
        _timer = time.CreateTimer(_ => _ = Safely(Look()), null, BetweenLooks, BetweenLooks);
    }

    /// <summary>Takes up what has come due since, and what another host left lying.</summary>
    public async ValueTask Look()
    {
        _looks ??= new(store, time, Settings);
        await Take(_looks, await _looks.Now(isBusy: _waiting > MostInMemory, Stopping));
    }

    /// <summary>Lets running sends finish and leaves the rest for the next start.</summary>
    /// <param name="hurry">Breaks off what still runs.</param>
    public async Task Stop(CancellationToken hurry)
    {
        if (_stopping.IsCancellationRequested)
            return;
        var stopped = Task.WhenAll(_gates.Values.Select(gate => gate.Stop()));
        await _stopping.CancelAsync();
        await using var registration = hurry.Register(_hurry.Cancel);
        await stopped;
        foreach (var batch in _underWay.Values)
            await batch.Save();
    }

    public void Dispose()
    {
        _timer?.Dispose();
        foreach (var gate in _gates.Values)
            gate.Dispose();
        _stopping.Dispose();
        _hurry.Dispose();
    }

    private CancellationToken Stopping => _stopping.Token;

    /// <summary>A message that waited, as it is true now.</summary>
    internal ValueTask<OutboxMessage> Now(OutboxMessage message) => redraw is null ? new(message) : redraw(message);

    internal async ValueTask<Delivery> Attempt(OutboxMessage message)
    {
        if (_channels.FirstOrDefault(channel => channel.Serves(message.Address)) is not { } channel)
            return new(null, $"No channel of this host serves '{message.Address.Channel}'.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_hurry.Token);
        try
        {
            return await channel.Send(pictures?.In(message) ?? message, patience.Token).AsTask().WaitAsync(Settings.Patience, time, _hurry.Token);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !_hurry.IsCancellationRequested)
        {
            await patience.CancelAsync();
            log.LogError(problem, "A message to {Channel} could not be sent.", message.Address.Channel);
            return new(null, problem.GetType().Name, TimeSpan.Zero) { IsUnsure = true };
        }
    }

    /// <summary>A message reached its end.</summary>
    internal void End(OutboxGate gate, OutboxItem item, DeliveryState state, string? activity, string? problem)
    {
        var (channel, attempts) = (item.Channel, state == DeliveryState.Dropped ? 0 : 1);
        Left(1);
        (state switch
        {
            DeliveryState.Sent => OutboxMeter.Sends,
            DeliveryState.Folded => OutboxMeter.Folds,
            DeliveryState.Dropped => OutboxMeter.Drops,
            _ => OutboxMeter.Deaths,
        }).Count(channel);
        if (problem is not null)
            log.LogWarning("A message to {Channel} was given up after {Attempts} attempts: {Problem}", channel, item.Attempts + attempts, problem);
        item.Batch.Note(item.At, gate, mark => mark with
        {
            State = state, ActivityId = activity, Attempts = mark.Attempts + attempts, At = time.GetUtcNow(),
            Problem = state == DeliveryState.Dropped && mark.Problem is { } last ? $"{problem} {last}" : problem,
        });
    }

    internal void Left(int count)
    {
        Interlocked.Add(ref _waiting, -count);
        OutboxMeter.Waiting.Add(-count);
    }

    /// <param name="isOver">
    /// Nothing of it is left to send: it is remembered for a while, as a second delivery may still carry what it read before the first was noted.
    /// </param>
    internal void Forget(OutboxBatch batch, bool isOver)
    {
        if (!isOver)
        {
            _underWay.TryRemove(new(batch.Id!, batch));
            return;
        }

        _ended.Enqueue(batch);
        while (_ended.Count > Remembered && _ended.TryDequeue(out var old))
            _underWay.TryRemove(new(old.Id!, old));
    }

    /// <summary>Writes the outcomes of a batch down after a while, or when the outbox stops.</summary>
    internal async Task Soon(OutboxBatch batch, TimeSpan after)
    {
        try
        {
            await Task.Delay(after, time, Stopping);
            await batch.SaveInTime();
        }
        catch (OperationCanceledException)
        {
            // Stopping writes it.
        }
    }

    internal void Unkept(Exception problem) => log.LogError(problem, "What became of messages could not be noted yet.");

    private async Task Safely(ValueTask work)
    {
        try
        {
            await work;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            log.LogError(problem, "Messages could not be taken up; it is tried again in a minute.");
        }
    }

    private async ValueTask Take(JournalEntry entry)
    {
        foreach (var sending in entry.Sendings)
            Take(sending, entry);
        if (!entry.Sendings.IsEmpty)
            return;
        foreach (var part in Sending.Of(entry))
            Take(await store.Find<Sending>(part.Id) ?? await store.Save(part with { Number = await store.Next(Numbering.Outbox) }), entry);
    }

    private async ValueTask Take(OutboxLooks looks, IReadOnlyList<Sending> found)
    {
        var held = new List<(OutboxGate Gate, string Conversation, OutboxItem Item)>();
        await foreach (var (sending, entry) in looks.WithEntries([.. found.Where(sending => !_underWay.ContainsKey(sending.Id))]))
            Take(sending, entry, held);
        foreach (var gate in held.GroupBy(one => one.Gate, one => (one.Conversation, one.Item)))
            gate.Key.Add([.. gate]);
    }

    /// <summary>Hands over what may go now; the rest waits in the store for its time.</summary>
    /// <param name="held">Takes what was held back, so that all that waited for the same morning goes together; null: it goes by itself.</param>
    private void Take(Sending sending, JournalEntry entry, List<(OutboxGate, string, OutboxItem)>? held = null)
    {
        var now = time.GetUtcNow();
        if (!sending.IsWaiting || sending.IsLeftTo(Settings.Sender, now))
            return;
        var waiting = Enumerable.Range(0, sending.Marks.Length).Where(at => sending.Marks[at].State == DeliveryState.Waiting)
            .ToLookup(at => !sending.Marks[at].IsLetGo && Message(at).Terms?.NotBefore > now);
        if (!waiting[false].Any())
            return;
        var batch = new OutboxBatch(this, store, sending, _waiting < MostInMemory ? entry.Outbox : null, waiting[false].Count(),
            waiting[true].Min(at => Message(at).Terms!.NotBefore));
        if (!_underWay.TryAdd(sending.Id, batch))
            return;
        foreach (var at in waiting[false])
            Hand(batch, at, Message(at), sending.At, sending.Marks[at].IsBegun, held);

        OutboxMessage Message(int at) => entry.Outbox[sending.Marks[at].Index];
    }

    private void Hand(OutboxBatch batch, int at, OutboxMessage message, DateTimeOffset made, bool isBegun,
        List<(OutboxGate, string, OutboxItem)>? held = null)
    {
        var address = message.Address;
        var end = message.Terms?.Until ?? (message.Terms?.NotBefore is { } from && from > made ? from : made) + Settings.Lasts;
        var item = new OutboxItem(batch, at, message, end, Interlocked.Increment(ref _order))
        {
            Doubt = isBegun ? "restart" : null,
        };
        Left(-1);
        var gate = _gates.GetOrAdd((address.Channel, address.Tenant, address.ServiceUrl is not null), Gate);
        if (held is not null && item.IsHeld)
            held.Add((gate, address.Key, item));
        else
            gate.Add(address.Key, item);
    }

    private OutboxGate Gate((string Channel, string? Tenant, bool IsConnector) way) =>
        new(new(this), Settings.LimitOf(way.Channel, way.IsConnector), time, isAway =>
        {
            if (isAway)
                OutboxMeter.Outages.Count(way.Channel);
            log.LogWarning("{Channel} takes {What}.", way.Channel, isAway ? "no messages; they wait, and it is asked now and then" : "messages again");
        });
}
