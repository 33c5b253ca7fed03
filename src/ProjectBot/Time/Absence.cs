namespace ProjectBot.Time;

/// <summary>Days on which somebody is away, with the first and the last.</summary>
public sealed record Absence(DateOnly From, DateOnly To)
{
    /// <summary>The first day is worked until noon.</summary>
    public bool FromNoon { get; init; }

    /// <summary>The last day is worked from noon on.</summary>
    public bool ToNoon { get; init; }

    /// <summary>The person who stands in, by id.</summary>
    public string? Cover { get; init; }

    /// <summary>Whether any part of the day is in it.</summary>
    public bool Touches(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether the morning, or else the afternoon, of the day is in it.</summary>
    public bool Has(DateOnly day, bool morning) =>
        Touches(day) && !(morning && FromNoon && day == From) && !(!morning && ToNoon && day == To);
}
