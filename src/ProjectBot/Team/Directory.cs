using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Team;

/// <summary>Somebody comes in: who, where, and what their channel says of them.</summary>
/// <param name="Language">The tag of the language they seem to speak, if anything tells.</param>
/// <param name="Zone">The IANA zone their client sent, if any.</param>
public sealed record Visit(Account From, Address Address, IReadOnlyList<Mention> Mentions, string? Language, string? Zone, DateTimeOffset Now);

/// <summary>Who came in, and what was learned about them on the way, to be saved with what they do.</summary>
/// <param name="Here">The project talked about here as they may see it; null where none is.</param>
/// <param name="Words">The language of the answer: the project's where several listen, the person's in private.</param>
public sealed record Arrival(Person Person, Conversation Room, View? Here, IReadOnlyList<Person> People, Words Words, ImmutableArray<Document> Saves)
{
    /// <summary>The projects they can mean where none is talked about: theirs that are not put away.</summary>
    public IReadOnlyList<Project> Theirs { get; init; } = [];
}

/// <summary>Knows who and where: turns accounts and addresses into persons, conversations, projects, and views of them.</summary>
public sealed class Directory(IStore store, IRosters? rosters = null)
{
    /// <summary>So many of the last things somebody did tell which projects they use.</summary>
    private const int LookedThrough = 50;

    private readonly Audiences _audiences = new(store);
    private readonly ConcurrentDictionary<string, (DateTimeOffset At, Lazy<Task<ImmutableArray<Listener>?>> Answer)> _asked = new(StringComparer.Ordinal);
    private static readonly TimeSpan RosterLasts = TimeSpan.FromDays(1), RosterRetry = TimeSpan.FromMinutes(10), SameQuestion = TimeSpan.FromMinutes(1);

    public async ValueTask<Arrival> Arrive(Visit visit)
    {
        var me = await Meet(visit.From, visit);
        if (visit.Address.Kind == ConversationKind.Personal && me.Private != visit.Address)
            me = me with { Private = visit.Address };
        var known = await store.Find<Conversation>(visit.Address.Key) ?? new Conversation { Id = visit.Address.Key, Address = visit.Address };
        var room = known;
        if (room.Address != visit.Address || !room.Reachable)
            room = room with { Address = visit.Address, Reachable = true, Lost = null };
        if (!room.People.Contains(me.Id))
            room = room with { People = room.People.Add(me.Id) };
        room = room.IsPrivate ? room : WithSpeaker(await WithRoster(room, visit), visit.From);
        var project = await Bound(room);
        IReadOnlyList<Project> theirs = project is not null ? [] : [.. (await ProjectsOf(me)).Where(one => !one.Archived)];
        // In private nobody has to say which project they mean when they have but one.
        if (room.IsPrivate && theirs is [var only])
            (room, project, theirs) = (room with { Project = only.Id }, only, []);
        var saves = ImmutableArray<Document>.Empty;
        if (room != known || room.Version == 0)
            saves = saves.Add(room);
        if (me.Version == 0 || me != await store.Find<Person>(me.Id))
            saves = saves.Add(me);
        var words = Words.For(room.IsPrivate || project is null ? me.Language ?? visit.Language ?? me.ClientLanguage : project.Language);
        var people = await People(project, me, visit);
        var here = project is null ? null : await ViewOf(project, room, me, people, words, visit.Now);
        return new(me, room, here, people, words, saves) { Theirs = theirs };
    }

    /// <summary>The projects somebody is in, by name.</summary>
    public async ValueTask<IReadOnlyList<Project>> ProjectsOf(Person person)
    {
        var found = new List<Project>(await store.All<Project>(Project.Of(person.Id)));
        foreach (var former in person.Former)
            found.AddRange(await store.All<Project>(Project.Of(former)));
        return [.. found.Where(project => !project.Removed).DistinctBy(project => project.Id)
            .OrderBy(project => project.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>The same projects, first those in which the person did something last, then the newest.</summary>
    public async ValueTask<IReadOnlyList<Project>> NewestUsed(Person person, IReadOnlyList<Project> projects)
    {
        var used = (await store.Newest<JournalEntry>(JournalEntry.SaidBy(person.Id), LookedThrough)).Select(entry => entry.Project).Distinct().ToList();
        return [.. projects.OrderBy(project => used.IndexOf(project.Id) is >= 0 and var at ? at : int.MaxValue).ThenByDescending(project => project.Created)];
    }

    /// <summary>A project as it is talked about in a conversation from now on.</summary>
    public async ValueTask<View> In(Conversation room, Project project, Person reader, Words words, DateTimeOffset now) =>
        await ViewOf(project, room with { Project = project.Id }, reader, await People(project, reader, null), words, now);

    /// <summary>Any project as a person may see it who asks in private; null when there is none for them.</summary>
    public async ValueTask<View?> Of(string project, Person reader, Words words, DateTimeOffset now) =>
        await store.Find<Project>(project) is { Removed: false } found && found.RoleOf(reader) is not Role.Anyone and var role
            ? new()
            {
                Reader = reader, Project = found, Role = role, Audience = role, Words = words, Zone = View.ZoneOf(reader.Zone), Now = now, Store = store,
                People = await People(found, reader, null), IsPrivate = true,
            }
            : null;

    /// <summary>
    /// A project as it may be shown in a conversation where nobody speaks just now: for cards brought up to date. Null where nothing may
    /// be.
    /// </summary>
    public async ValueTask<View?> At(Address address, string project, DateTimeOffset now)
    {
        if (await store.Find<Conversation>(address.Key) is not { Reachable: true } room || await store.Find<Project>(project) is not { Removed: false } found)
            return null;
        if (room.IsPrivate)
        {
            if (room.People.Length == 0 || await Find(room.People[^1]) is not { } reader || found.RoleOf(reader) == Role.Anyone)
                return null;
            var people = await People(found, reader, null);
            return await ViewOf(found, room, reader, people, Words.For(reader.Language ?? reader.ClientLanguage), now);
        }

        var nobody = new Person { Id = "", Name = "", Zone = found.Zone };
        return room.Project == found.Id ? await ViewOf(found, room, nobody, await People(found, nobody, null), Words.For(found.Language), now) : null;
    }

    /// <summary>The channel says that people came or went; kept with the conversations they can read, as far as those are known.</summary>
    public async ValueTask Moved(Address address, IReadOnlyList<Listener> came, IReadOnlyList<Account> went)
    {
        var gone = went.Select(account => account.Key).ToHashSet(StringComparer.Ordinal);
        var left = new List<string>();
        foreach (var key in gone)
            left.AddRange((await store.All<Person>(Person.Of(key))).Select(person => person.Id));
        foreach (var here in await store.All<Conversation>(Conversation.ReadBy(address.Readership)))
            await store.Change<Conversation>(here.Id, room => room with
            {
                Roster = room.Roster is { } roster
                    ? [.. roster.Where(one => !gone.Contains(one.Account.Key) && came.All(other => other.Account.Key != one.Account.Key)), .. came]
                    : null,
                People = [.. room.People.Where(person => !left.Contains(person))],
            });
    }

    /// <summary>Somebody's client speaks another language from now on: that is what they want to be answered in, whatever they chose before.</summary>
    public async ValueTask Speaks(Account account, string language)
    {
        if (await store.All<Person>(Person.Of(account.Key)) is [var known, ..])
            await store.Change<Person>(known.Id, person => person with
            {
                ClientLanguage = Words.For(language).Tag, Language = person.Language is null ? null : Words.For(language).Tag,
            });
    }

    /// <summary>Those who can read a conversation and whom the project does not know, as persons; new ones are not saved yet.</summary>
    public async ValueTask<IReadOnlyList<Person>> Strangers(Conversation room, Project project, Visit visit)
    {
        var strangers = new List<Person>();
        foreach (var account in await _audiences.Unknown(room, project))
            strangers.Add(await Meet(account, visit));
        return strangers;
    }

    /// <summary>
    /// Where a person is reached in private, and whether that chat is about the project; null when they never wrote to the bot.
    /// </summary>
    public async ValueTask<(Person Person, Address Address, Words Words, bool IsHere)?> Reach(string person, string? project) =>
        await Find(person) is { Private: { } address } found
            ? (found, address, Words.For(found.Language ?? found.ClientLanguage),
                project is not null && await store.Find<Conversation>(address.Key) is { } room && room.Project == project)
            : null;

    /// <summary>The person with the id, or the one they turned out to be.</summary>
    public async ValueTask<Person?> Find(string id) =>
        await store.Find<Person>(id) is { Removed: false } person ? person : (await store.All<Person>($"was/{id}")) is [var now, ..] ? now : null;

    /// <summary>
    /// The person behind an account; a new one, not saved yet, when nobody is known by it. A name that comes later is taken then, and the
    /// language and zone of who speaks.
    /// </summary>
    private async ValueTask<Person> Meet(Account account, Visit visit)
    {
        var isSpeaker = account == visit.From;
        if (await store.All<Person>(Person.Of(account.Key)) is [var known, ..])
        {
            if (known.Name.Length == 0 && account.Name.Length > 0)
                known = known with { Name = account.Name };
            if (isSpeaker && known.ClientLanguage is null && visit.Language is { } heard)
                known = known with { ClientLanguage = heard };
            return isSpeaker && !known.HasZone && ZoneOf(visit) is { } there ? known with { Zone = there, HasZone = !Person.IsOffset(there) } : known;
        }

        return new()
        {
            Id = IdOf(account), Name = account.Name, Email = account.Email, Accounts = [account],
            Zone = isSpeaker && ZoneOf(visit) is { } zone ? zone : "UTC", HasZone = isSpeaker && ZoneOf(visit) is { } its && !Person.IsOffset(its),
            Workspace = visit.Address.Tenant ?? "local", ClientLanguage = isSpeaker ? visit.Language : null,
        };
    }

    private static string? ZoneOf(Visit visit) => visit.Zone is { Length: > 0 } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null;

    /// <summary>The same account always makes the same id, so that two first messages at once cannot make two persons.</summary>
    internal static string IdOf(Account account) =>
        $"p{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(account.Key)).AsSpan(0, 6))}";

    /// <summary>Many who speak at once ask the channel once.</summary>
    private async ValueTask<Conversation> WithRoster(Conversation room, Visit visit)
    {
        if (rosters is null)
            return room;
        if (visit.Now - room.RosterAsked < (room.Roster is null ? RosterRetry : RosterLasts))
        {
            if (!_asked.IsEmpty)
                _asked.TryRemove(room.Id, out _);
            return room;
        }

        var (_, answer) = _asked.AddOrUpdate(room.Id, _ => Ask(), (_, asked) => visit.Now - asked.At < SameQuestion ? asked : Ask());
        return room with { Roster = await answer.Value ?? room.Roster, RosterAsked = visit.Now };

        (DateTimeOffset, Lazy<Task<ImmutableArray<Listener>?>>) Ask() => (visit.Now, new(() => rosters.Read(room.Address, CancellationToken.None).AsTask()));
    }

    /// <summary>Whoever speaks can read, whatever the roster says.</summary>
    private static Conversation WithSpeaker(Conversation room, Account speaker) =>
        room.Roster is { } roster && !roster.Any(listener => listener.Account.Key == speaker.Key) ? room with { Roster = roster.Add(new(speaker)) } : room;

    private async ValueTask<Project?> Bound(Conversation room) =>
        room.Project is { } id && await store.Find<Project>(id) is { Removed: false } project ? project : null;

    private async ValueTask<View> ViewOf(Project project, Conversation room, Person reader, IReadOnlyList<Person> people, Words words, DateTimeOffset now)
    {
        var role = project.RoleOf(reader);
        var (least, strangers) = room.IsPrivate ? (role, 0) : await _audiences.Of(room, project);
        return new()
        {
            Reader = reader, Project = project, Role = reader.Id.Length > 0 ? role : least, Audience = reader.Id.Length > 0 && role < least ? role : least,
            Strangers = strangers, Words = words, Zone = View.ZoneOf(reader.Zone), Now = now,
            Store = store, People = people, IsHere = room.Project == project.Id, IsPrivate = room.IsPrivate,
        };
    }

    private async ValueTask<IReadOnlyList<Person>> People(Project? project, Person me, Visit? visit)
    {
        if (project is null && visit is not { Mentions.Count: > 0 })
            return [me];
        var people = new List<Person>((project?.Members.Length ?? 0) + 1);
        if (me.Id.Length > 0)
            people.Add(me);
        if (project is not null)
            foreach (var member in project.Members)
                if (!me.Is(member.Person) && await Find(member.Person) is { } person)
                    people.Add(person);
        foreach (var mention in visit?.Mentions ?? [])
            if (await Meet(mention.Account, visit!) is var mentioned && !people.Any(person => person.Id == mentioned.Id))
                people.Add(mentioned);
        return people;
    }
}
