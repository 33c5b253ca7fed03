using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Reads a time of day: "9", "9:30", "5pm", "half past nine", 九点半, 下午3点. A bare hour is read on the 24-hour clock.</summary>
public static class Clock
{
    public static Reading<TimeOnly> Read(ReadOnlySpan<char> text)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var at = new Cursor(tokens[..Lexer.Read(text, tokens)]);
        return !Take(ref at, out var hands) || !at.AtEnd ? Unread<TimeOnly>.Text : hands.Exists ? hands.Time : NoSuchTime<TimeOnly>();
    }

    internal static Reading<T> NoSuchTime<T>() => new Reading<T>.No($"A time of day is between 00:00 and 23:59.");

    /// <summary>A time as said.</summary>
    /// <param name="Sure">Whether it was said which half of the day is meant.</param>
    internal readonly record struct Hands(int Hour, int Minute, bool Sure)
    {
        public bool Exists => Hour is >= 0 and < 24 && Minute is >= 0 and < 60;

        public TimeOnly Time => new(Hour, Minute);

        public Hands Later => this with { Hour = Hour + 12, Sure = true };
    }

    /// <summary>Whether words that can be a time are one: 17:00, 5pm, 三点; after "at" also a bare 5 and 1730.</summary>
    internal static bool IsSaid(ReadOnlySpan<Token> tokens, bool marked)
    {
        foreach (var token in tokens)
            if (token.Kind is Kind.Colon or Kind.HourMark or Kind.Am or Kind.Pm or Kind.Noon or Kind.Midnight or Kind.OClock or Kind.Recent)
                return true;
        return marked;
    }

    /// <summary>Whether hours or minutes are counted: "in 90 minutes".</summary>
    internal static bool HasHours(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token is { Kind: Kind.Unit, Value: (int)Unit.Minute or (int)Unit.Hour } or { Kind: Kind.QuarterHour })
                return true;
        return false;
    }

    internal static bool Take(ref Cursor at, out Hands hands)
    {
        at.Take(Kind.At);
        var part = at.Peek();
        if (part.Kind is Kind.Am or Kind.Pm or Kind.Noon or Kind.Midnight)
            at.At++;
        if (part.Kind is Kind.Noon or Kind.Midnight && at.Peek().Kind != Kind.Number)
        {
            hands = new(part.Kind == Kind.Noon ? 12 : 0, 0, Sure: true);
            return true;
        }
        if (!Past(ref at, out var hour, out var minute, out var sure) && !Hour(ref at, out hour, out minute, out sure))
        {
            hands = default;
            return false;
        }
        if (at.Peek().Kind is Kind.Am or Kind.Pm && part.Kind is not (Kind.Am or Kind.Pm or Kind.Noon))
        {
            part = at.Peek();
            at.At++;
        }
        // 晚上12点 is midnight, 中午1点 is 13:00; "13pm" and 下午15点 need no help.
        hour = (part.Kind, part.Value, hour) switch
        {
            (Kind.Am, _, 12) => 0,
            (Kind.Am, _, > 12) => -1,
            (Kind.Pm, 1, 12) => 0,
            (Kind.Pm, _, 0) => -1,
            (Kind.Pm, _, < 12) => hour + 12,
            (Kind.Noon, _, > 0 and < 10) => hour + 12,
            (Kind.Midnight, _, _) => hour % 12,
            _ => hour,
        };
        hands = new(hour, minute, sure || part.Kind is Kind.Am or Kind.Pm or Kind.Noon || hour > 12);
        return true;
    }

    /// <summary>9, 9:30, 0930, 17h30, 9点, 9点半, 9点30分, 9点一刻, 9 o'clock.</summary>
    private static bool Hour(ref Cursor at, out int hour, out int minute, out bool sure)
    {
        minute = 0;
        sure = false;
        if (!at.Take(Kind.Number, out hour) || at.Peek(-1).Digits > 4)
            return false;
        var digits = at.Peek(-1).Digits;
        sure = digits > 1 && hour < 10;
        if (digits > 2)
        {
            (hour, minute, sure) = (hour / 100, hour % 100, true);
            return true;
        }
        if (at.Peek().Kind is Kind.Colon or Kind.Dot && at.Peek(1) is { Kind: Kind.Number, Digits: 2, Value: var minutes })
        {
            minute = minutes;
            at.At += 2;
            return true;
        }
        if (at.Take(Kind.HourMark))
        {
            if (at.Take(Kind.Half))
                minute = 30;
            else if (at.Peek().Kind == Kind.Number && at.Peek(1).Kind == Kind.QuarterHour)
            {
                minute = 15 * Math.Min(at.Peek().Value, 4);
                at.At += 2;
            }
            else if (at.Take(Kind.Number, out minute))
                at.TakeUnit(Unit.Minute);
            return true;
        }
        if (at.TakeUnit(Unit.Hour))
            at.Take(Kind.Number, out minute);
        else
            at.Take(Kind.OClock);
        return true;
    }

    /// <summary>half past nine, quarter to ten, twenty past three.</summary>
    private static bool Past(ref Cursor at, out int hour, out int minute, out bool sure)
    {
        var start = at.At;
        hour = minute = 0;
        sure = false;
        at.Take(Kind.A);
        minute = at.Take(Kind.Half) ? 30 : at.TakeUnit(Unit.Quarter) ? 15 : at.Peek().Digits == 0 && at.Take(Kind.Number, out var said) ? said : 0;
        var past = at.Is(Kind.Recent);
        if (minute is > 0 and < 60 && (past || at.Is(Kind.To) && minute != 30 && at.At > start) && at.Peek(1).Kind == Kind.Number && IsEnglish(ref at, start))
        {
            at.At++;
            at.Take(Kind.Number, out hour);
            (hour, minute) = past ? (hour, minute) : ((hour + 23) % 24, 60 - minute);
            return true;
        }
        at.At = start;
        return false;
    }

    /// <summary>"nine to five" are working hours, and so are 九到五.</summary>
    private static bool IsEnglish(ref Cursor at, int start) => at.Is(Kind.Recent) || at.All[start].Kind is Kind.A or Kind.Unit;
}
