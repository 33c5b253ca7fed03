using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;
using static ProjectBot.Items.Field;

namespace ProjectBot.Risks;

/// <summary>What a risk says about itself, each once.</summary>
internal static class RiskFields
{
    public static readonly Field<Risk, RiskCategory> Category = Of<Risk, RiskCategory>("Category",
        risk => risk.Category, (risk, value) => risk with { Category = value }, RiskArguments.Category)
        .With((view, value) => view.Words[value.Word],
            asks: "What kind of risk is it?", does: "say what kind of risk it is", bare: true);

    public static readonly Field<Risk, int> Probability = Of<Risk, int>("Probability",
        risk => risk.Probability, (risk, step) => risk with { Probability = step }, RiskArguments.Probability)
        .With((view, step) => Scale.Full(Scale.Probability, step, view), asks: "How likely is it?",
            brief: (_, step) => $"p{step}");

    public static readonly Field<Risk, int> Impact = Of<Risk, int>("Impact",
        risk => risk.Impact, (risk, step) => risk with { Impact = step }, RiskArguments.Impact)
        .With((view, step) => Scale.Full(Scale.Impact, step, view), asks: "How bad would it be?",
            brief: (_, step) => $"i{step}",
            does: "say how bad it would be: i1 to i5", bare: true);

    public static readonly Field<Risk, Rating> Residual = Of<Risk, Rating>("Residual",
        risk => risk.Residual, (risk, rating) => risk with { Residual = rating }, RiskArguments.Residual)
        .With((view, rating) => view.Say($"{RiskArguments.Residual.Show(rating)}, {Scale.Score(rating, view)}"),
            asks: "What is left of it, like p2 i3?",
            does: "say what is left of it when the response has worked: p2 i3");

    public static readonly Field<Risk, RiskResponse> Response = Of<Risk, RiskResponse>("Response",
        risk => risk.Response, (risk, value) => risk with { Response = value }, RiskArguments.Response)
        .With((view, value) => view.Words[value.Word], asks: "What is done about it?");

    public static readonly Field<Risk, string> Cause = Text<Risk>("Cause",
        risk => risk.Cause, (risk, text) => risk with { Cause = text }, RiskArguments.Cause)
        .With(asks: "Why may it happen?", does: "say why it may happen");

    public static readonly Field<Risk, string> Effect = Text<Risk>("Effect",
        risk => risk.Effect, (risk, text) => risk with { Effect = text }, RiskArguments.Effect)
        .With(asks: "What would come of it?", does: "say what would come of it");

    public static readonly Field<Risk, string> Trigger = Text<Risk>("Trigger",
        risk => risk.Trigger, (risk, text) => risk with { Trigger = text }, RiskArguments.Trigger)
        .With(asks: "By what will one see that it happens?", does: "say by what one will see that it happens");

    public static readonly Field<Risk, DateOnly> Expected = Maybe<Risk, DateOnly>("Expected",
        risk => risk.Expected, (risk, day) => risk with { Expected = day }, RiskArguments.Expected)
        .With(Day, said: (view, day) => view.Say($"expected around {Day(view, day)}"),
            asks: "Around when would it happen?", does: "say around when it would happen");

    public static readonly Field<Risk, Money> Cost = Of<Risk, Money>("Cost",
        risk => risk.Cost!, (risk, money) => risk with { Cost = money }, RiskArguments.Cost)
        .With((view, money) => MoneyText.Display(money, view.Words.IsChinese),
            asks: "What would it cost, like $1,200?", does: "say what it would cost");

    public static readonly Field<Risk, DateOnly> Review = Maybe<Risk, DateOnly>("Review",
        risk => risk.Review, (risk, day) => risk with { Review = day }, RiskArguments.Review)
        .With(said: (view, day) => view.Say($"review on {Day(view, day)}"), fact: Reviewed,
            asks: "When is it looked at again?");

    public static readonly Field<Risk, Recurrence> Rhythm = Of<Risk, Recurrence>("Rhythm",
        risk => risk.Rhythm!, (risk, how) => risk with { Rhythm = how }, TimeArguments.Rhythm)
        .With((view, how) => how.Show(view.Words), said: (view, how) => view.Say($"reviewed {how.Show(view.Words)}"),
            none: "reviewed in no rhythm");

    public static readonly IReadOnlyList<Field<Risk>> All =
        [Category, Probability, Impact, Residual, Response, Cause, Effect, Trigger, Expected, Cost, Review, Rhythm];

    private static string Day(View view, DateOnly day) => view.Words.Date(day, view.Today);

    private static string? Reviewed(View view, Risk risk) => risk.Review is not { } day ? null
        : risk.IsDue(view.Today) ? view.Say($"{Day(view, day)} (due)") : Day(view, day);
}
