using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>The forms of a day, tried one after the other; each reads all tokens or none.</summary>
/// <param name="since">Where "the next such day" is counted from when that is not today: the start of a period, for its end.</param>
/// <param name="exact">Whether a day in full is taken as said, and "2 weeks" as a day.</param>
/// <param name="now">What time it is, for "in 90 minutes".</param>
internal ref partial struct DateGrammar(
    ReadOnlySpan<Token> tokens, DateOnly today, DateWish wish, bool dayFirst = true, WorkCalendar? calendar = null, DateOnly? since = null, bool exact = false,
    TimeOnly? now = null)
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

    /// <summary>The feast just read, and how many days before it is meant.</summary>
    private int _feast, _eve;

    private enum Slip { Today, Week, Year, Feast, None }

    public Reading<DateOnly> Read()
    {
        if (_at.AtEnd)
            return Unread<DateOnly>.Text;
        var read = Day(out var day);
        // 周五前: "by Friday", and 今天内; but 国庆前 and "before christmas" are the day before, for nobody is at work on the day itself.
        if (!read && _at.Count > 1 && (_at.All[^1] is { Kind: Kind.Ago or Kind.Later, Value: 1 } || _at.All[0].Kind == Kind.Before))
        {
            var before = _at.All[0].Kind == Kind.Before;
            var within = !before && _at.All[^1].Kind == Kind.Later;
            _at = new(before ? _at.All[1..] : _at.All[..^1]);
            if (before && Weekend(out var weekend) && _at.AtEnd)
                return OnTheRightSide(weekend.From.AddDays(-1));
            read = Again(0) && Day(out day) && (_slip == Slip.Feast || !before);
            day = read && _slip == Slip.Feast && !within && _instead is null ? day.AddDays(-1) : day;
        }
        return read ? _instead ?? OnTheRightSide(day) : Unread<DateOnly>.Text;
    }

    private bool Day(out DateOnly day)
    {
        _at.Take(Kind.On);
        _slip = Slip.Today;
        var start = _at.At;
        return Relative(out day) || Again(start) && Shifted(out day) || Again(start) && NthOf(out day) || Again(start) && Edge(out day)
            || Again(start) && OfWeek(out day) || Again(start) && OfCalendar(default, out day) || Again(start) && Feast(out day)
            || Again(start) && ByHours(out day) || Again(start) && FromTheDay(out day);
    }

    private bool Again(int start)
    {
        _at.At = start;
        return true;
    }

    /// <summary>tomorrow, 后天; cob and 下班前 are today; "tomorrow week" is a week later.</summary>
    private bool Relative(out DateOnly day)
    {
        var read = _at.Take(Kind.Offset, out var days);
        day = today.AddDays(days + (read && TakeAWeekOn() ? 7 : 0));
        return (read || DayAndTime.TakeEndOfDay(ref _at)) && _at.AtEnd;
    }

    /// <summary>The last word of "friday week".</summary>
    private bool TakeAWeekOn() =>
        _at.At == _at.Count - 1 && _at.Peek() is { Kind: Kind.Unit, Value: (int)Unit.Week, Digits: 0 } && _at.Take(Kind.Unit);

    /// <summary>in 3 days, in 2 weeks' time, two weeks ago, 三天后, a week from friday, a week tomorrow, the day after tomorrow.</summary>
    private bool Shifted(out DateOnly day)
    {
        day = today;
        var ahead = _at.Take(Kind.In);
        if (ahead && _at.Take(Kind.The) && !_at.Take(Kind.Next))
            return false;
        var start = _at.Peek();
        if (!Amount(out var count, out var unit))
            return false;
        if (ahead)
        {
            _at.Take(Kind.Times);
            return _at.AtEnd && Shift(count, unit, ref day);
        }
        // Elsewhere "2 weeks" is how long something takes, and 三日 is the third.
        if (_at.AtEnd)
            return exact && !_nested && wish == DateWish.Future && start.Kind is Kind.Number or Kind.A or Kind.Half
                && (_at.Peek(-1).Kind is Kind.Unit or Kind.Fortnight || _at.Peek(-2).Kind == Kind.Measure) && Shift(count, unit, ref day);
        if (_at.Take(Kind.From, Kind.Now) || _at.Take(Kind.Later))
            return _at.AtEnd && Shift(count, unit, ref day);
        if (_at.Take(Kind.Ago))
            return _at.AtEnd && Shift(-count, unit, ref day);
        var back = _at.Is(Kind.Before);
        var on = unit == Unit.Week && (_at.Is(Kind.Offset) || _at.Is(Kind.On) && _at.Peek(1).Kind == Kind.Weekday);
        if (_nested || !on && !(_at.Take(Kind.From) || _at.Take(Kind.After) || _at.Take(Kind.Before)))
            return false;
        _nested = true;
        var read = Day(out day) && _instead is null && Shift(back ? -count : count, unit, ref day);
        _nested = false;
        _instead = null;
        _slip = Slip.Today;
        return read;
    }

    /// <summary>国庆前一天, 12月15日后三天: the day first.</summary>
    private bool FromTheDay(out DateOnly day)
    {
        day = default;
        var mark = _at.At + 1;
        while (mark < _at.Count - 1 && _at.All[mark] is not ({ Kind: Kind.Ago, Value: 1 } or { Kind: Kind.Later, Value: 0 }))
            mark++;
        var all = _at.All;
        if (_nested || mark >= _at.Count - 1)
            return false;
        var back = all[mark].Kind == Kind.Ago;
        _at.At = mark + 1;
        if (!Amount(out var count, out var unit) || !_at.AtEnd)
            return false;
        _nested = true;
        _at = new(all[..mark]);
        var read = Day(out day) && _instead is null && Shift(back ? -count : count, unit, ref day);
        _nested = false;
        _instead = null;
        _slip = Slip.Today;
        _at = new(all);
        return read;
    }

    /// <summary>3 days, a week, a fortnight, half a year, 半个月, and "the day" of "the day after".</summary>
    private bool Amount(out int count, out Unit unit)
    {
        var half = _at.Take(Kind.Half);
        var the = _at.Take(Kind.The);
        var counted = _at.TakeCount(out count) || half || the || _at.Peek() is { Kind: Kind.Unit };
        if (!half && !the && _at.Take(Kind.Fortnight))
        {
            (count, unit) = (Math.Min(count, MostDays) * 2, Unit.Week);
            return true;
        }
        if (!counted || !_at.TakeUnit(out unit) || unit < Unit.Day || the && unit > Unit.WorkingDay)
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

    private readonly Reading<DateOnly> OnTheRightSide(DateOnly day)
    {
        if (_slip == Slip.None)
            return day;
        if (wish == DateWish.Future && day < today)
        {
            var instead = _slip switch
            {
                Slip.Week => Ahead(today, day.DayOfWeek),
                Slip.Year => InYear(day, today),
                Slip.Feast => FeastFrom(day, ahead: true),
                _ => today,
            };
            return new Reading<DateOnly>.Ask($"{day} is in the past: did you mean {instead}?", [instead, day]);
        }
        if (wish == DateWish.Past && day > today)
        {
            var instead = _slip switch
            {
                Slip.Week => Back(day.DayOfWeek, 0),
                Slip.Year => BeforeToday(day),
                Slip.Feast => FeastFrom(day, ahead: false),
                _ => today,
            };
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
