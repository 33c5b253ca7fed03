using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>A page of tasks as a card; each row opens its task.</summary>
public static class TaskListCard
{

    /// <param name="say">The command that shows this list, for turning pages.</param>
    public static Card For(TaskPage page, string title, string say, TaskSet tasks, DateOnly today, Words words, Func<string, string> nameOf)
    {
        var body = ImmutableArray.CreateBuilder<Element>();
        var count = words.Count(page.Total, "{0} task", "{0} tasks");
        if (page.Overdue > 0)
            count = words.Say($"{count}, {page.Overdue} overdue");
        body.Add(new Text(page.Pages == 1 ? count : words.Say($"{count}. Page {page.Page} of {page.Pages}."), Tone.Subtle));
        foreach (var group in page.Groups)
        {
            var rows = Table(group.Tasks, tasks, today, words, nameOf);
            body.Add(group.Key.Length == 0 ? rows : new Section($"{Heading(group.Key, words, nameOf)} ({group.Count})", [rows]));
        }

        ImmutableArray<Button> turns =
        [
            .. page.Page > 1 ? [new Button(words["Previous page"], $"{say} page {page.Page - 1}")] : Array.Empty<Button>(),
            .. page.Page < page.Pages ? [new Button(words["Next page"], $"{say} page {page.Page + 1}")] : Array.Empty<Button>(),
        ];
        return new(title, body.ToImmutable(), turns);
    }

    public static Rows Table(IReadOnlyList<TaskItem> items, TaskSet tasks, DateOnly today, Words words, Func<string, string> nameOf)
    {
        var rows = ImmutableArray.CreateBuilder<Row>(items.Count);
        foreach (var task in items)
            rows.Add(RowOf(task, tasks, today, words, nameOf));
        return new([words["Task"], words["Title"], words["Owner"], words["Due"], words["State"]], rows.MoveToImmutable());
    }

    private static Row RowOf(TaskItem task, TaskSet tasks, DateOnly today, Words words, Func<string, string> nameOf)
    {
        var waits = Dependencies.WaitsFor(task, tasks);
        var state = waits.Count > 0 && task.State != TaskState.Blocked
            ? words.Say($"waits for {words.List([.. waits.Select(other => other.Ref)])}")
            : words[task.State.Key()];
        var reference = task.Ref;
        return new(
            [
                reference,
                Shorter.Line(task.Title),
                task.Owners switch { [] => "", [var one] => nameOf(one), var several => words.List([.. several.Select(nameOf)]) },
                task.Due is { } due ? words.Date(due, today) : "",
                task.Priority > 0 ? $"{state}, p{task.Priority}" : state,
            ],
            reference,
            task.IsOverdue(today) ? Tone.Bad : task.IsFinished ? Tone.Subtle : waits.Count > 0 || task.State == TaskState.Blocked ? Tone.Warning : Tone.Plain);
    }

    // Keys of groups are keys of the words, labels, or ids of persons; only the last have a name.
    private static string Heading(string key, Words words, Func<string, string> nameOf) => key switch
    {
        "p1" or "p2" or "p3" or "p4" => words[TaskCardFacts.PriorityKey(key[1] - '0')],
        TaskGroups.Nobody or TaskGroups.NoLabel or TaskGroups.NoDate => words[key],
        ['#', ..] => key,
        ['@', ..] => nameOf(key[1..]),
        _ => words[key],
    };

}
