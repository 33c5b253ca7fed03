using System.Globalization;
using System.Text;
using SkiaSharp;

namespace ProjectBot.Host.Pictures.Drawing;

/// <summary>The one font of the pictures, and text made fit for it. The machine's own are not asked: pictures look the same anywhere.</summary>
internal static class Letters
{
    private const int Missing = '□';

    private static readonly SKTypeface Face = Load();

    public static SKFont Font(float size, bool bold = false) => new(Face, size)
    {
        Embolden = bold, Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias,
    };

    /// <summary>The text on one line: what the font has no glyph for becomes □, what cannot be seen is left out.</summary>
    public static string Drawable(string text)
    {
        if (text.All(c => c is >= ' ' and <= '~'))
            return text;
        using var font = new SKFont(Face);
        var drawable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsWhiteSpace(rune))
                drawable.Append(' ');
            else if (!IsUnseen(rune))
                drawable.Append(font.GetGlyph(rune.Value) != 0 ? rune.ToString() : char.ConvertFromUtf32(Missing));
        return drawable.ToString();
    }

    /// <summary>Marks on the letter before them, joiners, marks of direction: without shaping there is nothing to draw.</summary>
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static SKTypeface Load()
    {
        using var font = typeof(Letters).Assembly.GetManifestResourceStream("NotoSansSC.ttf")!;
        return SKTypeface.FromStream(font)
            ?? throw new InvalidOperationException("The font of the pictures cannot be read; build the host again.");
    }
}
