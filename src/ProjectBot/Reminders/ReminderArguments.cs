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
        Reads = (text, context) => ScheduleArguments.Moment.Reads(Bare(text), context) is Reading<Moment>.No { Problem: null }
            ? ScheduleArguments.Moment.Reads(Scan.IsHan(text[^1]) ? $"{Bare(text)}后" : $"in {Bare(text)}", context) : ScheduleArguments.Moment.Reads(Bare(text), context),
    };

    /// <summary>What is offered where nobody said when.</summary>
    public static IReadOnlyList<Option> Soon(Context context) => context.Words.IsChinese
        ? [new("20分钟后", "20分钟后"), new("1小时后", "1小时后"), new("明天", "明天"), new("下周一", "下周一")]
        : [new("In 20 minutes", "in 20 min"), new("In an hour", "in an hour"), new("Tomorrow", "tomorrow"), new("Next Monday", "next monday")];

    private static string Bare(string text)
    {
        text = text.Trim();
        foreach (var joint in (ReadOnlySpan<string>)["until ", "till ", "for ", "to ", "到"])
            if (text.StartsWith(joint, StringComparison.OrdinalIgnoreCase))
                return text[joint.Length..].Trim();
        return text;
    }
}
