namespace ProjectBot.Time;

/// <summary>A set of weekdays.</summary>
[Flags]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    Working = Monday | Tuesday | Wednesday | Thursday | Friday,
    Weekend = Saturday | Sunday,
    All = Working | Weekend,
}

/// <summary>Questions to a set of weekdays. Weeks start on Monday, as in ISO 8601.</summary>
public static class WeekdaysOfWeek
{
    /// <summary>Monday is 0.</summary>
    public static int FromMonday(this DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>The Monday of the date's week.</summary>
    public static DateOnly Monday(this DateOnly date) => date.AddDays(-date.DayOfWeek.FromMonday());

    /// <summary>The set with this day alone.</summary>
    public static Weekdays Alone(this DayOfWeek day) => (Weekdays)(1 << day.FromMonday());

    public static bool Has(this Weekdays days, DayOfWeek day) => (days & day.Alone()) != 0;

    /// <summary>The days of the set, Monday first.</summary>
    public static IEnumerable<DayOfWeek> Each(this Weekdays days)
    {
        for (var i = 1; i <= 7; i++)
            if (days.Has((DayOfWeek)(i % 7)))
                yield return (DayOfWeek)(i % 7);
    }
}
