using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// One turn, job or import as it happened, and the only record of it: undo, history, digests, card refresh and <c>why</c> read it.
/// Its id is the id of the message handled or the key of the occasion, so that what comes twice finds it.
/// </summary>
public sealed record JournalEntry : Document, INumbered
{
    /// <summary>Rises with every entry; orders the journal. From <see cref="IStore.Next"/>.</summary>
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

    /// <summary>
    /// Everything said in this turn: first the answers, kept so that a second delivery gets the same, then what goes to others. It stays as it
    /// was kept; what became of it since, <see cref="Sending"/> says.
    /// </summary>
    public ImmutableArray<OutboxMessage> Outbox { get; init; } = [];

    /// <summary>What is to be sent of it, as it was kept: for who kept it just now, so that it need not be read again.</summary>
    [JsonIgnore]
    public ImmutableArray<Sending> Sendings { get; init; } = [];

    /// <summary>How many of <see cref="Outbox"/> are answers to the one who spoke.</summary>
    public int Answers { get; init; }

    /// <summary>Numbers of the entries that this one took back.</summary>
    public ImmutableArray<long> Undoes { get; init; } = [];

    [JsonIgnore]
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
                yield return LeftIn(At);
            foreach (var card in Outbox.Where(IsToBeFound).Select(message => message.Message.Card?.Subject).Distinct())
                if (card is not null)
                    yield return CardOf(card);
            foreach (var told in Outbox.Skip(Answers).Select(Told).Distinct())
                if (told is not null)
                    yield return told;
        }
    }

    private static bool IsToBeFound(OutboxMessage message) => message.IsWaiting || message.ActivityId is not null;

    /// <summary>What nobody asked for is found by whom it was for, or else by where it was said.</summary>
    private static string? Told(OutboxMessage message) => message.Updates is not null ? null
        : message.Terms?.Person is { } person ? ToldTo(person) : PostedIn(message.Address.Key);

    public static string SaidBy(string person) => $"by/{person}";
    public static string OfProject(string project) => $"project/{project}";
    public static string Of(string type, string id) => $"of/{type}/{id}";
    /// <summary>Those of an hour that left something to be sent: a host that starts reads them together.</summary>
    public static string LeftIn(DateTimeOffset at) => $"left/{at.UtcDateTime:yyyyMMddHH}";
    public static string CardOf(string subject) => $"card/{subject}";
    public static string ToldTo(string person) => $"told/{person}";
    public static string PostedIn(string conversation) => $"posted/{conversation}";
}
