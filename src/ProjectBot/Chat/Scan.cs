namespace ProjectBot.Chat;

/// <summary>Small readings of text that know where a word ends in English and that Chinese needs no spaces.</summary>
internal static class Scan
{
    /// <summary>Whether the character is one that words are made of without spaces between them.</summary>
    public static bool IsHan(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    /// <summary>Whether a sentence is Chinese by how it begins: also behind a name or a reference, Ben负责发票, T1 完成.</summary>
    public static bool BeginsInChinese(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '@' or '#' or '-' or '/'))
            at++;
        if (at < text.Length && IsHan(text[at]))
            return true;
        var rest = text.AsSpan(References.Leading(text).Length);
        return rest.Length < text.Length && rest.TrimStart() is [var first, ..] && IsHan(first);
    }

    private static bool IsWordy(char c) => char.IsLetterOrDigit(c) && !IsHan(c);

    /// <summary>Whether a word may end between the two characters.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !IsWordy(text[at - 1]) || !IsWordy(text[at]);

    /// <summary>
    /// The length of <paramref name="words"/> at the start of the text, white space between them as it comes; -1 when they are not there.
    /// </summary>
    public static int Starts(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (i > 0 && at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (!text[at..].StartsWith(words[i], StringComparison.OrdinalIgnoreCase) || !IsBoundary(text, at) || !IsBoundary(text, at + words[i].Length))
                return -1;
            at += words[i].Length;
        }

        return at;
    }

    /// <summary>Where <paramref name="words"/> begin at the end of the text; -1 when they are not there.</summary>
    public static int Ends(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        var end = text.Length;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            while (i < words.Count - 1 && end > 0 && char.IsWhiteSpace(text[end - 1]))
                end--;
            var start = end - words[i].Length;
            if (start < 0 || !text[start..end].Equals(words[i], StringComparison.OrdinalIgnoreCase) || !IsBoundary(text, start) || !IsBoundary(text, end))
                return -1;
            end = start;
        }

        return end;
    }

    /// <summary>
    /// Where the last <paramref name="words"/> before <paramref name="before"/> begin and end; (-1, -1) when there are none within
    /// <paramref name="reach"/> characters.
    /// </summary>
    public static (int Start, int End) Last(ReadOnlySpan<char> text, IReadOnlyList<string> words, int before, int reach)
    {
        for (var at = Math.Min(before, text.Length) - 1; at >= 0 && at >= text.Length - reach; at--)
        {
            var length = Starts(text[at..], words);
            if (length >= 0 && IsBoundary(text, at))
                return (at, at + length);
        }

        return (-1, -1);
    }

    /// <summary>
    /// Places where a value of at most <paramref name="words"/> words could begin, so that it ends at the end of the text; longest first.
    /// </summary>
    public static List<int> Suffixes(ReadOnlySpan<char> text, int words)
    {
        var found = new List<int>();
        var count = 0;
        for (var at = text.Length - 1; at >= 0 && text.Length - at <= 80 && count <= words; at--)
        {
            var starts = !char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || IsMark(text[at - 1]));
            if (starts)
                count++;
            if (count <= words && !char.IsWhiteSpace(text[at]) && (starts || (at > 0 && (IsHan(text[at]) || IsHan(text[at - 1])))) && text.Length - at <= 80)
                found.Add(at);
        }

        found.Reverse();
        return found;
    }

    /// <summary>Marks behind which no blank stands.</summary>
    private static bool IsMark(char c) => c is '，' or '、' or '；' or '。' or '：';

    /// <summary>Places where a value of at most <paramref name="words"/> words that begins the text could end; longest first.</summary>
    public static List<int> Prefixes(ReadOnlySpan<char> text, int words)
    {
        var found = new List<int>();
        var count = 0;
        for (var at = 1; at <= text.Length && at <= 80 && count < words; at++)
        {
            var ends = at == text.Length || char.IsWhiteSpace(text[at]) || IsMark(text[at]);
            if (!char.IsWhiteSpace(text[at - 1]) && (ends || IsHan(text[at - 1]) || IsHan(text[at])))
                found.Add(at);
            if (ends && !char.IsWhiteSpace(text[at - 1]))
                count++;
        }

        found.Reverse();
        return found;
    }
}
