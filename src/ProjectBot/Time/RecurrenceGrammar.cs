using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>A rule, then where it begins and ends.</summary>
internal ref partial struct RecurrenceGrammar(ReadOnlySpan<Token> tokens, DateOnly today, WorkCalendar calendar)
{
    private Cursor _at = new(tokens);

    /// <summary>Which tokens say at what time: a rule knows only days.</summary>
    public (int From, int To) Time { get; private set; }

    public Reading<Recurrence> Read()
    {
        if (Rule() is not { } rule || !Ends(out var times, out var start, out var starting, out var until))
            return Unread<Recurrence>.Text;
        if (rule is { Pace: Pace.Year, Pick: Pick.Day, Month: > 0 } && rule.Nth > DateTime.DaysInMonth(2000, rule.Month))
            return new Reading<Recurrence>.No(DateGrammar.NoSuchDay(rule.Month));
        var from = start ?? today;
        // The first occurrence is the first day that fits at all; only from there on every second one counts.
        if ((rule with { Every = 1, Start = from }).Next(from.AddDays(-1), calendar) is not { } first)
            return Unread<Recurrence>.Text;
        rule = rule with { Start = first, Times = times };
        rule = starting ? rule.Pinned : rule;
        return until switch
        {
            null => rule,
            Reading<DateOnly>.Ok { Value: var day } when day < first => new Reading<Recurrence>.No($"{day} is before the first time, {first}."),
            Reading<DateOnly>.Ok { Value: var day } => rule with { Until = day },
            Reading<DateOnly>.Ask { Options: var options } when options.Any(day => day < first) =>
                new Reading<Recurrence>.No($"{options.Min()} is before the first time, {first}."),
            Reading<DateOnly>.Ask ask => new Reading<Recurrence>.Ask(ask.Question, [.. ask.Options.Select(day => rule with { Until = day })]),
            Reading<DateOnly>.No { Problem: { } problem } => new Reading<Recurrence>.No(problem),
            _ => Unread<Recurrence>.Text,
        };
    }

    /// <summary>Weekdays alone: "mon-fri", 周一到周六, "weekdays"; none when it is something else.</summary>
    public Weekdays ReadDays()
    {
        _ = _at.Take(Kind.From) || _at.Take(Kind.On);
        var days = _at.TakeUnit(Unit.WorkingDay) ? Weekdays.Working : TakeDay(out var first) ? Days(first) : Weekdays.None;
        return _at.AtEnd ? days : Weekdays.None;
    }

    /// <summary>
    /// "10 times", "starting 1 Dec", "until 31 Jan"; the last of them takes all that is left. "since 1 Dec" counts from there as well, but says no day.
    /// </summary>
    private bool Ends(out int? times, out DateOnly? start, out bool starting, out Reading<DateOnly>? until)
    {
        starting = false;
        times = null;
        start = null;
        until = null;
        while (!_at.AtEnd)
        {
            if (TakeTime())
                continue;
            _at.Take(Kind.Comma);
            if (_at.Take(Kind.Starting) || _at.Take(Kind.From) || _at.Take(Kind.Since))
            {
                starting = _at.Peek(-1).Kind != Kind.Since;
                var length = 1;
                while (_at.Peek(length).Kind is not (Kind.None or Kind.Until or Kind.For or Kind.Total or Kind.To))
                    length++;
                var said = _at.All[_at.At..Math.Min(_at.At + length, _at.Count)];
                if (new DateGrammar(said, today, DateWish.Future, calendar: calendar, exact: true).Read() is not Reading<DateOnly>.Ok { Value: var day })
                    return false;
                start = day;
                _at.At = Math.Min(_at.At + length, _at.Count);
            }
            else if (_at.Take(Kind.Until) || _at.Take(Kind.To))
            {
                var rest = _at.All[_at.At..];
                rest = rest is [.., { Kind: Kind.Stop }] ? rest[..^1] : rest;
                until = new DateGrammar(rest, today, DateWish.Future, calendar: calendar, since: start, exact: true).Read();
                return true;
            }
            else
            {
                _ = _at.Take(Kind.For) || _at.Take(Kind.Total);
                if (times is not null || _at.Peek() is not { Kind: Kind.Number, Value: > 0 and < 1_000 and var number } || _at.Peek(1).Kind != Kind.Times)
                    return false;
                times = number;
                _at.At += 2;
            }
        }
        return true;
    }

    private bool TakeTime()
    {
        var start = _at.At;
        if (Time != default || !DayAndTime.Take(ref _at, out var lost))
            return false;
        Time = lost ? (start, _at.At) : default;
        return true;
    }

    private readonly Recurrence Make(Pace pace, int every) => new() { Pace = pace, Every = every, Start = today };

    private Recurrence? Rule()
    {
        if (_at.Is(Kind.At) || _at.Is(Kind.Number))
            TakeTime();
        _ = _at.Take(Kind.On) | _at.Take(Kind.The);
        var start = _at.At;
        if (_at.Take(Kind.Pace, out var named))
            return named == 14 ? Detail(Unit.Week, 2) : Detail((Unit)named, 1);
        if (OfEveryMonth(out var rule))
            return rule;
        _at.At = start;
        if (_at.Take(Kind.Every) | _at.Take(Kind.Other))
            return EverySomething();
        if (_at.Is(Kind.Weekdays) || _at.Is(Kind.Weekend))
            return Weekly(1);
        return _at.TakeUnit(Unit.WorkingDay) ? Make(Pace.WorkingDay, 1) : null;
    }

    /// <summary>What comes after "every": 3 days, other week, second Monday, 15th, 1 March.</summary>
    private Recurrence? EverySomething()
    {
        var between = _at.Peek(-1).Kind == Kind.Other;
        _at.Take(Kind.Measure);
        var start = _at.At;
        if (DayAndMonth(out var dated))
            return dated;
        _at.At = start;
        if (_at.Take(Kind.Half))
            return _at.TakeUnit(Unit.Year) ? Detail(Unit.Month, 6) : null;
        var ordinal = _at.Take(Kind.Ordinal, out var every);
        if (!ordinal && !_at.Take(Kind.Number, out every))
            every = 1;
        // 每隔两天 leaves two days out; so does "every other", which leaves one out.
        every += between ? 1 : 0;
        if (every is < 1 or > 366)
            return null;
        var numbered = _at.At;
        _at.Take(Kind.Measure);
        if (_at.Peek().Kind is Kind.Weekday or Kind.Weekdays or Kind.Weekend)
            return Weekly(every);
        _at.At = numbered;
        if (_at.TakeUnit(out var unit))
            return Detail(unit, every);
        if (_at.Take(Kind.Fortnight))
            return Weekly(2 * every);
        // "every morning" is every day; the morning is left for a time.
        if (!ordinal && every == 1 && _at.Peek().Kind is Kind.Am or Kind.Pm)
            return Make(Pace.Day, 1);
        // "every 15th".
        return ordinal && !between ? OnDay(Make(Pace.Month, 1), every) : null;
    }

    private Recurrence? Detail(Unit unit, int every)
    {
        // 每天一次, "once".
        if (_at.Peek() is { Kind: Kind.Number, Value: 1 } && _at.Peek(1).Kind == Kind.Times)
            _at.At += 2;
        return unit switch
        {
            Unit.Day => Make(Pace.Day, every),
            Unit.WorkingDay => Make(Pace.WorkingDay, every),
            Unit.Week => Weekly(every),
            Unit.Month when every <= 120 => Monthly(Make(Pace.Month, every)),
            Unit.Quarter when every <= 40 => Monthly(Make(Pace.Month, 3 * every)),
            Unit.Year when every <= 20 => Yearly(Make(Pace.Year, every)),
            _ => null,
        };
    }
}
