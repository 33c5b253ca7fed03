using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.Schedules;

/// <summary>
/// Some of those whom one occurrence of a schedule concerned, and what became of it for each. Whoever is in one of its pages has had it, also
/// after moving to another zone. Its id is <c>schedule/apollo/1/2026-11-24T09:30/1</c>, that of the journal entry with the messages.
/// </summary>
public sealed record Occurrence : Document
{
    /// <summary>So many are told in one commit.</summary>
    public const int Most = 50;

    public required string Schedule { get; init; }

    /// <summary>The local day it is of.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>By the ids of persons, or of the conversation it was said in.</summary>
    public required ImmutableSortedDictionary<string, Fate> People { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => [Of(Schedule, Day)];

    public static string Of(string schedule, DateOnly day) => $"{schedule}/{day:yyyyMMdd}";

    /// <summary>The pages of the occurrence of a day; what comes once and is put off may come on one day several times.</summary>
    public static async ValueTask<IReadOnlyList<Occurrence>> Of(IStore store, Schedule schedule, DateOnly day)
    {
        var pages = await store.All<Occurrence>(Of(schedule.Id, day));
        return schedule.Once is null ? pages
            : [.. pages.Where(page => page.Id.StartsWith($"{schedule.Id}/{schedule.Occurrence(day)}/", StringComparison.Ordinal))];
    }
}

/// <summary>
/// What became of an occurrence for somebody. <c>Late</c>: told after its time, as the host was down. <c>Folded</c>: it comes with what else
/// waited. <c>Dropped</c>: too late to be of use. <c>Off</c>: they do not work that day. <c>Left</c>: they are not in the project any more.
/// <c>Nothing</c>: there was nothing to say. <c>Unreached</c>: they have no private chat with the bot.
/// </summary>
public enum Fate { Told, Late, Folded, Dropped, Off, Left, Unwanted, Nothing, Unreached }
