using System.Collections.Immutable;
using CsCheck;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

/// <summary>Calendars and working times of every sort, for properties.</summary>
internal static class Any
{
    private static readonly DateOnly First = new(2024, 1, 1);

    public static readonly Gen<DateOnly> Day = Gen.Int[0, 1_500].Select(First.AddDays);

    public static readonly Gen<WorkCalendar> Calendar = Gen.Select(
        Of("cn", "de", "de-by", "gb", "us", "fr", ""), Gen.Int[1, 127],
        Gen.Select(Day, Gen.Enum<DayKind>()).Array[0, 40],
        (country, week, days) => new WorkCalendar
        {
            Country = country, Week = (Weekdays)week, Days = days.DistinctBy(one => one.Item1).ToImmutableSortedDictionary(one => one.Item1, one => new OwnDay(one.Item2, "")),
        });

    /// <summary>Also such days that clocks are changed on, and absences over each other.</summary>
    public static readonly Gen<WorkTime> Time = Gen.Select(
        Calendar, Gen.Int[0, 20], Gen.Int[1, 200], Of("UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"),
        Gen.Select(Day, Gen.Int[0, 60], Gen.Bool, Gen.Bool).Array[0, 5],
        (calendar, from, minutes, zone, away) => new WorkTime(
            calendar, new(from, 0), new TimeOnly(from, 0).AddMinutes(minutes), TimeZoneInfo.FindSystemTimeZoneById(zone))
        {
            Absences = [.. away.Select(one => new Absence(one.Item1, one.Item1.AddDays(one.Item2)) { FromNoon = one.Item3, ToNoon = one.Item4 && one.Item2 > 0 })],
        });

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    public static WorkCalendar With(params ReadOnlySpan<(DateOnly Day, DayKind Kind)> days)
    {
        var own = ImmutableSortedDictionary<DateOnly, OwnDay>.Empty;
        foreach (var (day, kind) in days)
            own = own.Add(day, new(kind, ""));
        return new() { Days = own };
    }

    public static readonly Gen<DateTimeOffset> Instant = Gen.Select(Day, Gen.Int[0, 86_399],
        (day, second) => new DateTimeOffset(day.ToDateTime(default), TimeSpan.Zero).AddSeconds(second));
}
