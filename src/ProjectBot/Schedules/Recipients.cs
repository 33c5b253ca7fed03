using System.Collections.Immutable;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>Knows whom a schedule reaches as people, projects and calendars are now, and when it comes next.</summary>
public sealed class Recipients(IStore store, Directory directory, ScheduleKinds kinds)
{
    public async ValueTask<(IReadOnlyList<Recipient> People, WorkCalendar Calendar, Project? Project)> Of(Schedule schedule, ScheduleKind kind)
    {
        var project = schedule.Project is { } id && await store.Find<Project>(id) is { Removed: false } found ? found : null;
        var (zone, calendar) = (schedule.Zone is { } its ? View.ZoneOf(its) : null, project?.Calendar ?? WorkCalendar.Default);
        if (schedule.Where is { } where)
            return ([new(where, zone ?? View.ZoneOf(project?.Zone ?? "UTC"))], calendar, project);
        var people = new List<Recipient>();
        // What moves off days off moves off those of each; a day of rest of their own is one too.
        var isWork = kind.IsForWorkingDays || schedule is { For.IsEmpty: true, Recurrence: { Times: not 1, Shift: not Shift.None } };
        foreach (var person in schedule.For.IsEmpty ? Team(project) : schedule.For)
            if (await directory.Find(person) is { } known)
            {
                var own = View.ZoneOf(known.Is(schedule.By) ? known.Zone : known.ZoneIn(project));
                people.Add(new(known.Id, zone ?? own, isWork ? known.WorkTimeIn(project) : null)
                {
                    Former = known.Former,
                    Always = schedule.Without.Any(known.Is) ? Fate.Unwanted
                        : schedule.Project is not null && !IsFor(known, schedule, project) ? Fate.Left : null,
                });
                // What reaches one person comes on the days of their calendar.
                if (schedule.For is [_])
                    calendar = known.CalendarIn(project);
            }
            else
                people.Add(new(person, TimeZoneInfo.Utc) { Always = Fate.Left });
        return (people, calendar, project);
    }

    /// <summary>What others asked for is for the team; what somebody asked for themselves is theirs while they are in the project.</summary>
    private static bool IsFor(Person person, Schedule schedule, Project? project) => project is { Archived: false }
        && project.RoleOf(person) is var role && (role >= Role.Member || (role > Role.Anyone && person.Is(schedule.By)));

    /// <summary>The schedule with its next time as things are now; null when that is what it says.</summary>
    public async ValueTask<Schedule?> Reckoned(Schedule schedule, DateTimeOffset now)
    {
        if (schedule.Removed || schedule.IsPaused || kinds.Find(schedule.Kind) is not { } kind)
            return null;
        var (people, calendar, project) = await Of(schedule, kind);
        if (IsOver(schedule, project))
            return schedule.Due is null ? null : schedule with { Due = null };
        var firing = await Firing.Of(schedule, calendar, people, now, async day =>
            (await Occurrence.Of(store, schedule, day)).SelectMany(page => page.People.Keys).ToHashSet(StringComparer.Ordinal));
        return firing is null || firing.After == schedule ? null : firing.After;
    }

    /// <summary>Whether its project was taken back or put away: then nothing comes of it until that is there again.</summary>
    internal static bool IsOver(Schedule schedule, Project? project) => schedule.Project is not null && project is null or { Archived: true };

    private static ImmutableArray<string> Team(Project? project) =>
        project is null ? [] : [.. project.Members.Where(member => member.Role >= Role.Member).Select(member => member.Person)];
}
