using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>What somebody who is gone leaves behind in a project: one card for each manager, in private, with who could take it over.</summary>
internal static class LeftBehind
{
    private const int MostOffered = 3;

    private static readonly Terms Left = new() { Kind = "left" };

    /// <summary>Tells the managers who stay, if anything is left. In a project that was put away nothing can be handed on.</summary>
    /// <param name="view">The project while they were still in it.</param>
    public static async ValueTask<Reply> Offered(Reply reply, Context context, View view, Person gone, Kinds kinds)
    {
        if (view.Project.Archived)
            return reply;
        foreach (var manager in view.Project.Members.Where(member => member.Role == Role.Manager && !gone.Is(member.Person)))
            if (!context.Me.Is(manager.Person))
                reply = reply.Telling(manager.Person, async reader =>
                    await Card(gone, view.For(reader.Person, reader.Words, reader.IsHere), kinds, How(context.Me, gone, view.Project, reader.Words)) is { } card
                        ? new Message(null, card) : null, Left);
            else if (context.Room.IsPrivate)
                reply = await Card(gone, view.For(context.Me, context.Words, view.IsHere), kinds) is { } card ? reply.And(new Reply(null, card)) : reply;
            else if (context.Me.Private is { } address && Words.For(context.Me.Language ?? context.Me.ClientLanguage) is var mine
                && await Card(gone, view.For(context.Me, mine, isHere: false), kinds) is { } card)
                reply = reply.Posting(address, new(null, card), mine, Left);
        return reply;
    }

    /// <summary>The line that hands it on, wherever it is said.</summary>
    public static string Line(string project, Person from, Person? to = null) => to is null ? $"hand over in {project} {PersonArguments.Person.Show(from)}"
        : $"hand over in {project} {PersonArguments.Person.Show(from)} to {PersonArguments.Person.Show(to)}";

    /// <param name="how">How they came to be gone; null for who took them out.</param>
    private static async ValueTask<Card?> Card(Person gone, View view, Kinds kinds, string? how = null)
    {
        var (has, covered, words, name) = (await Belongings.Of(gone, view, kinds), Covered(gone, view), view.Words, gone.NameIn(view.Words));
        if (has.Count == 0 && covered.Count == 0)
            return null;
        Element[] first = how is null ? [] : [new Text(how)], last = covered.Count == 0 ? []
            : [new Text(words.Say($"{name} was to stand in for {words.List(covered)}."), Tone.Warning)];
        return new(words.Say($"What {name} leaves behind in {view.Project.Name}"), [.. first, .. has.Body(view), .. last],
            has.Count == 0 ? [] : [.. await Offers(gone, view, kinds)]);
    }

    private static string How(Person by, Person gone, Project project, Words words) => by.Id == gone.Id
        ? words.Say($"{gone.NameIn(words)} has left {project.Name}.")
        : words.Say($"{by.NameIn(words)} took {gone.NameIn(words)} out of {project.Name}.");

    /// <summary>For whom they were to stand in from today on, with the days.</summary>
    private static List<string> Covered(Person gone, View view) =>
    [
        .. from person in view.People
           where !gone.Is(person.Id) && view.Project.RoleOf(person) > Role.Anyone
           from absence in person.Absences
           where absence.Cover is { } cover && gone.Is(cover) && absence.To >= Away.DayOf(person, view.Now)
           select $"{person.NameIn(view.Words)} ({Away.Days(absence, view.Words, view.Today)})",
    ];

    /// <summary>Who stands in for them first, then who is there and has least to do.</summary>
    private static async ValueTask<IEnumerable<Button>> Offers(Person gone, View view, Kinds kinds)
    {
        var (loads, words) = (await Belongings.Loads(view, kinds), view.Words);
        var cover = Away.At(gone, view.Now)?.Cover;
        var likely = view.People.Where(one => !one.Is(gone.Id) && view.Project.RoleOf(one) >= Role.Member)
            .OrderBy(one => cover is null || !one.Is(cover)).ThenBy(one => Away.At(one, view.Now) is not null)
            .ThenBy(one => loads.Sum(load => one.Is(load.Key) ? load.Value : 0)).ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase).Take(MostOffered);
        return likely.Select((one, at) => new Button(one.Id == view.Reader.Id ? words["Give all to me"] : words.Say($"Give all to {one.NameIn(words)}"),
                Line(view.Project.Id, gone, one), at == 0 ? ButtonStyle.Primary : ButtonStyle.Default))
            .Append(new(words["To somebody else…"], Line(view.Project.Id, gone)));
    }
}
