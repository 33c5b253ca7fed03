namespace ProjectBot.Time;

/// <summary>On which days of the week, the month or the year.</summary>
internal ref partial struct RecurrenceGrammar
{
    private Recurrence? Weekly(int every)
    {
        var start = _at.At;
        _ = _at.Take(Kind.Of) | _at.Take(Kind.On);
        if (_at.Take(Kind.Weekend))
            return Make(Pace.Week, every) with { On = Weekdays.Weekend };
        if (TakeDay(out var day))
            return Make(Pace.Week, every) with { On = Days(day) };
        _at.At = start;
        return Make(Pace.Week, every);
    }

    private bool TakeDay(out DayOfWeek day)
    {
        var taken = _at.Take(Kind.Weekday, out var number) || _at.Take(Kind.Weekdays, out number);
        day = (DayOfWeek)number;
        return taken;
    }

    /// <summary>Mon, Wed and Fri; Mon-Fri; 周一三五; 周一、三、五.</summary>
    private Weekdays Days(DayOfWeek first)
    {
        var days = first.Alone();
        for (var last = first; ;)
        {
            var start = _at.At;
            var range = _at.Take(Kind.To) || _at.Take(Kind.Dash);
            _ = !range && (_at.Take(Kind.Comma) | _at.Take(Kind.And) | _at.Take(Kind.On));
            var separated = _at.At > start;
            if (TakeDay(out var day))
            {
                for (var each = range ? last : day; each != day; each = (DayOfWeek)(((int)each + 1) % 7))
                    days |= each.Alone();
                days |= day.Alone();
                last = day;
            }
            else if (separated && !range && _at.Peek() is { Kind: Kind.Number, Digits: 0, Value: >= 1 and <= 6 and var number }
                && !Counts(_at.Peek(1)))
            {
                _at.At++;
                days |= ((DayOfWeek)number).Alone();
            }
            else
            {
                _at.At = start;
                return days;
            }
        }
    }

    private Recurrence? Monthly(Recurrence rule)
    {
        var start = _at.At;
        _ = _at.Take(Kind.Of) | _at.Take(Kind.On) | _at.Take(Kind.The);
        // "on day 15", "on the 15th", 15号.
        var counted = _at.Peek() is { Kind: Kind.Unit, Value: (int)Unit.Day } && _at.Peek(1).Kind == Kind.Number;
        if (counted)
            _at.At++;
        if (Nth(rule) is { } nth)
            return nth;
        if (!Counts(_at.Peek(1)) && (_at.Take(Kind.Ordinal, out var day) || _at.Take(Kind.Number, out day)))
        {
            _at.Take(Kind.DayMark);
            return OnDay(rule, day);
        }
        // 每月月底, 每月底.
        if (_at.Take(Kind.End) || _at.Take(Kind.MonthMark, Kind.End))
            return OnDay(rule, -1);
        _at.At = start;
        return rule;
    }

    /// <summary>Whether the number before it is of times or hours, and so is no day: "9 am", but not 五下午三点.</summary>
    private static bool Counts(Token next) =>
        next is { Kind: Kind.Times or Kind.Colon or Kind.HourMark or Kind.OClock } or { Kind: Kind.Am or Kind.Pm, Value: 2 };

    private static Recurrence? OnDay(Recurrence rule, int day) => day is -1 or (>= 1 and <= 31) ? rule with { Pick = Pick.Day, Nth = day } : null;

    /// <summary>last working day, first Monday, 最后一天.</summary>
    private Recurrence? Nth(Recurrence rule)
    {
        if (!NthDay.Take(ref _at, out var nth, out var weekday, out var unit))
            return null;
        return (weekday, unit) switch
        {
            ({ } named, _) when nth <= 4 => rule with { Pick = Pick.Weekday, Nth = nth, Weekday = named },
            (null, Unit.WorkingDay) when nth <= 15 => rule with { Pick = Pick.WorkingDay, Nth = nth },
            (null, Unit.Day) => OnDay(rule, nth),
            _ => null,
        };
    }

    private Recurrence? Yearly(Recurrence rule)
    {
        var start = _at.At;
        _ = _at.Take(Kind.Of) | _at.Take(Kind.On) | _at.Take(Kind.The);
        var said = _at.At;
        if (DayAndMonth(out var dated))
            return rule with { Month = dated!.Month, Nth = dated.Nth };
        _at.At = said;
        if (Nth(rule) is { } nth)
            return _at.Take(Kind.Of) && _at.Take(Kind.Month, out var month) ? nth with { Month = month } : null;
        if (_at.Peek(1).Kind == Kind.MonthMark && _at.Take(Kind.Number, out var number) && number is >= 1 and <= 12)
        {
            _at.At++;
            _at.Take(Kind.Of);
            return _at.Take(Kind.End) ? OnDay(rule with { Month = number }, -1) : Nth(rule with { Month = number });
        }
        _at.At = start;
        return rule;
    }

    /// <summary>1 March, March the 1st, 3月1日: every year.</summary>
    private bool DayAndMonth(out Recurrence? rule)
    {
        int month, day;
        var start = _at.At;
        var read = DayThenMonth(out day, out month);
        if (!read)
        {
            _at.At = start;
            read = MonthThenDay(out day, out month);
        }
        rule = read && month is >= 1 and <= 12 && day is >= 1 and <= 31 ? Make(Pace.Year, 1) with { Month = month, Nth = day } : null;
        return rule is not null;
    }

    private bool DayThenMonth(out int day, out int month)
    {
        month = 0;
        if (!_at.Take(Kind.Number, out day) && !_at.Take(Kind.Ordinal, out day))
            return false;
        _ = _at.Take(Kind.Dot) || _at.Take(Kind.Of);
        return _at.Take(Kind.Month, out month);
    }

    private bool MonthThenDay(out int day, out int month)
    {
        day = 0;
        var named = _at.Take(Kind.Month, out month);
        if (!named && !(_at.Take(Kind.Number, out month) && _at.Take(Kind.MonthMark)))
            return false;
        _at.Take(Kind.The);
        // 11月第五个工作日 is not the fifth of November.
        if (!_at.Take(Kind.Number, out day) && !(named && _at.Take(Kind.Ordinal, out day)))
            return false;
        if (!named)
            _at.Take(Kind.DayMark);
        return true;
    }

    /// <summary>first Monday of every month, 15th of each month, last working day of the month, every last Friday.</summary>
    private bool OfEveryMonth(out Recurrence? rule)
    {
        var every = _at.Take(Kind.Every);
        _at.Take(Kind.The);
        if (!every && _at.Take(Kind.End, Kind.Of) && _at.Take(Kind.Every) && _at.TakeUnit(Unit.Month))
        {
            rule = OnDay(Make(Pace.Month, 1), -1);
            return true;
        }
        var last = _at.Is(Kind.Last);
        _ = _at.Peek() is { Kind: Kind.Unit, Value: (int)Unit.Day } && _at.Take(Kind.Unit);
        rule = Nth(Make(Pace.Month, 1));
        if (rule is null && (_at.Take(Kind.Ordinal, out var day) || _at.Peek(-1).Kind == Kind.Unit && _at.Take(Kind.Number, out day)))
            rule = OnDay(Make(Pace.Month, 1), day);
        if (rule is null)
            return false;
        if (!_at.Take(Kind.Of))
            return every && last;
        var repeated = _at.Take(Kind.Every) | every;
        return (_at.Take(Kind.The) | repeated) && _at.TakeUnit(Unit.Month);
    }
}
