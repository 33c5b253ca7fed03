using ProjectBot.Team;
using ProjectBot.Chat;
using ProjectBot.Tasks;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>Writing down hours, and reading them.</summary>
public sealed class WorkLogFeature : IFeature
{
    private const int LongestNote = 1_000, MostMonths = 60;

    public string Chapter => "Time spent";

    public void Map(CommandMap map)
    {
        map.Argument(TaskArguments.Task);
        map.Add("{task} +{duration} [on {date}] [{note}]", Log, "log time spent on a task");
        map.Add("log {duration} {task} [on {date}] [{note}]", Log, "log time spent on a task");
        map.Add("logs [mine] [for {owner}] [{task}] [{period}]", List, "show the time logged, this week if nothing else is said")
            .Or("timesheet [mine] [for {owner}] [{task}] [{period}]").Reads();
    }

    public static async ValueTask<Reply> Log(Context context, Args args)
    {
        var (desk, refusal) = await Desk.For(context, Changes.Named(args));
        if (desk is null || (refusal = desk.Hush("hours")) is not null)
            return new Reply(refusal);
        var minutes = args.Get(TimeArguments.Spent);
        var day = args.TryGet(TimeArguments.Date, out var said) ? said : context.Today;
        var note = args.Find(BasicArguments.Note)?.Trim();
        if (minutes is < 1 or > WorkLog.Most)
            return new Reply(context.Words["One entry is between a minute and 24 hours. Log each day by itself: T12 +8h on monday"]);
        if (day > context.Today)
            return new Reply(context.Words["Only work that is done can be logged. Say a day up to today."]);
        if (note?.Length > LongestNote)
            return new Reply(context.Say($"A note has at most {LongestNote} characters. Put the rest into a comment."));

        var changes = await Changes.Make(desk, args, task => task.Log(minutes));
        if (changes.Made is not [var (_, task)])
            return await changes.Say("logged");
        var log = new WorkLog
        {
            Id = $"{desk.Project.Id}/W{await context.Store.Next(WorkLog.Series(desk.Project.Id))}",
            By = desk.Me.Id,
            Task = task.Number,
            Minutes = minutes,
            Day = day,
            Note = string.IsNullOrEmpty(note) ? null : note,
            At = context.Now,
        };
        var logged = new Said(words => day == context.Today
            ? words.Say($"{words.Duration(minutes)} logged")
            : words.Say($"{words.Duration(minutes)} logged on {words.Date(day, context.Today)}"));
        var reply = await changes.Say(logged, Tell.Nobody, [Total(task, desk)]);
        return reply.Saving(log);
    }

    public static async ValueTask<Reply> List(Context context, Args args)
    {
        var (desk, refusal) = args.TryGet(TaskArguments.Task, out var named) ? await Desk.For(context, [named]) : (Desk.Here(context), null);
        if (desk is null || (refusal = desk.Hush("hours")) is not null)
            return new Reply(refusal);
        var logs = new List<WorkLog>();
        var period = args.TryGet(TimeArguments.Period, out var asked) ? asked : named.Number > 0 ? (Period?)null : Week(context.Today);
        if (named.Number > 0)
            logs.AddRange(await context.Store.All<WorkLog>(WorkLog.OfTask(desk.Project.Id, named.Number)));
        else if (Months(period!.Value) is { Count: <= MostMonths } months)
            foreach (var month in months)
                logs.AddRange(await context.Store.All<WorkLog>(WorkLog.In(desk.Project.Id, month)));
        else
            return new Reply(context.Words["That is a long time. Ask for at most five years."]);

        List<Person> people = [.. args.All(PersonArguments.Owner), .. args.Has("mine") ? [desk.Me] : Array.Empty<Person>()];
        logs.RemoveAll(log => log.Removed
            || (period is { } days && (log.Day < days.From || log.Day > days.To))
            || (people.Count > 0 && !people.Exists(person => person.Is(log.By))));
        return logs.Count == 0
            ? new Reply(context.Words["No time is logged there. Log some: T12 +2h wrote the intro"])
            : new Reply(null, WorkLogCard.For(logs, await Title(desk, named, period), await desk.Tasks(), context.Today, context.Words, desk.NameOf));
    }

    private static string Total(TaskItem task, Desk desk) => task.Estimate == 0
        ? desk.Context.Say($"{desk.Words.Duration(task.Spent)} in all.")
        : task.Spent <= task.Estimate
            ? desk.Context.Say($"{desk.Words.Duration(task.Spent)} of {desk.Words.Duration(task.Estimate)}.")
            : desk.Context.Say($"{desk.Words.Duration(task.Spent)} of {desk.Words.Duration(task.Estimate)}: {desk.Words.Duration(task.Spent - task.Estimate)} more than estimated.");

    private static async ValueTask<string> Title(Desk desk, TaskRef task, Period? period)
    {
        var what = task.Number > 0 && (await desk.Tasks()).Find(task.Number) is { } found ? $"{found.Ref} {found.Title}" : desk.Project.Name;
        return period is { } days
            ? desk.Context.Say($"Time on {what}, {desk.Words.Date(days.From, desk.Today)} to {desk.Words.Date(days.To, desk.Today)}")
            : desk.Context.Say($"Time on {what}");
    }

    private static Period Week(DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    private static List<DateOnly> Months(Period period)
    {
        var months = new List<DateOnly>();
        for (var month = new DateOnly(period.From.Year, period.From.Month, 1); month <= period.To && months.Count <= MostMonths; month = month.AddMonths(1))
            months.Add(month);
        return months;
    }
}
