using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Time;

namespace ProjectBot.Team;

/// <summary>Somebody, over all the chats they are known in.</summary>
public sealed record Person : Document
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    /// <summary><c>en</c> or <c>zh-CN</c>; null until the person or their client says so.</summary>
    public string? Language { get; init; }

    /// <summary>The language their client spoke when they were met; used until they choose one.</summary>
    [JsonPropertyName("heard")]
    public string? ClientLanguage { get; init; }

    /// <summary>The Teams tenant or Slack team they were met in, or <c>local</c>.</summary>
    public string Workspace { get; init; } = "local";

    /// <summary>IANA zone.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>
    /// Whether they chose the zone or their client said it; otherwise it is UTC, or what their clock showed, until one of them does.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasZone { get => field || (Zone != "UTC" && !IsOffset(Zone)); init; }

    /// <summary>Whether a zone is no more than what a clock showed once: <c>Etc/GMT-8</c>.</summary>
    public static bool IsOffset(string zone) => zone.StartsWith("Etc/GMT", StringComparison.Ordinal);

    public TimeOnly WorkFrom { get; init; } = new(9, 0);

    public TimeOnly WorkTo { get; init; } = new(17, 0);

    /// <summary>Whether they said their hours; otherwise these are what most people have.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasHours { get => field || WorkFrom != new TimeOnly(9, 0) || WorkTo != new TimeOnly(17, 0); init; }

    /// <summary>Whether they want to be told things outside of their hours as well.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AtAnyTime { get; init; }

    /// <summary>The code of the country whose holidays they have, see <see cref="Countries"/>, empty for none; null for those of the project.</summary>
    public string? Country { get; init; }

    /// <summary>The weekdays they work; null for those of the project.</summary>
    public Weekdays? Week { get; init; }

    /// <summary>When they are away, in order.</summary>
    public ImmutableArray<Absence> Absences { get; init; } = [];

    public ImmutableArray<Account> Accounts { get; init; } = [];

    /// <summary>Ids of persons that turned out to be this one.</summary>
    public ImmutableArray<string> Former { get; init; } = [];

    /// <summary>Where the bot reaches them in private.</summary>
    public Address? Private { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => [.. Accounts.Select(account => Of(account.Key)), .. Former.Select(id => $"was/{id}"), In(Workspace)];

    public static string In(string workspace) => $"in/{workspace}";

    public static string Of(string account) => $"account/{account}";

    /// <summary>What they are called; somebody, while no channel has said a name.</summary>
    public string NameIn(Words words) => Name.Length > 0 ? Name : words["somebody"];

    /// <summary>On which days they work: the calendar of the project, but for what they said themselves.</summary>
    public WorkCalendar CalendarIn(Project? project)
    {
        var calendar = project?.CalendarFor(project.RoleOf(this)) ?? WorkCalendar.Default;
        calendar = Country is null ? calendar : new() { Country = Country, Week = calendar.Week };
        return Week is { } week ? calendar with { Week = week } : calendar;
    }

    /// <summary>Whose clock counts for what others plan for them: the project's, until their own is known.</summary>
    public string ZoneIn(Project? project) => HasZone || project is null ? Zone : project.Zone;

    /// <summary>When they work, hours and absences included.</summary>
    public WorkTime WorkTimeIn(Project? project) => new(CalendarIn(project), WorkFrom, WorkTo, View.ZoneOf(Zone)) { Absences = Absences };

    /// <summary>Whether a stored person id means this person.</summary>
    public bool Is(string id) => id == Id || Former.Contains(id);
}
