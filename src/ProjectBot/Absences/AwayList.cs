using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Absences;

/// <summary>Who is away now and in the next weeks, or at a time.</summary>
internal static class AwayList
{
    private const int Ahead = 30, Most = 20;

    /// <param name="asked">The day or the time that was asked for; null for the next weeks.</param>
    public static Reply Card(Context context, Period? asked)
    {
        var view = context.Here!;
        if (Edit.Hush(view, "absences") is { } hush)
            return hush;
        var words = view.Words;
        var away = (from member in view.Project.Members
                    let person = view.Person(member.Person)
                    where person is not null
                    let today = Away.DayOf(person, view.Now)
                    from absence in person.Absences
                    let time = asked ?? new Period(today, today.AddDays(Ahead))
                    where absence.To >= time.From && absence.From <= time.To
                    orderby absence.From, absence.To
                    select (Person: person, Absence: absence, IsNow: absence.Touches(today))).ToList();
        if (away.Count == 0)
            return new Reply(asked is not { } none ? words.Say($"Nobody is away in the next {Ahead} days.")
                : none.From == none.To ? words.Say($"Nobody is away on {words.Date(none.From, view.Today)}.")
                : words.Say($"Nobody is away from {Away.Range(none.From, none.To, words, view.Today)}."));
        var entries = away.Take(Most).Select(one => new Entry("", one.Person.NameIn(words),
        [
            .. one.IsNow ? [new Chip(words["away now"], Tone.Strong)] : Array.Empty<Chip>(),
            Away.Days(one.Absence, words, view.Today),
            words.Say($"back on {words.Date(Away.BackOn(one.Person, one.Absence, view.Project), view.Today)}"),
            .. one.Absence.Cover is { } id && view.Person(id) is { } cover ? [words.Say($"{cover.NameIn(words)} stands in")] : Array.Empty<Chip>(),
        ]));
        var title = asked is not { } then ? words.Say($"Who is away in {view.Project.Name}")
            : words.Say($"Who is away in {view.Project.Name}: {Away.Range(then, words, view.Today)}");
        return new(null, new Card(title, [new Entries([.. entries]),
            .. away.Count > Most ? [new Text(words.Count(away.Count - Most, "and {0} more", "and {0} more"), Tone.Subtle)] : Array.Empty<Element>()]));
    }
}
