using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>
/// A day with what people say around it and days do not keep: "by friday", 今天之内, "friday 17:00", "5pm tomorrow", "eod friday", 明天下午三点前.
/// Looked at only when the text as it stands is no day.
/// </summary>
internal readonly ref struct DayAndTime(
    ReadOnlySpan<Token> tokens, DateOnly today, DateWish wish, bool dayFirst, WorkCalendar? calendar, bool exact, TimeOnly? now)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <param name="time">Which tokens say a time, from and up to.</param>
    public Reading<DateOnly> Read(out (int From, int To) time)
    {
        time = default;
        if (Day(_tokens, out var reading))
        {
            time = Clock.HasHours(_tokens) ? (0, _tokens.Length) : default;
            return reading;
        }
        var start = _tokens[0].Kind == Kind.Until ? 1 : 0;
        var end = _tokens.Length - (_tokens[^1] is { Kind: Kind.Ago or Kind.Later, Value: 1 } ? 1 : 0);
        if (end <= start)
            return Unread<DateOnly>.Text;
        var inner = _tokens[start..end];
        if (inner.Length < _tokens.Length && Day(inner, out reading))
            return reading;
        // "this afternoon": today.
        var part = new Cursor(inner) { At = 1 };
        if (inner is [{ Kind: Kind.This }, { Kind: Kind.Am or Kind.Pm or Kind.Noon, Value: < 2 }, ..] && Take(ref part, out _) && part.AtEnd
            && Day([new(Kind.Offset)], out reading))
        {
            time = (start + 1, end);
            return reading;
        }
        // The longest day first: 本月5 下午 is not the month's end at five.
        for (var i = inner.Length - 1; i > 0; i--)
        {
            var at = new Cursor(inner) { At = i };
            if (Take(ref at, out var lost) && at.AtEnd && Day(inner[..i], out reading))
            {
                time = lost ? (start + i, end) : default;
                return reading;
            }
        }
        var before = new Cursor(inner);
        if (!Take(ref before, out var said) && !(before.Take(Kind.End) && before.Is(Kind.Of)))
            return Unread<DateOnly>.Text;
        time = said ? (start, start + before.At) : default;
        _ = before.Take(Kind.Comma) || before.Take(Kind.Of);
        if (Day(inner[before.At..], out reading))
            return reading;
        time = default;
        return Unread<DateOnly>.Text;
    }

    private bool Day(ReadOnlySpan<Token> tokens, out Reading<DateOnly> reading)
    {
        reading = tokens.IsEmpty ? Unread<DateOnly>.Text : new DateGrammar(tokens, today, wish, dayFirst, calendar, exact: exact, now: now).Read();
        return reading is not Reading<DateOnly>.No { Problem: null };
    }

    /// <summary>at 5pm, 17:00, 3-4pm, morning, in the afternoon, afternoon at 3, first thing, 下午三点. A bare 5 is something else.</summary>
    /// <param name="lost">Whether that is more than the day: not for "eod".</param>
    public static bool Take(ref Cursor at, out bool lost)
    {
        var start = at.At;
        lost = false;
        at.Take(Kind.Comma);
        var marked = TakeMark(ref at);
        if (TakeEndOfDay(ref at))
            return true;
        lost = One(ref at, marked);
        if (!lost)
        {
            at.At = start;
            return false;
        }
        var again = at.At;
        if (!One(ref at, TakeMark(ref at)))
            at.At = again;
        return true;
    }

    /// <summary>eod, cob, close of business, end of the day, 下班前.</summary>
    public static bool TakeEndOfDay(ref Cursor at)
    {
        if (at.Take(Kind.DayEnd))
            return true;
        var start = at.At;
        at.Take(Kind.The);
        if ((at.Take(Kind.End) || at.Take(Kind.Closing)) && (at.Take(Kind.Of) | at.Take(Kind.The)) && (at.Take(Kind.Working) | at.TakeUnit(Unit.Day)))
            return true;
        at.At = start;
        return false;
    }

    /// <summary>Whether it was "at".</summary>
    private static bool TakeMark(ref Cursor at)
    {
        if (at.Take(Kind.At))
            return true;
        _ = at.Take(Kind.Until) || at.Take(Kind.Before) || at.Take(Kind.After) || at.Take(Kind.From);
        return false;
    }

    private static bool One(ref Cursor at, bool marked)
    {
        if (at.Peek() is { Kind: Kind.Ordinal, Value: 1, Digits: 0 } && at.Peek(1).Kind == Kind.Thing)
        {
            at.At += 2;
            InThe(ref at);
            return true;
        }
        if (InThe(ref at))
            return true;
        var clock = at;
        if (Clock.Take(ref clock, out var hands) && hands.Exists)
        {
            var ended = clock;
            if ((clock.Take(Kind.Dash) || clock.Take(Kind.To)) && Clock.Take(ref clock, out hands) && hands.Exists)
                ended = clock;
            if (Clock.IsSaid(at.All[at.At..ended.At], marked))
            {
                at = ended;
                InThe(ref at);
                return true;
            }
        }
        return !(at.Peek().Value == 2 && at.Peek(-1).Kind == Kind.Number) && (at.Take(Kind.Am) || at.Take(Kind.Pm));
    }

    /// <summary>in the morning, at night.</summary>
    private static bool InThe(ref Cursor at)
    {
        var start = at.At;
        if ((at.Take(Kind.In) && at.Take(Kind.The) || at.At == start && at.Take(Kind.At)) && (at.Take(Kind.Am) || at.Take(Kind.Pm)))
            return true;
        at.At = start;
        return false;
    }
}
