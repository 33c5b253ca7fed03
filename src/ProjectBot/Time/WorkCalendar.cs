using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProjectBot.Time;

/// <summary>On which days work is done: a working week, the holidays of a country, and days of one's own, which go first.</summary>
public sealed record WorkCalendar
{
    /// <summary>How many days of one's own there may be.</summary>
    public const int MostDays = 400;

    public static WorkCalendar Default { get; } = new();

    /// <summary>The weekdays worked; at least one.</summary>
    public Weekdays Week
    {
        get;
        init => field = (value & Weekdays.All) != 0 ? value & Weekdays.All : throw new ArgumentException("A working week has at least one day.", nameof(value));
    } = Weekdays.Working;

    /// <summary>The code of the country whose holidays are off, see <see cref="Countries"/>; null for none.</summary>
    public string? Country { get; init; }

    /// <summary>Days that are unlike the week and the country: off, half, or worked although they say otherwise (调休).</summary>
    public ImmutableSortedDictionary<DateOnly, OwnDay> Days { get; init; } = ImmutableSortedDictionary<DateOnly, OwnDay>.Empty;

    /// <summary>The country's holidays.</summary>
    [JsonIgnore]
    public HolidayCalendar Holidays => Countries.Of(Country);

    /// <summary>What is said of a day beside the week; null for a day like any other.</summary>
    public Holiday? Special(DateOnly day) =>
        Days.Count > 0 && Days.TryGetValue(day, out var own) ? new(day, own.Name, own.Kind) : Country is null ? null : Holidays.On(day);

    /// <summary>The same with more days of its own; those of more than a year before today are forgotten.</summary>
    public WorkCalendar With(IEnumerable<(DateOnly Day, OwnDay Own)> days, DateOnly today)
    {
        var all = Days.RemoveRange(Days.Keys.TakeWhile(day => day < today.AddYears(-1)));
        return this with { Days = all.SetItems(days.Select(one => KeyValuePair.Create(one.Day, one.Own))) };
    }

    public bool Equals(WorkCalendar? other) =>
        other is not null && (Week, Country) == (other.Week, other.Country) && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => HashCode.Combine(Week, Country, Days.Count);

    public DayKind On(DateOnly day) => Special(day)?.Kind ?? (Week.Has(day.DayOfWeek) ? DayKind.Worked : DayKind.Off);

    /// <summary>A half day is one.</summary>
    public bool IsWorkingDay(DateOnly day) => On(day) != DayKind.Off;

    /// <summary>
    /// The <paramref name="days"/>th working day after <paramref name="from"/>, or before it when negative.
    /// For 0: <paramref name="from"/> itself when work is done, or else the next such day.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly from, int days)
    {
        var step = days < 0 ? -1 : 1;
        var day = from;
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
                left--;
        }
        while (!IsWorkingDay(day))
            day = day.AddDays(step);
        return day;
    }

    /// <summary>
    /// How many working days come after <paramref name="from"/> up to and with <paramref name="to"/>; negative when <paramref name="to"/> is earlier.
    /// </summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -WorkingDaysBetween(to.AddDays(-1), from.AddDays(-1));
        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count++;
        }
        return count;
    }
}

/// <summary>A day of a calendar's own.</summary>
/// <param name="Name">As somebody typed or imported it.</param>
public sealed record OwnDay(DayKind Kind, string Name);
