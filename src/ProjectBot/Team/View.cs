using System.Collections.Immutable;
using ProjectBot.Language;
using ProjectBot.Storage;
using ProjectBot.Time;

namespace ProjectBot.Team;

/// <summary>
/// Who reads, of which project, and what is fit for them. Cards, notices, lists and pictures are functions of an item and a view.
/// </summary>
public sealed class View
{
    /// <summary>The person it is for; where several read, the one who asked.</summary>
    public required Person Reader { get; init; }

    public required Project Project { get; init; }

    /// <summary>What <see cref="Reader"/> is in the project.</summary>
    public required Role Role { get; init; }

    /// <summary>The least role of all who can read along, <see cref="Reader"/> included.</summary>
    public required Role Audience { get; init; }

    /// <summary>How many can read along whom the project does not know; -1 when nobody can tell.</summary>
    public int Strangers { get; init; }

    public required Words Words { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required IStore Store { get; init; }

    /// <summary>People a name may mean: the members of the project, and who was named in the message.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>Whether this is the project talked about where it is read: then <c>T12</c> is enough.</summary>
    public bool IsHere { get; init; }

    /// <summary>Whether nobody but the reader reads it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>What this turn is going to save beside the items themselves: cards are drawn as if it had.</summary>
    public ImmutableArray<Document> Pending { get; set; } = [];

    /// <summary>For whom it must be fit: the reader and everybody who can read along.</summary>
    public Role Viewer => Role < Audience ? Role : Audience;

    /// <summary>Whether a client or a stranger reads: nothing internal is said.</summary>
    public bool IsForClients => Viewer < Role.Member;

    /// <summary>Stands before references where another project could be meant: <c>apollo/</c>.</summary>
    public string Prefix => IsHere ? "" : $"{Project.Id}/";

    /// <summary>On which days the project works, for the team or for the client, by who asks; where nobody said, the asker's own.</summary>
    public WorkCalendar Calendar => Project.CalendarFor(Role) ?? Reader.CalendarIn(null);

    /// <summary>The day it is for the reader.</summary>
    public DateOnly Today => Day(Now);

    /// <summary>The day an instant falls on for the reader.</summary>
    public DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    public string Say(FormattableString sentence) => Words.Say(sentence);

    /// <summary>The person with that id among those known here; follows persons that were joined.</summary>
    public Person? Person(string id)
    {
        foreach (var person in People)
            if (person.Is(id))
                return person;
        return null;
    }

    public string NameOf(string id) => Person(id)?.NameIn(Words) ?? Words["somebody"];

    private Dictionary<Type, object>? _read;

    /// <summary>What was read for this view once: read when first asked for, and the same for the rest of the turn.</summary>
    public async ValueTask<T> Once<T>(Func<View, ValueTask<T>> read) where T : class
    {
        if (_read?.TryGetValue(typeof(T), out var known) == true)
            return (T)known;
        var value = await read(this);
        (_read ??= [])[typeof(T)] = value;
        return value;
    }

    /// <summary>What <see cref="Once"/> has read; null when it has not.</summary>
    public T? Known<T>() where T : class => (T?)_read?.GetValueOrDefault(typeof(T));

    /// <summary>The same project and people for another reader of what is sent to them alone.</summary>
    public View For(Person reader, Words words, bool isHere) => new()
    {
        Reader = reader, Project = Project, Role = Project.RoleOf(reader), Audience = Project.RoleOf(reader),
        Words = words, Now = Now, Store = Store, People = People,
        Zone = ZoneOf(reader.Zone), IsHere = isHere, IsPrivate = true, Pending = Pending,
    };

    /// <summary>The same in other words.</summary>
    public View In(Words words) => words == Words ? this : With(Store, words);

    /// <summary>The same view of what a store has.</summary>
    public View On(IStore store) => With(store, Words);

    private View With(IStore store, Words words) => new()
    {
        Reader = Reader, Project = Project, Role = Role, Audience = Audience, Strangers = Strangers, Words = words, Zone = Zone, Now = Now, Store = store,
        People = People, IsHere = IsHere, IsPrivate = IsPrivate,
    };

    internal static TimeZoneInfo ZoneOf(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
