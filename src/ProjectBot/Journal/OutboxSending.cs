using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Messaging;

namespace ProjectBot.Journal;

/// <summary>One attempt: what goes out as one message is put together, tried, and what became of it noted with each that is in it.</summary>
internal sealed class OutboxSending(Outbox outbox)
{
    /// <summary>After so many refusals a message lets those behind it go first.</summary>
    private const int Patience = 3;

    /// <summary>How long what may have arrived waits after each attempt that nobody answered; after the last it is not sent again.</summary>
    private static readonly TimeSpan[] Unanswered = [TimeSpan.Zero, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);

    public TimeSpan Gather => outbox.Settings.Gather;

    /// <summary>Does not throw: what fails is tried again.</summary>
    /// <param name="said">A message about the same thing that was sent just before: it is added to that one, so that a burst is one message.</param>
    public async Task<Outcome> Deliver(OutboxGate gate, OutboxItem item, (string Activity, Message Message)? said)
    {
        try
        {
            if (await Alive(gate, item) is not [var head, ..] alive)
                return default;
            item = head;
            head.Hold(alive[1..]);
            return await Deliver(gate, alive, said);
        }
        catch (OperationCanceledException)
        {
            return default; // Stopping in a hurry: it waits for the next start.
        }
        catch (Exception problem)
        {
            outbox.Unkept(problem);
            return new() { Again = (item, AfterTrouble, false) };
        }
    }

    /// <summary>Those that may still be said, and by us.</summary>
    private async ValueTask<ImmutableArray<OutboxItem>> Alive(OutboxGate gate, OutboxItem item)
    {
        var now = outbox.Time.GetUtcNow();
        var alive = ImmutableArray.CreateBuilder<OutboxItem>(1);
        var lost = 0;
        foreach (var one in item.All.Where(one => one.End > now))
        {
            if (one.Attempts > 0)
                one.Batch.Resume();
            if (await one.Batch.Begin(one.At, gate.IsLimited))
                alive.Add(one);
            else
                lost++;
        }

        outbox.Left(lost);
        foreach (var one in item.All.Where(one => one.End <= now))
            outbox.End(gate, one, DeliveryState.Dropped, null, "Its time was over.");
        return alive.DrainToImmutable();
    }

    private async Task<Outcome> Deliver(OutboxGate gate, ImmutableArray<OutboxItem> alive, (string Activity, Message Message)? said)
    {
        var parts = new List<OutboxMessage>(alive.Length);
        foreach (var one in alive)
            parts.Add(await one.Batch.Message(one.At));
        var message = Folding.Of(parts);
        if (alive is [{ IsHeld: true }])
            message = await outbox.Now(message);
        if (said is var (activity, before))
            message = message with { Updates = activity, Message = Folding.Joined(before, message.Message) };
        foreach (var one in alive)
            if (one.Doubt is { } doubt)
                OutboxMeter.Repeats.Count(one.Channel, doubt);
        var delivery = await outbox.Attempt(message);
        if (delivery.Taken)
            return Taken(gate, alive, message, delivery with { ActivityId = delivery.ActivityId ?? message.Updates });
        if (delivery.RetryAfter is null && said is not null)
            return Alone(alive[0], delivery);
        if (delivery is { IsUnsure: true, RetryAfter: not null })
            delivery = alive[0].Unanswered++ < Unanswered.Length ? delivery with { RetryAfter = Unanswered[alive[0].Unanswered - 1] }
                : delivery with { RetryAfter = null, Problem = $"It may have arrived: {delivery.Problem}, each time." };
        if (delivery.RetryAfter is { } asked)
            return PutOff(gate, alive, delivery, asked);
        foreach (var one in alive)
            outbox.End(gate, one, DeliveryState.Dead, null, delivery.Problem);
        return new() { Delivery = delivery };
    }

    private Outcome Taken(OutboxGate gate, ImmutableArray<OutboxItem> alive, OutboxMessage message, Delivery delivery)
    {
        // None of several that were held back stands there as it was: all of them are lines of the list.
        var isList = alive is [{ IsHeld: true }, _, ..];
        if (isList)
            OutboxMeter.Sends.Count(alive[0].Channel);
        foreach (var one in alive)
            outbox.End(gate, one, one == alive[0] && !isList ? DeliveryState.Sent : DeliveryState.Folded, delivery.ActivityId, null);
        return new() { Delivery = delivery, Said = message.Message };
    }

    /// <summary>Not every channel can change a message, and it may be gone: then it is said by itself.</summary>
    private static Outcome Alone(OutboxItem head, Delivery delivery)
    {
        head.MayJoin = false;
        return new() { Delivery = delivery, Again = (head, TimeSpan.Zero, false) };
    }

    private static Outcome PutOff(OutboxGate gate, ImmutableArray<OutboxItem> alive, Delivery delivery, TimeSpan asked)
    {
        foreach (var one in alive)
        {
            OutboxMeter.Retries.Count(one.Channel);
            (one.Attempts, one.Doubt) = (one.Attempts + 1, delivery.IsUnsure ? "unsure" : null);
            one.Batch.Note(one.At, gate, mark => mark with { Attempts = mark.Attempts + 1, Problem = delivery.Problem });
        }

        var head = alive[0];
        var isAside = head.Attempts >= Patience && (asked == TimeSpan.Zero || head.Unanswered > 0);
        return new() { Delivery = delivery, Again = (head, OutboxOutage.Wait(asked, head.Attempts), isAside) };
    }

    /// <summary>What became of an attempt.</summary>
    public readonly record struct Outcome
    {
        /// <summary>What the channel answered; null when it was not asked.</summary>
        public Delivery? Delivery { get; init; }

        /// <summary>What stands in the conversation now.</summary>
        public Message? Said { get; init; }

        /// <summary>What is tried again, when, and whether others of its conversation may go meanwhile.</summary>
        public (OutboxItem Item, TimeSpan After, bool IsAside)? Again { get; init; }
    }
}
