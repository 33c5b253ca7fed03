using System.Globalization;

namespace ProjectBot.Language;

/// <summary>The number of an amount of money: 1,200.50, 1.200,50, 1'200, 1.5k, 3万, 3万5千. What can be read in two ways is given in both.</summary>
internal static class AmountText
{
    private static readonly (string Word, decimal Size)[] Scales =
    [
        ("k", 1e3m), ("thousand", 1e3m), ("m", 1e6m), ("mn", 1e6m), ("mio", 1e6m), ("million", 1e6m), ("millions", 1e6m),
        ("b", 1e9m), ("bn", 1e9m), ("billion", 1e9m),
    ];

    private static readonly (string Word, decimal Size)[] ChineseScales =
        [("百万", 1e6m), ("千万", 1e7m), ("万亿", 1e12m), ("百", 1e2m), ("千", 1e3m), ("万", 1e4m), ("亿", 1e8m)];

    /// <summary>Takes the number that stands at the start, and the white space behind it.</summary>
    /// <param name="amounts">What it can be: one number or, for 1.200, two.</param>
    public static bool Take(ref ReadOnlySpan<char> rest, out List<decimal> amounts)
    {
        if (!TakeNumber(ref rest, out amounts))
            return false;
        if (TakeWord(ref rest) is { } size)
            amounts = amounts.ConvertAll(amount => Times(amount, size));
        else if (TakeChinese(ref rest) is { } scale)
        {
            // 1.234万 has a decimal point: no digits are grouped in front of such a word.
            var total = Times(amounts[^1], scale);
            var read = TakeMore(ref rest, ref total, scale);
            amounts = [total];
            return read;
        }

        return true;
    }

    /// <summary>Smaller parts behind 亿, 万 and 千: 1亿2000万, 3万5千, 一万零五十. The bare digit of 三万五 is not guessed at.</summary>
    private static bool TakeMore(ref ReadOnlySpan<char> rest, ref decimal total, decimal last)
    {
        while (last > 1)
        {
            var zero = rest is ['零' or '〇', ..];
            if (!TakeNumber(ref rest, out var numbers))
                return true;
            var scale = TakeChinese(ref rest) ?? 1;
            var part = Times(numbers[^1], scale);
            if (part >= last || scale == 1 && !zero && part < last / 10)
                return false;
            total += part;
            last = scale;
        }

        return true;
    }

    /// <summary>What is too much already stays as it is.</summary>
    private static decimal Times(decimal amount, decimal size) => amount > Money.Most ? amount : amount * size;

    private static bool TakeNumber(ref ReadOnlySpan<char> rest, out List<decimal> numbers)
    {
        if (ChineseNumber.Read(rest, out var value, out _) is > 0 and var length)
        {
            rest = rest[length..].TrimStart();
            numbers = [value];
            return true;
        }

        numbers = [];
        var groups = new List<string>();
        var marks = new List<char>();
        while (Digits(rest) is > 0 and var digits)
        {
            groups.Add(rest[..digits].ToString());
            rest = rest[digits..];
            if (rest is not [',' or '.' or '\'' or ' ', >= '0' and <= '9', ..] || rest[0] == ' ' && Digits(rest[1..]) != 3)
                break;
            marks.Add(rest[0]);
            rest = rest[1..];
        }

        if (groups.Count == 0)
            return false;
        rest = rest.TrimStart();
        if (Fits(groups, marks))
            numbers.Add(Value(string.Concat(groups)));
        // "1,200" is a thousand: no currency but a few has three decimals. "1.200" may be one and a bit.
        if (marks is [.. var before, '.' or ','] && !(numbers.Count > 0 && marks[^1] == ',') && !before.Contains(marks[^1]) && Fits(groups[..^1], before))
            numbers.Add(Value($"{string.Concat(groups[..^1])}.{groups[^1]}"));
        return numbers.Count > 0;
    }

    /// <summary>Whether the marks only part thousands, or lakhs: 1,200,000 and 1,20,000.</summary>
    private static bool Fits(List<string> groups, List<char> marks) => marks.Count == 0
        || marks.Distinct().Count() == 1 && groups[0].Length <= 3 && groups[0][0] != '0' && groups[^1].Length == 3
            && groups[1..^1].Select(group => group.Length).Distinct().ToArray() is [] or [3] or [2];

    private static decimal Value(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : decimal.MaxValue;

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;

    /// <summary>A whole word, so that "5kr" are no thousands.</summary>
    private static decimal? TakeWord(ref ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetter(rest[length]))
            length++;
        foreach (var (word, size) in Scales)
            if (rest[..length].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[length..].TrimStart();
                return size;
            }

        return null;
    }

    private static decimal? TakeChinese(ref ReadOnlySpan<char> rest)
    {
        foreach (var (word, size) in ChineseScales)
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest[word.Length..].TrimStart();
                return size;
            }

        return null;
    }
}
