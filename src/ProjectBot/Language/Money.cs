using System.Collections.Immutable;

namespace ProjectBot.Language;

/// <summary>An amount of money in one currency; never converted into another.</summary>
/// <param name="Amount">In the currency's main unit, with no more decimals than it has.</param>
/// <param name="Currency">Its ISO 4217 code: USD.</param>
public sealed record Money(decimal Amount, string Currency)
{
    /// <summary>The most that is read as one amount; sums may be more.</summary>
    public const decimal Most = 999_999_999_999.99m;

    /// <summary>The sum of each currency, in the order of their codes.</summary>
    public static ImmutableArray<Money> Totals(IEnumerable<Money> amounts) =>
    [
        .. amounts.GroupBy(money => money.Currency, money => money.Amount, StringComparer.Ordinal)
            .Select(same => new Money(same.Sum(), same.Key))
            .OrderBy(sum => sum.Currency, StringComparer.Ordinal),
    ];

    /// <summary>The amount without zeros at its end, so that equal amounts are also written alike.</summary>
    internal static Money Of(decimal amount, string currency) => new(amount / 1.0000000000000000000000000000m, currency);
}
