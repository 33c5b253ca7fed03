using System.Collections.Immutable;
using System.IO;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Exchange;

/// <summary>Takes days off from a calendar file that a manager sends.</summary>
public sealed class CalendarImport(IFiles? files) : IFeature
{
    private const int YearsAhead = 3;

    public string Chapter => "Working days";

    public void Map(CommandMap map)
    {
        map.Add("import calendar", (context, _) => Import(context, forClient: false),
            "take days off from the calendar file that you send with it, for the team").Needs(Role.Manager);
        map.Add("import client calendar", (context, _) => Import(context, forClient: true),
            "take days off from the calendar file that you send with it, for the client").Needs(Role.Manager);
        CalendarImportWordings.Map(map);
    }

    private async ValueTask<Reply> Import(Context context, bool forClient)
    {
        var (words, today, sent) = (context.Words, context.Today, context.Files);
        // The file itself belongs nowhere: what is in it is kept.
        context.Files = [];
        if (sent is not [var file])
            return new Reply(words["Send one calendar file (.ics) together with these words."]);
        if (file.Size > CalendarFile.Longest || files is null || await files.Open(file.Hash) is not { } content)
            return new Reply(words.Say($"A calendar file has at most {CalendarFile.Longest / 1024} KB."));
        string text;
        using (var reader = new StreamReader(content))
            text = await reader.ReadToEndAsync();
        return CalendarFile.Read(text, new(today.AddYears(-1), today.AddYears(YearsAhead))) switch
        {
            Reading<ImmutableArray<(DateOnly Day, OwnDay Own)>>.Ok { Value: var days } => Kept(context, file.Name, days, forClient),
            Reading<ImmutableArray<(DateOnly Day, OwnDay Own)>>.No { Problem: { } problem } => new Reply(words.Say(problem)),
            var other => throw new InvalidOperationException($"{other}"),
        };
    }

    private static Reply Kept(Context context, string name, ImmutableArray<(DateOnly Day, OwnDay Own)> days, bool forClient)
    {
        var (words, project, today) = (context.Words, context.Project, context.Today);
        var calendar = ((forClient ? project.ClientCalendar : project.Calendar) ?? WorkCalendar.Default).With(days, today);
        if (calendar.Days.Count > WorkCalendar.MostDays)
            return new Reply(words.Say($"A calendar keeps {WorkCalendar.MostDays} days of its own at most."));
        var worked = days.Count(one => one.Own.Kind == DayKind.Worked);
        var (first, last) = (words.Date(days[0].Day, today), words.Date(days[^1].Day, today));
        var text = worked == 0 ? words.Say($"Took {days.Length} days from {name}: from {first} to {last}.")
            : words.Say($"Took {days.Length} days from {name}, {worked} of them worked: from {first} to {last}.");
        return new Reply(text).Saving(forClient ? project with { ClientCalendar = calendar } : project with { Calendar = calendar })
            .With(new(words["Days off"], words.Usage("holidays")), new(words["Undo"], Undoing.Say));
    }
}
