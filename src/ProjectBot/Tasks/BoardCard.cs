using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Tasks;

/// <summary>The board as a card: a part per column, with its count.</summary>
public static class BoardCard
{
    /// <param name="line">The command that shows the board again.</param>
    public static Card For(TaskBoard board, string title, string line, TaskSet tasks, View view)
    {
        var words = view.Words;
        var body = ImmutableArray.CreateBuilder<Element>();
        body.Add(new Text(Progress(board, view), Tone.Subtle));
        foreach (var column in board.Columns)
        {
            if (column.Count == 0)
                continue;
            var more = column.Count - column.First.Count;
            var key = column.State.Key();
            body.Add(new Section(
                $"{column.State.Mark()} {words[key]} ({column.Count})",
                [
                    new Entries([.. column.First.Select(task => EntryOf(task, tasks, view))]),
                    .. more > 0 ? [new ButtonRow([new Button(words.Count(more, "{0} more", "{0} more"), $"tasks {key}")])]
                    : Array.Empty<Element>(),
                ],
                Folded: column.State == TaskState.Done));
        }

        body.Add(new Text(view.Say($"As of {Words.Time(view.Now, view.Zone)}"), Tone.Subtle));
        ImmutableArray<Button> add = view.IsForClients ? [] : [new(words["New task"], "task add")];
        return new(title, body.ToImmutable(), [.. add, new(words["My tasks"], "my tasks"), new(words["Refresh"], line)])
        {
            Subject = $"{view.Project.Id}/~board",
        };
    }

    // "In progress: 5 (Ann 3, Bo 2)"
    private static string Progress(TaskBoard board, View view)
    {
        var words = view.Words;
        if (board.InProgress == 0)
            return words["Nothing is in progress."];
        var who = board.PerOwner.Select(one => $"{(one.Owner.Length == 0 ? words["nobody"] : view.NameOf(one.Owner))} {one.Count}");
        return words.Say($"In progress: {board.InProgress} ({string.Join(words.IsChinese ? "，" : ", ", who)})");
    }

    private static Entry EntryOf(TaskItem task, TaskSet tasks, View view)
    {
        var me = $"{view.Prefix}{task.Ref}";
        Chip?[] facts =
        [
            task.Owners.IsEmpty ? null : view.Words.List([.. task.Owners.Select(view.NameOf)]),
            task is { State: TaskState.Done, Finished: { } day } ? view.Words.Date(day, view.Today) : TaskFacts.Due(task, view),
            view.IsForClients ? null : TaskFacts.Priority(task),
            // Where it stands is said by its heading.
            Dependencies.IsWaiting(task, tasks) && task.State != TaskState.Blocked ? TaskFacts.State(task, tasks, view) : null,
        ];
        return new(me, Shorter.Line(task.Title), [.. facts.OfType<Chip>()], me, task.IsFinished ? Tone.Subtle : Tone.Plain);
    }
}
