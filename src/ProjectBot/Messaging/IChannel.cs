namespace ProjectBot.Messaging;

/// <summary>A way out of the house. Renders and sends one message; the outbox decides when and how often.</summary>
public interface IChannel
{
    /// <summary>Whether messages to the address go out by this channel.</summary>
    bool Serves(Address address);

    /// <summary>Sends, or updates in place when <see cref="OutboxMessage.Updates"/> is set.</summary>
    ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop);
}

/// <summary>What became of one attempt to send.</summary>
/// <param name="ActivityId">The channel's id of the message when it was taken.</param>
/// <param name="Problem">Why it was not, in the channel's words; null when it was.</param>
/// <param name="RetryAfter">When the channel asks to try again; zero when it does not say, null with a problem means never.</param>
public sealed record Delivery(string? ActivityId, string? Problem = null, TimeSpan? RetryAfter = null)
{
    public bool Taken => Problem is null;

    /// <summary>Nobody answered: it may have arrived, and trying again may say it twice.</summary>
    public bool IsUnsure { get; init; }
}
