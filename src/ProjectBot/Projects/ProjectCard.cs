using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Projects;

/// <summary>A project at a glance: how it is, then who is in it, and what is unlike what its reader is used to.</summary>
public static class ProjectCard
{
    /// <param name="glances">What the rooms say of it, a line each.</param>
    /// <param name="conversations">How many are about it.</param>
    public static Card For(Context context, IReadOnlyList<Chips> glances, int conversations)
    {
        var (project, words) = (context.Project, context.Words);
        var facts = new List<(string, string)>
        {
            (words["Your role"], words[context.Role.Name]),
            (words["People"], words.List([.. project.Members.Select(member => context.Here!.NameOf(member.Person))])),
        };
        if (project.Language != words.Tag)
            facts.Add((words["Language"], project.Language == "en" ? "English" : "中文"));
        if (project.Zone != context.Me.Zone)
            facts.Add((words["Time zone"], project.Zone));
        if (context.Viewer >= Role.Member)
            facts.AddRange(Calendars(project, words));
        if (context.Viewer >= Role.Member && conversations > 1)
            facts.Add((words["Conversations"], words.Count(conversations, "{0} conversation", "{0} conversations")));
        return new(project.Archived ? words.Say($"{project.Name} (archived)") : project.Name, [.. glances, new Facts(facts)],
        [
            new(words["Tasks"], words["tasks"]), new(words["Board"], words["board"]), new(words["People"], words["people"]) { IsMore = true },
            .. context.Viewer >= Role.Member ? [new Button(words["Add a task"], words["task add"]) { IsMore = true }] : Array.Empty<Button>(),
        ]);
    }

    private static IEnumerable<(string, string)> Calendars(Project project, Words words)
    {
        if (project.Calendar is { Country: not null } team)
            yield return (words["Public holidays"], words[team.Holidays.Name]);
        if (project.ClientCalendar is { Country: not null } client)
            yield return (words["The client’s holidays"], words[client.Holidays.Name]);
        if (project.Calendar is { Week: var week and not Weekdays.Working })
            yield return (words["Working week"], week.Show(words));
    }
}
