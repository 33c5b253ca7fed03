using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>Something that may happen and would hurt. Its id is <c>{project}/R{number}</c>.</summary>
public sealed partial record Risk : Item
{
    [Shared, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RiskState State { get; init; }

    /// <summary>Why it was closed.</summary>
    [Internal]
    public string? Reason { get; init; }

    [Shared, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RiskCategory Category { get; init; }

    /// <summary>What is done about it.</summary>
    [Shared, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RiskResponse Response { get; init; }

    /// <summary>1 (rare) to 5 (almost certain); 0 when nobody said.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Probability { get; init; }

    /// <summary>1 (negligible) to 5 (critical); 0 when nobody said.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Impact { get; init; }

    /// <summary>What is left of it once the response has worked.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Rating Residual { get; init; }

    [Internal]
    public string? Cause { get; init; }

    [Internal]
    public string? Effect { get; init; }

    /// <summary>By what one will see that it happens.</summary>
    [Internal]
    public string? Trigger { get; init; }

    /// <summary>Its proximity: the day around which it would happen.</summary>
    [Internal]
    public DateOnly? Expected { get; init; }

    /// <summary>What it would cost if it happened.</summary>
    [Internal]
    public Money? Cost { get; init; }

    /// <summary>The day it is looked at next.</summary>
    [Internal]
    public DateOnly? Review { get; init; }

    /// <summary>How its reviews come back.</summary>
    [Internal]
    public Recurrence? Rhythm { get; init; }

    /// <summary>Keys of the signals it was made of or has taken in.</summary>
    [Internal]
    public ImmutableArray<string> Signals { get; init; } = [];

    [JsonIgnore]
    public Rating Rating => new(Probability, Impact);

    public override bool IsFinished => State == RiskState.Closed;

    /// <summary>Whether it may still happen.</summary>
    [JsonIgnore]
    public bool Threatens => State is RiskState.Open or RiskState.Watching;

    public bool IsDue(DateOnly today) => Review <= today && !IsFinished;
}

public enum RiskState { Open, Watching, Occurred, Closed }

public enum RiskCategory { None, Technical, Resource, Schedule, Cost, External, Client }

public enum RiskResponse { None, Avoid, Transfer, Mitigate, Accept }

/// <summary>How likely and how bad, 1 to 5 each; 0 where nobody said.</summary>
public readonly record struct Rating(int Probability, int Impact)
{
    [JsonIgnore]
    public int Score => Probability * Impact;
}
