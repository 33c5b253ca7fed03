using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Projects;

/// <summary>Who leaves a project or is taken out of it. At least one manager always stays, and hears what is left behind.</summary>
public sealed class Leaving(IStore store, Kinds kinds) : IFeature
{
    private const int MostOffered = 3, LookedThrough = 200;

    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "it", "this", "that", "them", "me", "us", "him", "her", "to", "with", "at", "in", "on", "for", "from", "until", "early", "late", "soon", "now", "here",
        "a", "an", "comment", "note", "everything", "alone", "behind", "out", "off", "home", "work", "one", "一下", "一会", "一会儿", "这里", "公司", "了",
    };

    /// <summary>What may be the name of a project behind "leave": neither when somebody leaves nor what is left to whom.</summary>
    private static readonly Argument<string> Theirs = new()
    {
        Name = "theirs", Kind = "their project", Words = 4, Show = name => name,
        Reads = (text, context) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 4 } words && !Array.Exists(words, NoNames.Contains)
            && AbsenceText.Read(text, context.Today, context.Calendar) is Reading<Absence>.No
            && BasicArguments.Name.Read(text, context, whole: true) is Fitted.Ok ? text : new Reading<string>.No(),
    };

    private readonly PeopleByName _people = new(store);

    public string Chapter => "Projects and people";

    public void Map(CommandMap map)
    {
        map.Argument(Theirs);
        map.Rules["left"] = new("news of what somebody left behind", async (context, sent) => !context.Room.IsPrivate ? null : new Reason(context.Say(
            $"Somebody is in the project no more ({await sent.By(context)}, {sent.WhenFor(context)}); managers hear what is left without an owner.")));
        map.Add("remove {name}", Remove, "take somebody out of the project").Needs(Role.Manager).Aloud().TakesAway();
        map.Add("leave project", (context, _) => Without(context, context.Here!, context.Me, context.Say($"You have left {context.Project.Name}.")),
            "leave this project").Needs(Role.Client).Aloud().EvenArchived().TakesAway();
        map.Add("leave project called {name}", Named, "leave one of your projects, by its name").Needs(Role.Anyone).TakesAway()
            .Asks(new Question("name", "Which project do you want to leave?", "Name", Required: true));
        map.Heard("leave project called {theirs}", "leave|quit|exit [the] [project] {theirs}", "i am|'m leaving|quitting [the] [project] {theirs}",
            "i leave|quit|want_to_leave|would_like_to_leave|have_to_leave|will_leave|want_to_quit [the] [project] {theirs}",
            "take|remove me off|from|out_of [the] [project] {theirs}", "我 [要|想|准备|已经] 退出|离开 {theirs}", "我 从 {theirs} 退出", "把我 从 {theirs} [里|中] 移除|移出|去掉|拿掉");
    }

    public static bool IsLastManager(Project project, Person person) =>
        project.RoleOf(person) == Role.Manager && !project.Members.Any(member => member.Role == Role.Manager && !person.Is(member.Person));

    private async ValueTask<Reply> Remove(Context context, Args args)
    {
        var words = context.Words;
        var name = PeopleByName.Plain(args.Get(BasicArguments.Name));
        var members = (await _people.Known(context, name)).FindAll(person => context.Project.RoleOf(person) > Role.Anyone);
        return members switch
        {
            [] => new Reply(words.Say($"Nobody called {name} is in this project.")),
            [var person] => await Without(context, context.Here!, person, words.Say($"{person.NameIn(words)} is no longer in {context.Project.Name}.")),
            _ => await _people.Which(context, name, members, one => $"remove {PersonArguments.Person.Show(one)}"),
        };
    }

    /// <summary>Any project of theirs; where others read along only the one that is talked about, as the others are nothing for them.</summary>
    private async ValueTask<Reply> Named(Context context, Args args)
    {
        var name = args.Get(BasicArguments.Name);
        var isHere = BasicArguments.Here.Read(name, context, whole: true) is Fitted.Ok;
        List<Project> found = isHere ? [context.Project] : ProjectCommands.Called(await context.Directory.ProjectsOf(context.Me), name);
        if (found is not [var project] || await context.Of(project.Id) is not { Role: > Role.Anyone } view)
            return Reply.No(context.Room.IsPrivate ? context.Say($"You are in no project called “{name}”.")
                : context.Words["Ask me in private for your projects."]);
        return await Without(context, view, context.Me, context.Say($"You have left {project.Name}."));
    }

    private async ValueTask<Reply> Without(Context context, View view, Person person, string receipt)
    {
        var project = view.Project;
        if (IsLastManager(project, person))
            return LastManager(context, view, person);
        var left = project with { Members = project.Members.RemoveAll(member => person.Is(member.Person)) };
        var reply = new Reply(receipt) { About = project.Id }.Saving(left).With(new Button(context.Words["Undo"], Undoing.Say));
        reply = reply with { Housekeeping = await Waiting(store, person, project, context.Now) };
        return await LeftBehind.Offered(reply, context, view, person, kinds);
    }

    /// <summary>What waits for somebody of a project, not to be said any more: it is nothing for them from now on.</summary>
    internal static async ValueTask<ImmutableArray<Document>> Waiting(IStore store, Person person, Project project, DateTimeOffset now) =>
        await new Undoing(store).Unsaid([.. (await store.Newest<JournalEntry>(JournalEntry.ToldTo(person.Id), LookedThrough))
            .Where(entry => entry.Project == project.Id)], now, person.Id);

    private static Reply LastManager(Context context, View view, Person manager)
    {
        var reply = new Reply(context.Words["At least one manager has to stay. Make somebody else manager first."]);
        // Where strangers read, who is in the project is nothing for them; and elsewhere the line would mean another project.
        return view is not { IsHere: true, Viewer: > Role.Anyone, Role: Role.Manager, Project.Archived: false } ? reply
            : reply.With([.. view.People.Where(one => !one.Is(manager.Id) && view.Project.RoleOf(one) == Role.Member).Take(MostOffered)
                .Select(one => new Button(context.Say($"Make {one.NameIn(context.Words)} manager"), $"add {PersonArguments.Person.Show(one)} as manager"))]);
    }
}
