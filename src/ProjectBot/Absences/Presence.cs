using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Absences;

/// <summary>Whether one person is there, and when they are back: a sentence for the team.</summary>
internal static class Presence
{
    /// <param name="asked">The day or the time that was asked for; null for today.</param>
    public static Reply Of(Context context, Person person, Period? asked)
    {
        if (Refused(context, person) is { } refused)
            return refused;
        var (view, words, name) = (context.Here!, context.Words, person.NameIn(context.Words));
        var today = Away.DayOf(person, view.Now);
        var time = asked ?? new Period(today, today);
        var away = person.Absences.Where(absence => absence.To >= time.From && absence.From <= time.To).ToList();
        if (away is [var one])
            return new Reply(Away.Sentence(person, one, view));
        if (away.Count > 0)
            return new Reply(words.Say($"{name} is away: {words.List([.. away.Select(absence => Away.Days(absence, words, view.Today))])}."));
        if (time.From != time.To)
            return new Reply(words.Say($"{name} is not away from {Away.Range(time, words, view.Today)}."));
        var day = words.Date(time.From, view.Today);
        return new Reply(!person.CalendarIn(view.Project).IsWorkingDay(time.From) ? words.Say($"{name} is not away, but {day} is no working day.")
            : time.From == today ? words.Say($"{name} is there today.") : words.Say($"{name} is there on {day}."));
    }

    public static Reply Return(Context context, Person person)
    {
        if (Refused(context, person) is { } refused)
            return refused;
        var (view, words, name) = (context.Here!, context.Words, person.NameIn(context.Words));
        var today = Away.DayOf(person, view.Now);
        if (person.Absences.FirstOrDefault(absence => absence.To >= today) is not { } next)
            return new Reply(words.Say($"{name} is not away."));
        var back = words.Date(Away.BackOn(person, next, view.Project), view.Today);
        return new Reply(next.Touches(today) ? words.Say($"{name} is back on {back}.")
            : words.Say($"{name} is not away yet: {Away.Days(next, words, view.Today)}, and back on {back}."));
    }

    /// <summary>What of somebody in no project with the reader is known is nothing for them, also where they were mentioned.</summary>
    private static Reply? Refused(Context context, Person person) => Edit.Hush(context.Here!, "absences")
        ?? (context.Project.RoleOf(person) > Role.Anyone ? null
            : Reply.No(context.Say($"I know nobody called {person.NameIn(context.Words)} in this project.")));
}
