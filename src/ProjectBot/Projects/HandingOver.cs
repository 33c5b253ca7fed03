using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>Gives all that somebody has in a project to others, whatever kinds of things it is, as one change; also of who is gone.</summary>
public sealed class HandingOver(IStore store, Kinds kinds) : IFeature
{
    private static readonly Argument<string> Project = new()
    {
        Name = "project", Kind = "project", Show = id => id,
        Reads = (text, _) => text.ToLowerInvariant() is var id && id.All(letter => char.IsLetterOrDigit(letter) || letter == '-')
            ? id : new Reading<string>.No(),
    };

    private const int MostOffered = 12;

    /// <summary>A key of the words.</summary>
    private const string Who = "Who has what";

    private static readonly Argument<string> Heir = BasicArguments.Line("heir");

    private readonly PeopleByName _people = new(store);

    public string Chapter => "Projects and people";

    public void Map(CommandMap map)
    {
        map.Argument(Project).Argument(Heir);
        map.Add("hand over {name} to {owner}", Here, "give all that somebody has to others").Needs(Role.Manager)
            .Asks(new Question("name", "Whose things are to be handed over?", "Name", Required: true),
                new Question("owner", "Who takes it all over?", "Owner", Required: true, Choices: PersonArguments.Team));
        map.Add("hand over in {project} {name} [to {heir}]", There, "give all that somebody left behind to others").Needs(Role.Anyone).Quiet();
        HandingOverWordings.Map(map);
    }

    private async ValueTask<Reply> Here(Context context, Args args)
    {
        if (Edit.Hush(context.Here!, Who) is { } hush)
            return hush;
        var (name, heirs) = (args.Get(BasicArguments.Name), args.All(PersonArguments.Owner));
        return await Whose(context, name) switch
        {
            [] => Reply.No(context.Say($"Nobody called {PeopleByName.Plain(name)} has anything in {context.Project.Name}.")),
            [var from] => await Over(context, from, heirs),
            var people => await _people.Which(context, PeopleByName.Plain(name), people,
                one => $"hand over {PersonArguments.Person.Show(one)} to {string.Join(", ", heirs.Select(PersonArguments.Person.Show))}"),
        };
    }

    /// <summary>Said by the card of who is gone, wherever its reader talks about another project by now.</summary>
    private async ValueTask<Reply> There(Context context, Args args)
    {
        var project = args.Get(Project);
        if (await context.Of(project) is not { Role: > Role.Anyone } view)
            return Rights.Elsewhere(context, project);
        if (view.Role < Role.Manager)
            return Reply.No(context.Words["Only a manager of this project can do that."]);
        if (Edit.Hush(view, Who) is { } hush)
            return hush;
        var there = context.In(view);
        there.Command = context.Command;
        if (await Whose(there, args.Get(BasicArguments.Name)) is not [var from])
            return OnIts(there, new Reply(there.Say($"Nothing is left in {view.Project.Name} that could be handed over.")));
        // Whoever came back keeps what is theirs, unless it is said once more.
        if (view.Project.RoleOf(from) > Role.Anyone)
            return OnIts(there, new Reply(there.Say($"{from.NameIn(there.Words)} is in {view.Project.Name} again, so nothing was handed over.")));
        return args.TryGet(Heir, out var said) && PersonArguments.Person.Read(said, there, whole: true) is Fitted.Ok { Value: Person heir }
            ? OnIts(there, await Over(there, from, [heir])) : Which(there, from);
    }

    /// <summary>Everybody of the team who could take it over, as far as there is room.</summary>
    private static Reply Which(Context there, Person from) => new Reply(there.Say($"Who takes over what {from.NameIn(there.Words)} had?"))
        .With([.. there.People.Where(one => !one.Is(from.Id) && there.Project.RoleOf(one) >= Role.Member).Take(MostOffered).Select(one =>
            new Button(PersonArguments.TellApart(one, there), LeftBehind.Line(there.Project.Id, from, one)))]);

    private async ValueTask<List<Person>> Whose(Context context, string name) => PeopleByName.Plain(name) is var said && PeopleByName.IsMe(said)
        ? [context.Me] : PeopleByName.Named([.. context.People, .. await Belongings.Gone(context, context.Here!, kinds)], said);

    private async ValueTask<Reply> Over(Context context, Person from, IReadOnlyList<Person> heirs)
    {
        var (view, words) = (context.Here!, context.Words);
        if (heirs.FirstOrDefault(heir => view.Project.RoleOf(heir) < Role.Member) is { } outside)
            return Reply.No(words.Say($"{outside.NameIn(words)} is not in the team of {view.Project.Name}. Name somebody who is."));
        if (heirs.Any(heir => heir.Is(from.Id)))
            return Reply.No(words["That is the same person. Name somebody else."]);
        var all = (await Belongings.Of(from, view, kinds)).References;
        if (all.Count == 0)
            return new Reply(words.Say($"{from.NameIn(words)} has nothing open in {view.Project.Name}."));
        var (edit, refusal) = await Edit.Make(context, kinds, all, (item, _) => item.HandOver(from, heirs));
        return edit is null ? refusal! : await edit.Say(
            new((one, what) => one.Say($"gave {Names(one)} all that {from.NameIn(one.Words)} had ({edit.Made.Count}): {what}")),
            Tell.NewOwners, heirs.Select(heir => Away.Warning(heir, view)).OfType<string>());

        string Names(View one) => one.Words.List([.. heirs.Select(heir => heir.NameIn(one.Words))]);
    }

    /// <summary>On the card that was pressed: what it offered is done, or can be done no more.</summary>
    private static Reply OnIts(Context context, Reply reply) => context.Turn.Press is null || reply.IsRefusal || reply.Text is not { } text ? reply
        : reply with
        {
            Says = new(null, new Card(context.Project.Name, [new Text(text)],
                reply.Saves.IsEmpty ? [] : [new(context.Words["Undo"], Undoing.Say)]) { IsAgain = true }),
        };
}
