using System.Collections.Immutable;

namespace ProjectBot.Time;

/// <summary>
/// When somebody works: so many hours of the days of their calendar, by the clocks of their zone, but for the days they are away.
/// Of a half day the first half of the hours is worked. Hours are real ones, also where clocks are changed.
/// </summary>
/// <param name="To">After <paramref name="From"/>, on the same day.</param>
public sealed record WorkTime(WorkCalendar Calendar, TimeOnly From, TimeOnly To, TimeZoneInfo Zone)
{
    private const int MostDays = 730;

    public ImmutableArray<Absence> Absences { get; init; } = [];

    public TimeOnly Noon => From.Add((To - From) / 2);

    /// <summary>From when to when work is done on a day of the zone; null when it is not.</summary>
    public (DateTimeOffset From, DateTimeOffset To)? On(DateOnly day)
    {
        var kind = Calendar.On(day);
        var (morning, afternoon) = (kind != DayKind.Off && !IsAway(day, morning: true), kind == DayKind.Worked && !IsAway(day, morning: false));
        return morning || afternoon
            ? (LocalTime.ToInstant(day, morning ? From : Noon, Zone), LocalTime.ToInstant(day, afternoon ? To : Noon, Zone)) : null;
    }

    public bool IsWorking(DateTimeOffset at) => On(DayOf(at)) is var (from, to) && from <= at && at < to;

    /// <summary>Whether any work is done on the day.</summary>
    public bool IsWorkingDay(DateOnly day) => On(day) is not null;

    /// <summary>How much is worked from one instant to another; negative when the other is earlier.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
            return -Between(to, from);
        var worked = TimeSpan.Zero;
        for (var (day, last) = (DayOf(from), DayOf(to)); day <= last; day = day.AddDays(1))
            if (On(day) is var (start, end) && Later(start, from) is var begun && Earlier(end, to) is var ended && ended > begun)
                worked += ended - begun;
        return worked;
    }

    /// <summary>The first instant by which so much has been worked; <paramref name="from"/> itself for nothing.</summary>
    /// <param name="work">Not negative.</param>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan work)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(work, TimeSpan.Zero);
        if (work == TimeSpan.Zero)
            return from;
        for (var day = DayOf(from); ; day = day.AddDays(1))
            if (On(day) is var (start, end) && Later(start, from) is var begun && end > begun)
            {
                if (end - begun >= work)
                    return begun + work;
                work -= end - begun;
            }
    }

    /// <summary>The first day from <paramref name="day"/> on that is worked at all.</summary>
    public DateOnly FirstFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>Whether an absence takes in the half of the day that an instant falls into.</summary>
    public bool IsAway(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Zone).DateTime;
        return IsAway(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local) < Noon);
    }

    /// <summary>The first instant from <paramref name="at"/> on that lies within working hours, or so long before or after them.</summary>
    /// <returns><paramref name="at"/> itself where no hours come within two years.</returns>
    public DateTimeOffset FirstAround(DateTimeOffset at, TimeSpan around)
    {
        for (var (day, last) = (DayOf(at).AddDays(-1), DayOf(at).AddDays(MostDays)); day <= last; day = day.AddDays(1))
            if (On(day) is var (from, to) && to + around > at)
                return Later(from - around, at);
        return at;
    }

    /// <summary>The day of the zone that an instant falls on.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    private bool IsAway(DateOnly day, bool morning)
    {
        foreach (var absence in Absences)
            if (absence.Has(day, morning))
                return true;
        return false;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
