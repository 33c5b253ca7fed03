using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>
/// Who may do what where. Asked by who speaks and who reads along, before anything is looked up, and never by what a card carries.
/// </summary>
public sealed class Rights(CommandMap map)
{
    /// <summary>Why this person may not do this here; null when they may.</summary>
    /// <param name="projects">The projects that the things named say they are in, by id; then the right is asked there.</param>
    public async ValueTask<Reply?> Refusal(Context context, Command command, IReadOnlyList<string> projects)
    {
        // Of several the command itself says that one at a time is enough.
        if (command.Needed == Role.Anyone || projects.Count > 1)
            return null;
        if (projects is not [var project])
            return context.Here is { } here ? Refusal(here, command) : Nowhere(context);
        // Whoever is in none of it does not hear whether a project called so is the one talked about.
        return await context.Of(project) is { Role: > Role.Anyone } view ? Refusal(view, command) : Elsewhere(context, project);
    }

    /// <summary>Whether what a button says may be done here by who speaks; what is no command is an answer, and may.</summary>
    /// <remarks>Where it would be asked which project is meant, it may be said.</remarks>
    public async ValueTask<bool> May(Context context, string say) =>
        map.Find(say, context) is not { } match
        || (context is { Here: null, Room.IsPrivate: true, Theirs.Count: > 0 } && map.Switches is not null)
        || await Refusal(context, match.Command, References.Projects(match.Lead)) is null;

    /// <summary>What is not there for somebody, in the same words whether it is there for others.</summary>
    public static Reply Elsewhere(Context context, string project) => Reply.No(context.Room.IsPrivate
        ? context.Say($"You are in no project called {project}.")
        : context.Say($"I say nothing about {project} here. Ask me in private."));

    /// <summary>Why nothing changes in a project that was put away; null for one that was not.</summary>
    public static Reply? Archived(View view) => !view.Project.Archived ? null
        : Reply.No(view.Say($"{view.Project.Name} is archived, so nothing in it changes."))
            .With(view.Role == Role.Manager && view.IsHere ? [new Button(view.Words["Reopen the project"], "project reopen")] : []);

    /// <summary>Why nothing of the project is said here; null when all who read along belong to it.</summary>
    public static Reply? Strangers(View view)
    {
        if (view.Audience > Role.Anyone)
            return null;
        var words = view.Words;
        var reply = Reply.No(view.Strangers switch
        {
            < 0 => words["I cannot see who reads along here, so I say nothing about the project aloud. Ask me in private."],
            var count => words.Count(count, "One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.",
                "{0} people read along here who are not in the project, so I say nothing about it aloud. Ask me in private."),
        });
        return view.Role < Role.Manager || view.Strangers < 0 ? reply
            : reply.With(new(words["Add them as members"], "add everybody here as member"), new(words["Colleagues may read"], "project colleagues may read"));
    }

    private Reply? Refusal(View view, Command command) => (command.Needed, view.Role) switch
    {
        var (needed, role) when role >= needed =>
            (command.IsFitForStrangers ? null : Strangers(view)) ?? (command.OnlyReads || command.IsForArchived ? null : Archived(view)),
        (_, Role.Anyone) => Reply.No(view.Words["You are not in this project. Ask one of its managers to add you."]),
        (Role.Manager, _) => Reply.No(view.Words["Only a manager of this project can do that."]),
        _ => Reply.No(view.Words["That is for the project team."])
            .With([.. Firsts(view, Role.Client).Select(say => new Button(view.Words["What is shared with me"], say))]),
    };

    private Reply Nowhere(Context context) => Reply.No(context.Words[context.Theirs.Count == 0 && context.Room.IsPrivate
        ? "You are in no project yet. Start one:" : "There is no project in this conversation yet. Start one, or switch to one of yours:"])
        .With([.. map.Beginnings.Select(one => new Button(context.Words[one.Label], context.Words.Usage(one.Say)))]);

    /// <summary>What one can say first where the project is talked about; elsewhere it would mean another.</summary>
    private IEnumerable<string> Firsts(View view, Role role) =>
        view.IsHere ? map.FirstSteps.Where(step => step.Least == role).Take(1).Select(step => view.Words.Usage(step.Say)) : [];
}
