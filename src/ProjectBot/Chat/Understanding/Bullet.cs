namespace ProjectBot.Chat.Understanding;

/// <summary>What stands before a line of a list: "-", "1.", "a)", "[ ]", 一、, ①.</summary>
internal static class Bullet
{
    private static readonly char[] Dots = ['-', '*', '•', '·', '–', '—', '☐', '☑', '□', '✓', '✔'], Closing = ['.', ')', '）', '、', '．'];

    private const string Numerals = "一二三四五六七八九十";

    public static bool Is(string line) => Length(line) > 0;

    /// <summary>The line itself.</summary>
    public static string Without(string line)
    {
        for (var length = Length(line); length > 0; length = Length(line))
            line = line[length..].TrimStart();
        return line;
    }

    private static int Length(string line)
    {
        if (line.Length == 0)
            return 0;
        if (Dots.Contains(line[0]) || line[0] is >= '①' and <= '⑳')
            return line.Length > 1 && char.IsAsciiDigit(line[1]) && line[0] == '-' ? 0 : 1;
        if (line is ['[', _, ']', ..])
            return line[1] is ' ' or 'x' or 'X' ? 3 : 0;
        var open = line[0] is '(' or '（' ? 1 : 0;
        var end = open;
        while (end < line.Length && end < open + 2 && char.IsAsciiDigit(line[end]))
            end++;
        if (end == open && end < line.Length && (char.IsAsciiLetter(line[end]) || Numerals.Contains(line[end], StringComparison.Ordinal)))
            end++;
        return end > open && end < line.Length && Closing.Contains(line[end]) && (line[end] != '.' || end + 1 == line.Length
            || line[end + 1] == ' ') ? end + 1 : 0;
    }
}
