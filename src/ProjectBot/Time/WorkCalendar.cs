using System.Collections.Immutable;

namespace ProjectBot.Time;

/// <summary>On which days work is done: a working week, days off, and days worked in their place (调休).</summary>
public sealed record WorkCalendar
{
    public static WorkCalendar Default { get; } = new();

    /// <summary>The weekdays worked; at least one.</summary>
    public Weekdays Week
    {
        get;
        init => field = (value & Weekdays.All) != 0 ? value & Weekdays.All : throw new ArgumentException("A working week has at least one day.", nameof(value));
    } = Weekdays.Working;

    /// <summary>Days off inside the working week.</summary>
    public ImmutableSortedSet<DateOnly> Holidays { get; init; } = [];

    /// <summary>Days worked although the week or a holiday says otherwise.</summary>
    public ImmutableSortedSet<DateOnly> MakeUpDays { get; init; } = [];

    public bool IsWorkingDay(DateOnly day) => MakeUpDays.Contains(day) || Week.Has(day.DayOfWeek) && !Holidays.Contains(day);

    /// <summary>
    /// The <paramref name="days"/>th working day after <paramref name="from"/>, or before it when negative.
    /// For 0: <paramref name="from"/> itself when work is done, or else the next such day.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly from, int days)
    {
        var step = days < 0 ? -1 : 1;
        var day = from;
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
                left--;
        }
        while (!IsWorkingDay(day))
            day = day.AddDays(step);
        return day;
    }

    /// <summary>
    /// How many working days come after <paramref name="from"/> up to and with <paramref name="to"/>; negative when <paramref name="to"/> is earlier.
    /// </summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -WorkingDaysBetween(to.AddDays(-1), from.AddDays(-1));
        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count++;
        }
        return count;
    }
}
