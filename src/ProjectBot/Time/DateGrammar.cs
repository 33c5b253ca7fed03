using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>The forms of a day, tried one after the other; each reads all tokens or none.</summary>
/// <param name="since">Where "the next such day" is counted from when that is not today: the start of a period, for its end.</param>
/// <param name="exact">Whether a day in full is taken as said.</param>
internal ref partial struct DateGrammar(
    ReadOnlySpan<Token> tokens, DateOnly today, DateWish wish, bool dayFirst = true, WorkCalendar? calendar = null, DateOnly? since = null, bool exact = false)
{
    /// <summary>Nobody plans further ahead; more is a slip, and far more would leave the calendar.</summary>
    private const int MostDays = 36_525;

    private readonly WorkCalendar _calendar = calendar ?? WorkCalendar.Default;
    private readonly DateOnly _since = since ?? today;
    private Cursor _at = new(tokens);

    /// <summary>What there is to say instead of a day, once a form has read all tokens.</summary>
    private Reading<DateOnly>? _instead;

    /// <summary>What a day on the wrong side of today was probably meant to be.</summary>
    private Slip _slip;

    private bool _nested;

    private enum Slip { Today, Week, Year, None }

    public Reading<DateOnly> Read()
    {
        var read = Day(out var day);
        // 周五前: "by Friday".
        if (!read && _at.Count > 1 && _at.All[^1] is { Kind: Kind.Ago, Value: 1 })
        {
            _at = new(_at.All[..^1]);
            read = Day(out day);
        }
        return read ? _instead ?? OnTheRightSide(day) : Unread<DateOnly>.Text;
    }

    private bool Day(out DateOnly day)
    {
        _at.Take(Kind.On);
        _slip = Slip.Today;
        var start = _at.At;
        return Relative(out day) || Again(start) && Shifted(out day) || Again(start) && NthOf(out day) || Again(start) && Edge(out day)
            || Again(start) && OfWeek(out day) || Again(start) && OfCalendar(default, out day);
    }

    private bool Again(int start)
    {
        _at.At = start;
        return true;
    }

    /// <summary>tomorrow, 后天.</summary>
    private bool Relative(out DateOnly day)
    {
        var read = _at.Take(Kind.Offset, out var days) && _at.AtEnd;
        day = today.AddDays(days);
        return read;
    }

    /// <summary>in 3 days, two weeks ago, 三天后, a week from friday, the day after tomorrow.</summary>
    private bool Shifted(out DateOnly day)
    {
        day = today;
        var ahead = _at.Take(Kind.In);
        if (!Amount(out var count, out var unit))
            return false;
        if (ahead)
            return _at.AtEnd && Shift(count, unit, ref day);
        if (_at.Take(Kind.From, Kind.Now) || _at.Take(Kind.Later))
            return _at.AtEnd && Shift(count, unit, ref day);
        if (_at.Take(Kind.Ago))
            return _at.AtEnd && Shift(-count, unit, ref day);
        var back = _at.Is(Kind.Before);
        if (_nested || !(_at.Take(Kind.From) || _at.Take(Kind.After) || _at.Take(Kind.Before)))
            return false;
        _nested = true;
        var read = Day(out day) && _instead is null && Shift(back ? -count : count, unit, ref day);
        _nested = false;
        _instead = null;
        _slip = Slip.Today;
        return read;
    }

    /// <summary>3 days, a week, half a year, 半个月, and "the day" of "the day after".</summary>
    private bool Amount(out int count, out Unit unit)
    {
        var half = _at.Take(Kind.Half);
        var the = _at.Take(Kind.The);
        var counted = _at.TakeCount(out count) || half || the || _at.Peek() is { Kind: Kind.Unit };
        if (!counted || !_at.TakeUnit(out unit) || unit < Unit.Day)
        {
            unit = default;
            return false;
        }
        if (half)
            (count, unit) = unit switch { Unit.Month => (15, Unit.Day), Unit.Year => (6, Unit.Month), _ => (-1, unit) };
        return count >= 0;
    }

    private readonly bool Shift(int count, Unit unit, ref DateOnly day)
    {
        var size = unit switch { Unit.Day => 1, Unit.WorkingDay => 2, Unit.Week => 7, Unit.Month => 31, Unit.Quarter => 92, _ => 366 };
        if (Math.Abs((long)count) * size > MostDays)
            return false;
        day = unit switch
        {
            Unit.Day => day.AddDays(count),
            Unit.WorkingDay => _calendar.AddWorkingDays(day, count),
            Unit.Week => day.AddDays(7 * count),
            Unit.Month => day.AddMonths(count),
            Unit.Quarter => day.AddMonths(3 * count),
            _ => day.AddYears(count),
        };
        return true;
    }

    /// <summary>friday, this friday, friday next week, 下周五, fri 27 nov.</summary>
    private bool OfWeek(out DateOnly day)
    {
        day = default;
        _slip = Slip.Week;
        var coming = _at.Take(Kind.Coming);
        var which = _at.TakeWhich(out var step, out var chinese);
        if (!coming && which && _at.TakeUnit(Unit.Week))
        {
            _ = _at.Take(Kind.Of) || _at.Take(Kind.Comma) || _at.Take(Kind.On);
            var said = _at.Take(Kind.Weekday, out var dayOfWeek);
            day = InWeek(step, (DayOfWeek)dayOfWeek);
            return said && _at.AtEnd;
        }
        if (!_at.Take(Kind.Weekday, out var number))
            return false;
        var weekday = (DayOfWeek)number;
        _at.Take(Kind.Dot);
        if (_at.AtEnd)
        {
            day = (which && !coming, step, chinese) switch
            {
                (false, _, _) => Nearest(weekday, 1),
                (true, 0, false) => Nearest(weekday, 0),
                (true, -1, false) => Back(weekday, 1),
                _ => InWeek(step, weekday),
            };
            return true;
        }
        if (which || coming)
            return false;
        _at.Take(Kind.Comma);
        var start = _at.At;
        _ = _at.Take(Kind.Of) || _at.Take(Kind.In);
        if (_at.TakeWhich(out step, out _) && _at.TakeUnit(Unit.Week) && _at.AtEnd)
        {
            day = InWeek(step, weekday);
            return true;
        }
        _at.At = start;
        return OfCalendar(weekday, out day);
    }

    private readonly DateOnly InWeek(int step, DayOfWeek weekday) => today.Monday().AddDays(7 * step + weekday.FromMonday());

    /// <summary>The first such weekday at least <paramref name="least"/> days away, on the side of the wish.</summary>
    private readonly DateOnly Nearest(DayOfWeek weekday, int least) => wish == DateWish.Past ? Back(weekday, least) : Ahead(_since.AddDays(least), weekday);

    private static DateOnly Ahead(DateOnly from, DayOfWeek weekday) => from.AddDays((weekday - from.DayOfWeek + 7) % 7);

    private readonly DateOnly Back(DayOfWeek weekday, int least) =>
        today.AddDays(-least) is var from ? from.AddDays(-((from.DayOfWeek - weekday + 7) % 7)) : default;

    private readonly Reading<DateOnly> OnTheRightSide(DateOnly day)
    {
        if (_slip == Slip.None)
            return day;
        if (wish == DateWish.Future && day < today)
        {
            var instead = _slip switch { Slip.Week => Ahead(today, day.DayOfWeek), Slip.Year => InYear(day, today), _ => today };
            return new Reading<DateOnly>.Ask($"{day} is in the past: did you mean {instead}?", [instead, day]);
        }
        if (wish == DateWish.Past && day > today)
        {
            var instead = _slip switch { Slip.Week => Back(day.DayOfWeek, 0), Slip.Year => BeforeToday(day), _ => today };
            return new Reading<DateOnly>.Ask($"{day} is still to come: did you mean {instead}?", [instead, day]);
        }
        return day;
    }

    /// <summary>The same day of the year, the first time at or after another day.</summary>
    private static DateOnly InYear(DateOnly day, DateOnly from) =>
        day.AddYears(from.Year - day.Year) is var next && next >= from ? next : day.AddYears(from.Year - day.Year + 1);

    private readonly DateOnly BeforeToday(DateOnly day) =>
        day.AddYears(today.Year - day.Year) is var last && last <= today ? last : day.AddYears(today.Year - day.Year - 1);
}
