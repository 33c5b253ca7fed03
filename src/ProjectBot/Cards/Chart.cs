using System.Collections.Immutable;
using System.Globalization;

namespace ProjectBot.Cards;

/// <summary>
/// A picture as values, not pixels: drawn where a channel shows pictures, else said as the same facts in words.
/// Its texts are in the reader's language; its numbers are finite and below 10¹⁵.
/// </summary>
/// <param name="Title">What it shows, on one line; empty where the card's own title says it.</param>
/// <exception cref="ArgumentException">A value cannot be drawn, or there are too many.</exception>
public abstract record Chart(string Title) : Element
{
    /// <summary>A quieter line under the title, such as the day it shows.</summary>
    public string? Note { get; init; }

    /// <summary>For whom it was made (<c>client</c>, <c>member</c>): the picture's link is signed for them.</summary>
    public string? Audience { get; init; }

    /// <summary>The same facts as a table, for channels without pictures.</summary>
    public abstract Rows ToTable();

    /// <summary>The same facts in a line, for who hears the picture instead of seeing it.</summary>
    public string ToSentence()
    {
        var sentence = string.Join(". ", new[] { Title, Note, string.Join("; ", Said()) }.Where(part => part is { Length: > 0 }));
        return Shorter.Cut(sentence, LongestSentence);
    }

    private protected abstract IEnumerable<string> Said();

    /// <summary>"1,200", "3.5 h", "40%".</summary>
    public static string Show(double value, string? unit = null)
    {
        var number = value.ToString("#,0.##", CultureInfo.InvariantCulture);
        return unit switch { null or "" => number, "%" => number + unit, _ => $"{number} {unit}" };
    }

    private protected static ImmutableArray<T> Few<T>(ImmutableArray<T> items, int least, int most, string what)
    {
        var count = items.IsDefault ? 0 : items.Length;
        return count >= least && count <= most ? items : throw new ArgumentException($"A chart has {least} to {most} {what}, not {count}.");
    }

    private protected static double Finite(double value) =>
        Math.Abs(value) < 1e15 ? value
        : throw new ArgumentException($"A chart cannot show {value.ToString(CultureInfo.InvariantCulture)}.");

    private const int LongestSentence = 1000;
}
