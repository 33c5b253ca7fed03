using System.Globalization;
using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>The kinds of arguments that belong to no feature: texts and numbers.</summary>
public sealed class BasicArguments : IFeature
{
    /// <summary>The longest one-line text kept, in characters; longer ones are refused, not cut.</summary>
    public const int MostLine = 500;

    /// <summary>The longest text of several lines kept, in characters.</summary>
    public const int MostText = 8_000;

    public void Map(CommandMap map)
    {
        foreach (var name in new[] { "title", "name", "words", "item", "reason" })
            map.Argument(new(name, (text, _) => Free(text, MostLine), Words: 0, Show: value => (string)value));
        foreach (var name in new[] { "text", "note" })
            map.Argument(new(name, (text, _) => Free(text, MostText), Words: 0, Show: value => (string)value, Field: Field.Lines));
        map.Argument(Number("count", 1, 100)).Argument(Number("page", 1, 1_000)).Argument(Number("number", 1, int.MaxValue));
    }

    private static Reading<object> Free(string text, int most) => text.Trim() is var trimmed && trimmed.Length == 0
        ? new Reading<object>.No()
        : trimmed.Length > most ? new Reading<object>.No($"That is {trimmed.Length} characters; I keep {most} at most.") : new Reading<object>.Ok(trimmed);

    private static Argument Number(string name, int least, int most) => new(name, (text, _) =>
        !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new Reading<object>.No()
        : number < least || number > most ? new Reading<object>.No($"A number from {least} to {most}, please.")
        : new Reading<object>.Ok(number), Show: value => ((int)value).ToString(CultureInfo.InvariantCulture));
}
