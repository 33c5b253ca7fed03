using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Schedules;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>Writing down hours, reading them, and what follows of them.</summary>
public sealed class WorkLogFeature : IScheduling
{
    private readonly Kinds _kinds;
    private readonly ScheduleKinds _schedules;

    public WorkLogFeature(Kinds kinds) => (_kinds, _schedules) = (kinds, new([this]));

    public string Chapter => "Time spent";

    public IEnumerable<ScheduleKind> Schedules => [new(Timing.Kind, Timing.Says, (_, words) => words["Whether your timer still runs"])];

    public void Map(CommandMap map)
    {
        map.Examples.Add(new(Readers.Team, "how many hours did I log this week?"));
        map.Subjects.Add(new(Chapter, "hours", "“I worked 2 hours on the offer” · “the offer took me 30 minutes yesterday”",
            new(Readers.Team, "how many hours did I log this week?"), new(Readers.Team, "my hours last week"), new(Readers.Team, "hours this week"),
            new(Readers.Team, "timesheet"), new(Readers.Team, "hours this month"), new(Readers.Team, "log")));
        WorkLogWordings.Map(map);
        ChineseWorkLogWordings.Map(map);
        map.Argument(WorkLogArguments.Work).Argument(WorkLogArguments.Whose).Argument(WorkLogArguments.Billing);
        var logging = new Logging(_kinds);
        map.Add("{item} +{duration} [on {date}] [for {whose}] [{billing}] [{note}]", logging.Log, "log time spent on a task");
        map.Add("log {duration} [{item}] [on {date}] [for {whose}] [{billing}] [{note}]", logging.Log, "log time spent, on a task or on anything else")
            .Loosely()
            .Or("log {duration} {item} [on {date}] [for {whose}] [{billing}] [{note}]")
            .Or("log work on {item} [{note}]").Or("log time on {item} [{note}]")
            .Asks(new Question("duration", "How long did it take, like 2h or 30min?", "Time spent", Required: true),
                new Question("work", "What was it for? Say its number or its name, or a few words.", "For", Required: true) { Unless = ["item", "note"] });
        map.Rules["logged"] = new("time logged for them", async (context, sent) => new Reason(context.Say(
            $"{await sent.By(context)} logged time for you ({sent.WhenFor(context)}), and whoever's time it is hears of it.")));
        new WorkLogList(_kinds).Map(map);
        new WorkLogEdits(_kinds).Map(map);
        new Timesheets(_kinds).Map(map);
        Sheets.Map(map);
        Copying.Map(map, logging);
        new Timing(_kinds, logging, _schedules).Map(map);
        new Sums(_kinds).Map(map);
        Billing.Map(map);
        map.Followers.Add((store, saves, _) => new Spending(_kinds).Of(store, saves));
        _kinds.Pasts.Add(Past);
    }

    private static async ValueTask<IEnumerable<(DateTimeOffset, string, string)>> Past(Item item, View view) =>
        (await view.Store.All<WorkLog>(WorkLog.Of(item.Id))).Where(log => !log.Removed).Select(log => (log.At, log.By, log.Note is { } note
            ? view.Say($"logged {view.Words.Duration(log.Minutes)}: {note}") : view.Say($"logged {view.Words.Duration(log.Minutes)}")));
}
