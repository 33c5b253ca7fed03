using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>The kinds of arguments that tasks bring along.</summary>
public static class TaskArguments
{
    public static readonly Argument<TaskRef> Task = One("task", 'T', 3), Parent = One("parent", '\0', 1);

    public static readonly Argument<IReadOnlyList<TaskRef>> Tasks = Several("tasks", 'T', 100), Others = Several("others", '\0', 20);

    public static readonly Argument<int> Priority = new()
    {
        Name = "priority", Kind = "priority", Words = 2, Show = level => $"p{level}", Field = Field.Choice, Label = Labelled, Reads = Priorities, Answers = Levels,
    };

    public static readonly Argument<int> Level = new() { Name = "level", Kind = "level", Words = 2, Show = level => $"p{level}", Field = Field.Choice, Label = Labelled, Reads = Levels };

    public static readonly Argument<string> Label = new() { Name = "label", Kind = "label", Several = true, Show = label => $"#{label}", Reads = (text, _) => Labels(text, false), Answers = (text, _) => Labels(text, true) };

    public static readonly Argument<TaskState> State = new()
    {
        Name = "state", Kind = "state", Words = 2, Show = state => state.Key(), Field = Field.Choice, Label = (state, context) => context.Words[state.Key()], Reads = States,
    };

    public static readonly Argument<Grouping> Group = new() { Name = "group", Kind = "group", Show = GroupKey, Field = Field.Choice, Reads = Groups };

    public static readonly Argument<string> Filter = new() { Name = "filter", Kind = "filter", Show = value => value, Reads = (text, _) => Named(text) };

    public static void Map(CommandMap map)
    {
        map.Argument(Task).Argument(Tasks).Argument(Parent).Argument(Others).Argument(Priority).Argument(Level).Argument(Label).Argument(State).Argument(Group).Argument(Filter);
        map.Types['T'] = "task";
    }

    private static string Labelled(int level, Context context) => context.Words[TaskCardFacts.PriorityKey(level)];

    /// <summary>The canonical form of a reference.</summary>
    public static string Show(TaskRef task) => task.Id;

    private static string ShowAll(IReadOnlyList<TaskRef> tasks) => string.Join(' ', tasks.Select(Show));

    private static Argument<TaskRef> One(string name, char letter, int words) => new()
    {
        Name = name, Kind = "task", Words = words, Letter = letter, Show = Show, Reads = (text, context) => Read(text, context) switch
        {
            null => new Reading<TaskRef>.No($"That is not a task. A task is written like T12."),
            [] => new Reading<TaskRef>.No($"There is no project here. Say which one: apollo/T12"),
            [var task] => task,
            _ => new Reading<TaskRef>.No($"Only one task, please."),
        },
    };

    private static Argument<IReadOnlyList<TaskRef>> Several(string name, char letter, int words) => new()
    {
        Name = name, Kind = "tasks", Words = words, Letter = letter, Show = ShowAll, Reads = (text, context) => Read(text, context) switch
        {
            null => new Reading<IReadOnlyList<TaskRef>>.No($"Those are not tasks. Write them like T1 T2 T5, or T4..T9; at most {References.Most}."),
            [] => new Reading<IReadOnlyList<TaskRef>>.No($"There is no project here. Say which one: apollo/T12"),
            { } tasks => new Reading<IReadOnlyList<TaskRef>>.Ok(tasks),
        },
    };

    /// <summary>The tasks named; null when the text is something else, none when there is no project to look in.</summary>
    private static List<TaskRef>? Read(string text, Context context)
    {
        if (References.Read(text, 'T') is not { } found)
            return null;
        var here = context.Here?.Project.Id;
        var tasks = new List<TaskRef>(found.Count);
        foreach (var (project, number) in found)
        {
            if ((project ?? here) is not { } id)
                return [];
            tasks.Add(new(id, number));
        }

        return tasks;
    }

    // Stands at the end or start of free text, so only what cannot be part of a sentence counts: "Aim high" stays a title.
    private static Reading<int> Priorities(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "p1" or "urgent" or "紧急" => 1,
        "p2" or "high priority" or "高优先级" => 2,
        "p3" or "normal priority" or "中优先级" or "普通优先级" => 3,
        "p4" or "low priority" or "低优先级" => 4,
        _ => new Reading<int>.No($"A priority is p1 (urgent), p2 (high), p3 (normal) or p4 (low)."),
    };

    private static Reading<int> Levels(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "p1" or "urgent" or "紧急" or "最高" => 1,
        "p2" or "high" or "high priority" or "高" or "高优先级" => 2,
        "p3" or "normal" or "medium" or "normal priority" or "中" or "普通" or "中优先级" => 3,
        "p4" or "low" or "low priority" or "低" or "低优先级" => 4,
        _ => new Reading<int>.No($"A priority is p1 (urgent), p2 (high), p3 (normal) or p4 (low)."),
    };

    /// <param name="asked">Whether a label was asked for: then it needs no #.</param>
    private static Reading<string> Labels(string text, bool asked)
    {
        var label = text.Trim().TrimStart('#', '＃').ToLowerInvariant();
        return (asked || text.TrimStart() is ['#' or '＃', ..]) && label.Length is > 0 and <= 40
            && label.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && label.Any(char.IsLetter)
            ? label
            : new Reading<string>.No($"A label is one word with a # before it, like #design.");
    }

    private static Reading<TaskState> States(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "todo" or "to do" or "待办" or "未开始" => TaskState.Todo,
        "doing" or "in progress" or "进行中" => TaskState.Doing,
        "blocked" or "受阻" => TaskState.Blocked,
        "review" or "in review" or "待审" or "审核中" => TaskState.Review,
        "done" or "完成" or "已完成" => TaskState.Done,
        "cancelled" or "canceled" or "取消" or "已取消" => TaskState.Cancelled,
        _ => new Reading<TaskState>.No($"A state is to do, doing, blocked, in review, done or cancelled."),
    };

    private static Reading<Grouping> Groups(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "owner" or "owners" or "person" or "负责人" => Grouping.Owner,
        "state" or "status" or "状态" => Grouping.State,
        "due" or "date" or "截止" or "日期" => Grouping.Due,
        "label" or "labels" or "标签" => Grouping.Label,
        "priority" or "优先级" => Grouping.Priority,
        _ => new Reading<Grouping>.No($"A list is grouped by owner, state, due, label or priority."),
    };

    /// <summary>The English word for a grouping, as it is read.</summary>
    public static string GroupKey(Grouping by) => by switch
    {
        Grouping.Owner => "owner",
        Grouping.State => "state",
        Grouping.Due => "due",
        Grouping.Label => "label",
        _ => "priority",
    };

    private static Reading<string> Named(string text) => text.Trim() is { Length: > 0 and <= 40 } name && !name.Contains('/') && !name.Any(char.IsWhiteSpace)
        ? name : new Reading<string>.No($"The name of a filter is one word of at most 40 characters.");
}
