using ProjectBot.Time;

namespace ProjectBot.Team;

/// <summary>Who is away, in words for the team.</summary>
public static class Away
{
    /// <summary>Who begins to be away within so many days is spoken of.</summary>
    private const int Soon = 7;

    /// <summary>The absence somebody is in, or that comes soon; null when they are there.</summary>
    public static Absence? At(Person person, DateTimeOffset now) => DayOf(person, now) is var today
        ? person.Absences.FirstOrDefault(one => one.To >= today && one.From <= today.AddDays(Soon)) : null;

    /// <summary>The day it is for somebody.</summary>
    public static DateOnly DayOf(Person person, DateTimeOffset now) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, View.ZoneOf(person.Zone)).DateTime);

    /// <summary>The first day on which they work again.</summary>
    public static DateOnly BackOn(Person person, Absence absence, Project? project) =>
        person.WorkTimeIn(project).FirstFrom(absence.ToNoon ? absence.To : absence.To.AddDays(1));

    /// <summary>"Thu 26 Nov to Mon 30 Nov", "Thu 26 Nov in the afternoon".</summary>
    public static string Days(Absence absence, Language.Words words, DateOnly today) => absence switch
    {
        { FromNoon: true } when absence.From == absence.To => words.Say($"{words.Date(absence.From, today)} in the afternoon"),
        { ToNoon: true } when absence.From == absence.To => words.Say($"{words.Date(absence.From, today)} in the morning"),
        _ when absence.From == absence.To => words.Date(absence.From, today),
        _ => Range(absence.From, absence.To, words, today),
    };

    /// <summary>"Thu 26 Nov to Mon 30 Nov", with the year once when it is another.</summary>
    public static string Range(DateOnly from, DateOnly to, Language.Words words, DateOnly today) => words.IsChinese
        ? words.Say($"{words.Date(from, today)} to {words.Date(to, from)}") : words.Say($"{words.Date(from, to)} to {words.Date(to, today)}");

    /// <summary>The same of a period; of a single day the day.</summary>
    public static string Range(Period days, Language.Words words, DateOnly today) =>
        days.From == days.To ? words.Date(days.From, today) : Range(days.From, days.To, words, today);

    /// <summary>What whoever gives them something should know: that they are away, when they are back, who stands in; null when they are there.</summary>
    public static string? Warning(Person person, View view) =>
        view.IsForClients || At(person, view.Now) is not { } absence ? null : Sentence(person, absence, view);

    /// <summary>"Bo is away (Thu 26 Nov to Mon 30 Nov) and back on Tue 1 Dec. Ana stands in."</summary>
    public static string Sentence(Person person, Absence absence, View view)
    {
        var (words, name, back) = (view.Words, person.NameIn(view.Words), BackOn(person, absence, view.Project));
        var (days, home) = (Days(absence, words, view.Today), words.Date(back, view.Today));
        // Whoever has left the project stands in for nobody there.
        return absence.Cover is { } id && view.Person(id) is { } cover
            ? words.Say($"{name} is away ({days}) and back on {home}. {cover.NameIn(words)} stands in.")
            : words.Say($"{name} is away ({days}) and back on {home}.");
    }
}
