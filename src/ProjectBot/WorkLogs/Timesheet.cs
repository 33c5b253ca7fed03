using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>The hours of somebody in a time: what they spent on what on which day, and what their working hours would have been. Minutes.</summary>
/// <param name="Logs">Theirs, of these days.</param>
/// <param name="Elsewhere">What they logged on other projects, by day; where only they read it.</param>
public sealed record Timesheet(Person Person, Period Days, IReadOnlyList<WorkLog> Logs, IReadOnlyDictionary<DateOnly, int> Elsewhere, WorkTime Hours,
    DateOnly Today)
{
    /// <summary>So many days are counted one by one.</summary>
    public const int MostDays = 366 * 5;

    public int Total => Logs.Sum(log => log.Minutes);

    public int Unbilled => Logs.Where(log => log.IsUnbilled).Sum(log => log.Minutes);

    public IEnumerable<DateOnly> Each()
    {
        for (var day = Days.From; day <= Days.To; day = day.AddDays(1))
            yield return day;
    }

    /// <summary>Minutes that they work on a day by their hours, their calendar and without absences.</summary>
    public int Expected(DateOnly day) => Hours.On(day) is var (from, to) ? (int)(to - from).TotalMinutes : 0;

    public int On(DateOnly day) => Logs.Where(log => log.Day == day).Sum(log => log.Minutes);

    /// <summary>The days that are over on which less was logged than worked, with how much.</summary>
    public IReadOnlyList<(DateOnly Day, int Minutes)> Gaps => field ??= Find();

    public int Missing => Gaps.Sum(gap => gap.Minutes);

    private List<(DateOnly, int)> Find()
    {
        var byDay = Logs.GroupBy(log => log.Day).ToDictionary(day => day.Key, day => day.Sum(log => log.Minutes));
        var gaps = new List<(DateOnly, int)>();
        foreach (var day in Each().TakeWhile(day => day < Today))
            if (Expected(day) - byDay.GetValueOrDefault(day) - Elsewhere.GetValueOrDefault(day) is > 0 and var missing)
                gaps.Add((day, missing));
        return gaps;
    }

    /// <summary>Those of a project, as they are kept; what they did elsewhere too, where nobody else reads it.</summary>
    public static async ValueTask<Timesheet> Read(View view, Person person, Period days, Directory? directory = null)
    {
        var elsewhere = new Dictionary<DateOnly, int>();
        if (directory is not null && view.IsPrivate && view.Reader.Is(person.Id))
            foreach (var project in await directory.ProjectsOf(person))
                if (project.Id != view.Project.Id)
                    foreach (var log in await Of(view.Store, project.Id, days))
                        if (person.Is(log.By))
                            elsewhere[log.Day] = elsewhere.GetValueOrDefault(log.Day) + log.Minutes;
        return new(person, days, [.. (await Of(view.Store, view.Project.Id, days)).Where(log => person.Is(log.By))], elsewhere,
            person.WorkTimeIn(view.Project), Away.DayOf(person, view.Now));
    }

    /// <summary>All entries of a project in some days.</summary>
    public static async ValueTask<List<WorkLog>> Of(IStore store, string project, Period days)
    {
        var logs = new List<WorkLog>();
        for (var month = new DateOnly(days.From.Year, days.From.Month, 1); month <= days.To; month = month.AddMonths(1))
            foreach (var log in await store.All<WorkLog>(WorkLog.In(project, month)))
                if (!log.Removed && days.Contains(log.Day))
                    logs.Add(log);
        return logs;
    }
}
