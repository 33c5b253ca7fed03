using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Makes what a client typed into what was meant: entities decoded once, quotes straight, blanks plain, nothing invisible, composed Unicode.</summary>
public static class CleanText
{
    private static readonly SearchValues<char> Harmless =
        SearchValues.Create(" !\"#$%'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\n");

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
            return text.Trim();
        var decoded = WebUtility.HtmlDecode(text);
        var clean = new StringBuilder(decoded.Length);
        for (var i = 0; i < decoded.Length; i++)
            Append(clean, decoded, i);
        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>The same for a name, which is cut when nobody can be called so.</summary>
    public static string Name(string? name) => name is null ? "" : Of(name.Length > LongestName ? name[..LongestName] : name);

    private const int LongestName = 200;

    /// <summary>Composing takes time by the square of such a run.</summary>
    private const int MostMarks = 8;

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>No script stacks so many marks on one letter.</summary>
    private static bool IsPiled(string text, int i)
    {
        if (i < MostMarks || !IsMark(text[i]))
            return false;
        for (var before = i - MostMarks; before < i; before++)
            if (!IsMark(text[before]))
                return false;
        return true;
    }

    private static void Append(StringBuilder clean, string text, int i)
    {
        var c = text[i];
        switch (c)
        {
            case '\u201C' or '\u201D' or '\u201E' or '\u201F':
                clean.Append('"');
                break;
            case '\u2018' or '\u2019' or '\u201A' or '\u201B':
                clean.Append('\'');
                break;
            case '\u00A0' or '\u202F' or '\t':
                clean.Append(' ');
                break;
            case '\r':
                if (i + 1 == text.Length || text[i + 1] != '\n')
                    clean.Append('\n');
                break;
            case '\u200B' or '\u2060' or '\uFEFF':
                break;
            // Joiners hold emoji and some scripts together; only between plain letters they are dirt.
            case '\u200C' or '\u200D':
                if (i > 0 && i + 1 < text.Length && (!char.IsAscii(text[i - 1]) && !char.IsAscii(text[i + 1])))
                    clean.Append(c);
                break;
            case not '\n' when char.IsControl(c):
                break;
            case var _ when IsPiled(text, i):
                break;
            case var _ when char.IsSurrogate(c):
                clean.Append(IsPaired(text, i) ? c : '\uFFFD');
                break;
            default:
                clean.Append(c);
                break;
        }
    }

    private static bool IsPaired(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
