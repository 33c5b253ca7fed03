using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Projects;

/// <summary>On which days the team and the client work: whose holidays, which weekdays, and days of the project's own.</summary>
public sealed class WorkingDays : IFeature
{
    private static readonly string[] Usual = ["cn", "de", "gb", "us", "fr"];

    /// <summary>A day or a few of one week that are said as such: "saturday 2 january", "next saturday"; not "saturday" or "january".</summary>
    private static readonly Argument<Period> Dates = new()
    {
        Name = "dates", Kind = "period", Words = 6, Show = TimeArguments.Period.Show,
        Reads = (text, context) => IsDated(text) && TimeArguments.Period.Reads(text, context) is Reading<Period>.Ok { Value: var days }
            && days.To.DayNumber - days.From.DayNumber < 7 ? days : new Reading<Period>.No(),
    };

    private static bool IsDated(string text) => text.Any(char.IsDigit) || Array.Exists(Near, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Near = ["this ", "next ", "coming ", "tomorrow", "today", "这周", "本周", "下周", "明天", "后天", "今天", "号", "日"];

    public string Chapter => "Working days";

    public void Map(CommandMap map)
    {
        map.Argument(Dates);
        map.Add("project calendar {country}", Team, "choose whose public holidays the team has").Or("calendar {country}").Needs(Role.Manager)
            .Asks(new Question("country", "Whose public holidays does the team have?", "Country", Required: true, Choices: Offered));
        map.Add("client calendar {country}", Client, "choose whose public holidays the client has").Or("project client calendar {country}").Needs(Role.Manager)
            .Asks(new Question("country", "Whose public holidays does the client have?", "Country", Required: true, Choices: Offered));
        map.Add("project week {weekdays}", Week, "say on which weekdays the team works").Or("working week {weekdays}").Needs(Role.Manager)
            .Asks(new Question("weekdays", "On which weekdays does the team work?", "Weekdays", Required: true));
        map.Add("project day off {period} [{name}]", (context, args) => Own(context, args, DayKind.Off), "make days off in the team’s calendar")
            .Or("project days off {period} [{name}]").Needs(Role.Manager);
        map.Add("project half day {period} [{name}]", (context, args) => Own(context, args, DayKind.Half), "make half days in the team’s calendar")
            .Or("project half days {period} [{name}]").Needs(Role.Manager);
        map.Add("project working day {period} [{name}]", (context, args) => Own(context, args, DayKind.Worked), "make working days of days off")
            .Or("project working days {period} [{name}]").Needs(Role.Manager);
        map.Add("project usual day {period}", Usually, "take back what was said of days in the team’s calendar").Or("project usual days {period}")
            .Needs(Role.Manager);
        map.Add("holidays [{period}]", (context, args) => new(DaysOff.Card(context, Asked(args))),
            "show the next days off, or say of a day whether it is one").Or("days off [{period}]").Needs(Role.Client).Reads();
        map.Add("next holiday", (context, _) => new(DaysOff.Next(context)), "say when the next day off is").Or("next day off").Needs(Role.Client).Reads();
        WorkingDayWordings.Map(map);
        map.Subjects.Insert(0, new(Chapter, "working days",
            "“we work by the holidays of China” · “I work from monday to thursday” · “we are closed from 24 to 31 December”",
            new(Readers.Manager, "project calendar"), new(Readers.Everybody, "holidays"), new(Readers.Everybody, "is tomorrow a holiday?"),
            new(Readers.Everybody, "when is the next holiday?"), new(Readers.Team, "me calendar"), new(Readers.Team, "me week"), new(Readers.Team, "me hours"))
        {
            IsGeneral = true,
        });
    }

    private static Period? Asked(Args args) => args.TryGet(TimeArguments.Period, out var period) ? period : null;

    private static IReadOnlyList<Option> Offered(Context context) =>
        [.. Usual.Select(code => new Option(context.Words[Countries.Of(code).Name], code))];

    private static ValueTask<Reply> Team(Context context, Args args)
    {
        var country = args.Get(PersonArguments.Country);
        var calendar = Mine(context) with { Country = Code(country) };
        return Changed(context, context.Project with { Calendar = calendar }, Sentence(context, country, "The team"), calendar);
    }

    private static ValueTask<Reply> Client(Context context, Args args)
    {
        var country = args.Get(PersonArguments.Country);
        var calendar = (context.Project.ClientCalendar ?? WorkCalendar.Default) with { Country = Code(country) };
        return Changed(context, context.Project with { ClientCalendar = calendar }, Sentence(context, country, "The client"), calendar);
    }

    private static ValueTask<Reply> Week(Context context, Args args)
    {
        var week = args.Get(PersonArguments.Week);
        return Changed(context, context.Project with { Calendar = Mine(context) with { Week = week } },
            context.Say($"The team works on {week.Show(context.Words)}."));
    }

    private static ValueTask<Reply> Own(Context context, Args args, DayKind kind)
    {
        var (period, words) = (args.Get(TimeArguments.Period), context.Words);
        var (name, calendar) = (args.Find(BasicArguments.Name) ?? "", Mine(context));
        if (period.To.DayNumber - period.From.DayNumber >= WorkCalendar.MostDays)
            return new(Reply.No(words.Say($"A calendar keeps {WorkCalendar.MostDays} days of its own at most.")));
        // What is off anyway need not be kept: a week off has five days.
        var days = Enumerable.Range(period.From.DayNumber, period.To.DayNumber - period.From.DayNumber + 1).Select(DateOnly.FromDayNumber)
            .Where(day => calendar.On(day) != kind).ToList();
        if (days.Count == 0)
            return new(Reply.No(words["It is like that already."]));
        var changed = calendar.With(days.Select(day => (day, new OwnDay(kind, name))), context.Today);
        if (changed.Days.Count > WorkCalendar.MostDays)
            return new(Reply.No(words.Say($"A calendar keeps {WorkCalendar.MostDays} days of its own at most.")));
        var when = DaysOff.Shown(period, context);
        return Changed(context, context.Project with { Calendar = changed }, kind switch
        {
            DayKind.Off => words.Say($"The team is off: {when}."),
            DayKind.Half => words.Say($"The team works in the morning only: {when}."),
            _ => words.Say($"The team works: {when}."),
        });
    }

    private static ValueTask<Reply> Usually(Context context, Args args)
    {
        var (period, calendar) = (args.Get(TimeArguments.Period), Mine(context));
        var days = calendar.Days.RemoveRange(calendar.Days.Keys.Where(period.Contains));
        return days.Count == calendar.Days.Count
            ? new(Reply.No(context.Words["Nothing was said of these days. Public holidays are chosen with: project calendar"]))
            : Changed(context, context.Project with { Calendar = calendar with { Days = days } },
                context.Say($"As usual again: {DaysOff.Shown(period, context)}."));
    }

    private static WorkCalendar Mine(Context context) => context.Project.Calendar ?? WorkCalendar.Default;

    private static string? Code(HolidayCalendar country) => country == Countries.None ? null : country.Code;

    private static string Sentence(Context context, HolidayCalendar country, string who) => (country == Countries.None, who == "The team") switch
    {
        (true, true) => context.Words["The team has no public holidays now."],
        (true, _) => context.Words["The client has no public holidays now."],
        (_, true) => context.Say($"The team has the public holidays of {context.Words[country.Name]} now."),
        _ => context.Say($"The client has the public holidays of {context.Words[country.Name]} now."),
    };

    /// <summary>With the next day off, so that a wrong country is seen.</summary>
    private static ValueTask<Reply> Changed(Context context, Project project, string receipt, WorkCalendar? shown = null)
    {
        var next = shown is null ? null : DaysOff.In(shown, DaysOff.Coming(context), context.Words).FirstOrDefault(span => span.Kind == DayKind.Off);
        var text = next is null ? receipt : $"{receipt}{(context.Words.IsChinese ? "" : " ")}{context.Say($"Next: {DaysOff.Sentence(next, context)}.")}";
        return new(new Reply(text).Saving(project)
            .With(new(context.Words["Days off"], context.Words.Usage("holidays")), new(context.Words["Undo"], Undoing.Say)));
    }
}
