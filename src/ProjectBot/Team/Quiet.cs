using ProjectBot.Messaging;
using ProjectBot.Time;

namespace ProjectBot.Team;

/// <summary>
/// When people are left in peace: whoever said their hours is told what they did not ask for in these and an hour around them, and whoever is
/// away when they are back.
/// </summary>
public static class Quiet
{
    /// <summary>So long before and after working hours messages may come.</summary>
    public static readonly TimeSpan Around = TimeSpan.FromHours(1);

    /// <summary>Until when something has to wait that would come at an instant, and why; null when it may come.</summary>
    /// <param name="project">By whose calendar they work, as far as they did not say themselves.</param>
    public static (DateTimeOffset Until, Held Why)? At(Person person, Project? project, DateTimeOffset at)
    {
        var (quiet, away) = (HasQuiet(person), !person.Absences.IsEmpty);
        if (!quiet && !away)
            return null;
        var hours = Hours(person, project);
        away = away && hours.IsAway(at);
        return (quiet || away) && hours.FirstAround(at, Around) is var until && until > at ? (until, away ? Held.Away : Held.Quiet) : null;
    }

    /// <summary>Whether their hours are kept free of what they did not ask for: they said them, and it is known how late it is for them.</summary>
    public static bool HasQuiet(Person person) => person is { HasHours: true, AtAnyTime: false } && KnowsClock(person);

    /// <summary>The beginning of the day that an instant falls on for them.</summary>
    public static DateTimeOffset DayBegins(Person person, Project? project, DateTimeOffset at) => Begins(Hours(person, project), at, 0);

    /// <summary>When messages may come on the first working day after the one that an instant falls on.</summary>
    public static DateTimeOffset NextMorning(Person person, Project? project, DateTimeOffset at)
    {
        var hours = Hours(person, project);
        return hours.FirstAround(Begins(hours, at, 1), Around);
    }

    private static DateTimeOffset Begins(WorkTime hours, DateTimeOffset at, int days) =>
        LocalTime.ToInstant(hours.DayOf(at).AddDays(days), TimeOnly.MinValue, hours.Zone);

    /// <summary>Of whom nobody knows where they are lives by the clock of the project.</summary>
    private static WorkTime Hours(Person person, Project? project)
    {
        var own = person.WorkTimeIn(project);
        return project is null || KnowsClock(person) ? own : own with { Zone = View.ZoneOf(project.Zone) };
    }

    private static bool KnowsClock(Person person) => person.HasZone || Person.IsOffset(person.Zone);
}
