using System.Text.Json.Serialization;

namespace ProjectBot.Messaging;

/// <summary>
/// When a message may go out and until when it is worth sending, how it stands to others, and because of what it was made: for the outbox
/// and <c>why</c>.
/// </summary>
public sealed record Terms
{
    /// <summary>Not sent before. Until then it waits in the store, and neither in memory nor in anybody's way.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Why it waits until then, where it was held back for the sake of who gets it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Held Held { get; init; }

    /// <summary>Not sent from then on: dropped, with the reason kept. Null: tried for a day.</summary>
    public DateTimeOffset? Until { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Urgency Urgency { get; init; }

    /// <summary>The kind of notice, one word: <c>given</c>, <c>changed</c>, <c>standup</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>What it is about: of messages to one conversation with the same key, those that come close together become one.</summary>
    public string? Fold { get; init; }

    /// <summary>The id of the person it is for, when it is for one.</summary>
    public string? Person { get; init; }

    /// <summary>The id of the rule that made it (<c>schedule/apollo/1</c>).</summary>
    public string? Rule { get; init; }

    /// <summary>The occurrence of the rule it belongs to (<c>2026-11-24T09:30</c>).</summary>
    public string? Occurrence { get; init; }
}

/// <summary>
/// Why a message that nobody asked for waits: it came outside of working hours, to who is away, after as many as a day may bring, or too late as
/// the host was down.
/// </summary>
public enum Held { No, Quiet, Away, Budget, Missed }

/// <summary>
/// What goes first where not all can go at once. Answers are never behind what nobody waits for; a message somebody asked for themselves, such as
/// a reminder, is one. What is urgent or an answer is never held back.
/// </summary>
public enum Urgency { Low = -1, Normal = 0, Urgent = 1, Answer = 2 }
