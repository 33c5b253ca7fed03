using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ProjectBot.Time;

/// <summary>
/// The holidays of a country or a part of it. Each year is worked out once, when it is first asked for; asking for a day is one look into a row.
/// </summary>
public sealed class HolidayCalendar
{
    /// <summary>The years that are known.</summary>
    public const int FirstYear = 2000, LastYear = 2099;

    private readonly ConcurrentDictionary<int, Year> _years = [];
    private readonly Func<int, IEnumerable<Holiday>> _holidays;

    internal HolidayCalendar(string code, string name, Func<int, IEnumerable<Holiday>> holidays) => (Code, Name, _holidays) = (code, name, holidays);

    /// <summary>ISO 3166 in lower case: <c>cn</c>, <c>de</c>, <c>de-by</c>.</summary>
    public string Code { get; }

    /// <summary>What it is called; a key of the words.</summary>
    public string Name { get; }

    /// <summary>What it says of a day; null for a day like any other of the week.</summary>
    public Holiday? On(DateOnly day) => Of(day.Year).ByDay[day.DayOfYear];

    /// <summary>All it says of a year, in order; nothing of years that are not known.</summary>
    public ImmutableArray<Holiday> In(int year) => Of(year).All;

    private Year Of(int year) => year is < FirstYear or > LastYear ? Year.Unknown : _years.GetOrAdd(year, static (year, one) => new(one._holidays(year)), this);

    private sealed class Year
    {
        public static readonly Year Unknown = new([]);

        /// <summary>Of two feasts on one day the first counts.</summary>
        public Year(IEnumerable<Holiday> holidays)
        {
            All = [.. holidays.DistinctBy(one => one.Day).OrderBy(one => one.Day)];
            foreach (var one in All)
                ByDay[one.Day.DayOfYear] = one;
        }

        public ImmutableArray<Holiday> All { get; }

        public Holiday?[] ByDay { get; } = new Holiday?[367];
    }
}
