namespace ProjectBot.Time;

/// <summary>Days by their place in the calendar: 27 Nov, 27/11/2026, the 15th, 11月27日.</summary>
internal ref partial struct DateGrammar
{
    /// <summary>A day as said; 0 for what was not.</summary>
    private readonly record struct Said(int Day, int Month = 0, int Year = 0);

    private bool OfCalendar(DayOfWeek? weekday, out DateOnly day)
    {
        day = default;
        _slip = Slip.Year;
        _at.Take(Kind.The);
        var start = _at.At;
        if (!(Numeric(out var said, out var other) || Again(start) && InChinese(out said) || Again(start) && DayMonth(out said)
            || Again(start) && MonthDay(out said) || Again(start) && OfSomeMonth(out said) || Again(start) && OfMonth(out said)))
            return false;
        if (weekday is null && !_at.AtEnd)
        {
            var open = _at.Take(Kind.Open);
            _at.Take(Kind.Comma);
            if (!_at.Take(Kind.Weekday, out var number))
                return false;
            weekday = (DayOfWeek)number;
            if (open && !_at.Take(Kind.Close))
                return false;
        }
        if (!_at.AtEnd || said.Day is < 1 or > 31 || said.Month is < 0 or > 12)
            return false;
        return other.Day == 0 ? Resolve(said, weekday, out day) : Either(said, other, weekday, out day);
    }

    /// <summary>2026-11-27, 20261127, 27.11., 11/27, 27/11/2026.</summary>
    private bool Numeric(out Said said, out Said other)
    {
        said = other = default;
        if (!_at.Take(Kind.Number, out var a))
            return false;
        var digits = _at.Peek(-1).Digits;
        if (digits == 8)
        {
            said = new(a % 100, a / 100 % 100, a / 10_000);
            return IsYear(said.Year) && said.Month > 0;
        }
        var mark = _at.Peek().Kind;
        if (mark is not (Kind.Dash or Kind.Slash or Kind.Dot) || _at.Peek(1) is not { Kind: Kind.Number, Digits: > 0 and < 3, Value: var b } || digits == 0)
            return false;
        _at.At += 2;
        var months = _at.Peek(-1).Digits;
        var third = _at.Peek().Kind == mark && _at.Peek(1) is { Kind: Kind.Number, Digits: 1 or 2 or 4 } ? _at.Peek(1) : default;
        if (digits == 4)
        {
            _at.At += 2;
            said = new(third.Value, b, a);
            if (exact && mark == Kind.Dash && months == 2 && third.Digits == 2)
                _slip = Slip.None;
            return IsYear(a) && third.Digits is 1 or 2 && b > 0;
        }
        if (digits > 2 || third.Digits == 1)
            return false;
        var year = third.Digits == 2 ? 2000 + third.Value : third.Value;
        if (year > 0)
        {
            _at.At += 2;
            if (!IsYear(year))
                return false;
        }
        var ended = mark == Kind.Dot && year == 0 && _at.Take(Kind.Dot);
        // 4.5 is a number, 9-5 and 10-12 are hours; 12-05 is a day, if one does not know which.
        var hours = a <= 12 && b <= 12 && !(digits == 2 && months == 2 && (a < 10 || b < 10));
        if (year == 0 && (mark == Kind.Dot && !ended && months < 2 || mark == Kind.Dash && hours))
            return false;
        var dayFirstFits = b is >= 1 and <= 12 && a >= 1;
        var monthFirstFits = a is >= 1 and <= 12 && b >= 1;
        (said, other) = (mark, dayFirstFits, monthFirstFits) switch
        {
            (Kind.Dot, true, _) or (_, true, false) => (new Said(a, b, year), default),
            (_, false, true) => (new Said(b, a, year), default),
            (_, true, true) when a == b => (new Said(a, b, year), default),
            (_, true, true) when dayFirst => (new Said(a, b, year), new Said(b, a, year)),
            (_, true, true) => (new Said(b, a, year), new Said(a, b, year)),
            _ => default,
        };
        return said.Day > 0;
    }

    /// <summary>11月27日, 明年3月1日, 2026年11月27号, 27号.</summary>
    private bool InChinese(out Said said)
    {
        said = default;
        var year = 0;
        if (_at.Take(Kind.YearOffset, out var offset))
        {
            year = today.Year + offset;
            _at.Take(Kind.Of);
        }
        else if (_at.Peek(1).Kind == Kind.YearMark && _at.Take(Kind.Number, out year))
        {
            _at.At++;
            year = year < 100 ? 2000 + year : year;
            if (!IsYear(year))
                return false;
        }
        if (!_at.Take(Kind.Number, out var first))
            return false;
        if (_at.Take(Kind.DayMark))
        {
            said = new(first);
            return year == 0;
        }
        if (!_at.Take(Kind.MonthMark) || first == 0 || !_at.Take(Kind.Number, out var day))
            return false;
        _at.Take(Kind.DayMark);
        said = new(day, first, year);
        return true;
    }

    /// <summary>27 Nov, 27th of November 2026, 27-Nov-26.</summary>
    private bool DayMonth(out Said said)
    {
        said = default;
        if (!DayNumber(out var day))
            return false;
        _ = _at.Take(Kind.Dot) || _at.Take(Kind.Dash) || _at.Take(Kind.Of);
        if (!_at.Take(Kind.Month, out var month))
            return false;
        _ = _at.Take(Kind.Dot);
        said = new(day, month, YearAfter(twoDigits: true));
        return true;
    }

    /// <summary>Nov 27, November the 27th, 2026.</summary>
    private bool MonthDay(out Said said)
    {
        said = default;
        if (!_at.Take(Kind.Month, out var month))
            return false;
        _ = _at.Take(Kind.Dot) || _at.Take(Kind.Dash) || _at.Take(Kind.The);
        if (!DayNumber(out var day))
            return false;
        said = new(day, month, YearAfter(twoDigits: false));
        return true;
    }

    /// <summary>下个月15号, next month on the 15th.</summary>
    private bool OfSomeMonth(out Said said)
    {
        said = default;
        if (!_at.TakeWhich(out var step, out _) || !_at.TakeUnit(Unit.Month))
            return false;
        _ = _at.Take(Kind.Of) || _at.Take(Kind.On) | _at.Take(Kind.The);
        if (!DayNumber(out var day))
            return false;
        _at.Take(Kind.DayMark);
        said = In(step, day);
        return true;
    }

    /// <summary>the 15th, the 15th of next month. A bare number is no day, and a bare "first" is something else.</summary>
    private bool OfMonth(out Said said)
    {
        var the = _at.Peek(-1).Kind == Kind.The;
        said = default;
        if (_at.Peek() is not { Kind: Kind.Ordinal } ordinal || ordinal.Digits == 0 && !the || !DayNumber(out var day))
            return false;
        said = new(day);
        if (_at.Take(Kind.Of) | _at.Take(Kind.The) | _at.TakeWhich(out var step, out _))
        {
            said = In(step, day);
            return _at.TakeUnit(Unit.Month);
        }
        return true;
    }

    private bool DayNumber(out int day) => _at.Take(Kind.Number, out day) || _at.Take(Kind.Ordinal, out day);

    private readonly Said In(int step, int day) => today.AddMonths(step) is var month ? new(day, month.Month, month.Year) : default;

    /// <summary>The year after a day and a month, if it stands there; 0 otherwise.</summary>
    private int YearAfter(bool twoDigits)
    {
        var start = _at.At;
        _ = _at.Take(Kind.Comma) || _at.Take(Kind.Dash) || _at.Take(Kind.Of);
        if (_at.TakeWhich(out var step, out _) && _at.TakeUnit(Unit.Year))
            return today.Year + step;
        if (_at.Peek() is { Kind: Kind.Number } number && (number.Digits == 4 && IsYear(number.Value) || twoDigits && number.Digits == 2))
        {
            _at.At++;
            return number.Digits == 2 ? 2000 + number.Value : number.Value;
        }
        _at.At = start;
        return 0;
    }

    private static bool IsYear(int year) => year is >= 1900 and <= 2199;
}
