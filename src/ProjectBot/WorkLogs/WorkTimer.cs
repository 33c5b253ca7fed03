using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.WorkLogs;

/// <summary>The one timer of a person, running while it is not removed. Its id is the person's.</summary>
public sealed record WorkTimer : Document
{
    /// <summary>So long may be worked at a stretch, in minutes: beyond it the timer was forgotten.</summary>
    public const int Longest = 10 * 60;

    /// <summary>The id of a project.</summary>
    public required string Project { get; init; }

    /// <summary>The id of the item; null for what is about none.</summary>
    public string? On { get; init; }

    public string? Note { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>The schedule that asks whether it was forgotten.</summary>
    public string? Asks { get; init; }

    /// <summary>Whole minutes, one at least.</summary>
    public int Minutes(DateTimeOffset now) => (int)Math.Max(1, Math.Round((now - From).TotalMinutes));

    /// <summary>The running one of a person, by any id they ever had.</summary>
    public static async ValueTask<WorkTimer?> Of(IStore store, Person person)
    {
        foreach (var id in person.Former.Prepend(person.Id))
            if (await store.Find<WorkTimer>(id) is { Removed: false } timer)
                return timer;
        return null;
    }
}
