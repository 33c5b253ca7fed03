namespace ProjectBot.Time;

/// <summary>The first, third or last day of a kind in a period.</summary>
internal static class NthDay
{
    /// <summary>Counted from 1, or from the end with -1; null when the period has not so many.</summary>
    /// <param name="unit">Days or working days, when no weekday is named.</param>
    public static DateOnly? In(Period period, int nth, DayOfWeek? weekday, Unit unit, WorkCalendar calendar)
    {
        var step = nth < 0 ? -1 : 1;
        var left = Math.Abs(nth);
        for (var day = nth < 0 ? period.To : period.From; period.Contains(day); day = day.AddDays(step))
            if ((weekday is { } named ? day.DayOfWeek == named : unit == Unit.Day || calendar.IsWorkingDay(day)) && --left == 0)
                return day;
        return null;
    }

    /// <summary>
    /// "first monday", "last working day", 第一个周一, 最后一天.
    /// <paramref name="unit"/> is the day or the working day when no weekday is named.
    /// </summary>
    public static bool Take(ref Cursor at, out int nth, out DayOfWeek? weekday, out Unit unit)
    {
        var start = at.At;
        weekday = null;
        unit = Unit.Day;
        if (!at.Take(Kind.Ordinal, out nth))
        {
            nth = -1;
            if (at.Peek() is not { Kind: Kind.Last, Value: not 1 })
                return false;
            at.At++;
            if (at.Peek() is { Kind: Kind.Number, Value: 1 })
                at.At++;
        }
        var measured = at.At;
        at.Take(Kind.Measure);
        if (at.Take(Kind.Weekday, out var number))
        {
            weekday = (DayOfWeek)number;
            return true;
        }
        at.At = measured;
        if (nth != 0 && at.TakeUnit(out unit) && unit is Unit.Day or Unit.WorkingDay)
            return true;
        at.At = start;
        return false;
    }
}
