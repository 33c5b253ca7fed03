using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>What lines about schedules use.</summary>
public static class ScheduleArguments
{
    /// <summary>When something is to happen: "tomorrow 9", "in 20 min", "every monday 9:30".</summary>
    public static readonly Argument<Moment> Moment = new()
    {
        Name = "moment", Kind = "moment", Words = 10, Show = moment => moment.Text,
        Reads = (text, context) => Read(text, context, exact: false), Answers = (text, context) => Read(text, context, exact: true),
        Label = (moment, context) => Label(moment, context.Words, context.Today),
    };

    /// <summary>The same with a time of day, or after a while: of "remind me to call on friday" it is not known whether a task is meant.</summary>
    public static readonly Argument<Moment> Timed = new()
    {
        Name = "timed", Kind = "moment", Words = 10, Show = moment => moment.Text, Label = Moment.Label,
        Reads = (text, context) => Moments.Read(text, context.Local, null, context.Me.CalendarIn(context.Here?.Project)),
    };

    /// <summary>A number of the schedules of the project talked about; with <c>apollo/</c> of another, with <c>me/</c> of those about no project.</summary>
    public static readonly Argument<(string? Of, int Number)> Schedule = new()
    {
        Name = "schedule", Kind = "schedule", Show = value => value.Of is null ? $"{value.Number}" : $"{value.Of}/{value.Number}",
        Reads = (text, _) => text.LastIndexOf('/') is var slash && int.TryParse(text.AsSpan(slash + 1).TrimStart('#'), out var number) && number > 0
            ? (slash < 1 ? null : text[..slash].ToLowerInvariant(), number) : new Reading<(string?, int)>.No(),
    };

    private static Reading<Moment> Read(string text, Context context, bool exact) =>
        Moments.Read(text, context.Local, context.Me.WorkFrom, context.Me.CalendarIn(context.Here?.Project), exact);

    internal static string Label(Moment moment, Words words, DateOnly today) => moment switch
    {
        Moment.At at => $"{words.Date(at.Day, today)} {at.Time:HH:mm}",
        Moment.In later => words.Say($"in {words.Duration(later.Minutes)}"),
        Moment.Every every => every.Rule.Show(words, every.Time),
        _ => moment.Text,
    };
}
