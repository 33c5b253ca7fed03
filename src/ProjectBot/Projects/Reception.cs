using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.People;
using ProjectBot.Storage;

namespace ProjectBot.Projects;

/// <summary>Turns an account and an address into a person, a conversation, a project and a role; remembers who was seen where.</summary>
public sealed class Reception : IReception
{
    public async ValueTask<Arrival> Receive(Turn turn, IStore store, DateTimeOffset now)
    {
        var saves = ImmutableArray<Document>.Empty;
        var me = await Meet(turn.From, store, turn);
        if (turn.Address.Kind == ConversationKind.Personal && me.Private != turn.Address)
            me = me with { Private = turn.Address };
        var room = await store.Find<Conversation>(turn.Address.Key) ?? new Conversation { Id = turn.Address.Key, Address = turn.Address };
        var known = room;
        if (room.Address != turn.Address || !room.Reachable)
            room = room with { Address = turn.Address, Reachable = true };
        if (!room.People.Contains(me.Id))
            room = room with { People = room.People.Add(me.Id) };

        var project = await Bound(room, store);
        var people = await People(project, me, turn, store);
        if (room != known || room.Version == 0)
            saves = saves.Add(room);
        if (me.Version == 0 || me != await store.Find<Person>(me.Id))
            saves = saves.Add(me);

        var role = project?.RoleOf(me) ?? Role.Anyone;
        return new(Of(turn, store, me, room, project, role, people, now), saves);
    }

    public async ValueTask<Context?> Visit(Address address, IStore store, DateTimeOffset now)
    {
        if (await store.Find<Conversation>(address.Key) is not { Reachable: true } room || await Bound(room, store) is not { } project)
            return null;
        var reader = address.Kind == ConversationKind.Personal && room.People.Length > 0 ? await store.Find<Person>(room.People[^1]) : null;
        var turn = new Turn("", address, new("", "", ""), "", now);
        var nobody = new Person { Id = "", Name = "" };
        var role = reader is null ? Role.Member : project.RoleOf(reader);
        return role == Role.Anyone ? null : Of(turn, store, reader ?? nobody, room, project, role, await People(project, reader ?? nobody, turn, store), now);
    }

    public async ValueTask<(Address Address, Words Words)?> Reach(string person, IStore store) =>
        await Find(person, store) is { Private: { } address } found ? (address, Words.For(found.Language)) : null;

    /// <summary>The person with the id, or the one they turned out to be.</summary>
    public static async ValueTask<Person?> Find(string id, IStore store) =>
        await store.Find<Person>(id) is { Removed: false } person ? person : (await store.All<Person>($"was/{id}")) is [var now, ..] ? now : null;

    /// <summary>The person behind an account; a new one, not saved yet, when nobody is known by it.</summary>
    public static async ValueTask<Person> Meet(Account account, IStore store, Turn turn)
    {
        if (await store.All<Person>(Person.Of(account.Key)) is [var known, ..])
            return known;
        return new()
        {
            Id = IdOf(account), Name = account.Name.Length > 0 ? account.Name : account.Id, Email = account.Email, Accounts = [account],
            Zone = account == turn.From && turn.Zone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : "UTC",
            Workspace = turn.Address.Tenant ?? "local", Heard = account == turn.From ? turn.Locale : null,
        };
    }

    /// <summary>The same account always makes the same id, so that two first messages at once cannot make two persons.</summary>
    private static string IdOf(Account account) =>
        $"p{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(account.Key)).AsSpan(0, 6))}";

    private static async ValueTask<Project?> Bound(Conversation room, IStore store) =>
        room.Project is { } id && await store.Find<Project>(id) is { Removed: false } project ? project : null;

    private static async ValueTask<IReadOnlyList<Document>> People(Project? project, Person me, Turn turn, IStore store)
    {
        if (project is null && turn.Mentions.Count == 0)
            return [me];
        var people = new List<Document>((project?.Members.Length ?? 0) + 1);
        if (me.Id.Length > 0)
            people.Add(me);
        if (project is not null)
            foreach (var member in project.Members)
                if (!me.Is(member.Person) && await Find(member.Person, store) is { } person)
                    people.Add(person);
        foreach (var mention in turn.Mentions)
            if (await Meet(mention.Account, store, turn) is var mentioned && !people.Any(person => person.Id == mentioned.Id))
                people.Add(mentioned);
        return people;
    }

    private static Context Of(Turn turn, IStore store, Person me, Conversation room, Project? project, Role role, IReadOnlyList<Document> people, DateTimeOffset now)
    {
        var isPrivate = turn.Address.Kind == ConversationKind.Personal;
        return new()
        {
            Turn = turn, Store = store, Speaker = me, Room = room, Place = project, Role = role, Now = now, People = people,
            Audience = isPrivate || project is null ? role : Least(project, room, role),
            Words = Words.For(isPrivate || project is null ? me.Language ?? Guess(turn) ?? me.Heard : project.Language),
            Zone = TimeZoneInfo.TryFindSystemTimeZoneById(me.Zone, out var zone) ? zone : TimeZoneInfo.Utc,
        };
    }

    /// <summary>A conversation that a client is in is a client's conversation, whoever speaks.</summary>
    private static Role Least(Project project, Conversation room, Role role)
    {
        foreach (var member in project.Members)
            if (member.Role == Role.Client && room.People.Contains(member.Person))
                return Role.Client;
        return role;
    }

    private static string? Guess(Turn turn) => turn.Text.Length > 0 && turn.Text[0] is >= '\u3400' and <= '\u9fff' ? "zh-CN" : turn.Locale;
}
