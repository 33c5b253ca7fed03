using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>Writing down hours, and reading them.</summary>
public sealed class WorkLogFeature(Kinds kinds) : IFeature
{
    private const int LongestNote = 1_000, MostMonths = 60;

    public string Chapter => "Time spent";

    public void Map(CommandMap map)
    {
        map.Examples.Add(new(Readers.Team, "how many hours did I log this week?"));
        map.Subjects.Add(new(Chapter, "hours", "“I worked 2 hours on the offer” · “the offer took me 30 minutes yesterday”",
            new(Readers.Team, "how many hours did I log this week?"), new(Readers.Team, "my hours last week"), new(Readers.Team, "hours this week"),
            new(Readers.Team, "hours last week"), new(Readers.Team, "hours this month"), new(Readers.Team, "log")));
        WorkLogWordings.Map(map);
        ChineseWorkLogWordings.Map(map);
        map.Add("{item} +{duration} [on {date}] [{note}]", Log, "log time spent on a task");
        map.Add("log {duration} {item} [on {date}] [{note}]", Log, "log time spent on a task")
            .Or("log work on {item} [{note}]").Or("log time on {item} [{note}]")
            .Asks(new Question("duration", "How long did it take, like 2h or 30min?", "Time spent", Required: true),
                new Question("item", "What was it for? Say its number or its name.", "For", Required: true));
        map.Add("logs [mine] [for {owner}] [{item}] [{period}]", List, "show the time logged, this week if nothing else is said").Reads()
            .Or("timesheet [mine] [for {owner}] [{item}] [{period}]");
    }

    private async ValueTask<Reply> Log(Context context, Args args)
    {
        var (minutes, note) = (args.Get(TimeArguments.Spent), args.Find(BasicArguments.Note)?.Trim());
        var day = args.TryGet(TimeArguments.Date, out var said) ? said : Begun(context, ref note) ?? context.Today;
        if (minutes is < 1 or > WorkLog.Most)
            return Reply.No(context.Words["One entry is between a minute and 24 hours. Log each day by itself: T12 +8h on monday"]);
        if (day > context.Today)
            return Reply.No(context.Words["Only work that is done can be logged. Say a day up to today."]);
        if (note?.Length > LongestNote)
            return Reply.No(context.Say($"A note has at most {LongestNote} characters. Put the rest into a comment."));
        var named = args.Get(ItemArguments.Item);
        var (edit, refusal) = await Edit.Make(context, kinds, [named], (item, _) => kinds.Of(item).Log(item, minutes), hush: "hours");
        if (edit is null)
            return refusal!;
        var logged = new Said((view, what) => day == view.Today
            ? view.Say($"logged {view.Words.Duration(minutes)} on {what}")
            : view.Say($"logged {view.Words.Duration(minutes)} on {what} for {view.Words.Date(day, view.Today)}"));
        if (edit.Made is not [var (_, after)])
            return await edit.Say(logged);
        var log = new WorkLog
        {
            Id = $"{named.Project}/W{await context.Store.Next(WorkLog.Series(named.Project))}", By = context.Me.Id, On = after.Id,
            Minutes = minutes, Day = day,
            Note = string.IsNullOrEmpty(note) ? null : note, At = context.Now,
        };
        return (await edit.Say(logged, Tell.Nobody, [Total(after, edit.View)])).Saving(log);
    }

    private static readonly string[] Days = ["the day before yesterday", "yesterday", "today", "前天", "昨天", "今天"];

    /// <summary>"log 2h T3 yesterday fixed it": the day stands before what was done.</summary>
    private static DateOnly? Begun(Context context, ref string? note)
    {
        var said = note;
        foreach (var before in (string[])["for ", "on ", "from "])
            if (said?.StartsWith(before, StringComparison.OrdinalIgnoreCase) == true && Array.Exists(Days, day
                => said.AsSpan(before.Length).StartsWith(day, StringComparison.OrdinalIgnoreCase)))
                said = said[before.Length..];
        if (Array.Find(Days, day => said?.StartsWith(day, StringComparison.OrdinalIgnoreCase) == true) is not { } day
            || (said!.Length > day.Length && char.IsLetterOrDigit(said[day.Length]) && !Scan.IsHan(day[0]))
            || TimeArguments.Date.Reads(day, context) is not Language.Reading<DateOnly>.Ok ok)
            return null;
        note = said[day.Length..].TrimStart(' ', ',', ':', '，', '：');
        return ok.Value;
    }

    private async ValueTask<Reply> List(Context context, Args args)
    {
        var view = context.Here!;
        var of = args.TryGet(ItemArguments.Item, out var named);
        if (of && await Named.Find(context, kinds, [named]) is var found
            && (found.Refusal ?? (found.Refused is [var missing, ..] ? Reply.No(missing) : null)) is { } refused)
            return refused;
        view = of ? (await context.Of(named.Project))! : view;
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var period = args.TryGet(TimeArguments.Period, out var asked) ? asked : of ? (Period?)null : Week(context.Today);
        var logs = new List<WorkLog>();
        if (of)
            logs.AddRange(await context.Store.All<WorkLog>(WorkLog.Of(named.Id)));
        else if (Months(period!.Value) is { Count: <= MostMonths } months)
            foreach (var month in months)
                logs.AddRange(await context.Store.All<WorkLog>(WorkLog.In(view.Project.Id, month)));
        else
            return Reply.No(context.Words["That is a long time. Ask for at most five years."]);
        List<Person> people = [.. args.All(PersonArguments.Owner), .. args.Has("mine") ? [context.Me] : Array.Empty<Person>()];
        logs.RemoveAll(log => log.Removed || (period is { } days && (log.Day < days.From || log.Day > days.To))
            || (people.Count > 0 && !people.Exists(person => person.Is(log.By))));
        if (logs.Count == 0)
            return new Reply(context.Words["No time is logged there. Log some: T12 +2h wrote the intro"]);
        var what = of && await kinds.Find(context.Store, named.Id) is var (_, item) ? $"{view.Prefix}{item.Ref} {item.Title}"
            : view.Project.Name;
        var title = period is { } span
            ? view.Say($"Time on {what}, {view.Words.Date(span.From, view.Today)} to {view.Words.Date(span.To, view.Today)}")
            : view.Say($"Time on {what}");
        return new Reply(null, await WorkLogCard.For(logs, title, view, kinds));
    }

    private string Total(Item item, View view)
    {
        var (words, (estimate, spent)) = (view.Words, kinds.Of(item).Hours(item) ?? default);
        return estimate == 0 ? view.Say($"{words.Duration(spent)} in all.")
            : spent <= estimate ? view.Say($"{words.Duration(spent)} of {words.Duration(estimate)}.")
            : view.Say($"{words.Duration(spent)} of {words.Duration(estimate)}: {words.Duration(spent - estimate)} more than estimated.");
    }

    private static Period Week(DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    private static List<DateOnly> Months(Period period)
    {
        var months = new List<DateOnly>();
        var month = new DateOnly(period.From.Year, period.From.Month, 1);
        for (; month <= period.To && months.Count <= MostMonths; month = month.AddMonths(1))
            months.Add(month);
        return months;
    }
}
