using ProjectBot.Team;
using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>What a card says about a task beyond the task itself.</summary>
public sealed record TaskFacts(DateOnly Today, TimeZoneInfo Zone)
{
    public TaskItem? Parent { get; init; }

    /// <summary>What its parts come to; null without parts.</summary>
    public RollUp? Parts { get; init; }

    /// <summary>Open tasks it waits for.</summary>
    public IReadOnlyList<TaskItem> WaitsFor { get; init; } = [];

    /// <summary>Stands before references on buttons where another project could be meant: <c>apollo/</c>.</summary>
    public string Prefix { get; init; } = "";

    public static TaskFacts Bare(DateOnly today, TimeZoneInfo zone) => new(today, zone);

    /// <param name="tasks">The tasks that may be shown.</param>
    public static TaskFacts Of(TaskItem task, TaskSet tasks, DateOnly today, TimeZoneInfo zone) => new(today, zone)
    {
        Parent = tasks.Find(task.Parent),
        Parts = tasks.ChildrenOf(task.Number).Count > 0 ? TaskTree.Sum(task, tasks) : null,
        WaitsFor = Dependencies.WaitsFor(task, tasks),
    };
}

/// <summary>One task as a card.</summary>
public static class TaskCard
{
    private const int ShownComments = 5;

    /// <summary>The card as the speaker may see it here.</summary>
    public static async ValueTask<Card> Of(Desk desk, TaskItem task) =>
        For(task, TaskFacts.Of(task, await desk.Tasks(), desk.Today, desk.Context.Zone) with
        {
            Prefix = desk.View.Prefix,
        }, desk.Viewer, desk.Words, desk.NameOf);

    /// <summary>The card of a task for a reader; null for anything else.</summary>
    public static async ValueTask<Card?> Draw(View view, string id) => await view.Store.Find<TaskItem>(id) is not { } task || task.Project != view.Project.Id ? null
        : For(task, TaskFacts.Of(task, new(await view.Store.All<TaskItem>(TaskItem.In(task.Project))), view.Today, view.Zone) with { Prefix = view.Prefix }, view.Viewer, view.Words, view.NameOf);

    public static Card For(TaskItem task, TaskFacts facts, Role viewer, Words words, Func<string, string> nameOf)
    {
        if (Visibility.Seen(viewer, task) is not { } seen)
            return new(task.Removed ? words.Say($"{task.Ref} was taken back") : words.Say($"{task.Ref} is internal"), []) { Subject = task.Id, SubjectVersion = task.Version };
        var client = viewer < Role.Member;
        if (client)
            facts = facts with { Parent = Visible(facts.Parent), WaitsFor = [.. facts.WaitsFor.Where(other => other.ClientVisible)] };
        ImmutableArray<Element>.Builder body = ImmutableArray.CreateBuilder<Element>();
        body.Add(StateLine(seen, facts, words));
        if (seen.Description is { } description)
            body.Add(new Text(description));
        body.Add(new Facts(TaskCardFacts.Of(seen, facts, client, words, nameOf)));
        if (!seen.Checklist.IsEmpty)
            body.Add(Checklist(seen, facts.Prefix, client, words));
        if (!seen.Comments.IsEmpty)
            body.Add(Comments(seen, facts, words, nameOf));
        if (seen.Origin is { } origin)
            body.Add(new Section(words["From a message"], [new Text(origin.Author is { } author ? $"{author}: {origin.Text}" : origin.Text), .. origin.Link is { } link ? [new Text(link, Tone.Subtle)] : Array.Empty<Element>()], Folded: true));
        return new($"{seen.Ref} {seen.Title}", body.ToImmutable(), TaskButtons.Of(seen, facts.Prefix, client, words)) { Subject = task.Id, SubjectVersion = task.Version };
    }

    private static TaskItem? Visible(TaskItem? task) => task is { ClientVisible: true } ? task : null;

    private static Text StateLine(TaskItem task, TaskFacts facts, Words words)
    {
        var state = words[task.State.Key()];
        return task.State switch
        {
            TaskState.Blocked when task.Reason is { } reason => new(words.Say($"{state}: {reason}"), Tone.Warning),
            TaskState.Cancelled when task.Reason is { } reason => new(words.Say($"{state}: {reason}"), Tone.Subtle),
            _ when task.IsOverdue(facts.Today) => new(words.Say($"{state}, overdue"), Tone.Bad),
            TaskState.Done => new(task.Finished is { } day ? words.Say($"done on {words.Date(day, facts.Today)}") : state, Tone.Good),
            TaskState.Blocked => new(state, Tone.Warning),
            _ => new(state, Tone.Strong),
        };
    }

    private static Section Checklist(TaskItem task, string prefix, bool client, Words words) => new(
        words.Say($"Checklist {task.Checklist.Count(item => item.Done)}/{task.Checklist.Length}"),
        [
            new Rows([words["No."], words["Item"]], [.. task.Checklist.Select((item, index) => new Row(
                [$"{(item.Done ? "✓" : "○")} {index + 1}", item.Text],
                client ? null : $"{prefix}{task.Ref} {(item.Done ? "uncheck" : "check")} {index + 1}",
                item.Done ? Tone.Subtle : Tone.Plain))]),
        ]);

    private static Section Comments(TaskItem task, TaskFacts facts, Words words, Func<string, string> nameOf) => new(
        words.Count(task.Comments.Length, "{0} comment", "{0} comments"),
        [.. task.Comments.Skip(task.Comments.Length - ShownComments).Select(comment =>
        {
            var at = TimeZoneInfo.ConvertTime(comment.At, facts.Zone);
            var day = words.Date(DateOnly.FromDateTime(at.DateTime), facts.Today);
            return new Text($"{nameOf(comment.By)}, {day} {Words.Time(comment.At, facts.Zone)}: {comment.Text}");
        })],
        Folded: true);
}
