using System.Globalization;
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
        Reads = (text, context) => Read(text, context, context.Me.WorkFrom, exact: false),
        Answers = (text, context) => Read(text, context, context.Me.WorkFrom, exact: true),
        Label = (moment, context) => Label(moment, context.Words, context.Today),
    };

    /// <summary>The same with a time of day, or after a while: of "remind me to call on friday" it is not known whether a task is meant.</summary>
    public static readonly Argument<Moment> Timed = new()
    {
        Name = "timed", Kind = "moment", Words = 10, Show = moment => moment.Text, Label = Moment.Label,
        Reads = (text, context) => Read(text, context, null, exact: false),
    };

    /// <summary>The same again and again, at a time or in the morning.</summary>
    public static readonly Argument<Moment> Repeated = new()
    {
        Name = "repeated", Kind = "moment", Words = 10, Show = moment => moment.Text, Label = Moment.Label,
        Reads = (text, context) => Read(text, context, context.Me.WorkFrom, exact: false) is var read && read is Reading<Moment>.Ok { Value: Moment.Every _ }
            ? read : new Reading<Moment>.No(),
    };

    /// <summary>A number of the schedules of the project talked about; with <c>apollo/</c> of another, with <c>me/</c> of those about no project.</summary>
    public static readonly Argument<(string? Of, int Number)> Schedule = new()
    {
        Name = "schedule", Kind = "schedule", Show = value => value.Of is null ? $"{value.Number}" : $"{value.Of}/{value.Number}",
        Reads = (text, _) => text.LastIndexOf('/') is var slash && int.TryParse(text.AsSpan(slash + 1).TrimStart('#'), out var number) && number > 0
            ? (slash < 1 ? null : text[..slash].ToLowerInvariant(), number) : new Reading<(string?, int)>.No(),
    };

    private static Reading<Moment> Read(string text, Context context, TimeOnly? morning, bool exact)
    {
        var calendar = context.Me.CalendarIn(context.Here?.Project);
        var rest = SaidZone.Cut(text, context.Zone, context.Now, out var said);
        if (said is null)
            return Moments.Read(text, context.Local, morning, calendar, exact);
        var zone = (said as Reading<TimeZoneInfo>.Ok)?.Value;
        return Moments.Read(rest, TimeZoneInfo.ConvertTime(context.Now, zone ?? context.Zone).DateTime, morning, calendar, exact) switch
        {
            Reading<Moment>.Ok when zone is null => new Reading<Moment>.No((said as Reading<TimeZoneInfo>.No)?.Problem),
            Reading<Moment>.Ok { Value: Moment.At at } => new Moment.Then(LocalTime.ToInstant(at.Day, at.Time, zone!)),
            Reading<Moment>.Ok { Value: Moment.Every every } => new Reading<Moment>.No(ByOwnClock(every)),
            var read => read,
        };
    }

    /// <summary>Why what comes again and again has no zone.</summary>
    internal static FormattableString ByOwnClock(Moment.Every every)
    {
        var time = every.Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return $"What comes again and again comes by the clock of whom it reaches. Say only the time there, like: every monday at {time}.";
    }

    internal static string Label(Moment moment, Words words, DateOnly today) => moment switch
    {
        Moment.At at => $"{words.Date(at.Day, today)} {at.Time:HH:mm}",
        Moment.Then then => then.Text,
        Moment.In later => words.Say($"in {words.Duration(later.Minutes)}"),
        Moment.Every every => every.Rule.Show(words, every.Time),
        _ => moment.Text,
    };
}
