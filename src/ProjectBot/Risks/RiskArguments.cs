using System.Globalization;
using System.Text.RegularExpressions;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>The arguments that risks bring along.</summary>
internal static partial class RiskArguments
{
    public static readonly Argument<int>
        Probability = OnScale("probability", 'p', Scale.Probability, $"A probability is p1 (rare) to p5 (almost certain)."),
        Impact = OnScale("impact", 'i', Scale.Impact, $"An impact is i1 (negligible) to i5 (critical).");

    public static readonly Argument<Rating> Residual = new()
    {
        Name = "residual", Kind = "rating", Words = 2, Show = rating => $"p{rating.Probability} i{rating.Impact}",
        Reads = (text, _) => Two().Match(text) is { Success: true } two
            ? new Rating(two.Groups[1].Value[0] - '0', two.Groups[2].Value[0] - '0')
            : new Reading<Rating>.No($"Say both, like p2 i3."),
    };

    public static readonly Argument<RiskCategory> Category = OneOf("category", Names(RiskCategory.None),
        $"A category is technical, resource, schedule, cost, external or client.");

    public static readonly Argument<RiskResponse> Response = OneOf("response", Names(RiskResponse.None),
        $"A response is avoid, transfer, mitigate or accept.");

    public static readonly Argument<RiskState> State = OneOf("state", Enum.GetValues<RiskState>(),
        $"A state is open, watching, occurred or closed.");

    public static readonly Argument<string> Cause = BasicArguments.Line("cause"), Effect = BasicArguments.Line("effect"),
        Trigger = BasicArguments.Line("trigger"), Means = BasicArguments.Line("means");

    public static readonly Argument<DateOnly> Expected = TimeArguments.Day("expected", DateWish.Future),
        Review = TimeArguments.Day("review", DateWish.Future);

    public static readonly Argument<Money> Cost = MoneyArguments.Amount("cost");

    /// <summary>The key of the words for a value of an enum.</summary>
    public static string Key(Enum value) => value.ToString().ToLowerInvariant();

    /// <summary>The values as answers on buttons and in forms.</summary>
    public static Func<Context, IReadOnlyList<Option>> Choices<T>(Argument<T> argument, params IEnumerable<T> values) where T : notnull =>
        context => [.. values.Select(value => new Option(argument.Label!(value, context), argument.Show(value)))];

    public static T[] Names<T>(T none) where T : struct, Enum => [.. Enum.GetValues<T>().Where(value => !value.Equals(none))];

    private static Argument<T> OneOf<T>(string name, T[] values, FormattableString problem) where T : struct, Enum => new()
    {
        Name = name, Kind = name, Field = Field.Choice, Show = value => Key(value), Label = (value, context) => context.Words[Key(value)],
        Reads = (text, _) => Array.FindIndex(values, value => text.Equals(Key(value), StringComparison.OrdinalIgnoreCase)
            || text == Words.Chinese[Key(value)]) is >= 0 and var at ? values[at] : new Reading<T>.No(problem),
    };

    /// <summary>In the middle of a line only p3 or 概率3; as an answer also 3, "likely" and, of probabilities, 60%.</summary>
    private static Argument<int> OnScale(string name, char letter, IReadOnlyList<Step> scale, FormattableString problem)
    {
        return new()
        {
            Name = name, Kind = name, Field = Field.Choice, Show = step => $"{letter}{step}",
            Label = (step, context) => $"{step} {context.Words[scale[step - 1].Name]} ({context.Words[scale[step - 1].Meaning]})",
            Reads = (text, _) => Step(text) is > 0 and var step ? step : new Reading<int>.No(problem),
            Answers = (text, _) => Step(text) is > 0 and var step ? step : Step($"{letter}{text}") is > 0 and var bare ? bare
                : Named(text) is > 0 and var named ? named : Chance(text) is > 0 and var chance ? chance : new Reading<int>.No(problem),
        };

        int Step(string text) => text.Length > 1 && text[^1] is >= '1' and <= '5' && (text[..^1].TrimEnd() is [var one] ? char.ToLowerInvariant(one) == letter
            : text[..^1].TrimEnd() == Words.Chinese[name]) ? text[^1] - '0' : 0;

        int Named(string text) => 1 + scale.ToList().FindIndex(step => text.Equals(step.Name, StringComparison.OrdinalIgnoreCase) || text == Words.Chinese[step.Name]);

        int Chance(string text) => letter == 'p' && text.EndsWith('%') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            ? percent switch { > 100 => 0, > 80 => 5, > 50 => 4, > 30 => 3, >= 10 => 2, _ => 1 } : 0;
    }

    [GeneratedRegex(@"^(?:p|概率)?\s*([1-5])[\s,，、x×]*(?:i|影响)?\s*([1-5])$", RegexOptions.IgnoreCase)]
    private static partial Regex Two();
}
