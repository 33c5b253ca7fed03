using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Messaging;
using ProjectBot.Team;
using ProjectBot.WorkLogs;

namespace ProjectBot.Exchange;

/// <summary>Gives links to hours as files: somebody's, or those of the whole project.</summary>
public sealed class TimesheetExport(ILinks? links) : IFeature
{
    private const int GoodForDays = 7;

    public string Chapter => "Time spent";

    public void Map(CommandMap map)
    {
        map.Add("timesheet file [{person}] [for {person}] [{period}]", (context, args) => new(Links(context, args,
            args.TryGet(PersonArguments.Person, out var whose) ? whose : context.Me)), "get the hours of a week as CSV or Excel: yours, or somebody's")
                .Reads();
        map.Add("hours file [{period}]", (context, args) => new(Links(context, args, null)), "get everybody's hours of a month as CSV or Excel").Reads();
        map.Heard("timesheet file {period}", "export|download my timesheet [for|of] {period}", "导出我{period}的工时表")
            .Heard("timesheet file", "export|download my timesheet", "my timesheet as [a|an] csv|excel|file", "导出我的工时表")
            .Heard("hours file {period}", "export|download [the] hours [for|of] {period}", "导出{period}的工时")
            .Heard("hours file", "export|download [the|all] hours|timesheets", "导出工时");
    }

    private Reply Links(Context context, Args args, Person? whose)
    {
        var (view, words) = (context.Here!, context.Words);
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        if (!context.Room.IsPrivate)
            return Reply.No(words["Please ask me for that in private, so that nobody else can use it."]);
        var month = new DateOnly(context.Today.Year, context.Today.Month, 1);
        var days = args.TryGet(TimeArguments.Period, out var asked) ? whose is null ? asked : Timesheets.Week(asked, context.Today)
            : whose is null ? new(month, month.AddMonths(1).AddDays(-1)) : Timesheets.Week(null, context.Today);
        if (days.To.DayNumber - days.From.DayNumber > Timesheet.MostDays)
            return Reply.No(words["That is a long time. Ask for at most five years."]);
        // The same the whole day.
        var until = new DateTimeOffset(context.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(GoodForDays + 1);
        var facts = new List<Fact>();
        foreach (var (format, name) in TimesheetFile.Formats)
            if (links?.To(TimesheetFile.Purpose, TimesheetFile.Subject(format, view, whose, days), until) is { } link)
                facts.Add(new(name, words["Download"]) { Links = [new(words["Download"], link)] });
        return facts.Count == 0
            ? Reply.No(words["Nobody has said at which address I am reached, so I can give no link to a file. Whoever runs me sets Host:PublicUrl."])
            : new(null, new Card(words.Say($"Hours of {whose?.NameIn(words) ?? view.Project.Name}, {Away.Range(days, words, view.Today)}"),
                [new Facts([.. facts]), new Text(words["The links are yours and good for 7 days."], Tone.Subtle)]));
    }
}
