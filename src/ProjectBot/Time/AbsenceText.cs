using System.Globalization;
using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>
/// Reads when somebody is away: "until monday" (back on that day), "through friday", "3 days from thursday", "next week", "tomorrow afternoon",
/// 到周一 (with that day), 三天, 周四起三天. Days that are counted are working days, weeks are whole ones. Where nothing else is said it begins today.
/// </summary>
public static class AbsenceText
{
    /// <summary>In days.</summary>
    public const int Longest = 366;

    private static readonly char[] Around = [' ', ',', '，', '.', '。', '!', '！'];

    private static readonly string[]
        Back = ["until ", "till ", "til ", "back on ", "back ", "returning on ", "returning "],
        Last = ["through ", "thru ", "until and including ", "up to and including ", "一直到", "直到", "到", "至"],
        Return = ["回来上班", "回来", "返岗", "回公司", "才回来"],
        Morning = [" in the morning", " morning", "上午", "早上"], Afternoon = [" in the afternoon", " afternoon", "下午"],
        Half = ["for half a day", "half a day", "half day", "半天"],
        Beginning = [" starting on ", " starting ", " beginning ", " from ", " as of ", " on "];

    /// <summary>The days as they are written for good: <c>2026-11-26..2026-11-30</c>, <c>2026-11-26 afternoon</c>.</summary>
    public static string Of(Absence absence) => absence.From != absence.To ? $"{Iso(absence.From)}..{Iso(absence.To)}"
        : $"{Iso(absence.From)}{(absence.FromNoon ? " afternoon" : absence.ToNoon ? " morning" : "")}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <param name="calendar">By which working days are counted.</param>
    public static Reading<Absence> Read(string text, DateOnly today, WorkCalendar calendar) => Spans(text.Trim(Around), today, calendar) switch
    {
        Reading<Absence>.Ok { Value: var one } when one.To < one.From => new Reading<Absence>.No($"That is over before it begins."),
        Reading<Absence>.Ok { Value: var one } when one.To.DayNumber - one.From.DayNumber >= Longest => new Reading<Absence>.No($"A year at most, please."),
        Reading<Absence>.No { Problem: null } => new Reading<Absence>.No($"Say when, like until monday, 3 days, or 1 dec to 5 dec."),
        var read => read,
    };

    private static Reading<Absence> Spans(string text, DateOnly today, WorkCalendar calendar)
    {
        if (Cut(text, Half) is { } about && Day(about, today) is { } halved)
            return new Reading<Absence>.Ask($"In the morning or in the afternoon?",
                [new(halved, halved) { ToNoon = true }, new(halved, halved) { FromNoon = true }]);
        if (Ending($" {text}", Morning) is { } early && Day(early, today) is { } morning)
            return new Absence(morning, morning) { ToNoon = true };
        if (Ending($" {text}", Afternoon) is { } late && Day(late, today) is { } afternoon)
            return new Absence(afternoon, afternoon) { FromNoon = true };
        if (To(text, today, today) is { } ended)
            return ended;
        if (text.StartsWith("from ", StringComparison.OrdinalIgnoreCase))
            foreach (var before in (string[])[" until ", " till "])
                if (text.IndexOf(before, StringComparison.OrdinalIgnoreCase) is > 0 and var at && Day(text[5..at], today) is { } from
                    && To(text[(at + 1)..], from, today) is { } until)
                    return until;
        return Counted(text, today, calendar) is { } counted ? counted
            : Periods.Read(Start(Start(text, "for "), "on "), today) switch
            {
                Reading<Period>.Ok { Value: var period } => new Absence(period.From, period.To),
                Reading<Period>.No no => new Reading<Absence>.No(no.Problem),
                Reading<Period>.Ask ask => new Reading<Absence>.Ask(ask.Question, [.. ask.Options.Select(one => new Absence(one.From, one.To))]),
                _ => new Reading<Absence>.No(),
            };
    }

    /// <summary>Up to the day of return, or with the last day.</summary>
    private static Absence? To(string text, DateOnly from, DateOnly today)
    {
        foreach (var last in Last)
            if (text.StartsWith(last, StringComparison.OrdinalIgnoreCase) && Cut(text[last.Length..], Return) is { } home)
                return Day(home, today) is { } day ? new(from, day.AddDays(-1)) : null;
            else if (text.StartsWith(last, StringComparison.OrdinalIgnoreCase) && text[last.Length..] is var rest
                && Day(Ending(rest, ["为止", "止"]) ?? rest, today) is { } to)
                return new(from, to);
        foreach (var back in Back)
            if (text.StartsWith(back, StringComparison.OrdinalIgnoreCase) && Day(text[back.Length..], today) is { } day)
                // The end of the week is its last day, and nobody comes back on it.
                return new(from, text.Contains("end of", StringComparison.OrdinalIgnoreCase) ? day : day.AddDays(-1));
        return Ending(text, Return) is { } said && Day(said, today) is { } returned ? new(from, returned.AddDays(-1)) : null;
    }

    /// <summary>"3 days from thursday", "thursday for 2 weeks", 周四起三天.</summary>
    private static Absence? Counted(string text, DateOnly today, WorkCalendar calendar)
    {
        if (Length(text, today, calendar) is { } all)
            return all;
        foreach (var word in Beginning)
            if (text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var at && Day(text[(at + word.Length)..], today) is { } day)
                return Length(text[..at], day, calendar);
        if (text.IndexOf(" for ", StringComparison.OrdinalIgnoreCase) is > 0 and var split
            && Day(Start(Start(text[..split], "from "), "on "), today) is { } first)
            return Length(text[(split + 5)..], first, calendar);
        var plain = Start(text, "从");
        for (var at = 1; at < plain.Length && !char.IsAscii(plain[^1]); at++)
            if (Length(plain[at..], today, calendar) is not null && Day(Ending(plain[..at], ["开始", "起", "，"]) ?? plain[..at], today) is { } start)
                return Length(plain[at..], start, calendar);
        return null;
    }

    private static Absence? Length(string text, DateOnly from, WorkCalendar calendar)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var at = new Cursor(tokens[..Lexer.Read(Start(text, "for ").TrimEnd('假'), tokens)]);
        if (!at.TakeCount(out var count) || count is < 1 or > Longest || !at.TakeUnit(out var unit) || !at.AtEnd)
            return null;
        var first = calendar.AddWorkingDays(from, 0);
        return unit switch
        {
            Unit.Day or Unit.WorkingDay => new(first, calendar.AddWorkingDays(first, count - 1)),
            Unit.Week => new(from, from.AddDays(7 * count - 1)),
            Unit.Month => new(from, from.AddMonths(count).AddDays(-1)),
            _ => null,
        };
    }

    private static DateOnly? Day(string text, DateOnly today) => text.Trim() is "" or "this" or "this is" ? today
        : Dates.Read(Start(text.Trim(), "on "), today, wish: DateWish.Any, exact: true) is Reading<DateOnly>.Ok { Value: var day } ? day : null;

    /// <summary>The text without one of the words at its end or its beginning.</summary>
    private static string? Cut(string text, string[] words) => Ending(text, words) is { } before ? before
        : words.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } begun ? text[begun.Length..].Trim() : null;

    private static string? Ending(string text, string[] words) =>
        words.FirstOrDefault(word => text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word ? text[..^word.Length].Trim() : null;

    private static string Start(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text[word.Length..] : text;
}
