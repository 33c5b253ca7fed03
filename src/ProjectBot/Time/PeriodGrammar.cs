using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>The forms of a period, tried one after the other.</summary>
internal ref struct PeriodGrammar(ReadOnlySpan<Token> tokens, DateOnly today, DateWish wish, bool dayFirst)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public readonly Reading<Period> Read()
    {
        // "in december", "on the weekend", 本周内.
        var said = _tokens.Length > 1 && _tokens[0].Kind is Kind.In or Kind.On or Kind.At ? _tokens[1..] : _tokens;
        said = said is [_, .., { Kind: Kind.Later, Value: 1 }] ? said[..^1] : said;
        if (Whole(said) is { } whole)
            return whole;
        var open = Open();
        if (open is not Reading<Period>.No)
            return open;
        var between = Between();
        if (between is not Reading<Period>.No { Problem: null })
            return between;
        return Map(Day(_tokens, wish, today), day => new(day, day));
    }

    /// <summary>this week, next weekend, november, q4, next 7 days, rest of the week.</summary>
    private readonly Period? Whole(ReadOnlySpan<Token> tokens)
    {
        var dates = new DateGrammar(tokens, today, wish, dayFirst, exact: true);
        if (dates.Whole(out var period))
            return period;
        var at = new Cursor(tokens);
        at.Take(Kind.The);
        var ahead = at.Is(Kind.Next) || at.Is(Kind.Coming);
        if (ahead || at.Is(Kind.Recent) || at.Peek() is { Kind: Kind.Last, Value: < 2 })
        {
            at.At++;
            if (!at.TakeCount(out var count))
                count = at.Peek(-1).Kind is Kind.Coming or Kind.Recent ? 1 : 0;
            if (count is < 1 or > 3_660 || !at.TakeUnit(out var unit) || !at.AtEnd)
                return null;
            var days = unit switch { Unit.Day => count, Unit.Week => 7 * count, _ => 0 };
            var end = unit switch
            {
                Unit.Month when count < 120 => today.AddMonths(ahead ? count : -count),
                Unit.Year when count < 10 => today.AddYears(ahead ? count : -count),
                _ => today.AddDays(ahead ? days : -days),
            };
            return end == today ? null : ahead ? new(today, end.AddDays(-1)) : new(end.AddDays(1), today);
        }
        if (at.Take(Kind.Rest))
        {
            _ = at.Take(Kind.Of);
            var rest = new DateGrammar(tokens[at.At..], today, wish, dayFirst);
            return rest.Whole(out period, bareToo: true) && period.Contains(today) ? period with { From = today } : null;
        }
        return null;
    }

    /// <summary>until friday, before friday, since monday, 周五之前.</summary>
    private readonly Reading<Period> Open()
    {
        var today1 = today;
        var first = _tokens[0].Kind;
        // "within 3 days" and 3天内 hold all of them.
        if (_tokens is [.., { Kind: Kind.Later, Value: 1 }] or [{ Kind: Kind.In, Value: 1 }, ..])
            return Map(Day(_tokens, DateWish.Any, today), day => new(today1, day), after: true);
        if (_tokens is [_, .., { Kind: Kind.Ago, Value: 1 }] && Day(_tokens, DateWish.Any, today) is Reading<DateOnly>.Ok { Value: var by } && by >= today)
            return new Period(today, by);
        if (_tokens is [.., { Kind: Kind.Ago, Value: 1 }])
            return Map(Day(_tokens[..^1], DateWish.Any, today), day => new(today1, day), after: true);
        if (first is not (Kind.Until or Kind.Before or Kind.Since))
            return Unread<Period>.Text;
        var rest = _tokens[1..];
        // "until next month" ends with it; "before next month" ends before it begins.
        if (Whole(rest) is { } whole)
            return first switch
            {
                Kind.Until => Ordered(today, whole.To),
                Kind.Before => Ordered(today, whole.From.AddDays(-1)),
                _ => Ordered(whole.From, today),
            };
        return first switch
        {
            Kind.Until => Map(Day(rest, DateWish.Any, today), day => new(today1, day), after: true),
            Kind.Before => Map(Day(rest, DateWish.Any, today), day => new(today1, day.AddDays(-1)), after: true),
            _ => Map(Day(rest, DateWish.Past, today), day => new(day, today1), after: true),
        };
    }

    /// <summary>from X to Y, X..Y, mon-fri, 1-15 nov, 11月1日到15日: at the first place where both sides are days.</summary>
    private readonly Reading<Period> Between()
    {
        var tokens = _tokens[0].Kind == Kind.From ? _tokens[1..] : _tokens;
        for (var i = 1; i < tokens.Length - 1; i++)
            if (tokens[i].Kind is Kind.To or Kind.Dash or Kind.Until || tokens[i].Kind == Kind.And && _tokens[0].Kind == Kind.From)
            {
                var sides = Sides(tokens[..i], tokens[(i + 1)..]);
                if (sides is not Reading<Period>.No { Problem: null })
                    return sides;
            }
        return Unread<Period>.Text;
    }

    private readonly Reading<Period> Sides(ReadOnlySpan<Token> left, ReadOnlySpan<Token> right)
    {
        // "1-15 nov" and "nov 1-15": the bare number is a day of the other one's month.
        if (left is [{ Kind: Kind.Number or Kind.Ordinal, Value: >= 1 and <= 31 and var first }])
            return Map(Day(right, wish, today), day => new(first <= day.Day ? new(day.Year, day.Month, first) : day.AddDays(1), day), after: true);
        if (Whole(left) is { } begin && Whole(right) is { } end)
            return Ordered(begin.From, end.To < begin.From ? end.To.AddYears(1) : end.To);
        var from = Day(left, wish, today);
        if (right is [{ Kind: Kind.Number or Kind.Ordinal, Value: >= 1 and <= 31 and var last }]
            || right is [{ Kind: Kind.Number, Value: >= 1 and <= 31 }, { Kind: Kind.DayMark }] && (last = right[0].Value) > 0)
            return Map(from, day => new(day, InMonthOf(day, last) ?? day.AddDays(-1)), after: true);
        switch (from)
        {
            case Reading<DateOnly>.Ok { Value: var day }:
                return Map(Day(right, wish == DateWish.Past ? DateWish.Any : wish, day), to => new(day, to), after: true);
            case Reading<DateOnly>.Ask ask when Day(right, wish, today) is Reading<DateOnly>.Ask other && other.Options.Length == ask.Options.Length:
                return Choose(ask.Question, ask.Options.Zip(other.Options, (a, b) => new Period(a, b)));
            case Reading<DateOnly>.Ask ask when Day(right, wish, today) is Reading<DateOnly>.Ok { Value: var to }:
                return Choose(ask.Question, ask.Options.Select(option => new Period(option, to)));
            default:
                return Map(from, day => new(day, day));
        }
    }

    private static DateOnly? InMonthOf(DateOnly day, int number) =>
        number <= DateTime.DaysInMonth(day.Year, day.Month) ? new(day.Year, day.Month, number) : null;

    private readonly Reading<DateOnly> Day(ReadOnlySpan<Token> tokens, DateWish wish, DateOnly since) =>
        new DateGrammar(tokens, today, wish, dayFirst, since: since, exact: true).Read();

    private static Reading<Period> Ordered(DateOnly from, DateOnly to) =>
        to < from ? new Reading<Period>.No($"{to} is before {from}.") : new Period(from, to);

    private static Reading<Period> Choose(FormattableString question, IEnumerable<Period> options) =>
        options.Where(option => option.From <= option.To).ToArray() switch
        {
            [] => Unread<Period>.Text,
            [var only] => only,
        var several => new Reading<Period>.Ask(question, [.. several]),
        };

    /// <param name="after">Whether a period that ends before it begins is refused.</param>
    private static Reading<Period> Map(Reading<DateOnly> day, Func<DateOnly, Period> period, bool after = false) => day switch
    {
        Reading<DateOnly>.Ok { Value: var value } => after ? Ordered(period(value).From, period(value).To) : period(value),
        Reading<DateOnly>.Ask ask => Choose(ask.Question, ask.Options.Select(period)),
        Reading<DateOnly>.No { Problem: { } problem } => new Reading<Period>.No(problem),
        _ => Unread<Period>.Text,
    };
}
