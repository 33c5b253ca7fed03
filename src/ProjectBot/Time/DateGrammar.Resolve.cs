using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>From what was said to the day that is meant: the year, the weekday, and days that do not exist.</summary>
internal ref partial struct DateGrammar
{
    /// <summary>True also when there is no such day: then <see cref="_instead"/> says why.</summary>
    private bool Resolve(Said said, DayOfWeek? weekday, out DateOnly day)
    {
        day = default;
        if (!Find(said, weekday, out day))
            _instead = new Reading<DateOnly>.No(NoSuchDay(said.Month));
        else if (weekday is { } named && day.DayOfWeek != named)
        {
            var other = Around(day, named);
            _instead = new Reading<DateOnly>.Ask($"The weekday and the date do not agree: {day} or {other}?", [day, other]);
        }
        return true;
    }

    /// <summary>3/4: the one whose weekday is right, or a question.</summary>
    private bool Either(Said said, Said other, DayOfWeek? weekday, out DateOnly day)
    {
        var first = Find(said, weekday, out day);
        var second = Find(other, weekday, out var alternative);
        if (!first || !second || weekday is { } named && (day.DayOfWeek == named) != (alternative.DayOfWeek == named))
            return Resolve(second && (!first || alternative.DayOfWeek == weekday) ? other : said, weekday, out day);
        _instead = new Reading<DateOnly>.Ask($"{day} or {alternative}: which day did you mean?", [day, alternative]);
        return true;
    }

    private readonly bool Find(Said said, DayOfWeek? weekday, out DateOnly day)
    {
        day = default;
        if (said.Month == 0)
            return FindMonth(said.Day, out day);
        if (said.Year > 0)
            return Exists(said.Year, said.Month, said.Day, out day);
        // "Tue 3 Mar" said in November is this year's, gone by, if that was a Tuesday: so are days of this year shown.
        if (weekday is { } named && Exists(today.Year, said.Month, said.Day, out day) && day.DayOfWeek == named)
            return true;
        var back = wish == DateWish.Past;
        var from = back ? today : _since;
        var here = back ? (said.Month, said.Day).CompareTo((from.Month, from.Day)) <= 0 : (said.Month, said.Day).CompareTo((from.Month, from.Day)) >= 0;
        var year = here ? from.Year : back ? from.Year - 1 : from.Year + 1;
        // 29 February is that of the next leap year.
        for (var i = 0; i < 8 && said is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year); i++)
            year += back ? -1 : 1;
        return Exists(year, said.Month, said.Day, out day);
    }

    /// <summary>The next or latest month that has such a day; at most one in a row has not.</summary>
    private readonly bool FindMonth(int number, out DateOnly day)
    {
        var step = wish == DateWish.Past ? -1 : 1;
        var from = step < 0 ? today : _since;
        var month = new DateOnly(from.Year, from.Month, 1);
        for (var i = 0; i < 3; i++, month = month.AddMonths(step))
            if (Exists(month.Year, month.Month, number, out day) && (step < 0 ? day <= from : day >= from))
                return true;
        day = default;
        return false;
    }

    private static bool Exists(int year, int month, int number, out DateOnly day)
    {
        var exists = number >= 1 && number <= DateTime.DaysInMonth(year, month);
        day = exists ? new(year, month, number) : default;
        return exists;
    }

    /// <summary>The day of that name nearest to a date; not one gone by when days ahead are meant.</summary>
    private readonly DateOnly Around(DateOnly day, DayOfWeek weekday)
    {
        var ahead = (weekday - day.DayOfWeek + 7) % 7;
        var near = day.AddDays(ahead > 3 ? ahead - 7 : ahead);
        return wish switch
        {
            DateWish.Future when near < today && day >= today => near.AddDays(7),
            DateWish.Past when near > today && day <= today => near.AddDays(-7),
            _ => near,
        };
    }

    internal static FormattableString NoSuchDay(int month) => month switch
    {
        2 => $"February has 28 days, and 29 in a leap year.",
        4 => $"April has 30 days.",
        6 => $"June has 30 days.",
        9 => $"September has 30 days.",
        11 => $"November has 30 days.",
        _ => $"No month has more than 31 days.",
    };
}
