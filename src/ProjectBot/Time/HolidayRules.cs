namespace ProjectBot.Time;

/// <summary>A holiday that comes every year.</summary>
/// <param name="States">The parts of the country that have it, separated by spaces; all when empty.</param>
/// <param name="Since">The first year that has it.</param>
internal sealed record HolidayRule(string Name, Func<int, DateOnly> In, string States = "", int Since = 0);

/// <summary>Countries whose holidays follow from rules.</summary>
internal static class HolidayRules
{
    private const string Christmas = "Christmas Day", NewYear = "New Year's Day";

    /// <summary>
    /// Feiertagsgesetze of the sixteen states; the day of unity is federal. Assumption in Bavaria is one of most of its communities, Munich among them;
    /// feasts that always are Sundays are left out.
    /// </summary>
    private static readonly HolidayRule[] German =
    [
        new(NewYear, On(1, 1)),
        new("Epiphany", On(1, 6), "bw by st"),
        new("International Women's Day", On(3, 8), "be"),
        new("International Women's Day", On(3, 8), "mv", Since: 2023),
        new("Good Friday", Easter(-2)), new("Easter Monday", Easter(1)), new("Labour Day", On(5, 1)), new("Ascension Day", Easter(39)),
        new("Whit Monday", Easter(50)),
        new("Corpus Christi", Easter(60), "bw by he nw rp sl"),
        new("Assumption Day", On(8, 15), "by sl"),
        new("World Children's Day", On(9, 20), "th"),
        new("Day of German Unity", On(10, 3)),
        new("Reformation Day", On(10, 31), "bb hb hh mv ni sn st sh th"),
        new("All Saints' Day", On(11, 1), "bw by nw rp sl"),
        new("Repentance Day", year => NthDay.In(new(On(11, 16)(year), On(11, 22)(year)), 1, DayOfWeek.Wednesday, Unit.Day, WorkCalendar.Default)!.Value, "sn"),
        new(Christmas, On(12, 25)), new("Second Day of Christmas", On(12, 26)),
    ];

    /// <summary>Code du travail, L3133-1.</summary>
    private static readonly HolidayRule[] French =
    [
        new(NewYear, On(1, 1)), new("Easter Monday", Easter(1)), new("Labour Day", On(5, 1)), new("Victory Day", On(5, 8)),
        new("Ascension Day", Easter(39)),
        new("Whit Monday", Easter(50)), new("Bastille Day", On(7, 14)), new("Assumption Day", On(8, 15)),
        new("All Saints' Day", On(11, 1)), new("Armistice Day", On(11, 11)), new(Christmas, On(12, 25)),
    ];

    /// <summary>5 U.S.C. 6103; a Saturday is observed on the Friday before, a Sunday on the Monday after.</summary>
    private static readonly HolidayRule[] American =
    [
        new(NewYear, On(1, 1)), new("Martin Luther King Day", Nth(1, 3, DayOfWeek.Monday)), new("Presidents' Day", Nth(2, 3, DayOfWeek.Monday)),
        new("Memorial Day", Nth(5, -1, DayOfWeek.Monday)), new("Juneteenth", On(6, 19), Since: 2021), new("Independence Day", On(7, 4)),
        new("Labor Day", Nth(9, 1, DayOfWeek.Monday)), new("Columbus Day", Nth(10, 2, DayOfWeek.Monday)), new("Veterans Day", On(11, 11)),
        new("Thanksgiving", Nth(11, 4, DayOfWeek.Thursday)), new(Christmas, On(12, 25)),
    ];

    /// <summary>Banking and Financial Dealings Act 1971, with the substitute days that are proclaimed; England and Wales.</summary>
    private static readonly HolidayRule[] British =
    [
        new(NewYear, year => Weekday(On(1, 1)(year))), new("Good Friday", Easter(-2)), new("Easter Monday", Easter(1)),
        new("Early May Bank Holiday", Nth(5, 1, DayOfWeek.Monday)), new("Spring Bank Holiday", Nth(5, -1, DayOfWeek.Monday)),
        new("Summer Bank Holiday", Nth(8, -1, DayOfWeek.Monday)),
        // A Sunday gives way to the 27th, because the Monday is Boxing Day already.
        new(Christmas, year => On(12, 25)(year) is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } ? On(12, 27)(year) : On(12, 25)(year)),
        new("Boxing Day", year => On(12, 26)(year) is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } ? On(12, 28)(year) : On(12, 26)(year)),
    ];

    /// <param name="state">As in ISO 3166-2, in lower case; empty for what all states have.</param>
    public static Func<int, IEnumerable<Holiday>> Germany(string state = "") => year => German
        .Where(rule => rule.States.Length == 0 || state.Length > 0 && rule.States.Split(' ').Contains(state)).SelectMany(rule => In(rule, year));

    public static IEnumerable<Holiday> France(int year) => French.SelectMany(rule => In(rule, year));

    public static IEnumerable<Holiday> Britain(int year) => British.SelectMany(rule => In(rule, year));

    /// <summary>New Year's Day may be observed in the year before.</summary>
    public static IEnumerable<Holiday> America(int year) => American.SelectMany(rule => In(rule, year)).Concat(In(American[0], year + 1))
        .Select(one => one with { Day = Observed(one.Day) }).Where(one => one.Day.Year == year);

    private static IEnumerable<Holiday> In(HolidayRule rule, int year) => year < rule.Since ? [] : [new(rule.In(year), rule.Name)];

    private static Func<int, DateOnly> On(int month, int day) => year => new(year, month, day);

    private static Func<int, DateOnly> Easter(int days) => year => Feasts.Easter(year).AddDays(days);

    private static Func<int, DateOnly> Nth(int month, int nth, DayOfWeek weekday) =>
        year => NthDay.In(Period.Starting(new(year, month, 1), 1), nth, weekday, Unit.Day, WorkCalendar.Default)!.Value;

    private static DateOnly Weekday(DateOnly day) => day.AddDays(day.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 });

    private static DateOnly Observed(DateOnly day) => day.AddDays(day.DayOfWeek switch { DayOfWeek.Saturday => -1, DayOfWeek.Sunday => 1, _ => 0 });
}
