using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Projects;

/// <summary>What a project, or the conversation about it, is again when something was taken back or done again.</summary>
internal static class ProjectChanges
{
    public static async ValueTask<string?> Described(Context context, Document before, Document after) => (before, after) switch
    {
        (Project { Removed: false }, Project { Removed: true } gone) => context.Say($"{gone.Name} is gone."),
        (Project { Removed: true }, Project { Removed: false } back) => context.Say($"{back.Name} is there again."),
        (Project was, Project now) => await Sentence(context, was, now),
        (Conversation was, Conversation now) when was.Project != now.Project => now.Project is not { } about
            ? context.Words["This conversation is about no project."]
            : await context.Store.Find<Project>(about) is { } project && project.RoleOf(context.Me) > Role.Anyone
                ? context.Say($"Now we talk about {project.Name} here.") : null,
        _ => null,
    };

    private static async ValueTask<string?> Sentence(Context context, Project was, Project now)
    {
        if (was.Name != now.Name)
            return context.Say($"The project is called {now.Name} now.");
        if (was.Archived != now.Archived)
            return now.Archived ? context.Say($"{now.Name} is archived.") : context.Say($"{now.Name} is open again.");
        if (was.Zone != now.Zone)
            return context.Say($"The project's time zone is {now.Zone}.");
        if (was.Language != now.Language)
            return Words.For(now.Language)["Shared cards are in English from now on."];
        if (was.OpenToColleagues != now.OpenToColleagues)
            return context.Words[now.OpenToColleagues ? "Colleagues may read along again." : "Colleagues who are not in the project count as strangers again."];
        if ((was.Calendar, was.ClientCalendar) != (now.Calendar, now.ClientCalendar))
            return context.Viewer < Role.Member ? null : context.Words["The working days of the project are as they were."];
        return was.Members.SequenceEqual(now.Members) ? null : await Membership(context, was, now);
    }

    private static async ValueTask<string?> Membership(Context context, Project was, Project now)
    {
        var said = new List<string>();
        foreach (var member in now.Members.Except(was.Members))
            said.Add(context.Say($"{await Name(context, member.Person)} is in {now.Name} now, as {context.Words[member.Role.Name]}."));
        foreach (var member in was.Members.Where(member => now.Members.All(other => other.Person != member.Person)))
            said.Add(context.Say($"{await Name(context, member.Person)} is no longer in {now.Name}."));
        return string.Join(context.Words.IsChinese ? "" : " ", said);
    }

    private static async ValueTask<string> Name(Context context, string id) =>
        (await context.Directory.Find(id))?.NameIn(context.Words) ?? context.Words["somebody"];
}
