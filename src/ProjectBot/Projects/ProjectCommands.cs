using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>Starting projects, binding conversations to them, and their settings.</summary>
public sealed class ProjectCommands(IStore store) : IFeature
{
    public string Chapter => "Projects and people";

    public void Map(CommandMap map)
    {
        ProjectWordings.Projects(map);
        map.Founds = map.Add("project new {name}", New, "start a project in this conversation").Needs(Role.Anyone)
            .Asks(new Question("name", "What is the project called?", "Name", Required: true));
        map.Add("project", (context, _) => Show(context, map), "show this project").Needs(Role.Client).Reads();
        map.Add("projects", List, "show your projects").Needs(Role.Anyone).Reads();
        map.Switches = map.Add("project use {name}", Use, "make another project the one we talk about here")
            .Or("switch to {name}")
            .Needs(Role.Anyone);
        map.Add("project rename {name}", Rename, "rename this project").Needs(Role.Manager);
        map.Add("project language {language}", Speak, "choose the language of shared cards").Needs(Role.Manager);
        map.Add("project zone {zone}", Live, "set the project's time zone").Needs(Role.Manager);
        map.Add("project colleagues may read", (context, args) => Open(context, true),
            "let colleagues of your organisation read along; guests and clients never may").Needs(Role.Manager).Aloud().TakesAway();
        map.Add("project colleagues may not read", (context, args) => Open(context, false),
            "count colleagues who are not in the project as strangers again").Needs(Role.Manager).Aloud();
        map.Add("project archive", Archive, "put this project away; nothing is lost").Needs(Role.Manager).TakesAway();
        map.Add("project reopen", Reopen, "take this project out of the archive").Needs(Role.Manager).EvenArchived();
        map.FirstSteps.Add((Role.Anyone, "project new Apollo"));
        map.Examples.AddRange(
            [new(Readers.Newcomer, "project new Apollo"), new(Readers.Newcomer, "project new"),
                new(Readers.Newcomer | Readers.Stranger, "projects", InPrivate: true)]);
        map.Subjects.Insert(0, new(Chapter, "project", "“add Ben as member” · “Dana is our client” · “make Ben a manager”",
            new(Readers.Newcomer, "project new Apollo"), new(Readers.Everybody, "how is the project going?"), new(Readers.Everybody, "who is in the project?"),
            new(Readers.Everybody, "project"), new(Readers.Newcomer | Readers.Everybody, "projects", InPrivate: true), new(Readers.Manager, "project rename"),
            new(Readers.Team, "switch to"), new(Readers.Newcomer | Readers.Team, "project new")) { IsGeneral = true });
        map.Beginnings.AddRange([("project new …", "project new"), ("My projects", "projects")]);
        map.Describers.Add(ProjectChanges.Described);
    }

    private async ValueTask<Reply> New(Context context, Args args)
    {
        var words = context.Words;
        var name = args.Get(BasicArguments.Name);
        if (!context.Room.IsPrivate && context.Here is { Role: < Role.Manager })
            return Reply.No(words["Where several people listen, only a manager can bind the conversation to a project."]);
        if (Slug(name) is not { Length: > 0 } slug)
            return new Reply(words["The name needs at least one letter or digit."]);
        var mine = await context.Directory.ProjectsOf(context.Me);
        if (mine.FirstOrDefault(project => project.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } same)
            return new Reply(words.Say($"You have a project called {same.Name} already."))
                .With(new Button(words.Say($"Switch to {same.Name}"), $"project use {same.Name}"));

        // An id is never given twice, also not that of a project taken back: what was in it would be in the new one.
        var id = slug;
        for (var i = 2; await store.Find<Project>(id) is not null; i++)
            id = $"{slug}-{i}";
        var project = new Project
        {
            Id = id, Name = name, Created = context.Now, Zone = context.Me.Zone, Language = words.Tag, Members = [new(context.Me.Id, Role.Manager)],
        };
        return new Reply(words.Say($"{name} is ready, and this conversation is about it. You are its manager."))
            .Saving(project, context.Room with { Project = id })
            .With(new(words["Add a task"], words["task add"]), new(words["Show the project"], words["project"]),
                new(words["Undo"], Undoing.Say)) with { About = id };
    }

    private async ValueTask<Reply> Show(Context context, CommandMap map)
    {
        var glances = new List<Chips>();
        foreach (var glance in map.Glances)
            if (await glance(context.Here!) is { } line)
                glances.Add(line);
        return new(null, ProjectCard.For(context, glances, (await store.All<Conversation>(Conversation.About(context.Project.Id))).Count));
    }

    private async ValueTask<Reply> List(Context context, Args args)
    {
        var words = context.Words;
        var mine = await context.Directory.ProjectsOf(context.Me);
        // Where others read along, they need not know what else somebody works on.
        if (!context.Room.IsPrivate)
            return new Reply(context.Here is { Viewer: > Role.Anyone } here
                ? words.Say($"This conversation is about {here.Project.Name}. Ask me in private for your other projects.")
                : words["Ask me in private for your projects."]);
        if (mine.Count == 0)
            return new Reply(words["You are in no project yet."]).With(new Button(words["Start one"], words["project new"]));
        var rows = mine.OrderBy(project => project.Archived)
            .Select(project => new Row([project.Name, words[project.RoleOf(context.Me).Name],
                project.Archived ? words["archived"] : project.Id == context.Here?.Project.Id ? words["here"] : ""],
                $"project use {project.Name}"));
        return new Reply(null, new Card(words["Your projects"], [new Rows([words["Project"], words["You are"], ""], [.. rows])]));
    }

    private async ValueTask<Reply> Use(Context context, Args args)
    {
        var words = context.Words;
        var name = args.Get(BasicArguments.Name);
        var mine = await context.Directory.ProjectsOf(context.Me);
        var found = Called(mine, name);
        if (found.Count == 0 && context.Room.IsPrivate)
            found = [.. mine.Where(project => project.Name.Contains(name, StringComparison.OrdinalIgnoreCase))];
        if (found.Count != 1 && !context.Room.IsPrivate)
            return new Reply(words.Say($"You are in no project called “{name}”. Say its whole name, please."));
        if (found.Count == 0 && PersonArguments.Language.Reads(name, context) is Reading<string>.Ok { Value: var language })
            return new Reply(words.Say($"You are in no project called “{name}”. Shall I speak it?")).With(new Button(name, $"me language {language}"));
        if (found.Count != 1)
            return new Reply(found.Count == 0 ? words.Say($"You are in no project called “{name}”.") : words.Say($"Which one do you mean?"))
                .With([.. (found.Count == 0 ? mine : found).Take(6).Select(project => new Button(project.Name, $"project use {project.Name}"))]);
        if (found[0].Id == context.Here?.Project.Id)
            return new Reply(words.Say($"This conversation is about {found[0].Name} already."));
        if (!context.Room.IsPrivate && (found[0].RoleOf(context.Me) != Role.Manager || (context.Here is not null && context.Role != Role.Manager)))
            return new Reply(words["Where several people listen, only a manager can bind the conversation to a project."]);
        return new Reply(words.Say($"Now we talk about {found[0].Name} here.")).Saving(context.Room with { Project = found[0].Id })
            .With(new Button(words["Undo"], Undoing.Say)) with { About = found[0].Id };
    }

    /// <summary>Those of that name or id, also with the word behind it: "the Apollo project", 阿波罗项目.</summary>
    internal static List<Project> Called(IReadOnlyList<Project> mine, string name)
    {
        List<Project> found = [.. mine.Where(project => project.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            || project.Id.Equals(name, StringComparison.OrdinalIgnoreCase))];
        foreach (var noun in (string[])[" project", "项目"])
            if (found.Count == 0 && name.EndsWith(noun, StringComparison.OrdinalIgnoreCase))
                found = Called(mine, name[..^noun.Length].TrimEnd());
        return found;
    }

    private static ValueTask<Reply> Rename(Context context, Args args)
    {
        var name = args.Get(BasicArguments.Name);
        return Changed(context, project => project with { Name = name }, context.Say($"The project is called {name} now."));
    }

    private static ValueTask<Reply> Speak(Context context, Args args) =>
        Changed(context, project => project with { Language = args.Get(PersonArguments.Language) },
            Words.For(args.Get(PersonArguments.Language))["Shared cards are in English from now on."]);

    private static ValueTask<Reply> Live(Context context, Args args) =>
        Changed(context, project => project with { Zone = args.Get(PersonArguments.Zone).Id },
            context.Say($"The project's time zone is {args.Get(PersonArguments.Zone).Id}."));

    private static ValueTask<Reply> Archive(Context context, Args args) =>
        Changed(context, project => project with { Archived = true },
            context.Say($"{context.Project.Name} is archived. Everything in it can still be read; “project reopen” brings it back."));

    private static ValueTask<Reply> Reopen(Context context, Args args) => !context.Project.Archived
        ? new(new Reply(context.Words["It is not archived."]))
        : Changed(context, project => project with { Archived = false }, context.Say($"{context.Project.Name} is open again."));

    private static ValueTask<Reply> Open(Context context, bool open) => context.Project.OpenToColleagues == open
        ? new(new Reply(context.Words["It is like that already."]))
        : Changed(context, project => project with { OpenToColleagues = open }, context.Words[open
            ? "Colleagues of your organisation may read along now. Guests, outsiders and clients still count as what they are."
            : "Colleagues who are not in the project count as strangers again."]);

    private static ValueTask<Reply> Changed(Context context, Func<Project, Project> change, string receipt) =>
        new(new Reply(receipt).Saving(change(context.Project)).With(new Button(context.Words["Undo"], Undoing.Say)));

    /// <summary>The name in lower case with dashes; letters of any script stay.</summary>
    private static string Slug(string name)
    {
        var slug = string.Concat(name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        return string.Join('-', slug.Split('-', StringSplitOptions.RemoveEmptyEntries)) is var id && id.Length > 30 ? id[..30] : id;
    }
}
