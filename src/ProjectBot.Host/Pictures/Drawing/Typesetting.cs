using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>Measures texts, shortens and breaks them. Chinese breaks anywhere, other text at spaces.</summary>
internal static class Typesetting
{
    public static float Width(string text, float size = Look.LabelSize, bool bold = false)
    {
        using var font = Letters.Font(size, bold);
        return font.MeasureText(Letters.Drawable(text));
    }

    /// <summary>The widest of several, but no wider than allowed.</summary>
    public static float Widest(IEnumerable<string> texts, float most, float size = Look.LabelSize) =>
        Math.Min(most, texts.Select(text => Width(text, size)).DefaultIfEmpty().Max());

    public static string Fit(string drawable, SKFont font, float most)
    {
        if (most == float.MaxValue || font.MeasureText(drawable) <= most)
            return drawable;
        // In a Chinese font the ellipsis hangs in the middle of the line, which looks odd after Latin.
        var length = font.BreakText(drawable, Math.Max(0, most - font.MeasureText("…")));
        var ellipsis = length > 0 && drawable[length - 1] >= '\u2E80' ? "…" : "...";
        if (length > 0 && char.IsHighSurrogate(drawable[length - 1]))
            length--;
        return drawable[..length].TrimEnd() + ellipsis;
    }

    public static List<string> Wrap(string text, float size, float most, int rows)
    {
        using var font = Letters.Font(size);
        var rest = Letters.Drawable(text).Trim();
        var lines = new List<string>();
        while (lines.Count < rows - 1 && font.MeasureText(rest) > most)
        {
            var fits = font.BreakText(rest, most);
            var end = Break(rest, fits);
            if (end == 0)
                break;
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }
        lines.Add(Fit(rest, font, most));
        return lines;
    }

    /// <summary>The last place at which a line of at most <paramref name="fits"/> characters may end; 0 when there is none.</summary>
    private static int Break(string text, int fits)
    {
        for (var at = Math.Min(fits, text.Length - 1); at > 0; at--)
            if (text[at] == ' ' || text[at - 1] is '-' or '/' || IsChinese(text[at]))
                return at;
        return 0;
    }

    private static bool IsChinese(char letter) => letter >= '\u2E80' && !char.IsPunctuation(letter) && !char.IsSurrogate(letter);
}
