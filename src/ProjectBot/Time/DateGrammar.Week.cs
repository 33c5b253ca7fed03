using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Days of a week: friday, this friday, 下周五, friday week, monday of week 49.</summary>
internal ref partial struct DateGrammar
{
    /// <summary>friday, this friday, friday next week, 下周五, fri 27 nov.</summary>
    private bool OfWeek(out DateOnly day)
    {
        day = default;
        _slip = Slip.Week;
        if (NumberedWeek(out var numbered))
            return InWeekBefore(numbered.From, out day);
        var coming = _at.Take(Kind.Coming);
        var which = _at.TakeWhich(out var step, out var chinese);
        coming |= which && step == 0 && _at.Take(Kind.Coming);
        if (!coming && which && _at.TakeUnit(Unit.Week))
            return InWeekBefore(InWeek(step, DayOfWeek.Monday), out day);
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
        if (wish != DateWish.Past && Later(weekday, out day))
            return true;
        _at.Take(Kind.Comma);
        var start = _at.At;
        _ = _at.Take(Kind.Of) || _at.Take(Kind.In);
        if (_at.TakeWhich(out step, out _) && _at.TakeUnit(Unit.Week) && _at.AtEnd)
        {
            day = InWeek(step, weekday);
            return true;
        }
        _at.At = start;
        _ = _at.Take(Kind.Of) || _at.Take(Kind.In);
        if (NumberedWeek(out numbered) && _at.AtEnd)
        {
            day = numbered.From.AddDays(weekday.FromMonday());
            return true;
        }
        _at.At = start;
        return OfCalendar(weekday, out day);
    }

    /// <summary>The weekday after a week: "next week on friday", "week 49, monday".</summary>
    private bool InWeekBefore(DateOnly monday, out DateOnly day)
    {
        _ = _at.Take(Kind.Of) || _at.Take(Kind.Comma) || _at.Take(Kind.On);
        var said = _at.Take(Kind.Weekday, out var dayOfWeek);
        day = monday.AddDays(((DayOfWeek)dayOfWeek).FromMonday());
        return said && _at.AtEnd;
    }

    /// <summary>
    /// friday week, friday after next, monday in two weeks. People count the last two from different weeks; where that matters, they are asked.
    /// </summary>
    private bool Later(DayOfWeek weekday, out DateOnly day)
    {
        day = Nearest(weekday, 1).AddDays(7);
        if (TakeAWeekOn())
            return true;
        var start = _at.At;
        if (_at.Take(Kind.After, Kind.Next) && _at.AtEnd)
            return OneOf(day, InWeek(2, weekday), out day);
        _at.At = start;
        if (_at.Take(Kind.In) && Amount(out var count, out var unit) && unit == Unit.Week && count is > 0 and < 520 && _at.AtEnd)
            return OneOf(InWeek(count, weekday), day.AddDays(7 * (count - 1)), out day);
        _at.At = start;
        return false;
    }

    /// <summary>True in any case: when the two are not the same, <see cref="_instead"/> asks which.</summary>
    private bool OneOf(DateOnly first, DateOnly second, out DateOnly day)
    {
        day = first;
        if (first != second)
            _instead = new Reading<DateOnly>.Ask($"{first} or {second}: which day did you mean?", [first, second]);
        return true;
    }

    private readonly DateOnly InWeek(int step, DayOfWeek weekday) => today.Monday().AddDays(7 * step + weekday.FromMonday());

    /// <summary>The first such weekday at least <paramref name="least"/> days away, on the side of the wish.</summary>
    private readonly DateOnly Nearest(DayOfWeek weekday, int least) => wish == DateWish.Past ? Back(weekday, least) : Ahead(_since.AddDays(least), weekday);

    private static DateOnly Ahead(DateOnly from, DayOfWeek weekday) => from.AddDays((weekday - from.DayOfWeek + 7) % 7);

    private readonly DateOnly Back(DayOfWeek weekday, int least) =>
        today.AddDays(-least) is var from ? from.AddDays(-((from.DayOfWeek - weekday + 7) % 7)) : default;

    /// <summary>
    /// week 49, w49, cw 50 2027, kw 50, 2026-w49, 第49周. "week 2" only where a day is surely meant: it could be the second of anything.
    /// </summary>
    private bool NumberedWeek(out Period week)
    {
        week = default;
        var start = _at.At;
        var year = 0;
        if (_at.Peek() is { Kind: Kind.Number, Digits: 4, Value: var before } && IsYear(before))
        {
            year = before;
            _at.At++;
            _ = _at.Take(Kind.YearMark) || _at.Take(Kind.Dash);
        }
        var number = 0;
        if (_at.Is(Kind.WeekNumber) || _at.Peek() is { Kind: Kind.Unit, Value: (int)Unit.Week, Digits: 0 })
        {
            var sure = exact || year > 0 || _at.Is(Kind.WeekNumber);
            _at.At++;
            if (_at.Peek() is { Kind: Kind.Number, Digits: 1 or 2 } said && (sure || said.Digits == 2))
                number = said.Value;
        }
        else if (_at.Peek() is { Kind: Kind.Ordinal, Value: > 5 and var nth } && _at.Peek(1) is { Kind: Kind.Unit, Value: (int)Unit.Week, Digits: 1 })
            number = nth;
        if (number > 0)
            _at.At += _at.Is(Kind.Number) ? 1 : 2;
        year = number > 0 && year == 0 ? YearAfter(twoDigits: false) : year;
        if (number > 0 && Weeks.Numbered(number, year, wish == DateWish.Past ? today : _since, wish == DateWish.Past) is { } found)
        {
            week = found;
            return true;
        }
        _at.At = start;
        return false;
    }
}
