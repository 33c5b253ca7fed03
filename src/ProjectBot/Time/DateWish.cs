namespace ProjectBot.Time;

/// <summary>Where in time a day is looked for.</summary>
public enum DateWish
{
    /// <summary>Ahead, as for due dates: what has no year is the next such day, and a past day is asked about.</summary>
    Future,
    /// <summary>Behind, as for work done: what has no year is the latest such day, and a day to come is asked about.</summary>
    Past,
    /// <summary>What has no year is the next such day; nothing is asked about.</summary>
    Any,
}
