using ProjectBot.Team;
using System.Collections.Immutable;

namespace ProjectBot.Tasks;

/// <summary>Which tasks a list shows. What is not said does not matter; finished ones are shown only when asked for.</summary>
public sealed record TaskFilter
{
    public bool Mine { get; init; }

    /// <summary>Ids of persons; a task of any of them fits.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    public TaskState? State { get; init; }

    public bool Overdue { get; init; }

    public DueSpan? Due { get; init; }

    /// <summary>All of them must be on the task.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>0 for any.</summary>
    public int Priority { get; init; }

    /// <summary>Blocked by something, or waiting for another task.</summary>
    public bool Blocked { get; init; }

    public bool WithoutOwner { get; init; }

    public bool WithoutDate { get; init; }

    /// <summary>Half-baked: no owner, or no date.</summary>
    public bool Inbox { get; init; }

    /// <summary>Finished ones too.</summary>
    public bool All { get; init; }

    public string? Words { get; init; }

    public Grouping By { get; init; }
}

/// <summary>A filter made ready for one walk over the tasks.</summary>
/// <param name="people">Whose tasks are wanted: nobody's in particular when empty.</param>
internal readonly struct Sieve(TaskFilter filter, IReadOnlyList<Person> people, DateOnly today, TaskSet tasks)
{
    private readonly (DateOnly From, DateOnly To)? _due = filter.Due?.On(today) is { } due ? (due.From, due.To) : null;
    private readonly string[] _words = filter.Words is { } words ? TaskSearch.Words(words) : [];

    public bool Lets(TaskItem task)
    {
        if (filter.State is { } state ? task.State != state : task.IsFinished && !filter.All)
            return false;
        if (people.Count > 0 && !IsTheirs(task))
            return false;
        if (filter.Overdue && !task.IsOverdue(today))
            return false;
        if (_due is var (from, to) && (task.Due is not { } day || day < from || day > to))
            return false;
        if (filter.Priority != 0 && task.Priority != filter.Priority)
            return false;
        if (filter.WithoutOwner && !task.Owners.IsEmpty)
            return false;
        if (filter.WithoutDate && task.Due is not null)
            return false;
        if (filter.Inbox && !task.Owners.IsEmpty && task.Due is not null)
            return false;
        foreach (var label in filter.Labels)
            if (!task.Labels.Contains(label))
                return false;
        if (filter.Blocked && task.State != TaskState.Blocked && !Dependencies.IsWaiting(task, tasks))
            return false;
        return _words.Length == 0 || TaskSearch.Rank(task, _words) > 0;
    }

    private bool IsTheirs(TaskItem task)
    {
        for (var i = 0; i < people.Count; i++)
            if (task.IsOwnedBy(people[i]))
                return true;
        return false;
    }
}
