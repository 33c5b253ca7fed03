using System.Globalization;
using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.WorkLogs;

/// <summary>Time somebody spent on an item. Internal. Its id is <c>{project}/W{n}</c>.</summary>
public sealed record WorkLog : Document
{
    /// <summary>Minutes that one entry may have: a day.</summary>
    public const int Most = 24 * 60;

    /// <summary>A person's id.</summary>
    public required string By { get; init; }

    /// <summary>The id of the item: <c>apollo/T12</c>.</summary>
    public required string On { get; init; }

    public required int Minutes { get; init; }

    /// <summary>The day the work was done.</summary>
    public required DateOnly Day { get; init; }

    public string? Note { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset At { get; init; }

    [JsonIgnore]
    public string Project => Id[..Id.LastIndexOf('/')];

    [JsonIgnore]
    public override IEnumerable<string> Keys => [In(Project, Day), Of(On)];

    public static string Series(string project) => $"{project}/W";

    /// <summary>The key of a project's entries of the month of a day: years of them need not be read for a week.</summary>
    public static string In(string project, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"in/{project}/{day:yyyy-MM}");

    /// <summary>The key of an item's entries.</summary>
    public static string Of(string item) => $"hours/{item}";
}
