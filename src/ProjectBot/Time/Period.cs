namespace ProjectBot.Time;

/// <summary>Days in a row, with the first and the last.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The calendar period of that unit which holds the day; weeks start on Monday.</summary>
    internal static Period Of(Unit unit, DateOnly day) => unit switch
    {
        Unit.Week => new(day.Monday(), day.Monday().AddDays(6)),
        Unit.Month => Starting(new(day.Year, day.Month, 1), 1),
        Unit.Quarter => Starting(new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1), 3),
        Unit.Year => Starting(new(day.Year, 1, 1), 12),
        _ => new(day, day),
    };

    /// <summary>So many whole months.</summary>
    internal static Period Starting(DateOnly first, int months) => new(first, first.AddMonths(months).AddDays(-1));
}
