using System.Collections.Immutable;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Risks;

/// <summary>What risks that may still happen would cost, each currency for itself.</summary>
/// <param name="AtStake">If all of them happened.</param>
/// <param name="Weighed">Each cost times its chance, rounded to whole units; of those that have both.</param>
public sealed record Exposure(ImmutableArray<Money> AtStake, ImmutableArray<Money> Weighed)
{
    public static Exposure Of(IEnumerable<Risk> risks)
    {
        var costly = risks.Where(risk => risk is { Threatens: true, Cost: not null }).ToList();
        var weighed = costly.Where(risk => risk.Probability > 0).Select(risk => risk.Cost! with
        {
            Amount = risk.Cost.Amount * Scale.Probability[risk.Probability - 1].Chance,
        });
        return new(Money.Totals(costly.Select(risk => risk.Cost!)),
            [.. Money.Totals(weighed).Select(sum => sum with { Amount = decimal.Round(sum.Amount) })]);
    }

    /// <summary>"$12,400 and €3,000".</summary>
    public static string Say(ImmutableArray<Money> sums, View view) =>
        view.Words.List([.. sums.Select(sum => MoneyText.Display(sum, view.Words.IsChinese))]);
}
