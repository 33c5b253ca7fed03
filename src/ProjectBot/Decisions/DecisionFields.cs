using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Time;
using static ProjectBot.Items.Field;

namespace ProjectBot.Decisions;

/// <summary>What a decision says about itself, each once.</summary>
internal static class DecisionFields
{
    private static readonly Argument<string> Because = BasicArguments.Line("grounds"), Other = BasicArguments.Line("instead");
    private static readonly Argument<DateOnly> Day = TimeArguments.Day("decided", DateWish.Past);

    public static readonly Field<Decision, string> Reason = Text<Decision>("Grounds",
        decision => decision.Reason, (decision, text) => decision with { Reason = Bare(text) }, Because)
        .With(asks: "Why was it decided so?", does: "say why it was decided so");

    public static readonly Field<Decision, string> Instead =
        Text<Decision>("Instead of", decision => decision.Instead, (decision, text) => decision with { Instead = text }, Other)
            .With(said: (view, text) => view.Say($"instead of {text}"), none: "with no alternative",
                asks: "What was it decided instead of?", does: "say what else could have been decided");

    public static readonly Field<Decision, DateOnly> Decided =
        Maybe<Decision, DateOnly>("Decided on", decision => decision.Decided, (decision, day) => decision with { Decided = day }, Day)
            .With(show: (view, day) => view.Words.Date(day, view.Today),
                said: (view, day) => view.Say($"decided on {view.Words.Date(day, view.Today)}"), none: "without a day of decision",
                does: "say on which day it was decided");

    public static readonly IReadOnlyList<Field<Decision>> All = [Reason, Instead, Decided];

    /// <summary>"because of the contract": without the word that only joins it.</summary>
    private static string? Bare(string? text) =>
        (text?.StartsWith("of ", StringComparison.OrdinalIgnoreCase) == true ? text[3..] : text)?.Trim(' ', ',', '，');
}
