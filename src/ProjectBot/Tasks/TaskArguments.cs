using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Projects;

namespace ProjectBot.Tasks;

/// <summary>The kinds of arguments that tasks bring along.</summary>
public static class TaskArguments
{
    public static void Map(CommandMap map) => map
        .Argument(new("task", One, Words: 3, Show: value => Show((TaskRef)value)) { Letter = 'T', Document = "task" })
        .Argument(new("tasks", Several, Words: 100, Show: ShowAll) { Letter = 'T', Document = "task" })
        .Argument(new("parent", One, Words: 1, Show: value => Show((TaskRef)value)))
        .Argument(new("others", Several, Words: 20, Show: ShowAll))
        .Argument(new("priority", Priority, Words: 2, Show: value => $"p{value}", Field: Field.Choice) { Label = Priority })
        .Argument(new("level", Level, Words: 2, Show: value => $"p{value}", Field: Field.Choice) { Label = Priority })
        .Argument(new("label", Label, Several: true, Show: value => $"#{value}"))
        .Argument(new("state", State, Words: 2, Show: value => ((TaskState)value).Key(), Field: Field.Choice) { Label = (value, context) => context.Words[((TaskState)value).Key()] })
        .Argument(new("group", Group, Show: value => GroupKey((Grouping)value), Field: Field.Choice))
        .Argument(new("recurrence", (text, context) => Boxed.Of(Time.Recurrences.Read(text, context.Today)), Words: 10, Show: value => ((Time.Recurrence)value).Show(Words.English)))
        .Argument(new("filter", Name, Show: value => (string)value));

    private static string Priority(object level, Context context) => context.Words[TaskCardFacts.PriorityKey((int)level)];

    /// <summary>The canonical form of a reference.</summary>
    public static string Show(TaskRef task) => task.Id;

    private static string ShowAll(object value) => string.Join(' ', ((IReadOnlyList<TaskRef>)value).Select(Show));

    private static Reading<object> One(string text, Context context) => Read(text, context) switch
    {
        null => No($"That is not a task. A task is written like T12."),
        [] => No($"There is no project here. Say which one: apollo/T12"),
        [var task] => Ok(task),
        _ => No($"Only one task, please."),
    };

    private static Reading<object> Several(string text, Context context) => Read(text, context) switch
    {
        null => No($"Those are not tasks. Write them like T1 T2 T5, or T4..T9; at most {References.Most}."),
        [] => No($"There is no project here. Say which one: apollo/T12"),
        { } tasks => Ok(tasks),
    };

    /// <summary>The tasks named; null when the text is something else, none when there is no project to look in.</summary>
    private static List<TaskRef>? Read(string text, Context context)
    {
        if (References.Read(text, 'T') is not { } found)
            return null;
        var here = (context.Place as Project)?.Id;
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
    private static Reading<object> Priority(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "p1" or "urgent" or "紧急" => Ok(1),
        "p2" or "high priority" or "高优先级" => Ok(2),
        "p3" or "normal priority" or "中优先级" or "普通优先级" => Ok(3),
        "p4" or "low priority" or "低优先级" => Ok(4),
        var word when IsWholeAnswer(word, context) => Level(word, context),
        _ => No($"A priority is p1 (urgent), p2 (high), p3 (normal) or p4 (low)."),
    };

    private static bool IsWholeAnswer(string text, Context context) =>
        context.Turn.Text.AsSpan().Trim().Equals(text, StringComparison.OrdinalIgnoreCase) || context.Turn.Values.Values.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static Reading<object> Level(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "p1" or "urgent" or "紧急" or "最高" => Ok(1),
        "p2" or "high" or "high priority" or "高" or "高优先级" => Ok(2),
        "p3" or "normal" or "medium" or "normal priority" or "中" or "普通" or "中优先级" => Ok(3),
        "p4" or "low" or "low priority" or "低" or "低优先级" => Ok(4),
        _ => No($"A priority is p1 (urgent), p2 (high), p3 (normal) or p4 (low)."),
    };

    private static Reading<object> Label(string text, Context context)
    {
        var label = text.Trim().TrimStart('#', '＃').ToLowerInvariant();
        return text.TrimStart() is ['#' or '＃', ..] && label.Length is > 0 and <= 40
            && label.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && label.Any(char.IsLetter)
            ? Ok(label)
            : No($"A label is one word with a # before it, like #design.");
    }

    private static Reading<object> State(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "todo" or "to do" or "待办" or "未开始" => Ok(TaskState.Todo),
        "doing" or "in progress" or "进行中" => Ok(TaskState.Doing),
        "blocked" or "受阻" => Ok(TaskState.Blocked),
        "review" or "in review" or "待审" or "审核中" => Ok(TaskState.Review),
        "done" or "完成" or "已完成" => Ok(TaskState.Done),
        "cancelled" or "canceled" or "取消" or "已取消" => Ok(TaskState.Cancelled),
        _ => No($"A state is to do, doing, blocked, in review, done or cancelled."),
    };

    private static Reading<object> Group(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "owner" or "owners" or "person" or "负责人" => Ok(Grouping.Owner),
        "state" or "status" or "状态" => Ok(Grouping.State),
        "due" or "date" or "截止" or "日期" => Ok(Grouping.Due),
        "label" or "labels" or "标签" => Ok(Grouping.Label),
        "priority" or "优先级" => Ok(Grouping.Priority),
        _ => No($"A list is grouped by owner, state, due, label or priority."),
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

    private static Reading<object> Name(string text, Context context) =>
        text.Trim() is { Length: > 0 and <= 40 } name && !name.Contains('/') && !name.Any(char.IsWhiteSpace) ? Ok(name) : No($"The name of a filter is one word of at most 40 characters.");

    private static Reading<object>.Ok Ok(object value) => new(value);

    private static Reading<object>.No No(FormattableString problem) => new(problem);
}
