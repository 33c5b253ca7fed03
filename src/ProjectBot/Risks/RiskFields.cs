using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>What a risk says about itself, each once.</summary>
internal static class RiskFields
{
    private const string Ratings = "probability and impact";

    public static readonly Field<Risk, RiskCategory> Category =
        Items.Field.Of<Risk, RiskCategory>("Category", risk => risk.Category, (risk, value) => risk with { Category = value }, RiskArguments.Category)
            .With(show: Named, none: "without a category");

    public static readonly Field<Risk, int> Probability =
        Items.Field.Of<Risk, int>("Probability", risk => risk.Probability, (risk, step) => risk with { Probability = step }, RiskArguments.Probability)
            .With(show: (view, step) => Scale.Full(Scale.Probability, step, view), none: "without a probability", hush: Ratings);

    public static readonly Field<Risk, int> Impact =
        Items.Field.Of<Risk, int>("Impact", risk => risk.Impact, (risk, step) => risk with { Impact = step }, RiskArguments.Impact)
            .With(show: (view, step) => Scale.Full(Scale.Impact, step, view), none: "without an impact", hush: Ratings);

    public static readonly Field<Risk, RiskResponse> Response =
        Items.Field.Of<Risk, RiskResponse>("Response", risk => risk.Response, (risk, value) => risk with { Response = value }, RiskArguments.Response)
            .With(show: Named, none: "without a response");

    public static readonly Field<Risk, Rating> Residual =
        Items.Field.Of<Risk, Rating>("Residual", risk => risk.Residual, (risk, rating) => risk with { Residual = rating }, RiskArguments.Residual)
            .With(show: (view, rating) => $"{RiskArguments.Residual.Show(rating)}, {Scale.Score(rating, view)}", none: "without a residual rating", hush: Ratings);

    public static readonly Field<Risk, string> Cause =
        Items.Field.Text<Risk>("Cause", risk => risk.Cause, (risk, text) => risk with { Cause = text }, RiskArguments.Cause).With(none: "without a cause", hush: "causes");

    public static readonly Field<Risk, string> Effect =
        Items.Field.Text<Risk>("Effect", risk => risk.Effect, (risk, text) => risk with { Effect = text }, RiskArguments.Effect).With(none: "without an effect", hush: "effects");

    public static readonly Field<Risk, string> Trigger =
        Items.Field.Text<Risk>("Trigger", risk => risk.Trigger, (risk, text) => risk with { Trigger = text }, RiskArguments.Trigger).With(none: "without a trigger", hush: "triggers");

    public static readonly Field<Risk, DateOnly> Expected =
        Items.Field.Maybe<Risk, DateOnly>("Expected", risk => risk.Expected, (risk, day) => risk with { Expected = day }, RiskArguments.Expected)
            .With(show: Day, said: (view, day) => view.Say($"expected around {Day(view, day)}"), none: "no longer expected on a day", hush: "dates of risks");

    public static readonly Field<Risk, Money> Cost =
        Items.Field.Of<Risk, Money>("Cost", risk => risk.Cost!, (risk, money) => risk with { Cost = money }, RiskArguments.Cost)
            .With(show: (view, money) => MoneyText.Display(money, view.Words.IsChinese), none: "without a cost", hush: "costs");

    public static readonly Field<Risk, DateOnly> Review =
        Items.Field.Maybe<Risk, DateOnly>("Review", risk => risk.Review, (risk, day) => risk with { Review = day }, RiskArguments.Review)
            .With(said: (view, day) => view.Say($"review on {Day(view, day)}"), none: "without a review",
                fact: (view, risk) => risk.Review is not { } day ? null : risk.IsDue(view.Today) ? view.Say($"{Day(view, day)} (due)") : Day(view, day), hush: "reviews");

    public static readonly Field<Risk, Recurrence> Rhythm =
        Items.Field.Of<Risk, Recurrence>("Reviewed", risk => risk.Rhythm!, (risk, how) => risk with { Rhythm = how }, TimeArguments.Rhythm)
            .With(show: (view, how) => how.Show(view.Words), said: (view, how) => view.Say($"reviewed {how.Show(view.Words)}"), none: "reviewed once only");

    public static readonly IReadOnlyList<Field<Risk>> All =
        [Category, Probability, Impact, Residual, Response, Cause, Effect, Trigger, Expected, Cost, Review, Rhythm];

    private static string Named(View view, RiskCategory value) => view.Words[RiskArguments.Key(value)];

    private static string Named(View view, RiskResponse value) => view.Words[RiskArguments.Key(value)];

    private static string Day(View view, DateOnly day) => view.Words.Date(day, view.Today);
}
