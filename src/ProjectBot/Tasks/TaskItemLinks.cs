using ProjectBot.Items;
namespace ProjectBot.Tasks;

/// <summary>Checklist, parent, predecessors.</summary>
public sealed partial record TaskItem
{
    /// <summary>How deep parts of parts go.</summary>
    public const int Deepest = 20;

    private const int MostItems = 100, MostAfter = 50;

    public Outcome AddItem(string text) => text.Trim() switch
    {
        "" => Outcome.No($"A checklist item needs a text."),
        { Length: > ItemChanges.LongestTitle } => Outcome.No($"A checklist item has at most {ItemChanges.LongestTitle} characters."),
        _ when Checklist.Length >= MostItems => Outcome.No($"A checklist has at most {MostItems} items. Make subtasks instead."),
        var item => this with { Checklist = Checklist.Add(new(item)) },
    };

    /// <param name="number">From 1, as the card shows it.</param>
    public Outcome Check(int number, bool done) => ItemAt(number) is not { } item ? NoItem(number)
        : item.Done && done ? Outcome.No($"Item {number} of {Ref} is checked already.")
        : !item.Done && !done ? Outcome.No($"Item {number} of {Ref} is not checked.")
        : this with { Checklist = Checklist.SetItem(number - 1, item with { Done = done }) };

    public Outcome RemoveItem(int number) => ItemAt(number) is null ? NoItem(number)
        : this with { Checklist = Checklist.RemoveAt(number - 1) };

    /// <summary>Makes it a part of another task, or of none.</summary>
    /// <param name="tasks">All tasks of the project, also those that are not shown here.</param>
    public Outcome Under(TaskItem? parent, TaskSet tasks)
    {
        if (parent is null)
            return Parent == 0 ? Outcome.No($"{Ref} is not part of another task.") : this with { Parent = 0 };
        if (parent.Number == Parent)
            return Outcome.No($"{Ref} is part of {parent.Ref} already.");
        if (parent.Number == Number)
            return Outcome.No($"{Ref} cannot be part of itself.");
        var depth = 1;
        foreach (var above in TaskTree.Above(parent, tasks))
        {
            if (above.Number == Number)
                return Outcome.No($"{parent.Ref} is part of {Ref}, so {Ref} cannot be part of it.");
            depth++;
        }

        return After.Contains(parent.Number) ? Outcome.No($"{Ref} waits for {parent.Ref}, so it cannot be part of it.")
            : depth + TaskTree.Depth(this, tasks) > Deepest ? Outcome.No($"Tasks nest at most {Deepest} deep.")
            : this with { Parent = parent.Number };
    }

    /// <summary>Lets it wait for another task.</summary>
    /// <param name="tasks">All tasks of the project, also those that are not shown here.</param>
    public Outcome WaitFor(TaskItem other, TaskSet tasks)
    {
        if (other.Number == Number)
            return Outcome.No($"{Ref} cannot wait for itself.");
        if (After.Contains(other.Number))
            return Outcome.No($"{Ref} waits for {other.Ref} already.");
        if (After.Length >= MostAfter)
            return Outcome.No($"A task waits for at most {MostAfter} others.");
        if (TaskTree.Above(this, tasks).Any(above => above.Number == other.Number))
            return Outcome.No($"{Ref} is part of {other.Ref}, so it cannot wait for it.");
        return Dependencies.Chain(other, Number, tasks) is { } chain
            ? Outcome.No($"That would be a circle: {string.Join(" → ", chain.Prepend(Number).Select(number => $"T{number}"))}.")
            : this with { After = After.Add(other.Number) };
    }

    public Outcome NotAfter(int other) => After.Contains(other) ? this with { After = After.Remove(other) }
        : Outcome.No($"{Ref} does not wait for T{other}.");

    /// <summary>The next one of a repeating task, all fresh.</summary>
    public TaskItem Again(int number, DateOnly due, DateTimeOffset now, string by) => this with
    {
        Id = new ItemRef(Project, 'T', number).Id,
        Version = 0,
        Number = number,
        State = TaskState.Todo,
        Resumes = TaskState.Todo,
        Reason = null,
        Start = Start is { } start && Due is { } before ? due.AddDays(start.DayNumber - before.DayNumber) : null,
        Due = due,
        Finished = null,
        Spent = 0,
        After = [],
        Checklist = [.. Checklist.Select(item => item with { Done = false })],
        Links = [],
        BlockedOn = null,
        CreatedAt = now,
        CreatedBy = by,
    };

    private CheckItem? ItemAt(int number) => number >= 1 && number <= Checklist.Length ? Checklist[number - 1] : null;

    private Outcome NoItem(int number) => Checklist.IsEmpty
        ? Outcome.No($"{Ref} has no checklist yet. Begin one: {Ref} item what is to be done")
        : Outcome.No($"{Ref} has no item {number}, only {Checklist.Length}.");
}
