using System.Globalization;
using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>When something is to happen: on a day at a time, after a while, or again and again.</summary>
public abstract record Moment
{
    /// <summary>On a day, by clocks on the wall. What of it was not said is the next, or the morning: whoever moves something keeps what that has.</summary>
    public sealed record At(DateOnly Day, TimeOnly Time, bool IsDaySaid = true, bool IsTimeSaid = true) : Moment;

    /// <summary>So many minutes from now.</summary>
    public sealed record In(int Minutes) : Moment;

    /// <summary>At an instant, said by the clock of a zone: "9am London time".</summary>
    public sealed record Then(DateTimeOffset Instant) : Moment;

    /// <summary>On the days of a rule.</summary>
    public sealed record Every(Recurrence Rule, TimeOnly Time, bool IsTimeSaid = true) : Moment;

    /// <summary>The text that is read as the same again. A day in brackets is one that nobody said: "17:00 (2026-11-22)".</summary>
    public string Text => this switch
    {
        At { IsTimeSaid: false } at => string.Create(CultureInfo.InvariantCulture, $"{at.Day:yyyy-MM-dd}"),
        At { IsDaySaid: false } at => string.Create(CultureInfo.InvariantCulture, $"{at.Time:HH:mm} ({at.Day:yyyy-MM-dd})"),
        At at => string.Create(CultureInfo.InvariantCulture, $"{at.Day:yyyy-MM-dd} {at.Time:HH:mm}"),
        Then then => string.Create(CultureInfo.InvariantCulture, $"{then.Instant.UtcDateTime:yyyy-MM-dd HH:mm} UTC"),
        In later => string.Create(CultureInfo.InvariantCulture, $"in {later.Minutes}min"),
        Every { IsTimeSaid: false } every => every.Rule.Text,
        Every every => string.Create(CultureInfo.InvariantCulture, $"{every.Rule.Text} {every.Time:HH:mm}"),
        _ => "",
    };
}

/// <summary>
/// Reads when something is to happen: "tomorrow 9", "at 5pm", "in 20 min", "friday", "every monday 9:30", 明天上午九点, 半小时后, 每周一九点.
/// <list type="bullet">
/// <item>A day without a time is in the morning of it, at <c>morning</c>; a part of the day at 9:00, 14:00, 19:00 or noon.</item>
/// <item>A time without a day is the next such time. A bare "at 5" is in the afternoon: hours before 7 are, when nobody says so.</item>
/// </list>
/// </summary>
public static class Moments
{
    /// <summary>Longer texts are no moment.</summary>
    private const int Longest = 80;

    private static readonly TimeOnly Afternoon = new(14, 0), Evening = new(19, 0), Noon = new(12, 0), Midnight = new(0, 0);

    /// <param name="now">By the clocks of who says it.</param>
    /// <param name="morning">When a day begins on which no time is said; null where a day alone is no moment, nor is a part of one.</param>
    /// <param name="exact">Whether 2026-11-27 is taken as said, see <see cref="Dates"/>: for whole answers.</param>
    public static Reading<Moment> Read(ReadOnlySpan<char> text, DateTime now, TimeOnly? morning, WorkCalendar? calendar = null,
        bool exact = false)
    {
        text = text.Trim().TrimEnd(",，.。");
        if (text.Length is 0 or > Longest)
            return Unread<Moment>.Text;
        // What becomes of days off may stand behind the time.
        if (Shifts.Cut(text, out var shift) is var rule && shift != Shift.None)
            return Read(rule, now, morning, calendar, exact) is Reading<Moment>.Ok { Value: Moment.Every { Rule.Shift: Shift.None } every }
                ? every with { Rule = every.Rule with { Shift = shift } } : Unread<Moment>.Text;
        if (After(text) is { } minutes)
            return new Moment.In(minutes);
        var today = DateOnly.FromDateTime(now);
        if (Unsaid(ref text) is { } unsaid && TimeOf(text, alone: true, parts: false) is { } then)
            return new Moment.At(unsaid, then, IsDaySaid: false);
        text = MomentWords.Plain(text);
        if (TimeOf(text, alone: true, morning is not null) is { } alone)
            return new Moment.At(alone > TimeOnly.FromDateTime(now) ? today : today.AddDays(1), alone, IsDaySaid: false);
        if (morning is { } begins && Whole(text, today, begins, calendar, exact, isTimeSaid: false) is var whole && IsRead(whole))
            return whole;
        // The longest day first: of 本月5日下午3点 all that is one.
        for (var at = text.Length - 1; at > 0; at--)
            if (IsBetween(text, at))
            {
                var hasParts = morning is not null;
                var rest = text[at..];
                if (TimeOf(rest, alone: false, hasParts) is { } behind && Whole(text[..at], today, behind, calendar, exact) is var day && IsRead(day))
                    return IsToday(text[..at], now, behind) ? new Moment.At(today, behind) : day;
                if (TimeOf(text[..at], alone: false, hasParts) is { } before && Whole(rest, today, before, calendar, exact) is var later && IsRead(later))
                    return later;
            }

        // "every day at 9 until friday"
        if (Recurrences.TimeIn(text) is { IsEmpty: false } inside && TimeOf(inside, alone: false, parts: true) is { } its)
            return Recurrences.Read(text, today, calendar) switch
            {
                Reading<Recurrence>.Ok ok => new Moment.Every(ok.Value, its),
                Reading<Recurrence>.No { Problem: { } problem } => new Reading<Moment>.No(problem),
                _ => Unread<Moment>.Text,
            };
        return NamesNoTime(text) ? Clock.NoSuchTime<Moment>() : Unread<Moment>.Text;
    }

    /// <summary>"sunday at 18", said on a Sunday before that.</summary>
    private static bool IsToday(ReadOnlySpan<char> text, DateTime now, TimeOnly time)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        ReadOnlySpan<Token> said = tokens[..Lexer.Read(text, tokens)];
        said = said is [{ Kind: Kind.On }, ..] ? said[1..] : said;
        return said is [{ Kind: Kind.Weekday, Value: var day }] && day == (int)now.DayOfWeek && time > TimeOnly.FromDateTime(now);
    }

    /// <summary>"at 25:00": there is no such time.</summary>
    private static bool NamesNoTime(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOfAny(':', '：');
        if (colon < 1 || colon != text.Length - 3 || !int.TryParse(text[(colon + 1)..], out var minutes))
            return false;
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return int.TryParse(text[start..colon], out var hours) && (hours > 23 || minutes > 59);
    }

    private static bool IsRead(Reading<Moment> reading) => reading is not Reading<Moment>.No { Problem: null };

    /// <summary>The day in brackets of <see cref="Moment.Text"/>.</summary>
    private static DateOnly? Unsaid(ref ReadOnlySpan<char> text)
    {
        if (text is not [.., ' ', '(', _, _, _, _, '-', _, _, '-', _, _, ')']
            || !DateOnly.TryParseExact(text[^11..^1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        text = text[..^12].Trim();
        return day;
    }

    /// <summary>A day or a rule without a time.</summary>
    private static Reading<Moment> Whole(ReadOnlySpan<char> text, DateOnly today, TimeOnly time, WorkCalendar? calendar, bool exact, bool isTimeSaid = true)
    {
        text = text.Trim(" ,，");
        if (Recurrences.TimeIn(text).IsEmpty)
            switch (Recurrences.Read(text, today, calendar))
            {
                case Reading<Recurrence>.Ok ok:
                    return new Moment.Every(ok.Value, time, isTimeSaid);
                case Reading<Recurrence>.No { Problem: { } problem }:
                    return new Reading<Moment>.No(problem);
            }

        if (!Dates.TimeIn(text).IsEmpty)
            return Unread<Moment>.Text;
        return Dates.Read(text, today, calendar: calendar, exact: exact) switch
        {
            Reading<DateOnly>.Ok ok => new Moment.At(ok.Value, time, IsTimeSaid: isTimeSaid),
            Reading<DateOnly>.Ask ask => new Reading<Moment>.Ask(ask.Question,
                [.. ask.Options.Select(day => new Moment.At(day, time, IsTimeSaid: isTimeSaid))]),
            Reading<DateOnly>.No { Problem: { } problem } => new Reading<Moment>.No(problem),
            _ => Unread<Moment>.Text,
        };
    }

    /// <summary>"in 20 min", "20 minutes from now", 半小时后.</summary>
    private static int? After(ReadOnlySpan<char> text)
    {
        var isSaid = TakeStart(ref text, "in ") | TakeStart(ref text, "过");
        foreach (var end in (ReadOnlySpan<string>)["from now", "later", "之后", "以后", "后"])
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^end.Length].Trim();
                isSaid = true;
                break;
            }

        if (isSaid && Seconds(text) is { } seconds)
            return (seconds + 59) / 60;
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var count = isSaid ? Lexer.Read(text, tokens) : 0;
        return count > 0 && Durations.InHours(tokens[..count], out var minutes) ? minutes : null;
    }

    /// <summary>"90 seconds": nothing is reckoned more finely than in minutes.</summary>
    private static int? Seconds(ReadOnlySpan<char> text)
    {
        foreach (var unit in (ReadOnlySpan<string>)["seconds", "second", "secs", "sec", "秒钟", "秒"])
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                return int.TryParse(text[..^unit.Length].Trim(), out var many) && many is > 0 and <= 86_400 ? many : null;
        return null;
    }

    private static bool TakeStart(ref ReadOnlySpan<char> text, string start)
    {
        if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            return false;
        text = text[start.Length..].Trim();
        return true;
    }

    /// <summary>A time of day, or a part of one.</summary>
    /// <param name="alone">Whether there is no day beside it: then a bare number is none.</param>
    /// <param name="parts">Whether a part of the day is one.</param>
    private static TimeOnly? TimeOf(ReadOnlySpan<char> text, bool alone, bool parts)
    {
        text = text.Trim(" ,，");
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var all = tokens[..Lexer.Read(text, tokens)];
        if (all.IsEmpty)
            return null;
        var at = new Cursor(all);
        // "evening at 8"
        bool? leading = all is [{ Kind: Kind.Am or Kind.Pm }, { Kind: Kind.At }, ..] ? all[0].Kind == Kind.Pm : null;
        at.At = leading is null ? 0 : 1;
        var isMarked = at.Take(Kind.At);
        if (Clock.Take(ref at, out var hands))
        {
            if ((leading ?? Trailing(ref at)) is { } half && !hands.Sure && hands.Hour < 12)
                hands = half ? hands.Later : hands with { Sure = true };
            // 下周一 is a day, and not one o'clock of next week.
            var isBare = !isMarked && !Clock.IsSaid(all, marked: false);
            if (!at.AtEnd || !hands.Exists || (isBare && (alone || all[0].Digits == 0)))
                return null;
            return !hands.Sure && hands.Hour is > 0 and < 7 ? hands.Later.Time : hands.Time;
        }

        if (!parts)
            return null;
        at = new Cursor(all);
        _ = (at.Take(Kind.In) | at.Take(Kind.At)) & at.Take(Kind.The);
        var part = at.Peek();
        at.At++;
        return !at.AtEnd ? null : part switch
        {
            { Kind: Kind.Am } => new(9, 0),
            { Kind: Kind.Pm, Value: 1 } => Evening,
            { Kind: Kind.Pm } => Afternoon,
            { Kind: Kind.Noon } => Noon,
            { Kind: Kind.Midnight } => Midnight,
            _ => null,
        };
    }

    /// <summary>"9 in the morning", "at 5 in the afternoon": whether it is after noon.</summary>
    private static bool? Trailing(ref Cursor at)
    {
        var start = at.At;
        if ((at.Take(Kind.In) && at.Take(Kind.The) || at.At == start) && (at.Peek().Kind is Kind.Am or Kind.Pm))
        {
            var isLate = at.Peek().Kind == Kind.Pm;
            at.At++;
            return isLate;
        }

        at.At = start;
        return null;
    }

    /// <summary>Between two words, or beside a Chinese character.</summary>
    private static bool IsBetween(ReadOnlySpan<char> text, int at) => text[at] == ' ' || text[at - 1] > 0x2E80 || text[at] > 0x2E80;
}
