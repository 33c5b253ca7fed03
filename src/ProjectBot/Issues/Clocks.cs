using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Issues;

/// <summary>How a clock stands: it runs, less than a quarter of its time is left, its time is up; or it stopped in time, or too late.</summary>
public enum ClockState { Runs, Near, Over, Kept, Missed }

/// <summary>A promise that is measured in working time.</summary>
/// <param name="Near">When three quarters of the time are used.</param>
/// <param name="Due">When all of it is used.</param>
/// <param name="Stopped">When what was promised was done; null while it is not.</param>
public readonly record struct Clock(DateTimeOffset Near, DateTimeOffset Due, DateTimeOffset? Stopped)
{
    public ClockState At(DateTimeOffset now) => Stopped is { } stopped ? stopped <= Due ? ClockState.Kept : ClockState.Missed
        : now >= Due ? ClockState.Over : now >= Near ? ClockState.Near : ClockState.Runs;
}

/// <summary>
/// The two clocks of an issue. They run from the moment it was added or raised, in the working time of who owns it: on the project's working
/// days, by their hours and their zone, but not while they are away with nobody to stand in. Of several owners the first counts; while nobody
/// has it, it is nine to five by the project's zone. Given to somebody else, it is reckoned by their days from the beginning on.
/// The response clock stops when somebody takes the issue up, and stays: whoever was answered once was answered. The resolution clock stops when
/// it is resolved, and when it is reopened goes on with what was used before; the time in between does not count.
/// A working day of a promise is as many hours as the owner works on a whole day; of a half day half of it is used.
/// </summary>
public readonly record struct Clocks(Clock Response, Clock Resolution)
{
    private static readonly TimeOnly Morning = new(9, 0), Evening = new(17, 0);

    public static Clocks Of(Issue issue, Promises promises, WorkTime works)
    {
        var (respond, resolve) = (promises.ToRespond(issue.Severity), promises.ToResolve(issue.Severity, works));
        return new(
            new(works.Add(issue.CreatedAt, respond * 0.75), works.Add(issue.CreatedAt, respond), issue.Responded),
            new(After(issue, resolve * 0.75, works), After(issue, resolve, works), issue.Resolved));
    }

    public static Clocks Of(Issue issue, Project project, Func<string, Person?> person) => Of(issue, Promises.Of(project), Works(issue, project, person));

    public static Clocks Of(Issue issue, View view) => Of(issue, view.Project, view.Person);

    /// <summary>Whose working time counts for an issue.</summary>
    public static WorkTime Works(Issue issue, Project project, Func<string, Person?> person)
    {
        foreach (var id in issue.Owners)
            if (person(id) is { } owner && project.RoleOf(owner) >= Role.Member && owner.WorkTimeIn(project) is var theirs)
                return theirs.Absences.IsEmpty ? theirs : theirs with { Absences = theirs.Absences.RemoveAll(absence => absence.Cover is not null) };
        return new(project.Calendar ?? WorkCalendar.Default, Morning, Evening, View.ZoneOf(project.Zone));
    }

    /// <summary>When so much has been worked while the issue was not resolved.</summary>
    private static DateTimeOffset After(Issue issue, TimeSpan work, WorkTime works)
    {
        var start = issue.CreatedAt;
        foreach (var rest in issue.Rests)
        {
            var used = works.Between(start, rest.From);
            if (used >= work)
                break;
            (work, start) = (work - used, rest.To);
        }

        return works.Add(start, work);
    }
}
