using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// Sends what turns left to be said: in order per conversation, paced, tried again when the channel asks for it, and given up in the end.
/// The journal is its memory, so a message is sent at least once; one interrupted between sending and marking is sent again after a
/// restart.
/// </summary>
public sealed class Outbox(IStore store, IEnumerable<IChannel> channels, TimeProvider time, ILogger<Outbox> log, IPictures? pictures = null) : IDisposable
{
    /// <summary>After so many attempts a message is dead.</summary>
    public const int Tries = 8;

    private const int Page = 200;
    private const int Remembered = 4096;
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);
    private static readonly Meter Meter = new("ProjectBot");
    private static readonly Counter<long> Sends = Meter.CreateCounter<long>("projectbot.outbox.sends", "{message}", "Messages the channels took.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("projectbot.outbox.retries", "{attempt}", "Attempts that have to be repeated.");
    private static readonly Counter<long> Deaths = Meter.CreateCounter<long>("projectbot.outbox.dead", "{message}", "Messages given up.");

    private readonly IChannel[] _channels = [.. channels];
    private readonly ConcurrentDictionary<string, OutboxLane> _lanes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _underWay = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _finished = [];
    private readonly ConcurrentDictionary<OutboxBatch, bool> _timed = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _hurry = new();
    private long _swept;

    internal TimeProvider Time => time;

    internal CancellationToken Stopping => _stopping.Token;

    /// <summary>Takes over what an entry left waiting. The same entry posted twice is sent once.</summary>
    public void Post(JournalEntry entry)
    {
        if (entry.Outbox.Any(message => message.IsWaiting) && _underWay.TryAdd(entry.Id, true))
            Send(new(this, store, entry.Id, entry.Outbox));
    }

    /// <summary>Sends messages that nobody has to remember.</summary>
    public void Post(IReadOnlyList<OutboxMessage> messages)
    {
        if (messages.Any(message => message.IsWaiting))
            Send(new(this, store, null, messages));
    }

    /// <summary>Takes up what an earlier run left waiting, oldest first.</summary>
    public async Task Start(CancellationToken stop)
    {
        var entries = new List<JournalEntry>();
        IReadOnlyList<JournalEntry> page;
        do
        {
            stop.ThrowIfCancellationRequested();
            page = await store.Newest<JournalEntry>(JournalEntry.Waiting, Page, entries.Count > 0 ? entries[^1].Number : long.MaxValue);
            entries.AddRange(page);
        }
        while (page.Count == Page);
        entries.Reverse();
        foreach (var entry in entries)
            Post(entry);
    }

    /// <summary>Lets running sends finish and leaves the rest for the next start.</summary>
    /// <param name="hurry">Breaks off what still runs.</param>
    public async Task Stop(CancellationToken hurry)
    {
        if (_stopping.IsCancellationRequested)
            return;
        await _stopping.CancelAsync();
        await using var registration = hurry.Register(_hurry.Cancel);
        await Task.WhenAll(_lanes.Values.Select(lane => lane.Running));
        foreach (var batch in _timed.Keys)
            await batch.Save();
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _hurry.Dispose();
    }

    internal async ValueTask<Delivery> Attempt(OutboxMessage message)
    {
        if (_channels.FirstOrDefault(channel => channel.Serves(message.Address)) is not { } channel)
            return new(null, $"No channel of this host serves '{message.Address.Channel}'.");
        try
        {
            return await channel.Send(pictures?.In(message) ?? message, _hurry.Token);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !_hurry.IsCancellationRequested)
        {
            log.LogError(problem, "A message to {Channel} could not be sent.", message.Address.Channel);
            return new(null, problem.GetType().Name, TimeSpan.FromSeconds(5));
        }
    }

    internal async ValueTask Finish(OutboxBatch batch, int index, OutboxMessage message)
    {
        var tag = new KeyValuePair<string, object?>("channel", message.Address.Channel);
        (message.State == DeliveryState.Sent ? Sends : Deaths).Add(1, tag);
        if (message.State == DeliveryState.Dead)
            log.LogWarning("A message to {Channel} was given up after {Attempts} attempts: {Problem}",
                message.Address.Channel, message.Attempts, message.Problem);
        if (await batch.Finish(index, message) && batch.Entry is { } entry)
            Forget(entry);
    }

    /// <summary>Writes the outcomes of a batch down after a while, or when the outbox stops.</summary>
    internal async Task Soon(OutboxBatch batch, TimeSpan after)
    {
        _timed[batch] = true;
        try
        {
            await Task.Delay(after, time, Stopping);
            _timed.TryRemove(batch, out _);
            await batch.SaveInTime();
        }
        catch (OperationCanceledException)
        {
            // Stopping writes it.
        }
        catch (Exception problem)
        {
            Unkept(problem);
        }
    }

    internal static void Retried(OutboxMessage message) => Retries.Add(1, new KeyValuePair<string, object?>("channel", message.Address.Channel));

    internal void Unkept(Exception problem) => log.LogError(problem, "The outcome of messages could not be kept; they are sent again after a restart.");

    private void Send(OutboxBatch batch)
    {
        foreach (var index in batch.Waiting)
            while (!Lane(batch[index].Address.Key).TryAdd(batch, index)) { }
    }

    private OutboxLane Lane(string key)
    {
        if (_lanes.Count > Remembered)
            Sweep();
        return _lanes.GetOrAdd(key, static (_, outbox) => new(outbox), this);
    }

    /// <summary>Gives up idle lanes; once in a while, since all are looked at and many may be busy.</summary>
    private void Sweep()
    {
        var (now, last) = (time.GetTimestamp(), Volatile.Read(ref _swept));
        if ((last > 0 && time.GetElapsedTime(last, now) < BetweenSweeps) || Interlocked.CompareExchange(ref _swept, now, last) != last)
            return;
        foreach (var (key, lane) in _lanes)
            if (lane.TryClose(time.GetUtcNow()))
                _lanes.TryRemove(new(key, lane));
    }

    /// <summary>
    /// A finished turn is remembered for a while: a second delivery may still carry what it read before the first was marked.
    /// </summary>
    private void Forget(string entry)
    {
        _finished.Enqueue(entry);
        while (_finished.Count > Remembered && _finished.TryDequeue(out var old))
            _underWay.TryRemove(old, out _);
    }
}
