using System.Globalization;
using ProjectBot.Schedules;
using ProjectBot.Time;

namespace ProjectBot.Tests.Schedules;

/// <summary>Years pass in a loop: whenever something is due it is decided, as the host would, and what was decided is looked over at the end.</summary>
public sealed class FiringTests
{
    private static readonly string[] Zones =
    [
        "Europe/Berlin", "America/New_York", "Asia/Shanghai", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Kiritimati", "Pacific/Apia", "UTC",
    ];

    [Theory]
    [InlineData("2024-01-01", "09:30", "cn")]
    [InlineData("2025-10-01", "02:15", "cn")]
    [InlineData("2017-09-01", "00:00", null)]
    [InlineData("2026-01-01", "02:30", "de")]
    public async Task For_two_years_each_is_told_of_each_working_day_once_at_the_right_time_where_they_are(string from, string time, string? country)
    {
        var (start, at, calendar) = (DateOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture), new WorkCalendar { Country = country });
        var end = start.AddYears(2);
        var rule = new Recurrence { Pace = Pace.WorkingDay, Start = start };
        var told = await Lived(Standup(rule, at), calendar, end, day => [.. Zones.Select(zone => Somebody(zone))]);

        var days = Days(start, end).Where(calendar.IsWorkingDay).ToList();
        foreach (var zone in Zones)
        {
            var mine = told.Where(one => one.Who == zone).ToList();
            Assert.Equal(days, mine.Select(one => one.Day));
            Assert.All(mine, one => Assert.Equal((Fate.Told, LocalTime.ToInstant(one.Day, at, TimeZoneInfo.FindSystemTimeZoneById(zone))), (one.Fate, one.At)));
        }

        Assert.Equal(country == "cn", days.Exists(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.True(days.Count > 480);
    }

    /// <summary>Apia left out 30 December 2011, so that day's time there was the first of the next.</summary>
    [Fact]
    public async Task A_day_that_a_zone_left_out_is_told_once_at_the_next_instant_that_is()
    {
        var told = await Lived(Standup(new() { Pace = Pace.Day, Start = new(2011, 12, 25) }, new(9, 30)), WorkCalendar.Default, new(2012, 1, 5), _ => [Somebody("Pacific/Apia", worksAlways: true)]);
        Assert.Equal(Days(new(2011, 12, 25), new(2012, 1, 5)), told.Select(one => one.Day));
        Assert.Equal(told.Select(one => one.At), told.Select(one => one.At).Order());
    }

    [Fact]
    public async Task Every_monday_misses_no_week_over_spring_festival()
    {
        var calendar = new WorkCalendar { Country = "cn" };
        var rule = new Recurrence { Pace = Pace.Week, Start = new(2026, 1, 5), Shift = Shift.After };
        var told = await Lived(Standup(rule, new(9, 30)), calendar, new(2026, 4, 1), _ => [Somebody("Asia/Shanghai")]);
        Assert.All(told, one => Assert.True(calendar.IsWorkingDay(one.Day)));
        // 16 and 23 February are days of the festival: both come on the 24th, as one.
        Assert.Equal(new DateOnly(2026, 2, 24), Assert.Single(told, one => one.Day.Month == 2 && one.Day.Day > 14).Day);
    }

    [Fact]
    public async Task Who_is_away_is_left_out_and_who_moves_hears_each_day_once()
    {
        var (start, end) = (new DateOnly(2026, 11, 2), new DateOnly(2027, 3, 1));
        var absence = new Absence(new(2026, 12, 7), new(2026, 12, 18));
        var told = await Lived(Standup(new() { Pace = Pace.WorkingDay, Start = start }, new(9, 30)), WorkCalendar.Default, end, now =>
        [
            Somebody("Asia/Shanghai", "away") with { Works = Works("Asia/Shanghai") with { Absences = [absence] } },
            Somebody((now.DayOfYear / 9 % 3) switch { 0 => "America/New_York", 1 => "Pacific/Kiritimati", _ => "Europe/Berlin" }, "traveller"),
        ]);
        Assert.Equal(Days(start, end).Count(WorkCalendar.Default.IsWorkingDay), told.Count(one => one.Who == "away"));
        Assert.Equal(Days(absence.From, absence.To.AddDays(1)).Where(WorkCalendar.Default.IsWorkingDay), told.Where(one => one is { Who: "away", Fate: Fate.Off }).Select(one => one.Day));
        var traveller = told.Where(one => one.Who == "traveller").ToList();
        Assert.Equal(traveller.Count, traveller.Select(one => one.Day).Distinct().Count());
        Assert.Equal(Days(start, end).Where(WorkCalendar.Default.IsWorkingDay), traveller.Select(one => one.Day));
    }

    [Theory]
    [InlineData(2, Fate.Told)]
    [InlineData(30, Fate.Late)]
    [InlineData(179, Fate.Late)]
    [InlineData(181, Fate.Dropped)]
    public async Task What_was_missed_follows_its_own_rule(int minutes, Fate fate)
    {
        var schedule = Standup(new() { Pace = Pace.Day, Start = new(2026, 11, 23) }, new(9, 0)) with { Missed = Missed.Late(TimeSpan.FromHours(3)) };
        var fired = await Firing.Of(schedule, WorkCalendar.Default, [Somebody("UTC")], new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).AddMinutes(minutes), Nobody);
        Assert.Equal(fate, Assert.Single(fired!.Now).Fate);
    }

    [Fact]
    public async Task What_comes_once_at_an_instant_is_told_then_also_in_the_hour_that_comes_twice()
    {
        var once = new DateTimeOffset(2026, 10, 25, 1, 30, 0, TimeSpan.Zero);
        var schedule = Standup(null, default) with { Once = once, Done = new(2026, 10, 20), Due = once };
        Assert.Null(await Firing.Of(schedule, WorkCalendar.Default, [Somebody("Europe/Berlin")], once.AddMinutes(-20), Nobody));
        var fired = await Firing.Of(schedule, WorkCalendar.Default, [Somebody("Europe/Berlin")], once, Nobody);
        Assert.Equal(Fate.Told, Assert.Single(fired!.Now).Fate);
        Assert.Null(fired.After.Due);
    }

    private sealed record Told(string Who, DateOnly Day, Fate Fate, DateTimeOffset At);

    private static async Task<List<Told>> Lived(Schedule schedule, WorkCalendar calendar, DateOnly end, Func<DateTimeOffset, IReadOnlyList<Recipient>> people)
    {
        var (told, had) = (new List<Told>(), new Dictionary<DateOnly, HashSet<string>>());
        var now = new DateTimeOffset(schedule.Done.AddDays(-2), default, TimeSpan.Zero);
        var until = new DateTimeOffset(end.AddDays(2), default, TimeSpan.Zero);
        while (now < until)
        {
            while (await Firing.Of(schedule, calendar, people(now), now, day => new(had.GetValueOrDefault(day) ?? [])) is { } firing)
            {
                schedule = firing.After;
                foreach (var (who, fate) in firing.Now)
                {
                    Assert.True((had.TryGetValue(firing.Day!.Value, out var already) ? already : had[firing.Day.Value] = []).Add(who.Id));
                    if (firing.Day < end)
                        told.Add(new(who.Id, firing.Day.Value, fate, now));
                }
            }

            // Somebody may have moved to where it is earlier: that is reckoned at once.
            now = Next(schedule.Due ?? until, now, people);
        }

        return told;
    }

    private static DateTimeOffset Next(DateTimeOffset due, DateTimeOffset now, Func<DateTimeOffset, IReadOnlyList<Recipient>> people)
    {
        var zones = people(now).Select(one => one.Zone.Id).ToList();
        for (var hour = now.AddHours(1); hour < due; hour = hour.AddHours(1))
            if (!people(hour).Select(one => one.Zone.Id).SequenceEqual(zones))
                return hour;
        return due;
    }

    private static Schedule Standup(Recurrence? rule, TimeOnly at) => new()
    {
        Id = "schedule/apollo/1", Kind = "standup", Project = "apollo", By = "ana", Created = default, Recurrence = rule, At = at,
        Done = (rule?.Start ?? new(2026, 1, 2)).AddDays(-1), Missed = Missed.Late(TimeSpan.FromHours(30)),
    };

    private static Recipient Somebody(string zone, string? name = null, bool worksAlways = false) =>
        new(name ?? zone, TimeZoneInfo.FindSystemTimeZoneById(zone), worksAlways ? null : Works(zone) with { Calendar = new() { Week = Weekdays.All } });

    private static WorkTime Works(string zone) => new(WorkCalendar.Default, new(9, 0), new(17, 0), TimeZoneInfo.FindSystemTimeZoneById(zone));

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly end)
    {
        for (var day = from; day < end; day = day.AddDays(1))
            yield return day;
    }

    private static ValueTask<IReadOnlySet<string>> Nobody(DateOnly day) => new(new HashSet<string>());
}
