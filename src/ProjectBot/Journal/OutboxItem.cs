using ProjectBot.Messaging;

namespace ProjectBot.Journal;

/// <summary>One message on its way, without its content: many may have to wait.</summary>
/// <param name="at">Its place among the marks of its batch.</param>
/// <param name="order">Rises with every message handed over; those of equal urgency go in this order.</param>
internal sealed class OutboxItem(OutboxBatch batch, int at, OutboxMessage message, DateTimeOffset end, long order)
{
    private List<OutboxItem>? _taken;

    public OutboxBatch Batch => batch;

    public int At => at;

    public long Order => order;

    public string Channel { get; } = message.Address.Channel;

    /// <summary>Not sent from then on.</summary>
    public DateTimeOffset End => end;

    public Urgency Urgency { get; } = message.Urgency;

    /// <summary>All that was held back for somebody becomes one message, but for forms, which have to be filled in.</summary>
    private const string Together = "held";

    /// <summary>What can become one message with it: the same key, in the same thread.</summary>
    public (string Key, string Thread)? Fold { get; } = IsOfList(message) ? (Together, message.Address.Conversation)
        : message.Terms?.Fold is { } fold ? (fold, message.Address.Conversation) : null;

    /// <summary>Whether it was held back, so that it comes as a line of a list with others that were.</summary>
    public bool IsHeld { get; } = IsOfList(message);

    /// <summary>Whether what it says may be added to a message that was sent already.</summary>
    public bool MayJoin { get; set; } = message is { Updates: null, Message.Card: null };

    /// <summary>Attempts that ended, in this run.</summary>
    public int Attempts { get; set; }

    /// <summary>Attempts after which nobody knows whether it arrived, in this run.</summary>
    public int Unanswered { get; set; }

    /// <summary>Why it may have arrived already; null when it surely has not.</summary>
    public string? Doubt { get; set; }

    private static bool IsOfList(OutboxMessage message) => message is { Terms.Held: not Held.No } and not { Message.Card.HasInputs: true };

    /// <summary>Itself and what was taken into it, in order.</summary>
    public IEnumerable<OutboxItem> All => _taken is null ? [this] : [this, .. _taken];

    /// <summary>Takes another into itself: they go out as one.</summary>
    public void Take(OutboxItem other) => (_taken ??= []).AddRange(other.All);

    /// <summary>Has these with it from now on and no others.</summary>
    public void Hold(IReadOnlyCollection<OutboxItem> others) => _taken = others.Count == 0 ? null : [.. others];
}
