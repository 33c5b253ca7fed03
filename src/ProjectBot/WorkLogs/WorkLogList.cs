using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>The time logged on a project or an item, by whom and when.</summary>
internal sealed class WorkLogList(Kinds kinds)
{
    public void Map(CommandMap map) =>
        map.Add("logs [mine] [for {owner}] [{item}] [{period}]", Show, "show the time logged, this week if nothing else is said").Reads();

    private async ValueTask<Reply> Show(Context context, Args args)
    {
        var view = context.Here!;
        var of = args.TryGet(ItemArguments.Item, out var named);
        if (of && await Named.Find(context, kinds, [named]) is var found
            && (found.Refusal ?? (found.Refused is [var missing, ..] ? Reply.No(missing) : null)) is { } refused)
            return refused;
        view = of ? (await context.Of(named.Project))! : view;
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var period = args.TryGet(TimeArguments.Period, out var asked) ? asked : of ? (Period?)null : Timesheets.Week(null, context.Today);
        if (period is { } long_ && long_.To.DayNumber - long_.From.DayNumber > Timesheet.MostDays)
            return Reply.No(context.Words["That is a long time. Ask for at most five years."]);
        var logs = of ? [.. (await context.Store.All<WorkLog>(WorkLog.Of(named.Id))).Where(log => !log.Removed && period?.Contains(log.Day) != false)]
            : await Timesheet.Of(context.Store, view.Project.Id, period!.Value);
        List<Person> people = [.. args.All(PersonArguments.Owner), .. args.Has("mine") ? [context.Me] : Array.Empty<Person>()];
        logs.RemoveAll(log => people.Count > 0 && !people.Exists(person => person.Is(log.By)));
        if (logs.Count == 0)
            return new Reply(context.Words["No time is logged there. Log some: T12 +2h wrote the intro"]);
        var what = of && await kinds.Find(context.Store, named.Id) is var (_, item) ? $"{view.Prefix}{item.Ref} {item.Title}"
            : view.Project.Name;
        var title = period is { } span
            ? view.Say($"Time on {what}, {view.Words.Date(span.From, view.Today)} to {view.Words.Date(span.To, view.Today)}")
            : view.Say($"Time on {what}");
        return new Reply(null, await WorkLogCard.For(logs, title, view, kinds));
    }
}
