using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>Something that may happen and would hurt. Its id is <c>{project}/R{number}</c>.</summary>
public sealed partial record Risk : Item
{
    [Shared] public RiskState State { get; init; }

    /// <summary>Why it was closed.</summary>
    [Internal] public string? Reason { get; init; }

    [Shared] public RiskCategory Category { get; init; }

    /// <summary>What is done about it.</summary>
    [Shared] public RiskResponse Response { get; init; }

    /// <summary>Step of <see cref="Scale.Probability"/>, 1 to 5; 0 when nobody said.</summary>
    [Internal] public int Probability { get; init; }

    /// <summary>Step of <see cref="Scale.Impact"/>, 1 to 5; 0 when nobody said.</summary>
    [Internal] public int Impact { get; init; }

    /// <summary>What is left of it once the response has worked.</summary>
    [Internal] public Rating Residual { get; init; }

    [Internal] public string? Cause { get; init; }

    [Internal] public string? Effect { get; init; }

    /// <summary>By what one will see that it happens.</summary>
    [Internal] public string? Trigger { get; init; }

    /// <summary>Its proximity: the day around which it would happen.</summary>
    [Internal] public DateOnly? Expected { get; init; }

    /// <summary>What it would cost if it happened.</summary>
    [Internal] public Money? Cost { get; init; }

    /// <summary>The day it is looked at next.</summary>
    [Internal] public DateOnly? Review { get; init; }

    /// <summary>How its reviews come back.</summary>
    [Internal] public Recurrence? Rhythm { get; init; }

    /// <summary>Keys of the signals it was made of or has taken in.</summary>
    [Internal] public ImmutableArray<string> Signals { get; init; } = [];

    [JsonIgnore] public Rating Rating => new(Probability, Impact);

    /// <summary>Whether it may still happen.</summary>
    [JsonIgnore] public bool Threatens => State is RiskState.Open or RiskState.Watching;

    public override bool IsFinished => State == RiskState.Closed;

    public bool IsDue(DateOnly today) => Review <= today && !IsFinished;
}

public enum RiskState { Open, Watching, Occurred, Closed }

public enum RiskCategory { None, Technical, Resource, Schedule, Cost, External, Client }

public enum RiskResponse { None, Avoid, Transfer, Mitigate, Accept }
