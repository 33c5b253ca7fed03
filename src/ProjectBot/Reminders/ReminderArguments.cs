using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Schedules;
using ProjectBot.Time;

namespace ProjectBot.Reminders;

/// <summary>When somebody is reminded again.</summary>
internal static class ReminderArguments
{
    /// <summary>The same as a moment; "an hour" and "1h" are in an hour.</summary>
    public static readonly Argument<Moment> Later = new()
    {
        Name = "later", Kind = "moment", Words = 10, Show = moment => moment.Text, Label = ScheduleArguments.Moment.Label,
        Reads = (text, context) => Read(Bare(text), context, ScheduleArguments.Moment.Reads),
        Answers = (text, context) => Read(Bare(text), context, ScheduleArguments.Moment.Answers!),
    };

    /// <summary>What is offered where nobody said when.</summary>
    public static IReadOnlyList<Option> Soon(Context context) => context.Words.IsChinese
        ? [new("20 分钟后", "20分钟后"), new("1 小时后", "1小时后"), new("明天", "明天"), new("下周一", "下周一")]
        : [new("In 20 minutes", "in 20 min"), new("In an hour", "in an hour"), new("Tomorrow", "tomorrow"), new("Next Monday", "next monday")];

    private static Reading<Moment> Read(string text, Context context, Func<string, Context, Reading<Moment>> reads) =>
        reads(text, context) is var read && read is not Reading<Moment>.No { Problem: null } ? read
            : reads(text is [.., var last] && Scan.IsHan(last) ? $"{text}后" : $"in {text}", context);

    private static string Bare(string text)
    {
        text = text.Trim();
        foreach (var joint in (ReadOnlySpan<string>)["until ", "till ", "for ", "to ", "到"])
            if (text.StartsWith(joint, StringComparison.OrdinalIgnoreCase))
                return text[joint.Length..].Trim();
        return text;
    }
}
