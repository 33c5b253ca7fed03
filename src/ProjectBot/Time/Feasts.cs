using System.Globalization;

namespace ProjectBot.Time;

/// <summary>
/// Days people name instead of a date. A value is month × 100 + day; with <see cref="Lunar"/> of the Chinese calendar, where day 0 is the eve of the first.
/// The days of that calendar are those of .NET (years 1901 to 2100).
/// </summary>
internal static class Feasts
{
    public const int Lunar = 10_000, Qingming = 20_000;

    private static readonly ChineseLunisolarCalendar Moon = new();

    /// <summary>On which day it is in a year of ours.</summary>
    public static bool In(int year, int feast, out DateOnly day)
    {
        day = default;
        if (year is < 2000 or > 2099)
            return false;
        day = feast switch
        {
            // When the sun stands at 15°: the rule of thumb that holds in this century.
            Qingming => new(year, 4, (int)((year - 2000) * 0.2422 + 4.81) - (year - 2000) / 4),
            > Lunar => ByMoon(year, (feast - Lunar) / 100, feast % 100),
            _ => new(year, feast / 100, feast % 100),
        };
        return true;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        var days = epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) / 451) + 114;
        return new(year, days / 31, days % 31 + 1);
    }

    /// <summary>The month that is said twice in a leap year counts once.</summary>
    private static DateOnly ByMoon(int year, int month, int day)
    {
        var leap = Moon.GetLeapMonth(year);
        var first = Moon.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, 1, 0, 0, 0, 0);
        return DateOnly.FromDateTime(first).AddDays(day - 1);
    }
}
