namespace ProjectBot.Chat;

/// <summary>Item references as people type them: <c>T12</c>, <c>apollo/T12</c>, <c>T1 T2, T3</c>, <c>T4..T9</c>.</summary>
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
            var at = end;
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '、' or '，' or '.' or '&'))
                at++;
            if (text[at..].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
                at += 4;
            else if (at < text.Length && text[at] == '和')
                at++;
            var (next, length) = One(text[at..]);
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
        var found = new List<(string?, int)>();
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (Leading(rest) is var (first, length) && (length != rest.Length || first != letter))
            return null;
        var range = false;
        while (rest.Length > 0)
        {
            var (_, size) = One(rest);
            if (size == 0)
            {
                range = rest.StartsWith("..");
                rest = rest[(range ? 2 : 1)..];
                while (rest.Length > 0 && (char.IsWhiteSpace(rest[0]) || (range && rest[0] == '.')))
                    rest = rest[1..];
                continue;
            }

            var slash = rest[..size].IndexOf('/');
            var project = slash < 0 ? null : rest[..slash].ToString().ToLowerInvariant();
            var number = int.Parse(rest[(slash + 2)..size], System.Globalization.CultureInfo.InvariantCulture);
            if (range && found.Count > 0)
                for (var between = found[^1].Item2 + 1; between < number && found.Count <= Most; between++)
                    found.Add((found[^1].Item1, between));
            found.Add((project ?? (range && found.Count > 0 ? found[^1].Item1 : null), number));
            if (found.Count > Most)
                return null;
            range = false;
            rest = rest[size..];
        }

        return found.Distinct().ToList();
    }

    /// <summary>
    /// The projects that the references of a text name, by id: <c>apollo</c> for <c>apollo/T12</c>; none for the one talked about.
    /// </summary>
    public static IReadOnlyList<string> Projects(string? text) => text is null || !text.Contains('/', StringComparison.Ordinal) ? []
        : [.. (Read(text, Leading(text.AsSpan().Trim()).Letter) ?? []).Select(one => one.Project).OfType<string>().Distinct(StringComparer.Ordinal)];

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
