using ProjectBot.Cards;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Who may do what where. Asked by who speaks and who reads along, never by what a card carries.</summary>
public static class Rights
{
    /// <summary>Why this person may not do this here; null when they may.</summary>
    public static Reply? Refusal(Context context, Command command) => (command.Needed, context.Here) switch
    {
        (Role.Anyone, _) => null,
        (_, null) => Reply.No(context.Words["There is no project in this conversation yet. Start one, or switch to one of yours:"])
            .With(new Button("project new …", "project new"), new Button(context.Words["My projects"], "projects")),
        var (needed, here) when here.Role >= needed => (command.IsFitForStrangers ? null : Strangers(here)) ?? (command.OnlyReads || command.IsForArchived ? null : Archived(here)),
        (_, { Role: Role.Anyone }) => Reply.No(context.Words["You are not in this project. Ask one of its managers to add you."]),
        (Role.Manager, _) => Reply.No(context.Words["Only a manager of this project can do that."]),
        _ => Reply.No(context.Words["That is for the project team."]).With(new Button(context.Words["What is shared with me"], "tasks")),
    };

    /// <summary>Why nothing changes in a project that was put away; null for one that was not.</summary>
    public static Reply? Archived(View view) => !view.Project.Archived ? null
        : Reply.No(view.Say($"{view.Project.Name} is archived, so nothing in it changes.")).With(view.Role == Role.Manager ? [new Button(view.Words["Reopen the project"], "project reopen")] : []);

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
}
