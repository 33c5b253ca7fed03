namespace ProjectBot.Time;

/// <summary>Days by their place in a week, month, quarter or year: the end of it, its last working day, its first Monday.</summary>
internal ref partial struct DateGrammar
{
    /// <summary>end of next month, eow, month end, 月底, start of december, 下月初, this weekend; "next week" alone is its first day.</summary>
    private bool Edge(out DateOnly day)
    {
        day = default;
        _slip = Slip.Today;
        if (_at.Take(Kind.EndOf, out var of))
            return _at.AtEnd && EdgeOf(Kind.End, Period.Of((Unit)of, today), (Unit)of, bare: true, open: true, out day);
        if (Weekend(out var weekend))
        {
            day = weekend.To;
            return _at.AtEnd;
        }
        _at.Take(Kind.The);
        var edge = TakeEdge();
        _ = _at.Take(Kind.Dash) || _at.Take(Kind.Of);
        _at.Take(Kind.The);
        if (edge == Kind.End && _at.TakeUnit(Unit.Day) && _at.AtEnd)
        {
            day = today;
            return true;
        }
        var start = _at.At;
        if (edge == Kind.None && NumberedWeek(out var week) && _at.AtEnd)
            return wish == DateWish.Any ? OneOf(week.From, week.From, out day) : OneOf(EdgeDay(Kind.End, week, Unit.Week), week.From, out day);
        _at.At = start;
        if (!Range(out var range, out var unit, out var bare, out var open))
            return false;
        edge = edge == Kind.None ? TakeEdge() : edge;
        // What is wanted this week is wanted by its end.
        if (edge == Kind.None && wish == DateWish.Future && _at.AtEnd && _at.All[start].Kind == Kind.This)
            edge = Kind.End;
        // "next week" and 明年 alone are their first day; "november" alone is no day.
        var first = !open && range.From > today && (_at.All[0].Kind is Kind.The or Kind.Next or Kind.YearOffset || _at.Peek(-1).Kind == Kind.Next);
        return _at.AtEnd && (edge != Kind.None || first)
            && EdgeOf(edge, range, unit, bare, open, out day);
    }

    /// <summary>this weekend, next weekend, 本周末: Saturday and Sunday.</summary>
    internal bool Weekend(out Period weekend)
    {
        var start = _at.At;
        _at.Take(Kind.The);
        _at.TakeWhich(out var step, out _);
        if (_at.Take(Kind.Weekend))
        {
            var sunday = today.Monday().AddDays(6 + 7 * (step == 0 && _at.Take(Kind.After, Kind.Next) ? 2 : step));
            weekend = new(sunday.AddDays(-1), sunday);
            return true;
        }
        weekend = default;
        _at.At = start;
        return false;
    }

    /// <summary>本周内 is by its end, 上旬 by its tenth day.</summary>
    private Kind TakeEdge() => _at.Take(Kind.Tenth, out var tenth) ? tenth switch { 1 => Kind.Tenth, 2 => Kind.Middle, _ => Kind.End }
        : _at.Take(Kind.End) || _at.Peek() is { Kind: Kind.Later, Value: 1 } && _at.Take(Kind.Later) ? Kind.End
        : _at.Take(Kind.Start) ? Kind.Start
        : _at.Take(Kind.Middle) ? Kind.Middle
        : Kind.None;

    private readonly bool EdgeOf(Kind edge, Period range, Unit unit, bool bare, bool open, out DateOnly day)
    {
        day = EdgeDay(edge, range, unit);
        // "end of the month" on the 31st is today; "start of the month" on the 2nd is the next one.
        if (open && wish != DateWish.Past && day < today)
            day = EdgeDay(edge, After(range, unit, bare), unit);
        return true;
    }

    private readonly DateOnly EdgeDay(Kind edge, Period range, Unit unit) => edge switch
    {
        Kind.End when unit == Unit.Week => NthDay.In(range, -1, null, Unit.WorkingDay, _calendar) ?? range.To,
        Kind.End => range.To,
        Kind.Tenth => range.From.AddDays(9),
        Kind.Middle when unit == Unit.Month => range.From.AddDays(14),
        Kind.Middle => range.From.AddDays((range.To.DayNumber - range.From.DayNumber) / 2),
        _ => range.From,
    };

    /// <summary>The month after "the month"; next year's November after November.</summary>
    private static Period After(Period range, Unit unit, bool bare) =>
        bare ? Period.Of(unit, range.To.AddDays(1)) : Period.Starting(range.From.AddYears(1), unit == Unit.Quarter ? 3 : 1);

    /// <summary>last working day of the month, first monday of december, 下个月第一个周一, 本月最后一天.</summary>
    private bool NthOf(out DateOnly day)
    {
        day = default;
        _slip = Slip.Today;
        _at.Take(Kind.The);
        Period range;
        Unit unit;
        bool bare, open;
        if (NthDay.Take(ref _at, out var nth, out var weekday, out var unitOfDay))
        {
            if (!(_at.Take(Kind.Of) || _at.Take(Kind.In)) || !Range(out range, out unit, out bare, out open))
                return false;
        }
        else
        {
            if (!Range(out range, out unit, out bare, out open))
                return false;
            _at.Take(Kind.Of);
            if (!NthDay.Take(ref _at, out nth, out weekday, out unitOfDay))
                return false;
        }
        if (!_at.AtEnd)
            return false;
        var found = NthDay.In(range, nth, weekday, unitOfDay, _calendar);
        if (open && wish != DateWish.Past && (found is null || found < today))
            found = NthDay.In(After(range, unit, bare), nth, weekday, unitOfDay, _calendar);
        day = found ?? default;
        return found is not null;
    }
}
