using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;
using static ProjectBot.Items.Field;

namespace ProjectBot.Tasks;

/// <summary>Tasks: their fields, what can be said about them, and their card.</summary>
public sealed class TaskKind() : Kind<TaskItem>('T', "task", "tasks")
{
    private static readonly Field<TaskItem, DateOnly> Due = Maybe<TaskItem, DateOnly>("Due",
        task => task.Due, (task, day) => task with { Due = day }, TimeArguments.Due)
        .With(said: (view, day) => view.Say($"due {Day(view, day)}"), none: "without a due date",
            show: Day, line: (view, task) => task.IsFinished ? null : TaskFacts.Due(task, view));

    private static readonly Field<TaskItem, DateOnly> Start = Maybe<TaskItem, DateOnly>("Starts",
        task => task.Start, (task, day) => task with { Start = day }, TimeArguments.Start)
        .With(Day, said: (view, day) => view.Say($"starts {Day(view, day)}"), none: "without a start date");

    private static readonly Field<TaskItem, int> Priority = Of<TaskItem, int>("Priority",
        task => task.Priority, (task, level) => task with { Priority = level }, TaskArguments.Priority)
        .With(Urgency, said: Urgency, none: "without a priority", line: (_, task) => TaskFacts.Priority(task));

    private static readonly Field<TaskItem, int> Estimate = Of<TaskItem, int>("Work",
        task => task.Estimate, (task, minutes) => task with { Estimate = minutes }, TimeArguments.Estimate)
        .With(said: (view, minutes) => view.Say($"{view.Words.Duration(minutes)} estimated"), none: "without an estimate",
            fact: TaskFacts.Work);

    private static readonly Field<TaskItem, Recurrence> Rhythm = Of<TaskItem, Recurrence>("Repeats",
        task => task.Recurrence!, (task, how) => task with { Recurrence = how }, TimeArguments.Rhythm)
        .With((view, how) => how.Show(view.Words), said: (view, how) => view.Say($"repeats {how.Show(view.Words)}"), none: "");

    private readonly TaskLists _lists = new();

    public override string Chapter => "Tasks";

    public override IReadOnlyList<string> AlsoCalled => ["to-do", "todo", "待办", "事项"];

    public override IReadOnlyList<Field<TaskItem>> Fields { get; } = [Due, Start, Priority, Estimate, Rhythm];

    public override IEnumerable<string> SharedNames => [.. base.SharedNames, "Progress"];

    public override TaskItem New(Seed seed) => new()
    {
        Id = "", Number = 0, Title = seed.Title, Description = seed.Description, CreatedBy = seed.By, CreatedAt = seed.At,
    };

    protected override void Map(Rows<TaskItem> rows)
    {
        var map = rows.Table;
        map.Argument(TaskArguments.Parent).Argument(TaskArguments.Before).Argument(TaskArguments.State);
        map.FirstSteps.AddRange(
            [(Role.Client, "tasks"), (Role.Member, "task add Prepare the kickoff by friday"), (Role.Member, "tasks mine")]);
        TaskExamples.Map(map, Chapter);
        map.Quick = "task add";
        map.Offers.Add((context, text) =>
            (context.Role >= Role.Member || context is { Here: null, Room.IsPrivate: true, Theirs.Count: > 0 })
            && text.Length <= 300 && text.TrimEnd() is not [.., '?' or '？'] && !text.Contains('\n', StringComparison.Ordinal)
                ? new(context.Words["Add it as a task"], $"{context.Words["task add"]} {text}") : null);
        TaskWordings.Map(map);
        ChineseTaskAdding.Map(map);
        ChineseTaskWordings.Map(map);
        ChineseTaskQuestions.Map(map);
        TaskRows.Add(rows, this);
        TaskStates.Map(rows, this);
        TaskFields.Map(rows, this);
        TaskLinks.Map(rows, this);
        _lists.Map(rows, this);
    }

    protected override string State(TaskItem task, View view) => view.Words[task.State.Key()];

    protected override string StateSaid(TaskItem task, View view) => task.Reason is { Length: > 0 } reason
        ? view.Say($"{view.Words[task.State.Key()]}: {reason}") : State(task, view);

    public override string Again(Item item, View view) => item switch
    {
        TaskItem { State: TaskState.Todo } => view.Say($"{item.Ref} is open again."),
        TaskItem { State: TaskState.Doing } => view.Say($"{item.Ref} is in progress again."),
        _ => base.Again(item, view),
    };

    protected override IEnumerable<Chip> Standing(TaskItem task, View view) => [TaskFacts.Standing(task, view)];

    protected override ValueTask<IEnumerable<(string Name, string Value)>> Facts(TaskItem task, View view) => TaskFacts.Of(task, view);

    protected override ValueTask<IEnumerable<Element>> Body(TaskItem task, View view) =>
        new(task.Checklist.IsEmpty ? [] : [TaskFacts.Checklist(task, view)]);

    protected override IEnumerable<Button> Buttons(TaskItem task, string me, View view) => TaskButtons.Of(task, me, view.Words, AsIssue(task, me, view));

    /// <summary>What blocks a task is an issue, where those are kept; once is enough.</summary>
    internal IEnumerable<Button> AsIssue(TaskItem task, string me, View view) => task is { State: TaskState.Blocked, Reason: { } reason }
        && Kinds.Of('I') is { Adds: not null } issues && !task.Links.Any(link => ItemRef.Of(link.To)?.Letter == issues.Letter)
            ? [new(view.Words["Make an issue of it"], $"{me} make {issues.Name} {reason}")] : [];

    protected override IEnumerable<string> More(TaskItem? before, TaskItem after, View view) => TaskFacts.Changed(before!, after, view);

    public override IEnumerable<string?> SearchTexts(Item item) =>
        [.. base.SearchTexts(item), string.Join('\n', ((TaskItem)item).Checklist.Select(line => line.Text))];

    public override (int Estimate, int Spent)? Hours(Item item) => item is TaskItem task ? (task.Estimate, task.Spent) : null;

    public override DateOnly? DueOn(Item item) => item is TaskItem { IsFinished: false } task ? task.Due : null;

    public override Item? WithSpent(Item item, int minutes) => ((TaskItem)item) with { Spent = minutes };

    public override ValueTask<Chips?> Glance(View view) => TaskGlance.Of(view);

    public override ValueTask<Waiting> Waits(View view) => TaskGlance.Waits(view);

    public override ValueTask<IReadOnlyList<Signal>> Signals(View view) => TaskSignals.Of(view);

    public override async ValueTask<(Outcome Outcome, IReadOnlyList<Document> Relied)> Check(TaskItem task, View view, Args args)
    {
        if (task.Start > task.Due)
            return (Outcome.No($"It would be due before it starts. Say other dates."), []);
        if (task is { Recurrence: { } how, Due: { } due })
            task = task with { Recurrence = how.From(due, view.Calendar) };
        return await TaskLinks.Placed(task, view, args);
    }

    public override string AddedSaid(TaskItem task, View view)
    {
        var owners = view.Words.List([.. task.Owners.Select(view.NameOf)]);
        return (task.Owners.IsEmpty, task.Due) switch
        {
            (false, { } due) => view.Say($"Added {task.Ref} for {owners}, due {Receipt.Day(view, due)}."),
            (false, null) => view.Say($"Added {task.Ref} for {owners}. It has no date yet, so it is in the inbox."),
            (true, { } due) => view.Say($"Added {task.Ref}, due {Receipt.Day(view, due)}. It has no owner yet, so it is in the inbox."),
            (true, null) => view.Say($"Added {task.Ref}. It has no owner and no date yet, so it is in the inbox."),
        };
    }

    public override IEnumerable<Button> AddedButtons(TaskItem task, View view) =>
    [
        .. Repeats(task, view) is { } how && task.Recurrence is null ? [new Button(view.Say($"Repeat {how.Show(view.Words)}"),
            $"{view.Prefix}{task.Ref} repeat {how.Text}")] : Array.Empty<Button>(),
        .. task.Due is null ? Array.Empty<Button>() : [new(view.Words["Change"], $"{view.Prefix}{task.Ref} due")],
    ];

    /// <summary>A rhythm that a title begins with: it stays in the title, and may be meant.</summary>
    private static Recurrence? Repeats(TaskItem task, View view)
    {
        var title = task.Title;
        var words = title.Split(' ');
        foreach (var said in title.StartsWith('每') && title.Length > 2 ? (string[])[title[..3], title[..2]] : [string.Join(' ', words.Take(2)), words[0]])
            if (said.Length < title.Length && Recurrences.Read(said, view.Today, view.Calendar) is Reading<Recurrence>.Ok how)
                return task.Due is { } due ? how.Value.From(due, view.Calendar) : how.Value;
        return null;
    }

    private static string Day(View view, DateOnly day) => view.Words.Date(day, view.Today);

    private static string Urgency(View view, int level) => view.Words[TaskArguments.PriorityKey(level)];
}
