using ProjectBot.Storage;

namespace ProjectBot.Team;

/// <summary>
/// Who can read along decides what may be said: the least of all roles counts. Whoever the project does not know is a stranger, whether
/// they ever spoke
/// or not; where no roster can be had, somebody unknown is assumed.
/// </summary>
internal sealed class Audiences(IStore store)
{
    /// <summary>
    /// The least role of all who can read the conversation, and how many of them the project does not know; -1 when nobody can tell.
    /// </summary>
    public async ValueTask<(Role Least, int Strangers)> Of(Conversation room, Project project)
    {
        var least = Role.Manager;
        var strangers = 0;
        foreach (var listener in room.Roster ?? [])
            Count(RoleOf(await Known(listener.Account), listener, project));
        if (room.Roster is null)
        {
            foreach (var id in room.People)
                Count(await store.Find<Person>(id) is { } person ? project.RoleOf(person) : Role.Anyone);
            return (Role.Anyone, strangers > 0 ? strangers : -1);
        }

        return (least, strangers);

        void Count(Role role)
        {
            if (role < least)
                least = role;
            if (role == Role.Anyone)
                strangers++;
        }
    }

    /// <summary>Whoever of the roster the project does not know, with a person of their own if the bot has met them.</summary>
    public async ValueTask<List<Account>> Unknown(Conversation room, Project project)
    {
        var unknown = new List<Account>();
        foreach (var listener in room.Roster ?? [])
            if (RoleOf(await Known(listener.Account), listener, project) == Role.Anyone)
                unknown.Add(listener.Account);
        return unknown;
    }

    private static Role RoleOf(Person? person, Listener listener, Project project)
    {
        var role = person is null ? Role.Anyone : project.RoleOf(person);
        return role == Role.Anyone && project.OpenToColleagues && listener.IsColleague ? Role.Member : role;
    }

    private async ValueTask<Person?> Known(Account account) => await store.All<Person>(Person.Of(account.Key)) is [var known, ..] ? known : null;
}
