using System.Collections.Immutable;
using ProjectBot.Messaging;

namespace ProjectBot.Storage;

/// <summary>
/// One turn as it happened, and the only record of it: undo, history, digests, card refresh and <c>why</c> read it.
/// Its id is the id of the message handled, so that a message delivered twice finds it.
/// </summary>
public sealed record JournalEntry : Document
{
    /// <summary>Rises with every entry; orders the journal. From <see cref="IStore.Next"/>("journal").</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The person who said it, or empty for a job.</summary>
    public required string By { get; init; }

    /// <summary>Where it was said: a conversation id, or empty for a job.</summary>
    public required string Where { get; init; }

    public string? Project { get; init; }

    /// <summary>The name of the command that did it, for history and <c>why</c>. Never the text typed.</summary>
    public string? Command { get; init; }

    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Everything said in this turn: first the answers, kept so that a second delivery gets the same, then what goes to others.</summary>
    public ImmutableArray<OutboxMessage> Outbox { get; init; } = [];

    /// <summary>How many of <see cref="Outbox"/> are answers to the one who spoke.</summary>
    public int Answers { get; init; }

    /// <summary>Numbers of the entries that this one took back.</summary>
    public ImmutableArray<long> Undoes { get; init; } = [];

    [System.Text.Json.Serialization.JsonIgnore]
    public override IEnumerable<string> Keys
    {
        get
        {
            if (By.Length > 0)
                yield return SaidBy(By);
            if (Project is { } project && Changes.Length > 0)
                yield return OfProject(project);
            foreach (var change in Changes)
                yield return Of(change.Type, change.Id);
            if (Outbox.Any(message => message.IsWaiting))
                yield return Waiting;
            foreach (var card in Outbox.Where(message => message.ActivityId is not null).Select(message => message.Reply.Card?.Subject).Distinct())
                if (card is not null)
                    yield return CardOf(card);
        }
    }

    public const string Waiting = "outbox";
    public static string SaidBy(string person) => $"by/{person}";
    public static string OfProject(string project) => $"project/{project}";
    public static string Of(string type, string id) => $"of/{type}/{id}";
    public static string CardOf(string subject) => $"card/{subject}";
}

/// <summary>One document before and after a turn. <paramref name="Before"/> is null for one that was new.</summary>
/// <param name="Version">The version it was saved as.</param>
public sealed record Change(string Type, string Id, long Version, Json? Before, Json After);
