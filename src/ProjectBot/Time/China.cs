using System.Collections.Frozen;
using System.Globalization;

namespace ProjectBot.Time;

/// <summary>
/// Mainland China: as announced (<c>calendar-cn.txt</c> names the papers), and for years not announced yet the days that the law gives
/// (《全国年节及纪念日放假办法》 of November 2024), as expected. Which days around them are off and which are worked in their place nobody knows before.
/// </summary>
internal static class China
{
    private const string Festival = "Spring Festival", Labour = "Labour Day", National = "National Day";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["元旦"] = "New Year's Day", ["春节"] = Festival, ["清明节"] = "Qingming Festival", ["劳动节"] = Labour, ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival", ["国庆节"] = National, ["国庆节、中秋节"] = "National Day and Mid-Autumn Festival",
    }.ToFrozenDictionary();

    /// <summary>See <see cref="Feasts"/>.</summary>
    private static readonly (int Feast, string Name)[] ByLaw =
    [
        (0101, "New Year's Day"),
        (Feasts.Lunar + 0100, Festival), (Feasts.Lunar + 0101, Festival), (Feasts.Lunar + 0102, Festival), (Feasts.Lunar + 0103, Festival),
        (Feasts.Qingming, "Qingming Festival"), (0501, Labour), (0502, Labour), (Feasts.Lunar + 0505, "Dragon Boat Festival"),
        (1001, National), (1002, National), (1003, National), (Feasts.Lunar + 0815, "Mid-Autumn Festival"),
    ];

    private static readonly Lazy<ILookup<int, Holiday>> Announced = new(() => Read().ToLookup(one => one.Day.Year));

    public static IEnumerable<Holiday> In(int year) => Announced.Value[year] is var announced && announced.Any() ? announced
        : ByLaw.Select(one => new Holiday(Feasts.In(year, one.Feast, out var day) ? day : default, one.Name, IsExpected: true));

    private static List<Holiday> Read()
    {
        using var file = new System.IO.StreamReader(typeof(China).Assembly.GetManifestResourceStream("calendar-cn.txt")!);
        var days = new List<Holiday>();
        while (file.ReadLine() is { } line)
            if (line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [("off" or "work") and var what, var when, var name])
            {
                var (from, to) = when.Split("..") is [var first, var last] ? (Day(first), Day(last)) : (Day(when), Day(when));
                for (var day = from; day <= to; day = day.AddDays(1))
                    days.Add(new(day, Names[name], what == "work" ? DayKind.Worked : DayKind.Off));
            }

        return days;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
