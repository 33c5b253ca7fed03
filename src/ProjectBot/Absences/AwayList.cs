using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Team;

namespace ProjectBot.Absences;

/// <summary>Who is away now and in the next weeks.</summary>
internal static class AwayList
{
    private const int Ahead = 30, Most = 20;

    public static Reply Card(Context context)
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
                    where absence.To >= today && absence.From <= today.AddDays(Ahead)
                    orderby absence.From, absence.To
                    select (Person: person, Absence: absence, IsNow: absence.Touches(today))).ToList();
        if (away.Count == 0)
            return new Reply(words.Say($"Nobody is away in the next {Ahead} days."));
        var entries = away.Take(Most).Select(one => new Entry("", one.Person.NameIn(words),
        [
            .. one.IsNow ? [new Chip(words["away now"], Tone.Strong)] : Array.Empty<Chip>(),
            Away.Days(one.Absence, words, view.Today),
            words.Say($"back on {words.Date(Away.BackOn(one.Person, one.Absence, view.Project), view.Today)}"),
            .. one.Absence.Cover is { } id && view.Person(id) is { } cover ? [words.Say($"{cover.NameIn(words)} stands in")] : Array.Empty<Chip>(),
        ]));
        return new(null, new Card(words.Say($"Who is away in {view.Project.Name}"), [new Entries([.. entries]),
            .. away.Count > Most ? [new Text(words.Count(away.Count - Most, "and {0} more", "and {0} more"), Tone.Subtle)] : Array.Empty<Element>()]));
    }
}
