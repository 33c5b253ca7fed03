using System.Globalization;
using System.Text;

namespace ProjectBot.Host.Files;

/// <summary>Names and types as senders give them, made harmless.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    /// <summary>The last part of a path, without what cannot be seen or turns the direction of writing; long ones keep their ending.</summary>
    public static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name[(name.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
            if (rune.Value is '"' or '<' or '>' or '|' or ':' or '*' or '?')
                clean.Append('_');
            else if (!IsUnseen(rune))
                clean.Append(rune);
        var whole = clean.ToString().Trim(' ', '.');
        var ending = Path.GetExtension(whole);
        return whole.Length switch
        {
            0 => "file",
            <= Longest => whole,
            _ when ending.Length is > 0 and <= 12 => Cut(whole, Longest - ending.Length) + ending,
            _ => Cut(whole, Longest),
        };
    }

    public static string CleanType(string type) =>
        System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(type, out var parsed) && parsed.MediaType is { Length: <= 100 } media
            ? media.ToLowerInvariant()
            : "application/octet-stream";

    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Cut(string text, int most) => text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
