using ProjectBot.Team;
using ProjectBot.Chat;
using ProjectBot.Language;

namespace ProjectBot.Tasks;

/// <summary>What a handler works at: one project's tasks, as the speaker may see and change them here. Read when first needed.</summary>
public sealed class Desk
{
    private TaskSet? _every;
    private TaskSet? _tasks;

    private Desk(Context context, View view) => (Context, View) = (context, view);

    public Context Context { get; }

    /// <summary>The project as its reader may see it.</summary>
    public View View { get; }

    public Project Project => View.Project;

    /// <summary>What the speaker is in this project.</summary>
    public Role Mine => View.Role;

    /// <summary>For whom what is said here must be fit.</summary>
    public Role Viewer => View.Viewer;

    /// <summary>Whether a client speaks or listens: nothing internal is said.</summary>
    public bool ForClients => Viewer < Role.Member;

    public Words Words => Context.Words;

    public DateOnly Today => Context.Today;

    public Person Me => Context.Me;

    /// <summary>The desk of the project talked about here.</summary>
    public static Desk Here(Context context) => new(context, context.Here!);

    /// <summary>The desk for the tasks named, or why there is none. Tasks of another project are for private conversations.</summary>
    public static async ValueTask<(Desk? Desk, string? Refusal)> For(Context context, IReadOnlyList<TaskRef> tasks, Role needed = Role.Member)
    {
        var id = tasks[0].Project;
        if (tasks.Any(task => task.Project != id))
            return (null, context.Words["Those tasks belong to several projects. One project at a time, please."]);
        if (await context.Of(id) is not { } view)
            return (null, context.Room.IsPrivate ? context.Say($"You are in no project called {id}.") : context.Say($"{tasks[0].Id} belongs to another project. Ask me in private."));
        return view.Role < needed ? (null, context.Words["Only members of the project can do that."]) : (new(context, view), null);
    }

    /// <summary>Every task, for rules; what is shown comes from <see cref="Tasks"/>.</summary>
    public async ValueTask<TaskSet> Every() => _every ??= new(await All());

    /// <summary>The tasks that may be shown here.</summary>
    public async ValueTask<TaskSet> Tasks() => _tasks ??= ForClients ? Visibility.Visible(Viewer, await All()) : await Every();

    /// <summary>A task to work on, as it is stored; or the sentence why not.</summary>
    /// <param name="share">Whether it is about to be shown to clients: then they may read about it.</param>
    public async ValueTask<(TaskItem? Task, string? Refusal)> Take(int number, bool share = false)
    {
        var found = await Context.Store.Find<TaskItem>(new TaskRef(Project.Id, number).Id);
        if (found is null or { Removed: true } || (Mine < Role.Member && !found.ClientVisible))
            return (null, Context.Say($"There is no T{number} here."));
        return Visibility.Seen(Viewer, found) is null && !share
            ? (null, Context.Say($"T{number} is internal, and a client reads here. Ask me in private, or let clients see it first: T{number} share"))
            : (found, null);
    }

    /// <summary>Why something internal is not spoken of here, or null when it may be.</summary>
    /// <param name="what">What it is, a key of the words: "estimates".</param>
    public string? Hush(string what) => ForClients ? Context.Say($"A client reads here, and {Words[what]} are internal. Tell me in private.") : null;

    public string NameOf(string id) => View.NameOf(id);

    public Person? Person(string id) => View.Person(id);

    /// <summary>What a person is in this project, whatever id they were stored under.</summary>
    public Role RoleOf(Person person) => Project.RoleOf(person);

    private async ValueTask<IReadOnlyList<TaskItem>> All() => await Context.Store.All<TaskItem>(TaskItem.In(Project.Id));
}
