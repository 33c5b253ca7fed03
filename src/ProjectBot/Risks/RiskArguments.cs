using System.Globalization;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>The arguments that risks bring along.</summary>
public static class RiskArguments
{
    public static readonly Argument<int>
        Probability = Step("probability", 'p', Scale.Probability,
            $"A probability is p1 (rare) to p5 (almost certain)."),
        Impact = Step("impact", 'i', Scale.Impact,
            $"An impact is i1 (negligible) to i5 (critical).");

    public static readonly Argument<Rating> Residual = new()
    {
        Name = "residual", Kind = "rating", Words = 2, Show = rating => $"p{rating.Probability} i{rating.Impact}",
        Reads = (text, context) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var one, var two]
            && Probability.Answers!(one, context) is Reading<int>.Ok probability
            && Impact.Answers!(two, context) is Reading<int>.Ok impact
                ? new Rating(probability.Value, impact.Value)
                : new Reading<Rating>.No($"Say both, like p2 i3."),
    };

    public static readonly Argument<RiskCategory> Category = ChoiceArguments.OneOf("category",
        $"A category is technical, resource, schedule, cost, external or client.", Enum.GetValues<RiskCategory>()[1..]);

    public static readonly Argument<RiskResponse> Response = ChoiceArguments.OneOf("response",
        $"A response is avoid, transfer, mitigate or accept.", Enum.GetValues<RiskResponse>()[1..]);

    public static readonly Argument<RiskState> State = ChoiceArguments.OneOf("state",
        $"A state is open, watching, occurred or closed.", Enum.GetValues<RiskState>());

    public static readonly Argument<string>
        Cause = BasicArguments.Line("cause"), Effect = BasicArguments.Line("effect"),
        Trigger = BasicArguments.Line("trigger"), Means = BasicArguments.Line("means");

    public static readonly Argument<DateOnly>
        Expected = TimeArguments.Day("expected", DateWish.Future),
        Review = TimeArguments.Day("review", DateWish.Future);

    public static readonly Argument<Money> Cost = MoneyArguments.Amount("cost");

    /// <summary>Said before how likely or how bad it is; "very" is a step more.</summary>
    private static readonly string[] Degrees = ["quite", "rather", "pretty", "fairly", "really", "highly", "somewhat",
        "very", "extremely"];

    private const int FirstStrong = 5; // of the degrees

    /// <summary>In the middle of a line only p3, 概率3 or "very likely"; as an answer also 3, "likely" and 60%.</summary>
    private static Argument<int> Step(string name, char letter, IReadOnlyList<Step> scale, FormattableString no)
    {
        return new()
        {
            Name = name, Kind = name, Words = 2, Field = Field.Choice, Values = [1, 2, 3, 4, 5],
                Show = step => $"{letter}{step}",
            Label = (step, context) => $"{step} {scale[step - 1].Say(context.Words)}",
            Reads = (text, _) => Read(Marked(text) + Graded(text)),
            Answers = (text, _) =>
                Read(Marked(text) + Marked($"{letter}{text}") + Named(text) + Graded(text) + Chance(text)),
        };

        Reading<int> Read(int step) => step > 0 ? step : new Reading<int>.No(no);

        int Marked(string text) => text is [.. var before, >= '1' and <= '5' and var digit]
            && before.Trim() is var mark
            && (mark == Words.Chinese[name] || mark is [var one] && char.ToLowerInvariant(one) == letter)
                ? digit - '0' : 0;

        int Named(string text) => 1 + scale.ToList().FindIndex(
            step => text.Equals(step.Name, StringComparison.OrdinalIgnoreCase) || text == Words.Chinese[step.Name]);

        int Graded(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
            && Array.FindIndex(Degrees, degree => text.AsSpan(0, end).Equals(degree,
                StringComparison.OrdinalIgnoreCase)) is >= 0 and var degree
            && Named(text[(end + 1)..]) is > 0 and var step
                ? degree < FirstStrong ? step : step > 3 ? 5 : step < 3 ? 1 : step : 0;

        int Chance(string text) => letter == 'p' && text is [.. var number, '%']
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
                ? percent switch { > 100 => 0, > 80 => 5, > 50 => 4, > 30 => 3, >= 10 => 2, _ => 1 } : 0;
    }
}
