namespace ProjectBot.Time;

/// <summary>Weeks, months, quarters and years by name.</summary>
internal ref partial struct DateGrammar
{
    /// <summary>All tokens as one period. "the month" alone is none, unless <paramref name="bareToo"/>.</summary>
    internal bool Whole(out Period range, bool bareToo = false)
    {
        if (Weekend(out range))
            return _at.AtEnd;
        if (!Range(out range, out var unit, out var bare, out _))
            return false;
        if (unit == Unit.Month && _at.Take(Kind.Tenth, out var tenth))
            range = new(range.From.AddDays(10 * tenth - 10), tenth == 3 ? range.To : range.From.AddDays(10 * tenth - 1));
        return (!bare || bareToo) && _at.AtEnd;
    }

    /// <summary>
    /// this week, next month, november 2026, 11月, q4, 下个季度, 明年. <paramref name="bare"/> when only the unit was said ("the month"): then it is the current one;
    /// <paramref name="open"/> when the next one may be meant as well, because neither year nor "this" was said.
    /// </summary>
    internal bool Range(out Period range, out Unit unit, out bool bare, out bool open)
    {
        bare = open = false;
        range = default;
        unit = Unit.Month;
        _at.Take(Kind.The);
        if (NumberedWeek(out range))
        {
            unit = Unit.Week;
            return true;
        }
        if (_at.TakeQuarter(out var quarter))
        {
            unit = Unit.Quarter;
            return Quarter(quarter, 0, out range, out open);
        }
        var which = _at.TakeWhich(out var step, out _);
        if (_at.Peek() is not { Kind: Kind.DayMark } && _at.TakeUnit(out unit) && unit >= Unit.Week)
        {
            // "q4" begins with the unit.
            if (unit == Unit.Quarter && !which && _at.Peek() is { Kind: Kind.Number, Digits: 1, Value: >= 1 and <= 4 and var q })
            {
                _at.At++;
                return Quarter(q, YearAfter(twoDigits: false), out range, out open);
            }
            if (!which && _at.Take(Kind.After, Kind.Next))
                (which, step) = (true, 2);
            bare = open = !which;
            range = Period.Of(unit, Step(unit, step));
            return true;
        }
        unit = Unit.Month;
        if (which)
            return false;
        if (_at.Take(Kind.Month, out var month))
            return Month(month, YearAfter(twoDigits: false), out range, out open);
        if (_at.Take(Kind.Ordinal, out var nth))
        {
            unit = Unit.Quarter;
            _at.Take(Kind.Measure);
            return nth is >= 1 and <= 4 && _at.TakeUnit(Unit.Quarter) && Quarter(nth, YearAfter(twoDigits: false), out range, out open);
        }
        return WithYear(out range, out unit, out open);
    }

    /// <summary>2026, 2026-11, 2026年11月, 明年第一季度, 11月.</summary>
    private bool WithYear(out Period range, out Unit unit, out bool open)
    {
        range = default;
        unit = Unit.Year;
        open = false;
        var year = 0;
        var start = _at.At;
        if (_at.Take(Kind.YearOffset, out var offset))
        {
            year = today.Year + offset;
            _at.Take(Kind.YearMark);
        }
        else if (_at.Peek() is { Kind: Kind.Number, Digits: 4, Value: var number } && IsYear(number))
        {
            year = number;
            _at.At++;
            if (!_at.Take(Kind.YearMark) && _at.Is(Kind.Dash) && _at.Peek(1) is { Kind: Kind.Number, Digits: 2, Value: >= 1 and <= 12 and var m })
            {
                _at.At += 2;
                unit = Unit.Month;
                return Month(m, year, out range, out open);
            }
        }
        _at.Take(Kind.Of);
        if (_at.Peek(1).Kind == Kind.MonthMark && _at.Take(Kind.Number, out var month))
        {
            _at.At++;
            unit = Unit.Month;
            return Month(month, year, out range, out open);
        }
        if (year > 0 && _at.TakeQuarter(out var quarter))
        {
            unit = Unit.Quarter;
            return Quarter(quarter, year, out range, out open);
        }
        if (year > 0 && _at.TakeUnit(Unit.Quarter) | _at.Take(Kind.Ordinal, out var nth) | _at.TakeUnit(Unit.Quarter))
        {
            unit = Unit.Quarter;
            nth = nth > 0 ? nth : _at.Take(Kind.Number, out var q) ? q : 0;
            return Quarter(nth, year, out range, out open);
        }
        if (year == 0)
            _at.At = start;
        range = year > 0 ? Period.Of(unit, new(year, 1, 1)) : default;
        return year > 0;
    }

    private readonly bool Month(int month, int year, out Period range, out bool open) => Months(month, 1, year, out range, out open);

    private readonly bool Quarter(int quarter, int year, out Period range, out bool open) => Months(quarter * 3 - 2, 3, year, out range, out open);

    private readonly bool Months(int first, int months, int year, out Period range, out bool open)
    {
        range = default;
        open = year == 0;
        if (first is < 1 or > 12)
            return false;
        range = Period.Starting(new(year == 0 ? today.Year : year, first, 1), months);
        if (open && wish == DateWish.Past && range.From > today)
            range = Period.Starting(range.From.AddYears(-1), months);
        else if (open && wish != DateWish.Past && range.To < _since)
            range = Period.Starting(range.From.AddYears(1), months);
        return true;
    }

    private readonly DateOnly Step(Unit unit, int step) => unit switch
    {
        Unit.Week => today.AddDays(7 * step),
        Unit.Month => today.AddMonths(step),
        Unit.Quarter => today.AddMonths(3 * step),
        _ => today.AddYears(step),
    };
}
