using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>The arguments that tasks bring along.</summary>
public static class TaskArguments
{
    /// <summary>The task a task becomes a part of.</summary>
    public static readonly Argument<IReadOnlyList<ItemRef>> Parent = Other("parent", 1);

    /// <summary>Tasks that are waited for.</summary>
    public static readonly Argument<IReadOnlyList<ItemRef>> Before = Other("before", 20);

    /// <summary>
    /// How urgent, in the middle of a line: only what cannot be part of a sentence counts ("Aim high" stays a title).
    /// As an answer any word for it does.
    /// </summary>
    public static readonly Argument<int> Priority = new()
    {
        Name = "priority", Kind = "priority", Words = 2, Show = level => $"p{level}", Field = Chat.Field.Choice, Label = Labelled,
        Reads = (text, _) => Urgency(text, false), Answers = (text, _) => Urgency(text, true),
    };

    public static readonly Argument<TaskState> State = new()
    {
        Name = "state", Kind = "state", Words = 2, Show = state => state.Key(), Field = Chat.Field.Choice,
        Label = (state, context) => context.Words[state.Key()],
        Reads = (text, _) => TaskStateWords.Read(text) is { } state ? state
            : new Reading<TaskState>.No($"A state is to do, doing, blocked, in review, done or cancelled."),
    };

    /// <summary>The key of the words for a priority.</summary>
    public static string PriorityKey(int priority) => priority switch { 1 => "p1 urgent", 2 => "p2 high", 3 => "p3 normal", _ => "p4 low" };

    private static string Labelled(int level, Context context) => context.Words[PriorityKey(level)];

    private static Argument<IReadOnlyList<ItemRef>> Other(string name, int words)
    {
        var several = ItemArguments.Several(name, 'T');
        return new() { Name = name, Kind = "tasks", Words = words, Refers = 'T', Show = several.Show, Reads = several.Reads };
    }

    private static Reading<int> Urgency(string text, bool asked) => (text.Trim().ToLowerInvariant(), asked) switch
    {
        ("p1" or "urgent" or "紧急", _) or ("最高", true) => 1,
        ("p2" or "high priority" or "高优先级", _) or ("high" or "高", true) => 2,
        ("p3" or "normal priority" or "中优先级" or "普通优先级", _) or ("normal" or "medium" or "中" or "普通", true) => 3,
        ("p4" or "low priority" or "低优先级", _) or ("low" or "低", true) => 4,
        _ => new Reading<int>.No($"A priority is p1 (urgent), p2 (high), p3 (normal) or p4 (low)."),
    };
}
