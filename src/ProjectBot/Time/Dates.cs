using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>
/// Reads a text as one day, in English or Chinese, whatever the language of the conversation.
/// <list type="bullet">
/// <item>Weeks start on Monday. "friday" is the next Friday after today; "this friday" may be today; 这周五 is the Friday of this week.</item>
/// <item>"next friday" and 下周五 are the Friday of next week, even when another Friday comes first.</item>
/// <item>A date without year, or a day without month, is today or the next such day. "next week", "next month": their first day.</item>
/// <item>The end of a week is its last working day; the end of a month, quarter or year its last day; a weekend ends on Sunday.</item>
/// <item>Feasts are the next such day: christmas, new year's eve, 国庆节, 春节. 国庆前 and "before christmas" are the day before.</item>
/// <item>What is wanted "this week" or "this month" is wanted by its end. Of "week 49" it is asked which end.</item>
/// <item>A time of day or part of the day is read over; <see cref="TimeIn"/> says what it was.</item>
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
    /// and those of date pickers look so. Then "2 weeks" is in two weeks as well; elsewhere it could be how long something takes.
    /// </param>
    /// <param name="now">What time it is for the person, without which "in 90 minutes" is no day.</param>
    public static Reading<DateOnly> Read(
        ReadOnlySpan<char> text, DateOnly today, bool dayFirst = true, DateWish wish = DateWish.Future, WorkCalendar? calendar = null, bool exact = false,
        TimeOnly? now = null)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var count = Lexer.Read(text, tokens);
        return count == 0 ? Unread<DateOnly>.Text : new DayAndTime(tokens[..count], today, wish, dayFirst, calendar, exact, now).Read(out _);
    }

    /// <summary>
    /// The words of a text read as a day that say a time and are lost with it: "at 5pm" of "friday at 5pm", 下午三点 of 明天下午三点, all of "in 90 minutes".
    /// Empty where there are none; "eod friday" and "tonight" lose nothing.
    /// </summary>
    public static ReadOnlySpan<char> TimeIn(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var count = Lexer.Read(text, tokens);
        if (count == 0)
            return default;
        // Which words are the time is the same on any day.
        new DayAndTime(tokens[..count], new(2024, 2, 1), DateWish.Future, true, null, true, TimeOnly.MinValue).Read(out var time);
        return Lexer.Text(text, tokens[..count], time);
    }
}
