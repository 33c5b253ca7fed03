using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>
/// Reads a text as one day, in English or Chinese, whatever the language of the conversation.
/// <list type="bullet">
/// <item>Weeks start on Monday. "friday" is the next Friday after today; "this friday" may be today; 这周五 is the Friday of this week.</item>
/// <item>"next friday" and 下周五 are the Friday of next week, even when another Friday comes first.</item>
/// <item>A date without year, or a day without month, is today or the next such day. "next week", "next month": their first day.</item>
/// <item>The end of a week is its last working day; the end of a month, quarter or year its last day; a weekend ends on Sunday.</item>
/// <item>3/4 is asked about, because half of the world reads it the other way; 3.4. is 3 April.</item>
/// </list>
/// </summary>
public static class Dates
{
    /// <summary>Reads the whole text, or says no. Cheap for a text that is something else: it is left at its first foreign word.</summary>
    /// <param name="today">The day it is for the person who says it.</param>
    /// <param name="dayFirst">Which reading of 3/4 is offered first.</param>
    /// <param name="calendar">For "in 3 working days" and the ends of weeks.</param>
    /// <param name="exact">
    /// Whether 2026-11-27 is taken as said, past or to come, and not asked about: for whole answers, since the answers to our own questions
    /// and those of date pickers look so.
    /// </param>
    public static Reading<DateOnly> Read(
        ReadOnlySpan<char> text, DateOnly today, bool dayFirst = true, DateWish wish = DateWish.Future, WorkCalendar? calendar = null, bool exact = false)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var count = Lexer.Read(text, tokens);
        return count == 0 ? Unread<DateOnly>.Text : new DateGrammar(tokens[..count], today, wish, dayFirst, calendar, exact: exact).Read();
    }
}
