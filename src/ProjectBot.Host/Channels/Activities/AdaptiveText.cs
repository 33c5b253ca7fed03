using System.Buffers;
using System.Text;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Text for the places of an Adaptive Card that read Markdown, written so that the reader sees exactly the original.
/// Only what would act is escaped: renderers differ in what they unescape, and Web Chat takes <c>\[</c> and <c>\(</c> for formulas.
/// </summary>
public static class AdaptiveText
{
    private static readonly SearchValues<char> Acting = SearchValues.Create("\\*_`~<&{]$");

    /// <summary>One line, escaped; the same instance when nothing in it acts.</summary>
    public static string Line(string line)
    {
        var leads = line.Length > 0 && (line[0] is ' ' or '\t' or '#' or '>' or '+' or '-' or '[' || char.IsAsciiDigit(line[0]));
        return !leads && !line.AsSpan().ContainsAny(Acting) ? line : Escaped(line);
    }

    /// <summary>Text of several lines as one Markdown text: each line its own paragraph.</summary>
    public static string Lines(string text) =>
        text.AsSpan().ContainsAny('\n', '\r')
            ? string.Join("\n\n", text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line))
            : Line(text);

    /// <summary>Something to be opened.</summary>
    public static string Link(string text, string url)
    {
        var shown = Line(text).Replace("[", "&#91;", StringComparison.Ordinal).Replace("]", "&#93;", StringComparison.Ordinal);
        return $"[{shown}]({url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";
    }

    /// <summary>For the places that read no Markdown, only the date functions of Adaptive Cards: an invisible character breaks them.</summary>
    public static string Plain(string text) => text.Contains("{{", StringComparison.Ordinal) ? text.Replace("{{", "{\u200B{", StringComparison.Ordinal) : text;

    private static string Escaped(string line)
    {
        var text = new StringBuilder(line.Length + 16);
        var start = 0;
        // Leading blanks mean a code block or nothing; a no-break space keeps the indent of a tree.
        for (; start < line.Length && line[start] is ' ' or '\t'; start++)
            text.Append(line[start] == '\t' ? "\u00A0\u00A0\u00A0\u00A0" : "\u00A0");
        start = Lead(text, line, start);
        for (var i = start; i < line.Length; i++)
            Inline(text, line, i);
        return text.ToString();
    }

    /// <summary>Headings, quotes, lists and link definitions act at the start of a line only. Returns where to go on.</summary>
    private static int Lead(StringBuilder text, string line, int start)
    {
        var rest = line.AsSpan(start);
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (rest is ['#' or '>', ..] || (rest is ['+' or '-', ..] && (Ends(rest, 1) || rest is ['-', '-', ..])))
            text.Append('\\').Append(rest[0]);
        else if (rest is ['[', ..])
            text.Append("&#91;");
        else if (digits > 0 && rest[digits] is '.' or ')' && Ends(rest, digits + 1))
        {
            text.Append(rest[..digits]).Append('\\').Append(rest[digits]);
            return start + digits + 1;
        }
        else
            return start;
        return start + 1;
    }

    private static void Inline(StringBuilder text, string line, int i)
    {
        var before = i > 0 ? line[i - 1] : '\0';
        var c = line[i];
        var next = i + 1 < line.Length ? line[i + 1] : '\0';
        _ = c switch
        {
            '\\' or '*' or '`' => text.Append('\\').Append(c),
            // Inside a word neither of the two acts, and an escape would cut a link in two.
            '_' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next) ? text.Append(c) : text.Append("\\_"),
            '~' => before == '/' && char.IsLetterOrDigit(next) ? text.Append(c) : text.Append("\\~"),
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?' ? text.Append("&lt;") : text.Append(c),
            '&' => IsEntity(line.AsSpan(i + 1)) ? text.Append("&amp;") : text.Append(c),
            '(' => before == ']' ? text.Append("&#40;") : text.Append(c),
            '{' => before == '{' ? text.Append("\\{") : text.Append(c),
            '$' => before == '$' ? text.Append("\\$") : text.Append(c),
            _ => text.Append(c),
        };
    }

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 40)].IndexOf(';');
        // Lenient readers take blanks and signs between # and the number.
        return end > 0 && (rest[0] == '#' || !rest[..end].ContainsAnyExcept(EntityName));
    }

    private static readonly SearchValues<char> EntityName = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static bool Ends(ReadOnlySpan<char> rest, int at) => at >= rest.Length || rest[at] is ' ' or '\t';
}
