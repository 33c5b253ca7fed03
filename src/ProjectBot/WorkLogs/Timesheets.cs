using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>Somebody's hours as a table, and where everybody's week stands.</summary>
internal sealed class Timesheets(Kinds kinds)
{
    public void Map(CommandMap map)
    {
        map.Add("timesheet [{person}] [for {person}] [{period}]", One, "show the hours of a week as a table: yours, or somebody's").Reads();
        map.Add("timesheets [{period}]", All, "show where everybody's week stands").Reads();
    }

    private async ValueTask<Reply> One(Context context, Args args)
    {
        var view = context.Here!;
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var whose = args.TryGet(PersonArguments.Person, out var person) ? person : context.Me;
        if (view.Project.RoleOf(whose) < Role.Member)
            return Reply.No(view.Say($"{whose.NameIn(view.Words)} is not in the team of {view.Project.Name}."));
        var days = Week(args.TryGet(TimeArguments.Period, out var asked) ? asked : null, Away.DayOf(whose, context.Now));
        if (days.To.DayNumber - days.From.DayNumber > Timesheet.MostDays)
            return Reply.No(context.Words["That is a long time. Ask for at most five years."]);
        var sheet = await Timesheet.Read(view, whose, days, context.Directory);
        return new Reply(null, await TimesheetCard.Of(sheet, await Sheet.Find(view.Store, view.Project.Id, whose, days.From), view, kinds));
    }

    private async ValueTask<Reply> All(Context context, Args args)
    {
        var (view, words) = (context.Here!, context.Words);
        if (Edit.Hush(view, "hours") is { } hush)
            return hush;
        var days = Week(args.TryGet(TimeArguments.Period, out var asked) ? new(asked.From, asked.From) : null, context.Today);
        var rows = new List<Entry>();
        foreach (var person in view.People.Where(person => view.Project.RoleOf(person) >= Role.Member)
            .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase))
        {
            var (sheet, state) = (await Timesheet.Read(view, person, days), await Sheet.Find(view.Store, view.Project.Id, person, days.From));
            rows.Add(new("", person.NameIn(words),
                [
                    words.Say($"{words.Duration(sheet.Total)} logged of {words.Duration(sheet.Each().Sum(sheet.Expected))}"), new(words[Sheet.Word(state)],
                        state?.State switch { SheetState.Approved => Tone.Good, SheetState.Returned => Tone.Warning, _ => Tone.Plain }),
                    .. sheet.Missing > 0 ? (Chip[])[words.Say($"{words.Duration(sheet.Missing)} missing")] : [],
                ],
                view.IsHere ? Sheets.Line("timesheet", person, days.From, view) : null));
        }

        return new Reply(null, new Card(words.Say($"Timesheets of {view.Project.Name}, {Away.Range(days, words, view.Today)}"), [new Entries([.. rows])]));
    }

    /// <summary>This week when nothing is said, the whole week of a single day.</summary>
    public static Period Week(Period? asked, DateOnly today)
    {
        var days = asked ?? new(today, today);
        return days.From == days.To ? new(Sheet.WeekOf(days.From), Sheet.WeekOf(days.From).AddDays(6)) : days;
    }
}
