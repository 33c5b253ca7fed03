using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>A page of a list.</summary>
/// <param name="Groups">The tasks of this page in their groups; one group with an empty key when not grouped.</param>
/// <param name="Page">From 1.</param>
public sealed record TaskPage(IReadOnlyList<TaskGroup> Groups, int Total, int Overdue, int Page, int Pages);

/// <summary>Tasks that have something in common. <paramref name="Count"/> counts those on other pages too.</summary>
public sealed record TaskGroup(string Key, int Count, IReadOnlyList<TaskItem> Tasks);

/// <summary>Filters, sorts, groups and pages in one walk.</summary>
public static class TaskQuery
{
    public const int PageSize = 20;

    /// <param name="people">The persons that <see cref="TaskFilter.Owners"/> and <see cref="TaskFilter.Mine"/> stand for.</param>
    public static TaskPage Run(TaskFilter filter, TaskSet tasks, IReadOnlyList<Person> people, DateOnly today, int page = 1)
    {
        var found = Sorted(filter, tasks, people, today, out var overdue);
        var pages = Math.Max((found.Length + PageSize - 1) / PageSize, 1);
        page = Math.Clamp(page, 1, pages);
        var from = (page - 1) * PageSize;
        var count = Math.Min(PageSize, found.Length - from);
        if (filter.By == Grouping.None)
            return new([new("", found.Length, new ArraySegment<TaskItem>(found, from, count))], found.Length, overdue, page, pages);

        var groups = new List<TaskGroup>();
        foreach (var (key, members) in TaskGroups.Split(found, filter.By, today))
        {
            // What of this group falls on the page.
            var first = Math.Clamp(from, 0, members.Count);
            var last = Math.Clamp(from + count, 0, members.Count);
            if (last > first)
                groups.Add(new(key, members.Count, members.GetRange(first, last - first)));
            from -= members.Count;
        }

        return new(groups, found.Length, overdue, page, pages);
    }

    /// <summary>Everything that passes: overdue first, then by due date, priority and number; finished ones last.</summary>
    public static TaskItem[] Sorted(TaskFilter filter, TaskSet tasks, IReadOnlyList<Person> people, DateOnly today, out int overdue)
    {
        var sieve = new Sieve(filter, people, today, tasks);
        var found = new List<TaskItem>();
        overdue = 0;
        foreach (var task in tasks)
            if (sieve.Lets(task))
            {
                found.Add(task);
                if (task.IsOverdue(today))
                    overdue++;
            }

        return Sort(found);
    }

    public static TaskItem[] Sort(List<TaskItem> tasks)
    {
        var keys = new ulong[tasks.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = Rank(tasks[i]);
        var sorted = tasks.ToArray();
        Array.Sort(keys, sorted);
        return sorted;
    }

    // One number that sorts: finished, due day (22 bits, none last), priority (3 bits, none last), number. Overdue is simply earliest due.
    private static ulong Rank(TaskItem task) =>
        (task.IsFinished ? 1UL << 60 : 0)
        | (ulong)(task.Due?.DayNumber ?? 0x3FFFFF) << 34
        | (ulong)(task.Priority == 0 ? 7 : task.Priority) << 31
        | (uint)task.Number;
}
