using System.Globalization;
using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.WorkLogs;

/// <summary>Time somebody spent on an item or on the project at large. Internal. Its id is <c>{project}/W{n}</c>.</summary>
public sealed record WorkLog : Document
{
    /// <summary>Minutes that one entry may have: a day.</summary>
    public const int Most = 24 * 60;

    /// <summary>Characters of a note.</summary>
    public const int LongestNote = 1_000;

    /// <summary>The letter of references: <c>W5</c>.</summary>
    public const char Letter = 'W';

    /// <summary>Whose time it is: a person's id.</summary>
    public required string By { get; init; }

    /// <summary>Who wrote it down, where that is somebody else: a person's id.</summary>
    public string? LoggedBy { get; init; }

    /// <summary>The id of the item, <c>apollo/T12</c>; null for what is about none.</summary>
    public string? On { get; init; }

    public required int Minutes { get; init; }

    /// <summary>The day the work was done, where whose time it is was.</summary>
    public required DateOnly Day { get; init; }

    public string? Note { get; init; }

    /// <summary>Whether no client pays for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsUnbilled { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset At { get; init; }

    [JsonIgnore]
    public string Project => Id[..Id.LastIndexOf('/')];

    [JsonIgnore]
    public int Number => int.Parse(Id.AsSpan(Id.LastIndexOf('/') + 2), CultureInfo.InvariantCulture);

    [JsonIgnore]
    public override IEnumerable<string> Keys => On is null ? [In(Project, Day)] : [In(Project, Day), Of(On)];

    public static string Series(string project) => $"{project}/{Letter}";

    /// <summary>The key of a project's entries of the month of a day: years of them need not be read for a week.</summary>
    public static string In(string project, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"in/{project}/{day:yyyy-MM}");

    /// <summary>The key of an item's entries.</summary>
    public static string Of(string item) => $"hours/{item}";

    /// <summary>Why it cannot be so; null when it can.</summary>
    /// <param name="today">The day it is where whose time it is is.</param>
    public FormattableString? Problem(DateOnly today) => this switch
    {
        { Minutes: < 1 or > Most } => $"One entry is between a minute and 24 hours. Log each day by itself: T12 +8h on monday",
        _ when Day > today => $"Only work that is done can be logged. Say a day up to today.",
        { Note.Length: > LongestNote } => $"A note has at most {LongestNote} characters. Put the rest into a comment.",
        { On: null, Note: null } => $"Say what it was for: log 2h T12 review, or log 2h workshop with Acme",
        _ => null,
    };
}
