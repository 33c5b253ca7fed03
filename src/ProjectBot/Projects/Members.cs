using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.People;
using ProjectBot.Storage;

namespace ProjectBot.Projects;

/// <summary>Who belongs to the project, and as what. At least one manager always stays.</summary>
public sealed class Members(IStore store) : IFeature
{
    public string Chapter => "Projects and people";

    public void Map(CommandMap map)
    {
        map.Add("add {name} as {role}", Add, "add somebody to the project, or change their role").Needs(Role.Manager);
        map.Add("remove {name}", Remove, "take somebody out of the project").Needs(Role.Manager);
        map.Add("people", List, "show who belongs to the project").Needs(Role.Client);
        map.Add("leave project", Leave, "leave this project").Needs(Role.Client);
        map.Argument(new("role", ReadRole, Show: value => ((Role)value).ToString().ToLowerInvariant()));
    }

    private async ValueTask<Reply> Add(Context context, Args args)
    {
        var words = context.Words;
        var role = args.Get<Role>("role");
        var name = Plain(args.Text("name"));
        var found = await Known(context, name);
        if (found.Count > 1)
            return new Reply(words.Say($"Which {name} do you mean?")).With([.. found.Take(6).Select(one => new Button(one.Name, $"add @{one.Name} as {role.ToString().ToLowerInvariant()}"))]);
        var person = found.Count == 1 ? found[0] : new Person { Id = $"p{await store.Next("person")}", Name = name, Workspace = context.Me.Workspace };
        if (name.Length > 60)
            return new Reply(words["A name of 60 characters at most, please."]);

        var project = context.Project;
        var before = project.RoleOf(person);
        if (before == role)
            return new Reply(words.Say($"{person.Name} is {words[role.Name]} already."));
        if (before == Role.Manager && IsLastManager(project, person))
            return new Reply(words["At least one manager has to stay. Make somebody else manager first."]);
        var members = project.Members.RemoveAll(member => person.Is(member.Person)).Add(new(person.Id, role));
        var reply = new Reply(before == Role.Anyone
                ? words.Say($"{person.Name} is in {project.Name} now, as {words[role.Name]}.")
                : words.Say($"{person.Name} is {words[role.Name]} now (was {words[before.Name]})."))
            .Saving(project with { Members = members }).With(new Button(words["Undo"], Undoing.Say))
            .Telling(person.Id, theirs => new Reply(theirs.Say($"{context.Me.Name} added you to {project.Name} as {theirs[role.Name]}.")).With(new Button(theirs.Say($"Switch to {project.Name}"), $"project use {project.Name}")));
        if (person.Version == 0)
            reply = reply.Saving(person);
        // Whoever is mentioned in a shared conversation is in it.
        if (context.Turn.Address.Kind != Messaging.ConversationKind.Personal && context.Turn.Mentions.Count > 0 && person.Accounts.Length > 0 && !context.Conversation.People.Contains(person.Id))
            reply = reply.Saving(context.Conversation with { People = context.Conversation.People.Add(person.Id) });
        if (person.Accounts.Length > 0)
            return reply;
        var invitation = await Linking.Offer(context, person, words.Say($"I have not met {person.Name} yet. To join, they say this to me within 7 days:"));
        return (reply with { Housekeeping = invitation.Housekeeping }).And(new Reply(invitation.Text));
    }

    private async ValueTask<Reply> Remove(Context context, Args args)
    {
        var words = context.Words;
        var name = Plain(args.Text("name"));
        var members = (await Known(context, name)).Where(person => context.Project.RoleOf(person) > Role.Anyone).ToList();
        return members switch
        {
            [] => new Reply(words.Say($"Nobody called {name} is in this project.")),
            [var person] => Without(context, person, words.Say($"{person.Name} is no longer in {context.Project.Name}.")),
            _ => new Reply(words.Say($"Which {name} do you mean?")).With([.. members.Take(6).Select(one => new Button(one.Name, $"remove @{one.Name}"))]),
        };
    }

    private static ValueTask<Reply> Leave(Context context, Args args) => new(Without(context, context.Me, context.Say($"You have left {context.Project.Name}.")));

    private static Reply Without(Context context, Person person, string receipt) => IsLastManager(context.Project, person)
        ? new Reply(context.Words["At least one manager has to stay. Make somebody else manager first."])
        : new Reply(receipt).Saving(context.Project with { Members = context.Project.Members.RemoveAll(member => person.Is(member.Person)) }).With(new Button(context.Words["Undo"], Undoing.Say));

    private static ValueTask<Reply> List(Context context, Args args)
    {
        var words = context.Words;
        var rows = context.Project.Members.OrderByDescending(member => member.Role)
            .Select(member => (member.Role, Person: context.Person(member.Person)))
            .Select(one => new Row([one.Person?.Name ?? words["somebody"], words[one.Role.Name], context.Role >= Role.Member ? one.Person?.Zone ?? "" : ""]));
        return new(new Reply(null, new Card(words.Say($"People in {context.Project.Name}"), [new Rows([words["Name"], words["Role"], context.Role >= Role.Member ? words["Time zone"] : ""], [.. rows])])));
    }

    /// <summary>People the name can mean: who was mentioned or belongs here; then anybody the bot met in this workspace.</summary>
    private async ValueTask<List<Person>> Known(Context context, string name)
    {
        if (name.Equals("me", StringComparison.OrdinalIgnoreCase) || name == "我")
            return [context.Me];
        var here = Named(context.People.Cast<Person>(), name);
        return here.Count > 0 ? here : Named(await store.All<Person>(Person.In(context.Me.Workspace)), name);
    }

    private static List<Person> Named(IEnumerable<Person> people, string name)
    {
        var all = people.Where(person => !person.Removed).ToList();
        var exact = all.Where(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0 ? exact : [.. all.Where(person => person.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))];
    }

    private static bool IsLastManager(Project project, Person person) =>
        project.RoleOf(person) == Role.Manager && !project.Members.Any(member => member.Role == Role.Manager && !person.Is(member.Person));

    private static string Plain(string name) => name.Trim().TrimStart('@', '＠').Trim();

    private static Reading<object> ReadRole(string text, Context context) => text.Trim().ToLowerInvariant() switch
    {
        "manager" or "a manager" or "lead" or "经理" or "项目经理" => new Reading<object>.Ok(Role.Manager),
        "member" or "a member" or "team member" or "成员" => new Reading<object>.Ok(Role.Member),
        "client" or "a client" or "客户" => new Reading<object>.Ok(Role.Client),
        _ => new Reading<object>.No($"A role is manager, member or client."),
    };
}
