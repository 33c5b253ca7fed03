namespace ProjectBot.Chat;

/// <summary>Item references as people type them: <c>T12</c>, <c>apollo/T12</c>, <c>T1 T2, T3</c>; <c>T4..T9</c>, <c>T9-T4</c>, <c>T4到T9</c>.</summary>
public static class References
{
    /// <summary>The most items one line may name.</summary>
    public const int Most = 100;

    /// <summary>
    /// The letter and the length of the references that begin the text; length 0 when there are none. References of another letter end the
    /// list.
    /// </summary>
    public static (char Letter, int Length) Leading(ReadOnlySpan<char> text)
    {
        var (letter, end) = One(text);
        if (end == 0)
            return default;
        while (true)
        {
            var (gap, range) = Between(text[end..]);
            var at = end + gap;
            var (next, length) = Next(text[at..], range && !char.IsWhiteSpace(text[end]) ? letter : default);
            if (length == 0 || next != letter)
                return (letter, end);
            end = at + length;
        }
    }

    /// <summary>
    /// Every reference in the text, ranges written out; null when the text is anything else, or names more than <see cref="Most"/>.
    /// </summary>
    /// <param name="letter">The letter of the kind of item, <c>T</c> for tasks.</param>
    public static IReadOnlyList<(string? Project, int Number)>? Read(string text, char letter)
    {
        var found = new List<(string? Project, int Number)>();
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (Leading(rest) is var (first, length) && (length != rest.Length || first != letter))
            return null;
        var range = false;
        while (rest.Length > 0)
        {
            var (_, size) = Next(rest, letter);
            var slash = rest[..size].IndexOf('/');
            var number = int.Parse(rest[(char.IsAsciiDigit(rest[0]) && slash < 0 ? 0 : slash + 2)..size], System.Globalization.CultureInfo.InvariantCulture);
            var project = slash >= 0 ? rest[..slash].ToString().ToLowerInvariant() : range ? found[^1].Project : null;
            // Backwards as well: T9..T4 is the six of them.
            if (range)
                for (var (at, step) = (found[^1].Number, Math.Sign(number - found[^1].Number)); at + step != number && step != 0 && found.Count <= Most;)
                    found.Add((project, at += step));
            found.Add((project, number));
            if (found.Count > Most)
                return null;
            (var gap, range) = Between(rest[size..]);
            rest = rest[(size + gap)..];
        }

        return found.Distinct().ToList();
    }

    /// <summary>
    /// The projects that the references of a text name, by id: <c>apollo</c> for <c>apollo/T12</c>; none for the one talked about.
    /// </summary>
    public static IReadOnlyList<string> Projects(string? text) => text is null || !text.Contains('/', StringComparison.Ordinal) ? []
        : [.. (Read(text, Leading(text.AsSpan().Trim()).Letter) ?? []).Select(one => one.Project).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>What stands between two references: spaces, commas, "and", or the sign of a range.</summary>
    private static (int Length, bool IsRange) Between(ReadOnlySpan<char> text)
    {
        var (at, range) = (0, false);
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '、' or '，' or '.' or '&' || Ranges.Contains(text[at])))
        {
            range |= Ranges.Contains(text[at]) || text[at..].StartsWith("..");
            at++;
        }

        if (text[at..].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
            at += 4;
        else if (at < text.Length && text[at] is '和' or '与' or '及')
            at++;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return (at, range);
    }

    /// <summary>The next reference; behind the sign of a range the number is enough: <c>T4..9</c>.</summary>
    private static (char Letter, int Length) Next(ReadOnlySpan<char> text, char letter)
    {
        if (One(text) is { Length: > 0 } one || letter == default)
            return One(text);
        var at = 0;
        while (at < text.Length && at < 7 && char.IsAsciiDigit(text[at]))
            at++;
        var isWhole = at == text.Length || Scan.IsHan(text[at]) || (text[at] != '/' && !char.IsLetterOrDigit(text[at]));
        return at is > 0 and < 7 && isWhole ? (letter, at) : default;
    }

    private const string Ranges = "-–—~～…到至";

    private static (char Letter, int Length) One(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < 40 && (char.IsLetterOrDigit(text[at]) || text[at] == '-'))
            at++;
        var start = at < text.Length && at > 0 && text[at] == '/' ? at + 1 : 0;
        at = start + 1;
        while (at < text.Length && at - start <= 7 && char.IsAsciiDigit(text[at]))
            at++;
        if (start >= text.Length || !char.IsAsciiLetter(text[start]) || at == start + 1 || at - start > 7)
            return default;
        return at < text.Length && char.IsLetterOrDigit(text[at]) && !Scan.IsHan(text[at]) ? default : (char.ToUpperInvariant(text[start]), at);
    }
}
