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
            var rows = ImmutableArray.CreateBuilder<Row>();
            foreach (var task in column.First)
                rows.Add(RowOf(task, tasks, view));
            var more = column.Count - column.First.Count;
            var key = column.State.Key();
            body.Add(new Section(
                $"{words[key]} ({column.Count})",
                [
                    .. rows.Count > 0 ? [new Rows([words["Task"], words["Title"], words["Owner"], words["Due"]], rows.ToImmutable())]
                    : Array.Empty<Element>(),
                    .. more > 0 ? [new ButtonRow([new Button(words.Count(more, "{0} more", "{0} more"), $"tasks {key}")])]
                    : Array.Empty<Element>(),
                ],
                Folded: column.State == TaskState.Done || column.Count == 0));
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

    private static Row RowOf(TaskItem task, TaskSet tasks, View view)
    {
        var (words, today) = (view.Words, view.Today);
        var title = Shorter.Line(task.Title);
        return new(
            [
                $"{view.Prefix}{task.Ref}",
                task.Priority > 0 ? $"{title} (p{task.Priority})" : title,
                task.Owners.IsEmpty ? "" : words.List([.. task.Owners.Select(view.NameOf)]),
                (task.State == TaskState.Done ? task.Finished : task.Due) is { } day ? words.Date(day, today) : "",
            ],
            $"{view.Prefix}{task.Ref}",
            task.IsOverdue(today) ? Tone.Bad
                : task.State == TaskState.Blocked || Dependencies.IsWaiting(task, tasks) ? Tone.Warning : Tone.Plain);
    }
}
