using System.Globalization;

namespace ProjectBot.Language;

/// <summary>
/// Reads an amount with its currency: "$1,200", "1200 EUR", "€1.200,50", "CHF 900", "1.5k usd", ¥3万, 12万美元.
/// "$" is the American dollar unless another is written; "¥" is asked about outside of Chinese projects, and "€1.200" everywhere.
/// </summary>
public static class MoneyText
{
    /// <summary>No amount is written longer, in characters.</summary>
    private const int Longest = 40;

    /// <param name="chinese">Whether ¥ is the yuan, as in a Chinese project.</param>
    public static Reading<Money> Read(ReadOnlySpan<char> text, bool chinese)
    {
        text = text.Trim();
        if (text.Length is 0 or > Longest)
            return new Reading<Money>.No();
        Span<char> folded = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
        ReadOnlySpan<char> rest = folded;

        var negative = TakeMinus(ref rest);
        var sign = TakeSigns(ref rest, null, chinese);
        negative |= TakeMinus(ref rest);
        if (!AmountText.Take(ref rest, out var amounts))
            return new Reading<Money>.No();
        sign = TakeSigns(ref rest, sign, chinese);
        return (rest.Length, sign) switch
        {
            (3, null) when rest.IndexOfAnyExceptInRange('A', 'Z') < 0 => new Reading<Money>.No($"I do not know the currency {rest.ToString()}."),
            (0, null) when !negative && text.ToString() is var said =>
                new Reading<Money>.No($"Say the currency as well: {said} USD, {said} EUR or {said} CNY."),
            (0, { Means.Length: > 0 }) => negative ? TooMuch : Choose(amounts, sign.Means),
            _ => new Reading<Money>.No(),
        };
    }

    /// <summary>The amount as text that is read back as the same whoever reads it: "1200 EUR", "1.5 USD".</summary>
    public static string Show(Money money)
    {
        var number = money.Amount.ToString("0.####", CultureInfo.InvariantCulture);
        // Three digits behind a point could be thousands; four cannot.
        return $"{(number is [.., '.', _, _, _] ? number + "0" : number)} {money.Currency}";
    }

    /// <summary>As people read it: "$1,200", "€1,200.50", "CHF 900"; 1,200美元.</summary>
    public static string Display(Money money, bool chinese)
    {
        var places = decimal.IsInteger(money.Amount) ? 0 : Currencies.Decimals(money.Currency);
        var number = money.Amount.ToString($"N{places}", CultureInfo.InvariantCulture);
        return (chinese, money.Currency) switch
        {
            (true, var code) => $"{number} {Currencies.Chinese(code)}",
            (_, "USD") => $"${number}",
            (_, "EUR") => $"€{number}",
            (_, "GBP") => $"£{number}",
            (_, var code) => $"{code} {number}",
        };
    }

    private static Reading<Money> Choose(List<decimal> amounts, string[] currencies)
    {
        var options = currencies.SelectMany(code => amounts.Where(amount => Fits(amount, code)).Select(amount => Money.Of(amount, code))).ToList();
        return options switch
        {
            [var only] => only,
            [] when amounts.TrueForAll(amount => amount > Money.Most) => TooMuch,
            [] => new Reading<Money>.No($"Amounts in {currencies[0]} have {Currencies.Decimals(currencies[0])} decimals at most."),
            _ when options.DistinctBy(option => option.Currency).Count() == options.Count => new Reading<Money>.Ask($"Which currency is it?", [.. options]),
            _ => new Reading<Money>.Ask($"Which amount is it?", [.. options]),
        };
    }

    private static Reading<Money> TooMuch => new Reading<Money>.No($"An amount is between 0 and 999,999,999,999.99.");

    private static bool Fits(decimal amount, string code) => amount <= Money.Most && amount == decimal.Round(amount, Currencies.Decimals(code));

    private static bool TakeMinus(ref ReadOnlySpan<char> rest)
    {
        var minus = rest is ['-', ..];
        rest = minus ? rest[1..].TrimStart() : rest;
        return minus;
    }

    /// <summary>Takes the signs and codes that stand there, and what they mean together with <paramref name="said"/>.</summary>
    private static Currencies.Sign? TakeSigns(ref ReadOnlySpan<char> rest, Currencies.Sign? said, bool chinese)
    {
        while (Currencies.At(rest, out var length) is { } sign)
        {
            sign = chinese && rest[0] == '¥' ? sign with { Means = ["CNY"] } : sign;
            said = said?.And(sign) ?? sign;
            rest = rest[length..].TrimStart();
        }

        return said;
    }

    private static char Fold(char c) => c switch
    {
        '￥' => '¥',
        '￡' => '£',
        '￦' => '₩',
        '−' or '–' or '－' => '-',
        '’' or '＇' => '\'',
        '，' => ',',
        '．' => '.',
        '\u00a0' or '\u202f' or '\u2009' or '\u3000' => ' ',
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '萬' => '万',
        '億' => '亿',
        _ => c,
    };
}
