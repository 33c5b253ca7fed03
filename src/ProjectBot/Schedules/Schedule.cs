using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using ProjectBot.Storage;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>
/// What comes back by itself: when, by clocks on the wall, and whom it reaches. It is the truth about that; whatever wakes it only asks what is
/// due. Its id is <c>schedule/apollo/1</c>, or <c>schedule/{person}/1</c> for what is about no project.
/// </summary>
public sealed record Schedule : Document
{
    /// <summary>What comes, one word: the name of a <see cref="ScheduleKind"/>.</summary>
    public required string Kind { get; init; }

    public string? Project { get; init; }

    /// <summary>The id of who set it up.</summary>
    public required string By { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>Ids of the persons it reaches; none for the whole team of the project, whoever that is then.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>The conversation in which it is said, instead of to each in private.</summary>
    public string? Where { get; init; }

    /// <summary>What it is about, as its kind needs it.</summary>
    public string? Text { get; init; }

    /// <summary>The days on which it comes; null for what comes once, see <see cref="Once"/>.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The time on these days.</summary>
    public TimeOnly At { get; init; }

    /// <summary>The instant at which it comes once: "in 20 minutes".</summary>
    public DateTimeOffset? Once { get; init; }

    /// <summary>The IANA zone of <see cref="At"/>; null for that of each whom it reaches.</summary>
    public string? Zone { get; init; }

    /// <summary>What becomes of an occurrence for which nobody could be told in time.</summary>
    public Missed Missed { get; init; } = Missed.Late(TimeSpan.FromHours(12));

    public bool IsPaused { get; init; }

    /// <summary>The conversation in which it was set up, when others were there; null for what was said in private.</summary>
    public string? SetUpIn { get; init; }

    /// <summary>Whether clients read along when it was set up, so that it is nothing to be kept from them.</summary>
    public bool IsForClients { get; init; }

    /// <summary>What was due before is not made up for: until then it was stopped, or its project was put away.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>What persons, by their ids, want otherwise than <see cref="Text"/> says, as its kind reads it.</summary>
    public ImmutableSortedDictionary<string, string> Own { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Persons who want no more of it.</summary>
    public ImmutableArray<string> Without { get; init; } = [];

    /// <summary>All days up to this one are over for everybody.</summary>
    public required DateOnly Done { get; init; }

    /// <summary>The earliest instant at which anybody is due; null when nothing is to come.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>When anybody was told last.</summary>
    public DateTimeOffset? Last { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys
    {
        get
        {
            if (Removed)
                yield break;
            if (Project is { } project)
                yield return Of(project);
            if (!For.Contains(By))
                yield return With(By);
            foreach (var person in For)
                yield return With(person);
            if (Due is { } due && !IsPaused)
            {
                yield return Live;
                yield return DueIn(due);
            }
        }
    }

    /// <summary>Found by this while anything is to come of it.</summary>
    public const string Live = "live";

    public static string Of(string project) => $"of/{project}";

    /// <summary>Found by whom it reaches, and by who made it.</summary>
    public static string With(string person) => $"with/{person}";

    public static string DueIn(DateTimeOffset at) => $"due/{at.UtcDateTime:yyyyMMddHH}";

    /// <summary>What came up while it was taken back is over.</summary>
    public override Document Restored(DateTimeOffset now) => Removed || Due > now || Due is null ? this : this with { Since = now };

    /// <summary>The series of numbers of a project, or of a person.</summary>
    public static string Series(string owner) => $"schedule/{owner}/";

    [JsonIgnore]
    public int Number => int.Parse(Id[(Id.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    /// <summary>The first day after another one on which it comes.</summary>
    public DateOnly? After(DateOnly day, WorkCalendar calendar) => Once is { } once ? DayOf(once) is var only && only > day ? only : null
        : Recurrence?.Next(day, calendar);

    /// <summary>When it comes on a day for somebody in a zone.</summary>
    public DateTimeOffset Instant(DateOnly day, TimeZoneInfo zone) => Once ?? LocalTime.ToInstant(day, At, zone);

    /// <summary>What the occurrence of a day is called: <c>2026-11-24T09:30</c> by the clocks of each, or <c>2026-11-24T08:20Z</c>.</summary>
    public string Occurrence(DateOnly day) => Once is { } once ? once.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{At:HH:mm}");

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}

/// <summary>What becomes of an occurrence that could not be told in time, because the host was down.</summary>
/// <param name="Within">It is still told so long after its time.</param>
/// <param name="Then">And later: in the next message of what waited, or not at all.</param>
public sealed record Missed(TimeSpan Within, Lateness Then)
{
    public static Missed Late(TimeSpan within) => new(within, Lateness.Drop);
}

/// <summary>What becomes of what is too late to be told at once.</summary>
public enum Lateness { Drop, Fold }
