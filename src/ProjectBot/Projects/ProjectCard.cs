using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>A project at a glance.</summary>
public static class ProjectCard
{
    public static Card For(Context context, IReadOnlyList<Conversation> conversations)
    {
        var (project, words) = (context.Project, context.Words);
        var facts = new List<(string, string)>
        {
            (words["You are"], words[context.Role.Name]),
            (words["People"], words.List([.. project.Members.Select(member => context.Here!.NameOf(member.Person))])),
            (words["Language"], project.Language == "en" ? "English" : "中文"),
            (words["Time zone"], project.Zone),
        };
        if (context.Viewer >= Role.Member)
            facts.Add((words["Conversations"], words.Count(conversations.Count, "{0} conversation", "{0} conversations")));
        return new(project.Archived ? words.Say($"{project.Name} (archived)") : project.Name, [new Facts(facts)],
        [
            new(words["Tasks"], words["tasks"]), new(words["Board"], words["board"]), new(words["People"], words["people"]),
            .. context.Viewer >= Role.Member ? [new Button(words["Add a task"], words["task add"])] : Array.Empty<Button>(),
        ]);
    }
}
