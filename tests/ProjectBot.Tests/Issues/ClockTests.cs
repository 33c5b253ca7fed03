using System.Collections.Immutable;
using CsCheck;
using ProjectBot.Issues;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Tests.Issues;

/// <summary>The clocks against a reckoning of their own: minute by minute on the wall, counting those in which the owner works.</summary>
public sealed class ClockTests
{
    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static readonly DateTimeOffset Start = new(2026, 1, 26, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Around the Spring Festival of 2026, with make-up days, and with days of the project's own.</summary>
    private static readonly Gen<WorkCalendar> Calendars =
        from country in Any<string?>("cn", "de", null)
        from week in Any(Weekdays.Working, Weekdays.Working | Weekdays.Saturday, Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday)
        from days in Gen.Select(Gen.Int[0, 40], Any(DayKind.Off, DayKind.Half, DayKind.Worked)).List[0, 6]
        select WorkCalendar.Default with
        {
            Country = country, Week = week,
            Days = days.DistinctBy(day => day.Item1).ToImmutableSortedDictionary(day => new DateOnly(2026, 1, 26).AddDays(day.Item1), day => new OwnDay(day.Item2, "own")),
        };

    private static readonly Gen<Absence> Absences =
        from first in Gen.Int[0, 25]
        from length in Gen.Int[0, 6]
        from noons in Gen.Select(Gen.Bool, Gen.Bool)
        from covered in Gen.Bool
        let day = new DateOnly(2026, 1, 26).AddDays(first)
        where length > 0 || !(noons.Item1 && noons.Item2)
        select new Absence(day, day.AddDays(length)) { FromNoon = noons.Item1, ToNoon = noons.Item2, Cover = covered ? "ana" : null };

    private static readonly Gen<Person> People =
        from zone in Any("Europe/Berlin", "Asia/Shanghai", "America/New_York", "UTC")
        from hours in Any((9, 17), (8, 16), (10, 19))
        from absences in Absences.Array[0, 2]
        select new Person { Id = "bo", Name = "Bo", Zone = zone, WorkFrom = new(hours.Item1, 0), WorkTo = new(hours.Item2, 0), Absences = [.. absences] };

    /// <summary>When it was raised, taken up, resolved and reopened, in minutes after the start.</summary>
    private static readonly Gen<(Issue Issue, int[] Minutes)> Issues =
        from minutes in Gen.Int[0, 14 * 24 * 60].Array[5]
        from owned in Gen.Bool
        from severity in Gen.Int[1, 4]
        from rests in Gen.Int[0, 2]
        let sorted = minutes.Order().ToArray()
        select (new Issue
        {
            Id = "apollo/I1", Number = 1, Title = "Login fails", CreatedBy = "ana", CreatedAt = Start.AddMinutes(sorted[0]), Severity = severity,
            Owners = owned ? ["bo"] : [],
            Rests = [.. Enumerable.Range(0, rests).Select(at => new Rest(Start.AddMinutes(sorted[1 + 2 * at]), Start.AddMinutes(sorted[2 + 2 * at])))],
        }, sorted);

    [Fact]
    public void They_run_in_the_working_time_of_the_owner_whatever_the_calendar_absences_and_zone() => Gen.Select(Calendars, People, Issues).Sample((calendar, owner, one) =>
    {
        var project = new Project
        {
            Id = "apollo", Name = "Apollo", Created = Start, Zone = "Europe/Berlin", Calendar = calendar, Members = [new("bo", Role.Member)],
        };
        var clocks = Clocks.Of(one.Issue, project, id => id == "bo" ? owner : null);
        var (promises, isOwned) = (Promises.Default, !one.Issue.Owners.IsEmpty);
        var day = isOwned ? (owner.WorkTo - owner.WorkFrom).TotalMinutes : 480;
        var (respond, resolve) = (promises.Respond[one.Issue.Severity - 1], promises.Resolve[one.Issue.Severity - 1] * day);
        bool Works(DateTimeOffset at) => isOwned ? Worked(at, owner.Zone, owner.WorkFrom, owner.WorkTo, calendar, owner.Absences)
            : Worked(at, "Europe/Berlin", new(9, 0), new(17, 0), calendar, []);
        bool Rests(DateTimeOffset at) => one.Issue.Rests.Any(rest => rest.From <= at && at < rest.To);
        var (used, counted, at) = (0d, 0d, one.Issue.CreatedAt);
        DateTimeOffset? near = null, due = null, nearEnd = null, end = null;
        for (; end is null || due is null; at = at.AddMinutes(1))
        {
            if (!Works(at))
                continue;
            used++;
            near ??= used >= respond * 0.75 ? at.AddMinutes(1) : null;
            due ??= used >= respond ? at.AddMinutes(1) : null;
            if (Rests(at))
                continue;
            counted++;
            nearEnd ??= counted >= resolve * 0.75 ? at.AddMinutes(1) : null;
            end ??= counted >= resolve ? at.AddMinutes(1) : null;
        }

        Assert.Equal((near, due), (clocks.Response.Near, clocks.Response.Due));
        Assert.Equal((nearEnd, end), (clocks.Resolution.Near, clocks.Resolution.Due));
    }, iter: 60);

    /// <summary>Whether somebody works in a minute: read off the wall of their zone, the calendar's day and the halves of days they are away.</summary>
    private static bool Worked(DateTimeOffset at, string zone, TimeOnly from, TimeOnly to, WorkCalendar calendar, ImmutableArray<Absence> absences)
    {
        var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime;
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        var noon = from.AddMinutes((to - from).TotalMinutes / 2);
        var kind = calendar.Days.TryGetValue(day, out var own) ? own.Kind
            : calendar.Country is { } country && Countries.Of(country).On(day) is { } holiday ? holiday.Kind
            : calendar.Week.Has(day.DayOfWeek) ? DayKind.Worked : DayKind.Off;
        return time >= from && time < to && (kind == DayKind.Worked || (kind == DayKind.Half && time < noon))
            && !absences.Any(one => one.Cover is null && one.From <= day && day <= one.To
                && !(one.FromNoon && day == one.From && time < noon) && !(one.ToNoon && day == one.To && time >= noon));
    }
}
