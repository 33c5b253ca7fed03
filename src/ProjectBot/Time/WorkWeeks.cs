using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Weekdays as people say them.</summary>
public static class WorkWeeks
{
    /// <summary>"mon-fri", "monday to thursday and saturday", 周一到周六, "weekdays".</summary>
    public static Reading<Weekdays> Read(ReadOnlySpan<char> text)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var days = new RecurrenceGrammar(tokens[..Lexer.Read(text, tokens)], new(2024, 2, 1), WorkCalendar.Default).ReadDays();
        return days == Weekdays.None ? new Reading<Weekdays>.No($"Say the weekdays, like mon-fri.") : days;
    }

    /// <summary>"Mon, Wed and Fri"; 周一、周三和周五.</summary>
    public static string Show(this Weekdays days, Words words) => words.List([.. days.Each().Select(day => Abbreviated(day, words))]);

    internal static string Abbreviated(DayOfWeek day, Words words) => words.Culture.DateTimeFormat.GetAbbreviatedDayName(day);
}
