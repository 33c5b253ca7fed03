using System.Globalization;
using System.Text.Json.Serialization;
using ProjectBot.Chat;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>Where the hours of somebody's week stand in a project; there is none while nobody said anything of it.</summary>
public sealed record Sheet : Document
{
    /// <summary>A person's id.</summary>
    public required string Person { get; init; }

    /// <summary>The first day of the week.</summary>
    public required DateOnly Monday { get; init; }

    public SheetState State { get; init; }

    /// <summary>Who made it so: a person's id.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Why it was sent back.</summary>
    public string? Reason { get; init; }

    [JsonIgnore]
    public string Project => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    [JsonIgnore]
    public bool IsLocked => !Removed && State is SheetState.Complete or SheetState.Approved;

    [JsonIgnore]
    public override IEnumerable<string> Keys => [In(Project, Monday), .. State == SheetState.Complete ? [Waiting(Project)] : Array.Empty<string>()];

    /// <summary>The key of those of a week.</summary>
    public static string In(string project, DateOnly monday) => string.Create(CultureInfo.InvariantCulture, $"sheets/{project}/{monday:yyyy-MM-dd}");

    /// <summary>The key of those that wait for a manager.</summary>
    public static string Waiting(string project) => $"sheets-waiting/{project}";

    /// <summary>Where it stands, a key of the words.</summary>
    public static string Word(Sheet? sheet) => sheet is null or { Removed: true } or { State: SheetState.Open } ? "still open" : sheet.State.Word;

    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The one of a day, by any id the person ever had; null while nobody said anything of the week.</summary>
    public static async ValueTask<Sheet?> Find(IStore store, string project, Person person, DateOnly day)
    {
        foreach (var sheet in await store.All<Sheet>(In(project, WeekOf(day))))
            if (!sheet.Removed && person.Is(sheet.Person))
                return sheet;
        return null;
    }

    /// <summary>As it is from now on, for who has it already or not.</summary>
    public static Sheet Next(Sheet? before, View view, Person person, DateOnly day, SheetState state, string? reason = null) =>
        (before ?? new() { Id = NewId(view, person, day), Person = person.Id, Monday = WeekOf(day), By = "", At = default })
        with { State = state, By = view.Reader.Id, At = view.Now, Reason = reason };

    private static string NewId(View view, Person person, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{view.Project.Id}/sheet/{person.Id}/{WeekOf(day):yyyy-MM-dd}");

    /// <summary>Why nothing changes among the hours of a day; null when it may.</summary>
    public static async ValueTask<Reply?> Locked(View view, Person person, DateOnly day)
    {
        if (await Find(view.Store, view.Project.Id, person, day) is not { IsLocked: true } sheet)
            return null;
        var week = view.Words.Date(sheet.Monday, view.Today);
        var isApproved = sheet.State == SheetState.Approved;
        var no = Reply.No(isApproved
            ? view.Say($"The week of {week} is approved, so nothing in it changes. A manager can reopen it.")
            : view.Say($"The week of {week} is complete, so nothing in it changes. Reopen it first."));
        return isApproved && view.Role < Role.Manager ? no : no.With(new Cards.Button(view.Words["Reopen"], Sheets.Line("timesheet reopen", sheet, person,
            view)));
    }
}

/// <summary>Where a week stands. The names are keys of the words.</summary>
public enum SheetState
{
    Open,
    /// <summary>Who worked says that all is there; it waits for a manager.</summary>
    Complete,
    Approved,
    /// <summary>A manager wants something changed.</summary>
    Returned,
}
