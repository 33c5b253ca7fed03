using ProjectBot.Chat;
using ProjectBot.Items;

namespace ProjectBot.Tasks;

/// <summary>New tasks: in one line, by dialog, by form, from a message.</summary>
internal static class TaskRows
{
    private const string Details = "[for {owner}] [{owner}] [by {due}] [due {due}] [on {due}] [from {start}] [{priority}] [est {estimate}] "
        + "[under {parent}] [after {before}] [{label}] [{recurrence}] [{due}]";

    private static readonly int[] Hours = [1, 2, 4, 8];

    public static void Add(Rows<TaskItem> rows, TaskKind kind)
    {
        rows.Add($"task add {{title}} {Details}", "add a task",
            new("title", "What is to be done?", "Title", Required: true),
            new("owner", "Who does it?", "Owner", Choices: PersonArguments.Team),
            new("due", "When is it due?", "Due", Choices: TimeArguments.Days),
            new("priority", "How urgent is it?", "Priority",
                Choices: context =>
                    [.. Enumerable.Range(1, 4).Select(level => new Option(context.Words[TaskArguments.PriorityKey(level)], $"p{level}"))]),
            new("estimate", "How much work is it?", "Estimate",
                Choices: context => [.. Hours.Select(hours => new Option(context.Words.Duration(hours * 60), $"{hours}h"))]),
            new("label", "Any labels? Write them like #design.", "Labels") { Hint = Known })
            .Or($"add task {{title}} {Details}").Or($"new task {{title}} {Details}");
        rows.Table.Add($"task from message {Details}", (context, args) => Adding.Add(context, args, kind),
            "make a task of the message quoted or forwarded").Aloud()
            .Or($"make this a task {Details}");
    }

    /// <summary>The labels used most, as they are written into a form.</summary>
    private static async ValueTask<string?> Known(Context context)
    {
        var labels = (await Every<TaskItem>.Of(context.Here!)).Where(task => !task.Removed).SelectMany(task => task.Labels)
            .CountBy(label => label).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(5).Select(one => $"#{one.Key}");
        return !context.Here!.IsForClients && string.Join(", ", labels) is { Length: > 0 } known ? known : "#design, #legal";
    }
}
