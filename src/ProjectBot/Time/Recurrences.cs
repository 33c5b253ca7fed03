using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>
/// Reads a rule by which days come back: "every second Monday", "weekdays", "last working day of the month", 每两周周一, 每月15号; with an end, if wanted:
/// "until 2027-01-31", "10 times"; and with what becomes of days off (<see cref="Shifts"/>).
/// "every week" is on the weekday it is today, until <see cref="Recurrence.From"/> a due date.
/// 隔周 and 每隔一周 are every other week.
/// </summary>
public static class Recurrences
{
    /// <summary>The rule with its first occurrence, which may be today.</summary>
    public static Reading<Recurrence> Read(ReadOnlySpan<char> text, DateOnly today, WorkCalendar? calendar = null)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var count = Lexer.Read(Shifts.Cut(text, out var shift), tokens);
        if (count == 0)
            return Unread<Recurrence>.Text;
        var read = new RecurrenceGrammar(tokens[..count], today, calendar ?? WorkCalendar.Default).Read();
        return (shift, read) switch
        {
            (Shift.None, _) => read,
            (_, Reading<Recurrence>.Ok ok) => ok.Value with { Shift = shift },
            (_, Reading<Recurrence>.Ask ask) => new Reading<Recurrence>.Ask(ask.Question, [.. ask.Options.Select(option => option with { Shift = shift })]),
            _ => read,
        };
    }

    /// <summary>The words of a text read as a rule that say a time and are lost with it: "at 9" of "every weekday at 9". Empty where there are none.</summary>
    public static ReadOnlySpan<char> TimeIn(ReadOnlySpan<char> text)
    {
        text = Shifts.Cut(text.Trim(), out _).Trim();
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var count = Lexer.Read(text, tokens);
        if (count == 0)
            return default;
        var grammar = new RecurrenceGrammar(tokens[..count], new(2024, 2, 1), WorkCalendar.Default);
        grammar.Read();
        return Lexer.Text(text, tokens[..count], grammar.Time);
    }
}
