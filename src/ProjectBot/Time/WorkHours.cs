using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Reads from when to when: "9-17", "9am to 5:30pm", 九点到六点. "9 to 5" ends in the afternoon.</summary>
public static class WorkHours
{
    /// <param name="overnight">Whether it may end on the next day, as quiet hours do.</param>
    public static Reading<(TimeOnly From, TimeOnly To)> Read(ReadOnlySpan<char> text, bool overnight = false)
    {
        Span<Token> tokens = stackalloc Token[Lexer.Longest];
        var at = new Cursor(tokens[..Lexer.Read(text, tokens)]);
        at.Take(Kind.From);
        if (!Clock.Take(ref at, out var from) || !(at.Take(Kind.To) || at.Take(Kind.Dash) || at.Take(Kind.Until) || at.Take(Kind.And))
            || !Clock.Take(ref at, out var to) || !at.AtEnd)
            return Unread<(TimeOnly, TimeOnly)>.Text;
        // "1 to 5pm" begins in the afternoon too; "9 to 5pm" does not.
        if (!from.Sure && from.Hour is > 0 and < 7 && to.Hour > 12 && from.Hour + 12 < to.Hour)
            from = from.Later;
        if (!from.Exists || !to.Exists)
            return Clock.NoSuchTime<(TimeOnly, TimeOnly)>();
        if (!to.Sure && to.Hour < 12 && from.Hour <= 12 && to.Time <= from.Time && to.Later.Time > from.Time)
            to = to.Later;
        return to.Time > from.Time || overnight && to.Time != from.Time
            ? (from.Time, to.Time)
            : new Reading<(TimeOnly, TimeOnly)>.No($"The end must be after the start.");
    }
}
