using System.Text.Json.Serialization;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>
/// Days meant by a filter. "This week" in a saved filter is the week of the day it is used, so weeks, months, today and tomorrow are kept
/// as such; other days as they are.
/// </summary>
/// <param name="Offset">How many days, weeks or months from the one of today.</param>
public sealed record DueSpan(DueUnit Unit, int Offset = 0, DateOnly? From = null, DateOnly? To = null)
{
    public static DueSpan Of(Period period, DateOnly today)
    {
        var monday = Monday(today);
        var month = new DateOnly(period.From.Year, period.From.Month, 1);
        return period switch
        {
            _ when period.From == period.To && period.From.DayNumber - today.DayNumber is 0 or 1 or -1 => new(DueUnit.Day, period.From.DayNumber - today.DayNumber),
            _ when period.From == Monday(period.From) && period.To == period.From.AddDays(6) => new(DueUnit.Week, (period.From.DayNumber - monday.DayNumber) / 7),
            _ when period.From == month && period.To == month.AddMonths(1).AddDays(-1) =>
                new(DueUnit.Month, (month.Year - today.Year) * 12 + month.Month - today.Month),
            _ => new(DueUnit.Fixed, 0, period.From, period.To),
        };
    }

    public Period On(DateOnly today)
    {
        switch (Unit)
        {
            case DueUnit.Day:
                return new(today.AddDays(Offset), today.AddDays(Offset));
            case DueUnit.Week:
                var monday = Monday(today).AddDays(7 * Offset);
                return new(monday, monday.AddDays(6));
            case DueUnit.Month:
                var first = new DateOnly(today.Year, today.Month, 1).AddMonths(Offset);
                return new(first, first.AddMonths(1).AddDays(-1));
            default:
                return new(From ?? DateOnly.MinValue, To ?? DateOnly.MaxValue);
        }
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

/// <summary>What a <see cref="DueSpan"/> counts in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DueUnit>))]
public enum DueUnit { Fixed, Day, Week, Month }
