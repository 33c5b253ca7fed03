using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>
/// Where everything that happens ends: one commit with the documents, the entry, and the messages to send. Turns, jobs, signed pages and
/// imports alike.
/// </summary>
/// <param name="settings">Whose outbox sends what is kept.</param>
public sealed class Recorder(IStore store, OutboxSettings? settings = null)
{
    private readonly OutboxSettings _settings = settings ?? new();

    /// <summary>
    /// Keeps a decision. When this returns it has its place, and every reader sees it; nobody is answered before it is durable.
    /// </summary>
    /// <param name="log">Where the answers are written in the same commit; null when they go by the response or the outbox.</param>
    /// <exception cref="StaleException">A document it rests on has changed, or the occasion was recorded already: decide again.</exception>
    public async ValueTask<Recorded> Keep(Occasion occasion, Decision decision, IConversationLog? log = null)
    {
        var number = await store.Next(Numbering.Journal);
        var writes = new List<Write>(2 + decision.Housekeeping.Length + decision.Saves.Length);
        var changes = ImmutableArray.CreateBuilder<Change>(decision.Saves.Length);
        foreach (var after in decision.Saves)
        {
            var write = store.Write(after);
            var before = await Before(write, decision);
            writes.Add(write);
            changes.Add(Change.Of(write.Type, before, after, write.Body));
        }

        ImmutableArray<OutboxMessage> answers = decision.Saves.IsEmpty ? [.. decision.Answers]
            : [.. decision.Answers.Select(answer => answer with { Message = Undoing.Precisely(answer.Message, number) })];
        using var page = log is null ? null : await log.Write(answers);
        answers = page?.Answers ?? answers;
        var entry = new JournalEntry
        {
            Id = occasion.Id, Number = number, At = occasion.At, By = occasion.By, Where = occasion.Where,
            Project = occasion.Project, Command = occasion.Command,
            Changes = changes.MoveToImmutable(), Outbox = [.. answers, .. decision.Others], Answers = answers.Length, Undoes = decision.Undoes,
        };
        writes.Add(store.Write(entry));
        var sendings = ImmutableArray<Sending>.Empty;
        foreach (var sending in Sending.Of(entry))
        {
            var held = await Held(sending);
            writes.Add(store.Write(held));
            sendings = sendings.Add(held with { Version = 1 });
        }

        foreach (var document in decision.Housekeeping)
            if (!decision.Saves.Any(saved => IsSame(saved, document)))
                writes.Add(store.Write(document));
        foreach (var document in page?.Documents ?? [])
            writes.Add(store.Write(document));
        var placed = await store.Place(new Commit(writes, decision.Relied));
        page?.Placed(placed.Durable);
        return new(entry with { Version = 1, Sendings = sendings }, placed.Durable);
    }

    /// <summary>What may go at once is held by this host from the start: taking it costs no commit of its own.</summary>
    private async ValueTask<Sending> Held(Sending sending)
    {
        var numbered = sending with { Number = await store.Next(Numbering.Outbox) };
        return sending.Due is null ? numbered with { Sender = _settings.Sender, Until = sending.At + _settings.Lease } : numbered;
    }

    /// <summary>
    /// What a change is a change of: the document as it was found, with what the house itself noted on the way. So what undo takes back is
    /// what somebody did,
    /// and not that they spoke here for the first time.
    /// </summary>
    private async ValueTask<Document?> Before(Write write, Decision decision)
    {
        if (decision.Housekeeping.FirstOrDefault(document => IsSame(document, write.Document)) is { } noted)
            return noted;
        var version = write.Document.Version;
        var before = version == 0 ? null : await write.Type.Find(store, write.Document.Id);
        return version == 0 || before?.Version == version ? before : throw new StaleException(write.Document.Id);
    }

    private static bool IsSame(Document one, Document other) => one.Id == other.Id && one.GetType() == other.GetType();
}

/// <summary>An entry that has its place in the order of all commits.</summary>
/// <param name="Durable">Completes when a power cut does not lose it any more; fails with <see cref="StoreClosedException"/> when the disk refuses.</param>
public sealed record Recorded(JournalEntry Entry, Task Durable);
