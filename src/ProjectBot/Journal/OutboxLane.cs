using ProjectBot.Messaging;

namespace ProjectBot.Journal;

/// <summary>The messages on their way to one conversation, sent one after the other.</summary>
internal sealed class OutboxLane(Outbox outbox)
{
    private readonly Queue<Item> _waiting = [];
    private readonly OutboxPace _pace = new();
    private readonly Lock _lock = new();
    private bool _held;
    private bool _closed;

    /// <summary>Ends when nothing is left to send.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>False when the lane was given up in the meantime; the caller takes a new one.</summary>
    public bool TryAdd(OutboxBatch batch, int index)
    {
        var item = new Item(batch, index);
        lock (_lock)
        {
            if (_closed)
                return false;
            _waiting.Enqueue(item);
            if (Running.IsCompleted)
                Running = Task.Run(Drain);
            if (!_held)
                return true;
            item.Held = true;
        }
        _ = Hold(item);
        return true;
    }

    /// <summary>Gives the lane up if nothing was sent for an hour: its pace is forgotten then anyway.</summary>
    public bool TryClose(DateTimeOffset now)
    {
        lock (_lock)
            return _closed = _waiting.Count == 0 && Running.IsCompleted && _pace.Last < now.AddHours(-1);
    }

    private async Task Drain()
    {
        while (Next() is { } item)
            try
            {
                if (item.Held)
                    item.Batch.Resume();
                await Deliver(item.Batch, item.Index);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception problem)
            {
                outbox.Unkept(problem);
            }
    }

    private Item? Next()
    {
        lock (_lock)
        {
            if (!outbox.Stopping.IsCancellationRequested && _waiting.TryDequeue(out var next))
                return next;
            // From here on TryAdd starts a new run: this one sends nothing more.
            Running = Task.CompletedTask;
            return null;
        }
    }

    private async ValueTask Deliver(OutboxBatch batch, int index)
    {
        var message = batch[index];
        while (true)
        {
            // Only the way over a Connector is limited; what the host serves itself goes at once.
            if (message.Address.ServiceUrl is not null)
                await Wait(_pace.Wait(outbox.Time.GetUtcNow()), batch, index, message);
            _pace.Sent(outbox.Time.GetUtcNow());
            var delivery = await outbox.Attempt(message);
            message = message with { Attempts = message.Attempts + 1, Problem = delivery.Problem };
            if (delivery.Taken)
            {
                await outbox.Finish(batch, index, message with { State = DeliveryState.Sent, ActivityId = delivery.ActivityId ?? message.Updates });
                return;
            }
            if (delivery.RetryAfter is not { } after || message.Attempts >= Outbox.Tries)
            {
                await outbox.Finish(batch, index, message with { State = DeliveryState.Dead });
                return;
            }
            Outbox.Retried(message);
            await Wait(Longer(after, message.Attempts), batch, index, message);
        }
    }

    /// <summary>
    /// What the channel asked for the first time, twice as long each time after; not more than an hour of our own accord.
    /// </summary>
    private static TimeSpan Longer(TimeSpan after, int attempts) =>
        TimeSpan.FromTicks(Math.Max(after.Ticks, Math.Min(after.Ticks << Math.Min(attempts - 1, 10), TimeSpan.TicksPerHour)));

    private async ValueTask Wait(TimeSpan wait, OutboxBatch batch, int index, OutboxMessage message)
    {
        if (wait <= TimeSpan.Zero)
            return;
        Item[] behind;
        lock (_lock)
        {
            _held = true;
            behind = [.. _waiting.Where(item => !item.Held)];
            foreach (var item in behind)
                item.Held = true;
        }
        await batch.PutOff(index, message);
        foreach (var item in behind)
            await Hold(item);
        await Task.Delay(wait, outbox.Time, outbox.Stopping);
        lock (_lock)
            _held = false;
        batch.Resume();
    }

    /// <summary>Who stands behind a waiting message waits too; what else their turn had to say is marked meanwhile.</summary>
    private async Task Hold(Item item)
    {
        try
        {
            await item.Batch.PutOff(item.Index, item.Batch[item.Index]);
        }
        catch (Exception problem)
        {
            outbox.Unkept(problem);
        }
    }

    private sealed record Item(OutboxBatch Batch, int Index)
    {
        public bool Held { get; set; }
    }
}
