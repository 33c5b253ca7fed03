using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// What became of messages of an entry that had to be sent, and who sends them: small, so that marking one does not write the entry again.
/// Kept in the commit of the entry itself; an entry without waiting messages has none, one with many has several.
/// </summary>
public sealed record Sending : Document, INumbered
{
    /// <summary>So many messages have a document together.</summary>
    public const int Most = 50;

    /// <summary>The sender of a host that shares its store with no other.</summary>
    public const string OnlyHost = "host";

    public required long Number { get; init; }

    /// <summary>Counts the documents of one entry from 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Part { get; init; }

    /// <summary>When the entry was made.</summary>
    public required DateTimeOffset At { get; init; }

    public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>The host that sends them; null when none does now.</summary>
    public string? Sender { get; init; }

    /// <summary>Until then no other host takes them.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>When the first of those that wait may go; null when one may go now.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The id of the entry that has the messages.</summary>
    [JsonIgnore]
    public string Entry => Part == 0 ? Id : Id[..Id.LastIndexOf('#')];

    [JsonIgnore]
    public bool IsWaiting => Marks.Any(mark => mark.State == DeliveryState.Waiting);

    [JsonIgnore]
    public override IEnumerable<string> Keys => !IsWaiting ? [] : Due is { } due ? [Later, DueIn(due)] : [Ready];

    /// <summary>Found by this while something may go.</summary>
    public const string Ready = "ready";

    /// <summary>Found by this while all that waits has to wait for its time, and by its hour.</summary>
    public const string Later = "later";

    public static string DueIn(DateTimeOffset at) => $"due/{at.UtcDateTime:yyyyMMddHH}";

    public static string IdOf(string entry, int part) => part == 0 ? entry : string.Create(CultureInfo.InvariantCulture, $"{entry}#{part}");

    /// <summary>Whether a host must leave them to another: it is at it, or was until lately.</summary>
    public bool IsLeftTo(string sender, DateTimeOffset now) => Sender is not null && Sender != sender && Until > now;

    /// <summary>Why a message is not sent that was told of a change and waited until that was taken back.</summary>
    public const string TakenBack = "Taken back.";

    /// <summary>Without those that wait and are not to be sent any more; null when none of them is.</summary>
    public Sending? Without(Func<Mark, bool> which, JournalEntry entry)
    {
        ImmutableArray<Mark> marks = [.. Marks.Select(mark => mark is { State: DeliveryState.Waiting, IsBegun: false } && which(mark)
            ? mark with { State = DeliveryState.Dropped, Problem = TakenBack } : mark)];
        return marks.SequenceEqual(Marks) ? null : this with
        {
            Marks = marks,
            Due = Due is null ? null : marks.Where(mark => mark.State == DeliveryState.Waiting).Min(mark => entry.Outbox[mark.Index].Terms?.NotBefore),
        };
    }

    /// <summary>With those let go that would wait longer; null when there are none.</summary>
    public Sending? LettingGo(Func<Mark, bool> which, DateTimeOffset now)
    {
        ImmutableArray<Mark> marks = [.. Marks.Select(mark => mark is { State: DeliveryState.Waiting, IsLetGo: false } && which(mark)
            ? mark with { IsLetGo = true } : mark)];
        return marks.SequenceEqual(Marks) ? null : this with { Marks = marks, Due = Due is null ? null : now };
    }

    /// <summary>What is to be sent of an entry; the caller gives the numbers.</summary>
    public static IEnumerable<Sending> Of(JournalEntry entry) => !entry.Outbox.Any(message => message.IsWaiting) ? []
        : Enumerable.Range(0, entry.Outbox.Length).Where(index => entry.Outbox[index].IsWaiting).Chunk(Most).Select((indexes, part) => new Sending
        {
            Id = IdOf(entry.Id, part), Number = 0, Part = part, At = entry.At, Marks = [.. indexes.Select(index => new Mark(index))],
            Due = indexes.All(index => entry.Outbox[index].Terms?.NotBefore > entry.At) ? indexes.Min(index => entry.Outbox[index].Terms!.NotBefore) : null,
        });
}

/// <summary>Where one message stands.</summary>
/// <param name="Index">Its place in <see cref="JournalEntry.Outbox"/>.</param>
public sealed record Mark(int Index)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public DeliveryState State { get; init; }

    /// <summary>The channel's id of the message.</summary>
    public string? ActivityId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Attempts { get; init; }

    /// <summary>An attempt was begun and nobody noted how it ended: after a crash it may be said a second time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsBegun { get; init; }

    /// <summary>What it waited for is over, so that it may go before its time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsLetGo { get; init; }

    /// <summary>Why it was refused the last time, or for good.</summary>
    public string? Problem { get; init; }

    /// <summary>When it reached its end.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>Reads the journal together with what became of its messages.</summary>
public static class SendingOutcomes
{
    extension(IStore store)
    {
        /// <summary>The messages of an entry as they stand now.</summary>
        public async ValueTask<ImmutableArray<OutboxMessage>> Posted(JournalEntry entry)
        {
            var waiting = entry.Outbox.Count(message => message.IsWaiting);
            if (waiting == 0)
                return entry.Outbox;
            var messages = entry.Outbox.ToBuilder();
            for (var part = 0; part * Sending.Most < waiting; part++)
                foreach (var mark in await store.Find<Sending>(Sending.IdOf(entry.Id, part)) is { } sending ? sending.Marks : [])
                    messages[mark.Index] = messages[mark.Index] with
                    {
                        State = mark.State, ActivityId = mark.ActivityId, Attempts = mark.Attempts, Problem = mark.Problem, Ended = mark.At,
                    };
            return messages.MoveToImmutable();
        }
    }
}
