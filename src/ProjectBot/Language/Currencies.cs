using System.Collections.Frozen;

namespace ProjectBot.Language;

/// <summary>The currencies of ISO 4217, and what people write for the better known ones.</summary>
public static class Currencies
{
    /// <summary>What a sign stands for: the currencies it means alone, and those it may stand beside when their code is written too.</summary>
    internal sealed record Sign(string[] Means, string[] May)
    {
        /// <summary>What two signs mean together; nothing when they contradict each other.</summary>
        public Sign And(Sign other) => Means.Intersect(other.Means).ToArray() is { Length: > 0 } both
            ? new(both, [.. May.Intersect(other.May)])
            : new([.. May.Intersect(other.Means).Concat(Means.Intersect(other.May))], []);
    }

    /// <summary>
    /// Signs and words by code; the first in Chinese is the name to show. Read in any case, like these codes; other codes only in capitals,
    /// for some are English words.
    /// </summary>
    private static readonly (string Code, string Signs)[] Table =
    [
        ("USD", "us$|bucks|美元|美金|美刀"), ("EUR", "€|euro|euros|欧元|歐元"), ("GBP", "£|pound|pounds|sterling|英镑|英鎊"),
        ("CNY", "cn¥|rmb|yuan|renminbi|元|人民币|人民幣|块|块钱|圆"), ("JPY", "jp¥|yen|日元|日圆|日圓|円"), ("CHF", "fr.|sfr.|francs|瑞士法郎|瑞郎"),
        ("AUD", "a$|au$|aud$|澳元|澳币"), ("CAD", "c$|ca$|cad$|加元|加币"), ("NZD", "nz$|新西兰元|纽元"), ("HKD", "hk$|港元|港币|港幣"),
        ("SGD", "s$|sg$|新加坡元|新元|新币"), ("TWD", "nt$|新台币|新臺幣|台币|新台幣"), ("KRW", "₩|won|韩元|韩币"), ("INR", "₹|rs.|rupee|rupees|卢比|印度卢比"),
        ("SEK", "瑞典克朗"), ("NOK", "挪威克朗"), ("DKK", "丹麦克朗"), ("PLN", "zł|zloty|波兰兹罗提"), ("CZK", "kč|捷克克朗"), ("HUF", "ft|匈牙利福林"),
        ("RUB", "₽|ruble|rubles|卢布"), ("UAH", "₴|格里夫纳"), ("TRY", "₺|lira|里拉"), ("ILS", "₪|shekel|shekels|谢克尔"), ("AED", "dirham|dirhams|迪拉姆"),
        ("SAR", "riyal|riyals|沙特里亚尔"), ("ZAR", "rand|南非兰特|兰特"), ("BRL", "r$|reais|雷亚尔"), ("MXN", "mx$|墨西哥比索"), ("THB", "฿|baht|泰铢"),
        ("VND", "₫|dong|越南盾"), ("IDR", "rp|rupiah|印尼盾|印尼卢比"), ("MYR", "rm|ringgit|马来西亚林吉特|马币"), ("PHP", "₱|菲律宾比索"), ("EGP", "埃及镑"),
    ];

    private static readonly string[] OfDollars = ["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "BRL"];

    /// <summary>Signs of several currencies. A dollar is the American one unless another is written; ¥ and kr alone are asked about.</summary>
    private static readonly (string Sign, string[] Means, string[] May)[] Shared =
    [
        ("$", ["USD"], OfDollars), ("dollar", ["USD"], OfDollars), ("dollars", ["USD"], OfDollars),
        ("¥", ["CNY", "JPY"], []), ("kr", ["SEK", "NOK", "DKK"], []), ("kr.", ["DKK", "NOK", "SEK"], []),
    ];

    private static readonly FrozenDictionary<string, int> ByDecimals = new (int Decimals, string Codes)[]
    {
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (2, """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK
            DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT
            LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN
            QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS
            VED VES WST XCD XCG YER ZAR ZMW ZWG
            """),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
    }.SelectMany(row => row.Codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(code => (code, row.Decimals)))
        .ToFrozenDictionary(pair => pair.code, pair => pair.Decimals, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Sign> Signs = Table
        .SelectMany(row => row.Signs.Split('|').Append(row.Code).Select(sign => (Key: sign, Sign: new Sign([row.Code], []))))
        .Concat(Shared.Select(shared => (Key: shared.Sign, Sign: new Sign(shared.Means, shared.May))))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Sign, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> ChineseNames = Table
        .Select(row => (row.Code, Name: row.Signs.Split('|').FirstOrDefault(sign => sign[0] >= '一')))
        .Where(row => row.Name is not null).ToFrozenDictionary(row => row.Code, row => row.Name!, StringComparer.Ordinal);

    private static readonly int LongestSign = Signs.Keys.Max(sign => sign.Length);

    public static IEnumerable<string> Codes => ByDecimals.Keys;

    /// <summary>How many decimals its smallest unit takes: 2 for USD, 0 for JPY, 3 for KWD.</summary>
    /// <exception cref="KeyNotFoundException">No such code.</exception>
    public static int Decimals(string code) => ByDecimals[code];

    /// <summary>What Chinese readers call it; the code where that is better known.</summary>
    public static string Chinese(string code) => ChineseNames.GetValueOrDefault(code) ?? code;

    /// <summary>The longest sign or code at the start of the text; null for none.</summary>
    internal static Sign? At(ReadOnlySpan<char> text, out int length)
    {
        var signs = Signs.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Math.Min(LongestSign, text.Length); length > 0; length--)
            if (IsWhole(text, length) && (signs.TryGetValue(text[..length], out var sign) || (sign = Code(text[..length])) is not null))
                return sign;
        return null;
    }

    private static Sign? Code(ReadOnlySpan<char> text) =>
        text.Length == 3 && text.ToString() is var code && ByDecimals.ContainsKey(code) ? new([code], []) : null;

    /// <summary>Whether it does not stop in the middle of a word.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int length) => length == text.Length || !(IsLatin(text[length - 1]) && IsLatin(text[length]));

    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';
}
