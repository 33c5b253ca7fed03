using System.Collections.Frozen;
using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>The countries whose holidays are known, and what people call them.</summary>
public static class Countries
{
    /// <summary>A calendar without holidays.</summary>
    public static HolidayCalendar None { get; } = new("", "none", _ => []);

    private static readonly (string Code, string Name, string Called)[] States =
    [
        ("bw", "Baden-Württemberg (Germany)", "baden-württemberg|baden-wuerttemberg|巴登-符腾堡|巴登符腾堡"), ("by", "Bavaria (Germany)", "bavaria|bayern|巴伐利亚"),
        ("be", "Berlin (Germany)", "berlin|柏林"), ("bb", "Brandenburg (Germany)", "brandenburg|勃兰登堡"), ("hb", "Bremen (Germany)", "bremen|不来梅"),
        ("hh", "Hamburg (Germany)", "hamburg|汉堡"), ("he", "Hesse (Germany)", "hesse|hessen|黑森"),
        ("mv", "Mecklenburg-Vorpommern (Germany)", "mecklenburg-vorpommern|mecklenburg|梅克伦堡"),
        ("ni", "Lower Saxony (Germany)", "lower saxony|niedersachsen|下萨克森"),
        ("nw", "North Rhine-Westphalia (Germany)", "north rhine-westphalia|nordrhein-westfalen|nrw|北威州"),
        ("rp", "Rhineland-Palatinate (Germany)", "rhineland-palatinate|rheinland-pfalz|莱茵兰-普法尔茨"), ("sl", "Saarland (Germany)", "saarland|萨尔"),
        ("sn", "Saxony (Germany)", "saxony|sachsen|萨克森"), ("st", "Saxony-Anhalt (Germany)", "saxony-anhalt|sachsen-anhalt|萨克森-安哈尔特"),
        ("sh", "Schleswig-Holstein (Germany)", "schleswig-holstein|石勒苏益格-荷尔斯泰因"), ("th", "Thuringia (Germany)", "thuringia|thüringen|thueringen|图林根"),
    ];

    private static readonly (HolidayCalendar Calendar, string Called)[] Table =
    [
        (new("cn", "China", China.In), "china|mainland china|prc|chinese|中国|中国大陆|中国内地|大陆"),
        (new("de", "Germany", HolidayRules.Germany()), "germany|deutschland|german|德国"),
        (new("gb", "England and Wales", HolidayRules.Britain),
            "england|england and wales|wales|uk|the uk|united kingdom|great britain|britain|british|英国|英格兰"),
        (new("us", "United States (federal)", HolidayRules.America), "usa|the us|the usa|united states|the united states|america|american|美国"),
        (new("fr", "France", HolidayRules.France), "france|french|法国"),
        .. States.Select(state => (new HolidayCalendar($"de-{state.Code}", state.Name, HolidayRules.Germany(state.Code)), state.Called)),
        (None, "none|no holidays|without holidays|off|无|没有|不用|不设"),
    ];

    private static readonly FrozenDictionary<string, HolidayCalendar> ByCode = Table.ToFrozenDictionary(row => row.Calendar.Code, row => row.Calendar);

    private static readonly FrozenDictionary<string, HolidayCalendar> ByName = Table
        .SelectMany(row => row.Called.Split('|').Append(row.Calendar.Code).Where(name => name.Length > 0), (row, name) => (name, row.Calendar))
        .ToFrozenDictionary(one => one.name, one => one.Calendar, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them: the countries, the states of Germany, and <see cref="None"/>.</summary>
    public static IEnumerable<HolidayCalendar> All => Table.Select(row => row.Calendar);

    /// <summary>The calendar of that code; <see cref="None"/> for no code and for one that is not known.</summary>
    public static HolidayCalendar Of(string? code) => ByCode.GetValueOrDefault(code ?? "", None);

    /// <summary>Reads a country or a German state, by its name or its code.</summary>
    public static Reading<HolidayCalendar> Read(string text) => ByName.TryGetValue(text.Trim().TrimEnd('.', '。', '州'), out var found) ? found
        : new Reading<HolidayCalendar>.No(
            $"I know the holidays of China, Germany and its states, the United Kingdom, the United States and France. Other days off can be imported.");
}
