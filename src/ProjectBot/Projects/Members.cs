using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>Who belongs to the project, and as what.</summary>
public sealed class Members(IStore store) : IFeature
{
    private static readonly Argument<Role> Role = new()
    {
        Name = "role", Kind = "role", Show = value => value.Name, Values = [Team.Role.Member, Team.Role.Manager, Team.Role.Client],
        Label = (value, context) => context.Words[value.Name], Reads = (text, _) => text.Trim().ToLowerInvariant() switch
        {
            "manager" or "a manager" or "the manager" or "project manager" or "the project manager" or "project lead" or "the project lead"
                or "lead" or "the lead" or "pm" or "经理" or "项目经理" => Team.Role.Manager,
            "member" or "a member" or "team member" or "成员" => Team.Role.Member,
            "client" or "a client" or "客户" => Team.Role.Client,
            _ => new Reading<Role>.No($"A role is manager, member or client."),
        },
    };

    private readonly PeopleByName _people = new(store);

    public string Chapter => "Projects and people";

    public void Map(CommandMap map)
    {
        ProjectWordings.People(map);
        ChineseProjectWordings.Map(map);
        map.Argument(Role);
        map.Rules["added"] = new("news of being added", WhyAdded);
        map.Rules["code"] = new("a code for somebody they added", WhyCode);
        map.Add("add {name} as {role}", Add, "add somebody to the project, or change their role").Needs(Team.Role.Manager).Aloud();
        map.Add("add everybody here as {role}", AddAll, "add all who read along here and are not in the project").Needs(Team.Role.Manager).Aloud();
        map.Add("people", List, "show who belongs to the project").Needs(Team.Role.Client).Reads();
    }

    private static async ValueTask<Reason?> WhyAdded(Context context, Sent sent) => context.Here is not { Project.Name: var project } ? null
        : new(context.Say($"{await sent.By(context)} added you to {project} ({sent.WhenFor(context)}), and whoever is added hears of it."));

    private static Reason? WhyCode(Context context, Sent sent) => !context.Room.IsPrivate ? null
        : new(context.Say($"You added somebody I have not met ({sent.WhenFor(context)}). The code they come in by goes to you alone."));

    private async ValueTask<Reply> Add(Context context, Args args)
    {
        var words = context.Words;
        var role = args.Get(Role);
        var name = PeopleByName.Plain(args.Get(BasicArguments.Name));
        var found = await _people.Known(context, name);
        if (found.Count > 1)
            return await _people.Which(context, name, found, one => $"add {PersonArguments.Person.Show(one)} as {role.Name}");
        var person = found.Count == 1 ? found[0] : new Person { Id = $"p{await store.Next("p")}", Name = name, Workspace = context.Me.Workspace };
        var project = context.Project;
        var before = project.RoleOf(person);
        if (before == role)
            return words.Say($"{person.NameIn(words)} is {words[role.Name]} already.") is var already && person.Accounts.Length > 0
                ? new Reply(already) : Invited(context, new(already), person);
        if (before == Team.Role.Manager && Leaving.IsLastManager(project, person))
            return new Reply(words["At least one manager has to stay. Make somebody else manager first."]);
        var reply = Joined(context, [person], role, before == Team.Role.Anyone
            ? words.Say($"{person.NameIn(words)} is in {project.Name} now, as {words[role.Name]}.")
            : words.Say($"{person.NameIn(words)} is {words[role.Name]} now (was {words[before.Name]})."));
        if (before > Team.Role.Client && role == Team.Role.Client)
            reply = reply with { Housekeeping = reply.Housekeeping.AddRange(await Leaving.Waiting(store, person, project, context.Now)) };
        return person.Accounts.Length > 0 ? reply : Invited(context, reply, person);
    }

    private async ValueTask<Reply> AddAll(Context context, Args args)
    {
        var (words, role) = (context.Words, args.Get(Role));
        var turn = context.Turn;
        if (context is { Room: { IsPrivate: false, Roster: null } })
            return Reply.No(words["I cannot see who reads along here. Add people by name."]);
        var strangers = await context.Directory.Strangers(context.Room, context.Project, new(turn.From, turn.Address, turn.Mentions, null, null, context.Now));
        return strangers.Count == 0
            ? new Reply(words["Everybody who reads along here is in the project already."])
            : Joined(context, strangers, role,
                words.Say($"{words.List([.. strangers.Select(one => one.NameIn(words))])}: in {context.Project.Name} now, as {words[role.Name]}."));
    }

    private static Reply Joined(Context context, IReadOnlyList<Person> people, Role role, string receipt)
    {
        var project = context.Project;
        var members = project.Members.RemoveAll(member => people.Any(person => person.Is(member.Person)))
            .AddRange(people.Select(person => new Membership(person.Id, role)));
        var reply = new Reply(receipt).Saving(project with { Members = members }).With(new Button(context.Words["Undo"], Undoing.Say));
        foreach (var person in people)
            reply = reply.Telling(person.Id, theirs =>
                new Message(theirs.Words.Say($"{context.Me.NameIn(theirs.Words)} added you to {project.Name} as {theirs.Words[role.Name]}."))
            {
                Buttons = [new Button(theirs.Words.Say($"Switch to {project.Name}"), $"project use {project.Name}")],
            }, new() { Kind = "added" });
        // Who they are stays known when they are taken out again, and whoever is mentioned in a shared conversation is in it.
        var met = people.Where(person => person.Version == 0).ToImmutableArray<Document>();
        var named = people.Where(person => person.Accounts.Any(account => context.Turn.Mentions.Any(mention => mention.Account.Key == account.Key)))
            .Select(person => person.Id).ToList();
        return reply with
        {
            Housekeeping = context.Room.IsPrivate || named.All(context.Room.People.Contains)
                ? met : met.Add(context.Room with { People = [.. context.Room.People.Union(named)] }),
        };
    }

    /// <summary>
    /// Somebody the bot has not met gets a code to come in by. Whoever says it first is them, so it is told to the manager alone; asked for
    /// again, there is a new one.
    /// </summary>
    private static Reply Invited(Context context, Reply reply, Person person)
    {
        var words = context.Words;
        var unmet = words.Say($"I have not met {person.NameIn(words)} yet.");
        if (!context.Room.IsPrivate && context.Me.Private is null)
            return reply.And(new Reply(Joint(words, unmet, words["Add them once more in private: there I tell you how they join."])));
        var code = new LinkCode
        {
            Id = LinkCode.New(), Person = person.Id, Workspace = person.Workspace, Expires = context.Now + TimeSpan.FromDays(7),
            Inviter = context.Me.Id, Project = context.Project.Name,
        };
        reply = reply with { Housekeeping = reply.Housekeeping.Add(code) };
        if (context.Room.IsPrivate)
            return reply.And(new Reply(How(words)));
        var mine = Words.For(context.Me.Language ?? context.Me.ClientLanguage);
        return reply.And(new Reply(Joint(words, unmet, words["I have told you in private how they join."]))).Posting(context.Me.Private!, new(How(mine)), mine,
            new() { Kind = "code" });

        string How(Words reader) => Joint(reader, reader.Say($"I have not met {person.NameIn(reader)} yet."),
            Joint(reader, reader["To join, they say this to me within 7 days:"], $"{reader["link"]} {code.Shown}"));
    }

    private static string Joint(Words words, string first, string second) => words.IsChinese ? first + second : $"{first} {second}";

    private static ValueTask<Reply> List(Context context, Args args)
    {
        var words = context.Words;
        // Clocks that go as the reader's own need not be said.
        string? Zone(string id) => context.Viewer >= Team.Role.Member && context.Here!.Person(id) is { HasZone: true } person && person.Zone != context.Me.Zone
            ? person.Zone : null;
        string? Gone(string id) => context.Viewer >= Team.Role.Member && context.Here!.Person(id) is { } person && Away.At(person, context.Now) is { } absence
            ? words.Say($"away: {Away.Days(absence, words, context.Today)}") : null;
        var people = context.Project.Members.OrderByDescending(member => member.Role).Select(member => new Entry("", context.Here!.NameOf(member.Person),
        [
            words[member.Role.Name], .. Zone(member.Person) is { } zone ? [zone] : Array.Empty<Chip>(),
            .. Gone(member.Person) is { } gone ? [gone] : Array.Empty<Chip>(),
        ]));
        return new(new Reply(null, new Card(words.Say($"People in {context.Project.Name}"), [new Entries([.. people])])));
    }
}
