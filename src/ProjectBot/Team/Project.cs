using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Storage;
using ProjectBot.Time;

namespace ProjectBot.Team;

/// <summary>A project of the team, with who belongs to it. Its id is short and readable: <c>apollo</c>.</summary>
public sealed record Project : Document
{
    public required string Name { get; init; }

    /// <summary>The language of what is said where several listen.</summary>
    public string Language { get; init; } = "en";

    /// <summary>IANA zone of the project.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>When the team works; null until somebody says, see <see cref="CalendarFor"/>.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>When the client works; null until somebody says.</summary>
    public WorkCalendar? ClientCalendar { get; init; }

    public bool Archived { get; init; }

    /// <summary>
    /// Whether people of the same organisation who are not in the project may read along; guests and outsiders never may.
    /// </summary>
    public bool OpenToColleagues { get; init; }

    public required DateTimeOffset Created { get; init; }

    public ImmutableArray<Membership> Members { get; init; } = [];

    /// <summary>What rooms keep of the project, each under a name of its own and as it reads it; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, string>? Own { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => Members.Select(member => Of(member.Person));

    /// <summary>The calendar that counts for somebody of that role; null until somebody says.</summary>
    public WorkCalendar? CalendarFor(Role role) => role == Role.Client ? ClientCalendar : Calendar;

    public static string Of(string person) => $"member/{person}";

    /// <summary>What the person is here, by any id they ever had; the strongest when there are several.</summary>
    public Role RoleOf(Person person)
    {
        var role = Role.Anyone;
        foreach (var member in Members)
            if (member.Role > role && person.Is(member.Person))
                role = member.Role;
        return role;
    }
}

/// <summary>One person's role in a project.</summary>
public sealed record Membership(string Person, Role Role);
