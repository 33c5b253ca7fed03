using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>
/// Reads a text as days in a row: "this week", "next 7 days", "until friday", "monday to friday", "q4", 11月1日到15日, or a single day.
/// "next 7 days" begin today and "last 7 days" end today; "until friday" and 周五之前 hold the Friday, "before friday" does not.
/// </summary>
public static class Periods
{
    /// <param name="wish">Which November "november" is, and which Monday "since monday" is not; nothing past or to come is asked about.</param>
    public static Reading<Period> Read(ReadOnlySpan<char> text, DateOnly today, bool dayFirst = true, DateWish wish = DateWish.Future)
    {
        Span<Token> buffer = stackalloc Token[Lexer.Longest];
        var tokens = buffer[..Lexer.Read(text, buffer)];
        if (tokens.IsEmpty)
            return Unread<Period>.Text;
        return new PeriodGrammar(tokens, today, wish == DateWish.Past ? DateWish.Past : DateWish.Any, dayFirst).Read();
    }
}
