using System.Buffers;
using System.Globalization;
using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>The arguments that belong to no feature: texts and numbers.</summary>
public static class BasicArguments
{
    /// <summary>The longest one-line text kept, in characters; longer ones are refused, not cut.</summary>
    public const int MostLine = 500;

    /// <summary>The longest text of several lines kept, in characters.</summary>
    public const int MostText = 8_000;

    /// <summary>The longest name of a project or a person, in characters.</summary>
    public const int MostName = 60;

    /// <summary>As many numbers are offered as answers; more are typed.</summary>
    private const int Few = 6;

    public static readonly Argument<string> Title = new()
    {
        Name = "title", Kind = "line", Words = 0, Show = value => value, Reads = (text, _) => Free(Unquoted(text.Trim()), MostLine),
    };

    public static readonly Argument<string> Words = Line("words"), Reason = Line("reason");

    public static readonly Argument<string> Text = Lines("text"), Note = Lines("note");

    public static readonly Argument<string> Name = new()
    {
        Name = "name", Kind = "name", Words = 0, Show = value => value,
        // A reference or "it" names a thing, not a person or a project; 什么 asks for a name.
        Reads = (text, _) => text.Trim(' ', '"', '“', '”', '?', '？') is var name && (Understanding.Pronouns.IsOne(name)
            || name is "什么" or "啥" or "谁" or "什么名字"
            || (References.Leading(name) is { Length: > 0 and var length } && length == name.Length))
            ? new Reading<string>.No()
            : Free(name, MostName, $"A name of {MostName} characters at most, please."),
    };

    /// <summary>The project talked about here, by its name or as "the project".</summary>
    public static readonly Argument<string> Here = new()
    {
        Name = "here", Kind = "here", Words = 6, Show = value => value,
        Reads = (text, context) => context.Here?.Project is { } project && (text.Equals(project.Name, StringComparison.OrdinalIgnoreCase)
            || text.ToLowerInvariant() is "project" or "the project" or "this project" or "our project" or "team" or "the team" or "our team"
                or "here" or "项目" or "这个项目" or "团队" or "本项目" or "我们项目")
            ? project.Name : new Reading<string>.No(),
    };

    public static readonly Argument<int> Count = Whole("count", 1, 100), Page = Whole("page", 1, 1_000), Number = Whole("number", 1, int.MaxValue);

    /// <summary>Numbers as words, each as many as its place.</summary>
    private static readonly string[][] Written = [[], ["one", "一"], ["two", "两", "二"], ["three", "三"], ["four", "四"], ["five", "五"], ["six", "六"]];

    /// <summary>A text of one line that takes whatever is left.</summary>
    public static Argument<string> Line(string name) => new()
    {
        Name = name, Kind = "line", Words = 0, Reads = (text, _) => Free(text, MostLine), Show = value => value,
    };

    /// <summary>A text of several lines that takes whatever is left.</summary>
    public static Argument<string> Lines(string name) => new()
    {
        Name = name, Kind = "lines", Words = 0, Reads = (text, _) => Free(text, MostText), Show = value => value, Field = Field.Lines,
    };

    /// <summary>A number between the two bounds, both included; where there are few, they are offered.</summary>
    public static Argument<int> Whole(string name, int least, int most) => new()
    {
        Name = name, Kind = "number", Show = value => value.ToString(CultureInfo.InvariantCulture),
        Field = most - least < Few ? Field.Choice : Field.Line, Values = most - least < Few ? [.. Enumerable.Range(least, most - least + 1)] : null,
        Reads = (text, _) => !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (number = Array.FindIndex(Written, words => words.Contains(text, StringComparer.OrdinalIgnoreCase))) < 0 ? new Reading<int>.No()
            : number < least || number > most ? new Reading<int>.No($"A number from {least} to {most}, please.")
            : number,
    };

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”「」《》");

    /// <summary>What somebody put in quotes as a whole is meant without them.</summary>
    private static string Unquoted(string text) => text.Length > 2 && (text[0], text[^1]) is ('"', '"') or ('“', '”') or ('「', '」') or ('《', '》')
        or ('\'', '\'')
        && text.AsSpan(1, text.Length - 2).IndexOfAny(Quotes) < 0 ? text[1..^1].Trim() : text;

    private static Reading<string> Free(string text, int most, FormattableString? tooLong = null) => text.Trim() is var trimmed && trimmed.Length == 0
        ? new Reading<string>.No()
        : trimmed.Length > most ? new Reading<string>.No(tooLong ?? $"That is {trimmed.Length} characters; I keep {most} at most.") : trimmed;
}
