using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>Hears one turn and answers it: the only way in, for every channel. A turn is one transaction.</summary>
public sealed partial class Bot(IStore store, CommandMap map, IReception reception, TimeProvider clock, ILogger<Bot> logger)
{
    private readonly Understanding _understanding = new(map, store);

    /// <summary>Decides, commits, and returns what is to be said. Does not throw for anything a user can cause.</summary>
    /// <param name="inline">Whether the channel takes the answers back in its response. If not, they are for the outbox.</param>
    public async ValueTask<Heard> Hear(Turn turn, bool inline, CancellationToken stop = default)
    {
        try
        {
            // A stale version: decide once more from the start, then apologise; never loop.
            for (var attempt = 0; attempt < 2; attempt++)
                try
                {
                    return await store.Find<JournalEntry>(turn.Id) is { } earlier ? Again(earlier, inline) : await Once(turn, inline);
                }
                catch (StaleException stale)
                {
                    LogStale(turn.Id, stale.Id, attempt);
                }

            return Only(turn, inline, words => words["Somebody else was changing the same thing at the same moment. Nothing of yours was saved; please send it again."]);
        }
        catch (StoreClosedException closed)
        {
            LogClosed(closed, turn.Id);
            return Only(turn, inline, words => words["I cannot save anything right now, so nothing was changed. Please tell whoever looks after this bot."]);
        }
#pragma warning disable CA1031 // Whatever fails in a turn must not take the host down: the user is told, the log has the id.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure, turn.Id);
            return Only(turn, inline, words => words.Say($"Something went wrong on my side (reference {turn.Id}). Nothing was changed; please try again."));
        }
    }

    private async ValueTask<Heard> Once(Turn turn, bool inline)
    {
        var now = clock.GetUtcNow();
        var arrival = await reception.Receive(turn, store, now);
        var context = arrival.Context;
        var talkId = Talk.IdOf(context.Speaker.Id, turn.Address.Key);
        var talk = await store.Find<Talk>(talkId) ?? new Talk { Id = talkId };
        var decision = await _understanding.Decide(context, talk);
        var reply = await InPlace(turn, decision.Reply, inline);

        var changesTalk = !ReferenceEquals(decision.Talk, talk) && decision.Talk != talk;
        var kept = arrival.Saves.AddRange(reply.Housekeeping);
        // A posted card is kept in the journal, so that later changes can bring it up to date.
        var posts = !inline && (reply.Card?.Subject is not null || reply.Also.Any(next => next.Card?.Subject is not null));
        if (!posts && reply.Saves.Length == 0 && reply.Notices.Length == 0 && !changesTalk && kept.Length == 0)
        {
            var said = Answers(turn, reply, context.Words.Tag, inline, null);
            return new(said, null) { Answers = said };
        }

        var number = await store.Next("journal");
        var answers = Answers(turn, reply, context.Words.Tag, inline, reply.Saves.Length > 0 ? number : null);
        var entry = new JournalEntry
        {
            Id = turn.Id, Number = number, At = now, By = context.Speaker.Id, Where = turn.Address.Key, Project = context.Place?.Id, Command = decision.Command?.Name,
            Changes = await Changes(reply.Saves), Outbox = [.. answers, .. await Others(reply.Notices, context.Speaker.Id)], Answers = answers.Count, Undoes = reply.Undoes,
        };
        await store.Save(Commit(entry, changesTalk ? decision.Talk : null, kept, reply));
        entry = entry with { Version = 1 };
        return new(entry.Outbox, entry) { Answers = answers };
    }

    /// <summary>A press is answered on the card itself. Channels that do not say which message was pressed: the newest of that item there.</summary>
    private async ValueTask<Reply> InPlace(Turn turn, Reply reply, bool inline)
    {
        if (turn.Press?.Subject is not { } subject || reply.Card?.Subject != subject)
            return reply;
        if (inline || turn.Press.ActivityId is not null)
            return reply with { InPlace = true, Replaces = turn.Press.ActivityId };
        foreach (var entry in await store.Journal(JournalEntry.CardOf(subject), Refresher.Most))
            foreach (var message in entry.Outbox)
                if (message.ActivityId is not null && message.Address.Key == turn.Address.Key && message.Reply.Card?.Subject == subject)
                    return reply with { InPlace = true, Replaces = message.ActivityId };
        return reply;
    }

    private async ValueTask<ImmutableArray<Change>> Changes(ImmutableArray<Document> saves)
    {
        var changes = ImmutableArray.CreateBuilder<Change>(saves.Length);
        foreach (var after in saves)
        {
            var type = store.Types.Of(after.GetType());
            var before = after.Version == 0 ? null : await type.Find(store, after.Id);
            if (after.Version > 0 && before?.Version != after.Version)
                throw new StaleException(after.Id);
            changes.Add(new(type.Name, after.Id, after.Version + 1, before is null ? null : new(type.Body(before)), new(type.Body(after))));
        }

        return changes.MoveToImmutable();
    }

    private Commit Commit(JournalEntry entry, Talk? talk, ImmutableArray<Document> kept, Reply reply)
    {
        var writes = new List<Write>(2 + kept.Length + reply.Saves.Length);
        for (var i = 0; i < reply.Saves.Length; i++)
            writes.Add(new(store.Types.Of(reply.Saves[i].GetType()), reply.Saves[i], entry.Changes[i].After.Utf8));
        Add(entry);
        if (talk is not null)
            Add(talk);
        foreach (var document in kept)
            if (!reply.Saves.Any(saved => saved.Id == document.Id && saved.GetType() == document.GetType()))
                Add(document);
        return new(writes, reply.Relied);

        void Add(Document document)
        {
            var type = store.Types.Of(document.GetType());
            writes.Add(new(type, document, type.Body(document)));
        }
    }

    private static List<OutboxMessage> Answers(Turn turn, Reply reply, string language, bool inline, long? number)
    {
        var said = new List<OutboxMessage>(1 + reply.Also.Length) { Answer(reply) };
        foreach (var next in reply.Also)
            said.Add(Answer(next));
        return said;

        OutboxMessage Answer(Reply one) => new(turn.Address, number is { } known ? Undoing.Precisely(one, known) : one, language, one.Replaces)
        {
            State = inline ? DeliveryState.Answered : DeliveryState.Waiting, ReplyTo = turn.ActivityId,
        };
    }

    private async ValueTask<List<OutboxMessage>> Others(ImmutableArray<Notice> notices, string speaker)
    {
        var messages = new List<OutboxMessage>(notices.Length);
        foreach (var notice in notices.Where(notice => notice.Person != speaker).DistinctBy(notice => (notice.Person, notice.Message)))
            if (await reception.Reach(notice.Person, store) is var (address, words))
                messages.Add(new(address, notice.Message(words), words.Tag));
        return messages;
    }

    /// <summary>The answer given the first time; what the outbox has is on its way already.</summary>
    private static Heard Again(JournalEntry earlier, bool inline)
    {
        var answers = earlier.Outbox.Take(earlier.Answers).ToList();
        return new(inline ? answers : [], null) { Answers = answers };
    }

    private static Heard Only(Turn turn, bool inline, Func<Language.Words, string> sentence)
    {
        var words = Language.Words.For(turn.Locale);
        var said = Answers(turn, new(sentence(words)), words.Tag, inline, null);
        return new(said, null) { Answers = said };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Turn {Turn} met a newer version of {Document} (attempt {Attempt})")]
    private partial void LogStale(string turn, string document, int attempt);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Turn {Turn} could not be saved: the store is closed")]
    private partial void LogClosed(Exception why, string turn);

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {Turn} failed")]
    private partial void LogFailed(Exception why, string turn);
}

/// <summary>What a turn came to.</summary>
/// <param name="Messages">Everything to be said, in order: the answers to the turn (state Answered when inline) and messages for others (Waiting).</param>
/// <param name="Entry">The journal entry, when the turn wrote one; then <see cref="JournalEntry.Outbox"/> are the same messages.</param>
public sealed record Heard(IReadOnlyList<OutboxMessage> Messages, JournalEntry? Entry)
{
    /// <summary>The answers to who spoke.</summary>
    public required IReadOnlyList<OutboxMessage> Answers { get; init; }
}
