using ProjectBot.Language;
using ProjectBot.Projects;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Exchange;

/// <summary>
/// The calendar files that links lead to, written when they are fetched: the days off of the team or the client, and when somebody is away.
/// Rights are asked each time: whoever is no longer in the project gets nothing.
/// </summary>
public sealed class CalendarFeed(Team.Directory directory, TimeProvider clock)
{
    /// <summary>What the links are for.</summary>
    public const string Purpose = "calendar";

    private const char Between = '|';

    /// <summary>In days: how long ago an absence may be to be shown, and how far ahead holidays are.</summary>
    private const int Back = 60, Ahead = 400;

    /// <summary>What a link to the days off of a project is signed for.</summary>
    internal static string DaysOff(Whose whose, View view) =>
        string.Join(Between, whose == Whose.Team ? "team" : "client", view.Project.Id, view.Reader.Id, view.IsForClients ? "client" : "member");

    /// <summary>What a link to somebody's own absences is signed for.</summary>
    internal static string Absences(Person person) => string.Join(Between, "away", person.Id);

    /// <summary>The name and content of the file; null when there is none for whom the link was given.</summary>
    public async ValueTask<(string Name, string Text)?> Read(string subject) => subject.Split(Between) switch
    {
        ["away", var id] => await directory.Find(id) is { } person ? Away(person, clock.GetUtcNow()) : null,
        [var whose and ("team" or "client"), var project, var id, var reader] when await directory.Find(id) is { } person
            && await directory.Of(project, person, WordsOf(person), clock.GetUtcNow()) is { } view
            => Days(whose, view, reader == "client" || view.IsForClients),
        _ => null,
    };

    private static (string, string)? Days(string whose, View view, bool forClients)
    {
        var isTeam = whose == "team";
        if ((isTeam ? view.Project.Calendar : view.Project.ClientCalendar) is not { } calendar)
            return null;
        var (words, from) = (view.Words, new DateOnly(view.Today.Year, 1, 1));
        var spans = new Calendared(isTeam ? Whose.Team : Whose.Client, calendar, forClients).In(new(from, view.Today.AddDays(Ahead)), words);
        var entries = spans.Select(span =>
            new CalendarText.Entry(span.Days, span.Kind, span.Name, span.IsExpected ? words["expected, not yet announced"] : null));
        return ($"{view.Project.Id}-{whose}.ics", CalendarText.Write(
            $"{view.Project.Name}: {words[isTeam ? "Team" : "Client"]}", $"{whose}-{view.Project.Id}", entries, words, view.Now));
    }

    private static (string, string)? Away(Person person, DateTimeOffset now)
    {
        var (words, today) = (WordsOf(person), Team.Away.DayOf(person, now));
        return ("away.ics", CalendarText.Write($"{person.NameIn(words)}: {words["Away"]}", $"away-{person.Id}",
            person.Absences.Where(one => one.To >= today.AddDays(-Back)).SelectMany(one => Days(one, words)), words, now));
    }

    /// <summary>The first and the last day may be half ones.</summary>
    private static IEnumerable<CalendarText.Entry> Days(Absence absence, Words words)
    {
        var (from, to) = (absence.FromNoon ? absence.From.AddDays(1) : absence.From, absence.ToNoon ? absence.To.AddDays(-1) : absence.To);
        if (absence.FromNoon)
            yield return new(new(absence.From, absence.From), DayKind.Half, words["Away"], words["away in the afternoon"]);
        if (from <= to)
            yield return new(new(from, to), DayKind.Off, words["Away"]);
        if (absence.ToNoon)
            yield return new(new(absence.To, absence.To), DayKind.Half, words["Away"], words["away in the morning"]);
    }

    private static Words WordsOf(Person person) => Words.For(person.Language ?? person.ClientLanguage);
}
