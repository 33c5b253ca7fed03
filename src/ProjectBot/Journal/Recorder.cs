using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>Where everything that happens ends: one commit with the documents, the entry, and the messages to send. Turns, jobs, signed pages and imports alike.</summary>
public sealed class Recorder(IStore store)
{
    /// <summary>Keeps a decision and returns its entry; when this returns it is on disk.</summary>
    /// <exception cref="StaleException">A document it rests on has changed, or the occasion was recorded already: decide again.</exception>
    public async ValueTask<JournalEntry> Keep(Occasion occasion, Decision decision)
    {
        var number = await store.Next(Numbering.Journal);
        var writes = new List<Write>(2 + decision.Housekeeping.Length + decision.Saves.Length);
        var changes = ImmutableArray.CreateBuilder<Change>(decision.Saves.Length);
        foreach (var after in decision.Saves)
        {
            var write = store.Write(after);
            var before = after.Version == 0 ? null : await write.Type.Find(store, after.Id);
            if (after.Version > 0 && before?.Version != after.Version)
                throw new StaleException(after.Id);
            writes.Add(write);
            changes.Add(Change.Of(write.Type, before, after, write.Body));
        }

        ImmutableArray<OutboxMessage> answers = decision.Saves.IsEmpty ? [.. decision.Answers]
            : [.. decision.Answers.Select(answer => answer with { Message = Undoing.Precisely(answer.Message, number) })];
        var entry = new JournalEntry
        {
            Id = occasion.Id, Number = number, At = occasion.At, By = occasion.By, Where = occasion.Where, Project = occasion.Project, Command = occasion.Command,
            Changes = changes.MoveToImmutable(), Outbox = [.. answers, .. decision.Others], Answers = answers.Length, Undoes = decision.Undoes,
        };
        writes.Add(store.Write(entry));
        foreach (var document in decision.Housekeeping)
            if (!decision.Saves.Any(saved => saved.Id == document.Id && saved.GetType() == document.GetType()))
                writes.Add(store.Write(document));
        await store.Save(new Commit(writes, decision.Relied));
        return entry with { Version = 1 };
    }
}
