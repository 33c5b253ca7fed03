using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Reads how long something takes: "90min", "1h30", "an hour and a half", "2d", 半天, 2小时30分.</summary>
public static class Durations
{
    private const int Most = 10_000 * 60;

    /// <summary>
    /// Minutes from 1 to 600,000 (10,000 hours). A day is a working day, a week five of them; a bare number is refused, for it could be anything.
    /// </summary>
    /// <param name="minutesPerDay">The length of a working day.</param>
    public static Reading<int> Read(ReadOnlySpan<char> text, int minutesPerDay = 480)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var count = Lexer.Read(text, tokens);
        if (count == 0)
            return Unread<int>.Text;
        var at = new Cursor(tokens[..count]);
        var negative = !at.Take(Kind.Plus) && at.Take(Kind.Dash);
        if (count == 1 && tokens[0] is { Kind: Kind.Number, Value: var bare })
            return new Reading<int>.No($"Say the unit as well: {bare}h, {bare}min or {bare}d.");
        var start = at.At;
        if (!OnTheClock(ref at, out var minutes))
        {
            at.At = start;
            if (!Parts(ref at, minutesPerDay, out minutes))
                return Unread<int>.Text;
        }
        return negative || minutes is < 1 or > Most
            ? new Reading<int>.No($"A duration is between 1 minute and 10,000 hours.")
            : (int)minutes;
    }

    /// <summary>Hours and minutes as they pass, not of work: days only beside them, 24 hours long.</summary>
    internal static bool InHours(ReadOnlySpan<Token> tokens, out int minutes)
    {
        minutes = 0;
        var hours = false;
        foreach (var token in tokens)
        {
            if (token.Kind is Kind.Unit && token.Value is not ((int)Unit.Minute or (int)Unit.Hour or (int)Unit.Quarter or (int)Unit.Day)
                || token.Kind is Kind.DayMark)
                return false;
            hours |= token is { Kind: Kind.QuarterHour } or { Kind: Kind.Unit, Value: not (int)Unit.Day };
        }
        var at = new Cursor(tokens);
        if (!hours || !Parts(ref at, 24 * 60, out var read) || read is < 1 or > Most)
            return false;
        minutes = (int)read;
        return true;
    }

    /// <summary>1:30.</summary>
    private static bool OnTheClock(ref Cursor at, out decimal minutes)
    {
        minutes = 0;
        if (!at.Take(Kind.Number, out var hours) || !at.Take(Kind.Colon) || at.Peek() is not { Kind: Kind.Number, Digits: 2, Value: < 60 and var rest })
            return false;
        at.At++;
        minutes = hours * 60m + rest;
        return at.AtEnd;
    }

    /// <summary>1w 2d 4h 30min: each unit smaller than the one before.</summary>
    private static bool Parts(ref Cursor at, int minutesPerDay, out decimal minutes)
    {
        minutes = 0;
        var last = decimal.MaxValue;
        do
        {
            if (!Amount(ref at, out var amount))
                return false;
            if (at.Take(Kind.QuarterHour))
            {
                minutes += amount * 15;
                last = 15;
                continue;
            }
            if (!at.TakeUnit(out var unit))
                return false;
            if (unit == Unit.Quarter)
            {
                if (!at.Take(Kind.Of) || !at.Take(Kind.A) || !at.TakeUnit(Unit.Hour))
                    return false;
                (unit, amount) = (Unit.Minute, amount * 15);
            }
            var size = unit switch
            {
                Unit.Minute => 1,
                Unit.Hour => 60,
                Unit.Day or Unit.WorkingDay => minutesPerDay,
                Unit.Week => 5 * minutesPerDay,
                _ => 0,
            };
            if (size == 0 || size >= last)
                return false;
            last = size;
            minutes += amount * size;
            // "an hour and a half", 两天半.
            if (at.Take(Kind.Half) || at.TakeAndAHalf())
                minutes += size / 2m;
            else if (unit == Unit.Hour && at.Peek() is { Kind: Kind.Number, Digits: > 0, Value: < 60 and var rest } && at.At == at.Count - 1)
            {
                at.At++;
                minutes += rest;
            }
        }
        while (Goes(ref at));
        minutes = Math.Round(minutes, MidpointRounding.AwayFromZero);
        return true;
    }

    private static bool Goes(ref Cursor at)
    {
        var goes = !at.AtEnd;
        _ = at.Take(Kind.And) || at.Take(Kind.Comma);
        return goes;
    }

    /// <summary>2, 1.5, 1,5, a, half a, one and a half, 一个半; none before "quarter of an hour".</summary>
    private static bool Amount(ref Cursor at, out decimal amount)
    {
        var half = at.Take(Kind.Half);
        var a = at.Take(Kind.A);
        half |= at.Take(Kind.Half);
        amount = half ? 0.5m : 1;
        if (half || a || at.Peek() is { Kind: Kind.Unit, Value: (int)Unit.Quarter })
            return true;
        if (!at.Take(Kind.Number, out var whole))
            return false;
        amount = whole;
        if (at.Peek() is { Kind: Kind.Dot or Kind.Comma, Spaced: false }
            && at.Peek(1) is { Kind: Kind.Number, Digits: > 0 and < 5, Spaced: false, Value: var fraction } next)
        {
            at.At += 2;
            for (var scale = 1m; next.Digits > 0; next = next with { Digits = (byte)(next.Digits - 1) })
                amount = whole + fraction / (scale *= 10);
            return true;
        }
        if (at.Take(Kind.Measure, Kind.Half) || at.TakeAndAHalf())
            amount += 0.5m;
        return true;
    }
}
