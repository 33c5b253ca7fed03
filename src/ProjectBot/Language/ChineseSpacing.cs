using System.Globalization;
using System.Text;

namespace ProjectBot.Language;

/// <summary>
/// Puts values into a Chinese sentence: between a Chinese character and a Latin letter or digit stands a blank, whatever the value turns out
/// to be: "阿波罗的任务", "Apollo 的任务".
/// </summary>
internal static class ChineseSpacing
{
    public static string Format(string sentence, CultureInfo culture, object?[] values)
    {
        var said = new StringBuilder(sentence.Length + 40);
        for (var at = 0; at < sentence.Length;)
        {
            var open = sentence.AsSpan(at).IndexOf('{') is >= 0 and var found ? at + found : sentence.Length;
            Append(said, sentence.AsSpan(at, open - at));
            if (open == sentence.Length)
                break;
            var close = sentence.IndexOf('}', open);
            Append(said, string.Format(culture, sentence[open..(close + 1)], values));
            at = close + 1;
        }

        return said.ToString();
    }

    public static void Append(StringBuilder said, ReadOnlySpan<char> next)
    {
        if (said.Length > 0 && next.Length > 0 && IsApart(said[^1], next[0]))
            said.Append(' ');
        said.Append(next);
    }

    /// <summary>Days are written together: "每月3号".</summary>
    private static bool IsApart(char one, char next) => (IsHan(one) && char.IsAsciiLetterOrDigit(next) && one is not ('月' or '年'))
        || (char.IsAsciiLetterOrDigit(one) && IsHan(next) && next != '号');

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
