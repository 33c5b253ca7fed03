using System.Text.Json.Serialization;
using ProjectBot.Cards;

namespace ProjectBot.Messaging;

/// <summary>A message on its way: written in the turn that caused it, sent afterwards, so that a crash in between loses nothing.</summary>
/// <param name="Address">The conversation it goes to.</param>
/// <param name="Language">The language it was written in (<c>en</c>, <c>zh-CN</c>).</param>
/// <param name="Updates">The activity it replaces in place, if any.</param>
public sealed record OutboxMessage(Address Address, Message Message, string Language, string? Updates = null)
{
    public DeliveryState State { get; init; } = DeliveryState.Waiting;

    /// <summary>
    /// The channel's id of the message once it is delivered; later updates go there. In the journal it is what was known when the turn was
    /// kept: what became of the message since is in its <c>Sending</c>, and so are state, attempts and problem.
    /// </summary>
    public string? ActivityId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Attempts { get; init; }

    /// <summary>Why the channel refused it, in the channel's words.</summary>
    public string? Problem { get; init; }

    /// <summary>The message it answers, where the channel has threads.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Whether it takes the place of the very card that was pressed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool InPlace { get; init; }

    /// <summary>Null: at once, with the urgency of what it is.</summary>
    public Terms? Terms { get; init; }

    /// <summary>When it reached its end; null while it has not, and in the journal.</summary>
    [JsonIgnore]
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Whether it stands in its conversation as it is, and not as a line of another message.</summary>
    [JsonIgnore]
    public bool IsShown => ActivityId is not null && State != DeliveryState.Folded;

    [JsonIgnore]
    public bool IsWaiting => State == DeliveryState.Waiting;

    /// <summary>As its terms say; else what answers somebody is an answer.</summary>
    [JsonIgnore]
    public Urgency Urgency => Terms is { Urgency: not Urgency.Normal and var said } ? said : ReplyTo is null ? Urgency.Normal : Urgency.Answer;
}

/// <summary>
/// Where a message stands. <c>Answered</c>: it went back in the HTTP response of the turn itself, or stands in the log of the conversation by the
/// commit of the turn. <c>Dead</c>: the channel will not take it.
/// <c>Dropped</c>: its time was over before it could be sent. <c>Folded</c>: what it says went out with another message.
/// </summary>
public enum DeliveryState { Waiting, Sent, Answered, Dead, Dropped, Folded }
