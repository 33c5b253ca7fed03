using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>
/// Arguments that are one of a few words: the members of an enum, by their names in lower case, which are keys of the words.
/// </summary>
public static class ChoiceArguments
{
    extension(Enum value)
    {
        /// <summary>The key of the words.</summary>
        public string Word => value.ToString().ToLowerInvariant();
    }

    /// <param name="problem">What is said to other words: which there are.</param>
    public static Argument<T> OneOf<T>(string name, FormattableString problem, params T[] values) where T : struct, Enum => new()
    {
        Name = name, Kind = name, Field = Field.Choice, Values = values, Show = value => value.Word, Label = (value, context) => context.Words[value.Word],
        Reads = (text, _) => Array.FindIndex(values, value => text.Equals(value.Word, StringComparison.OrdinalIgnoreCase) || text == Words.Chinese[value.Word])
            is >= 0 and var at ? values[at] : new Reading<T>.No(problem),
    };
}
