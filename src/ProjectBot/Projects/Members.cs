using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>Who belongs to the project, and as what. At least one manager always stays.</summary>
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
        map.Add("remove {name}", Remove, "take somebody out of the project").Needs(Team.Role.Manager).Aloud().TakesAway();
        map.Add("people", List, "show who belongs to the project").Needs(Team.Role.Client).Reads();
        map.Add("leave project", Leave, "leave this project").Needs(Team.Role.Client).Aloud().EvenArchived().TakesAway();
    }

    private static async ValueTask<Reason?> WhyAdded(Context context, Sent sent) => context.Here is not { Project.Name: var project } ? null
        : new(context.Say($"{await sent.By(context)} added you to {project} ({sent.WhenFor(context)}), and whoever is added hears of it."));

    private static Reason? WhyCode(Context context, Sent sent) => !context.Room.IsPrivate ? null
        : new(context.Say($"You added somebody I have not met ({sent.WhenFor(context)}). The code they come in by goes to you alone."));

    private async ValueTask<Reply> Add(Context context, Args args)
    {
        var words = context.Words;
        var role = args.Get(Role);
        var name = Plain(args.Get(BasicArguments.Name));
        var found = await Known(context, name);
        if (found.Count > 1)
            return await Which(context, name, found, one => $"add {PersonArguments.Person.Show(one)} as {role.Name}");
        var person = found.Count == 1 ? found[0] : new Person { Id = $"p{await store.Next("p")}", Name = name, Workspace = context.Me.Workspace };
        var project = context.Project;
        var before = project.RoleOf(person);
        if (before == role)
            return words.Say($"{person.NameIn(words)} is {words[role.Name]} already.") is var already && person.Accounts.Length > 0
                ? new Reply(already) : Invited(context, new(already), person);
        if (before == Team.Role.Manager && IsLastManager(project, person))
            return new Reply(words["At least one manager has to stay. Make somebody else manager first."]);
        var reply = Joined(context, [person], role, before == Team.Role.Anyone
            ? words.Say($"{person.NameIn(words)} is in {project.Name} now, as {words[role.Name]}.")
            : words.Say($"{person.NameIn(words)} is {words[role.Name]} now (was {words[before.Name]})."));
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

    /// <summary>Several of one name, told apart by what is known of them; the buttons say which is meant by id.</summary>
    private async ValueTask<Reply> Which(Context context, string name, List<Person> people, Func<Person, string> say)
    {
        // Whom else the bot knows, and how to reach them, is nothing for those who read along.
        if (!context.Room.IsPrivate && context.Here!.IsForClients)
            return Reply.No(context.Say($"Several people are called {name}. Tell me in private which of them you mean."));
        var buttons = new List<Button>();
        foreach (var one in people.Take(6))
            buttons.Add(new(await TellApart(context, one), say(one)));
        return new Reply(context.Say($"Which {name} do you mean?")).With([.. buttons]);
    }

    /// <summary>Their mail, or the chat they are known in and when they were last heard of there.</summary>
    private async ValueTask<string> TellApart(Context context, Person person)
    {
        var (words, name) = (context.Words, person.NameIn(context.Words));
        if (person.Email is { Length: > 0 } mail)
            return $"{name} ({mail})";
        if (person.Accounts is not [var account, ..])
            return words.Say($"{name} (invited, not here yet)");
        if (await store.Newest<JournalEntry>(JournalEntry.SaidBy(person.Id), 1) is not [var last, ..])
            return words.Say($"{name} ({account.ChatIn(words)}, never wrote to me)");
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(last.At, context.Zone).DateTime);
        return words.Say($"{name} ({account.ChatIn(words)}, last seen {words.Date(day, context.Today)} {Words.Time(last.At, context.Zone)})");
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

    private async ValueTask<Reply> Remove(Context context, Args args)
    {
        var words = context.Words;
        var name = Plain(args.Get(BasicArguments.Name));
        var members = (await Known(context, name)).Where(person => context.Project.RoleOf(person) > Team.Role.Anyone).ToList();
        return members switch
        {
            [] => new Reply(words.Say($"Nobody called {name} is in this project.")),
            [var person] => Without(context, person, words.Say($"{person.NameIn(words)} is no longer in {context.Project.Name}.")),
            _ => await Which(context, name, members, one => $"remove {PersonArguments.Person.Show(one)}"),
        };
    }

    private static ValueTask<Reply> Leave(Context context, Args args) =>
        new(Without(context, context.Me, context.Say($"You have left {context.Project.Name}.")));

    private static Reply Without(Context context, Person person, string receipt) => IsLastManager(context.Project, person)
        ? new Reply(context.Words["At least one manager has to stay. Make somebody else manager first."])
        : new Reply(receipt).Saving(context.Project with { Members = context.Project.Members.RemoveAll(member => person.Is(member.Person)) })
            .With(new Button(context.Words["Undo"], Undoing.Say));

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

    /// <summary>People the name can mean: who was mentioned or belongs here; then anybody the bot met in this workspace.</summary>
    private async ValueTask<List<Person>> Known(Context context, string name)
    {
        if (name.Equals("me", StringComparison.OrdinalIgnoreCase) || name == "我")
            return [context.Me];
        var here = Named(context.People, name);
        return here.Count > 0 ? here : Named(await store.All<Person>(Person.In(context.Me.Workspace)), name);
    }

    private static List<Person> Named(IEnumerable<Person> people, string name)
    {
        var all = people.Where(person => !person.Removed).ToList();
        if (name[^1] == ')' && name.LastIndexOf('(') is >= 0 and var open && all.Find(person => person.Is(name[(open + 1)..^1])) is { } exact)
            return [exact];
        var full = all.Where(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return full.Count > 0 ? full : [.. all.Where(person => person.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))];
    }

    private static bool IsLastManager(Project project, Person person) =>
        project.RoleOf(person) == Team.Role.Manager && !project.Members.Any(member => member.Role == Team.Role.Manager && !person.Is(member.Person));

    private static string Plain(string name) => name.Trim().TrimStart('@', '＠').Trim();
}
