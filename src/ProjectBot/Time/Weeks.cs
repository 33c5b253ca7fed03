using System.Globalization;

namespace ProjectBot.Time;

/// <summary>Weeks by their number, as in ISO 8601.</summary>
internal static class Weeks
{
    /// <summary>
    /// In that year; in year 0, the first such week that ends on or after a day, or <paramref name="back"/> the latest that begins by then.
    /// Null where there is none.
    /// </summary>
    public static Period? Numbered(int number, int year, DateOnly near, bool back)
    {
        if (year > 0)
            return In(year, number);
        var here = ISOWeek.GetYear(near.ToDateTime(default));
        var week = In(here, number);
        return (back, week) switch
        {
            (false, null) => In(here + 1, number),
            (false, { } first) when first.To < near => In(here + 1, number),
            (true, null) => In(here - 1, number),
            (true, { } last) when last.From > near => In(here - 1, number),
            _ => week,
        };
    }

    private static Period? In(int year, int number) => number < 1 || number > ISOWeek.GetWeeksInYear(year)
        ? null
        : Period.Of(Unit.Week, DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)));
}
