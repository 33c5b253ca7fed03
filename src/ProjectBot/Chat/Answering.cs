using System.Collections.Immutable;
using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>Turns a reply into a decision: what is said to whom, where, in which words, and in the place of which card.</summary>
internal sealed class Answering(IStore store, Directory directory, Rights rights, Holding holding, CommandMap map)
{
    public async ValueTask<Decision> Decided(Understood understood, Drafts before, Arrival arrival, Context context, bool inline)
    {
        var (turn, reply) = (context.Turn, understood.Reply);
        var kept = Latest(arrival.Saves, reply.Housekeeping);
        if (!ReferenceEquals(understood.Drafts, before) && understood.Drafts != before)
            kept = kept.Add(understood.Drafts);
        foreach (var me in reply.Saves.OfType<Person>().Where(saved => saved.Id == arrival.Person.Id))
            kept = kept.AddRange(await holding.LetGo(me, context.Now));
        var answers = new List<OutboxMessage>(1 + reply.Also.Length);
        // What is offered about the project that is talked about from now on.
        var where = understood.There ?? context;
        var movesOn = understood.There is null && reply.Saves.Any(saved => saved is Conversation);
        foreach (var one in (IEnumerable<Reply>)[reply, .. reply.Also])
            if (!one.Says.IsNothing)
                answers.Add(Answer(turn, movesOn ? one.Says : await Offered(where, one.Says), arrival.Words, inline));
        if (answers.Count > 0 && await Pressed(turn, answers[0].Message, inline) is var (inPlace, activity) && inPlace)
            // What goes back in the response is on that message from now on: later changes are drawn there from this face, not from the one before.
            answers[0] = answers[0] with { InPlace = true, Updates = activity, ActivityId = inline ? activity : null };
        var (saves, noted) = await Following(kept, reply.Saves, context.Now);
        return new()
        {
            Answers = answers, Others = [.. await Others(reply, arrival.Person.Id, reply.About ?? where.Here?.Project.Id, context.Now), .. reply.Posts],
            Saves = saves, Housekeeping = noted, Relied = reply.Relied, Undoes = reply.Undoes,
        };
    }

    /// <summary>A job speaks to nobody in particular: what it says goes to others.</summary>
    public async ValueTask<Decision> Decided(Reply reply, Occasion occasion)
    {
        var (saves, noted) = await Following(reply.Housekeeping, reply.Saves, occasion.At);
        return new()
        {
            Others = [.. await Others(reply, occasion.By, occasion.Project, occasion.At), .. reply.Posts], Saves = saves, Housekeeping = noted,
            Relied = reply.Relied, Undoes = reply.Undoes,
        };
    }

    private async ValueTask<(ImmutableArray<Document> Saves, ImmutableArray<Document> Kept)> Following(
        ImmutableArray<Document> kept, ImmutableArray<Document> saves, DateTimeOffset now)
    {
        if (kept.IsEmpty && saves.IsEmpty)
            return (saves, kept);
        IReadOnlyList<Document> all = saves.IsEmpty ? kept : [.. kept, .. saves];
        foreach (var follower in map.Followers)
            foreach (var follows in await follower(store, all, now))
                if (saves.FirstOrDefault(saved => saved.Id == follows.Id && saved.GetType() == follows.GetType()) is not { } saved)
                    kept = Latest(kept, [follows]);
                else if (await store.Types.Of(follows.GetType()).Find(store, follows.Id) is { } before)
                    (saves, kept) = (saves.Replace(saved, Both(before, saved, follows)), Latest(kept, [follows]));
                else
                    saves = saves.Replace(saved, follows);
        return (saves, kept);
    }

    /// <summary>
    /// A document that somebody changes, with what follows of other changes: what follows is in what the change is a change of, so that nobody
    /// takes it back.
    /// </summary>
    private Document Both(Document before, Document saved, Document follows)
    {
        var type = store.Types.Of(saved.GetType());
        var (_, became) = JsonMembers.Diff(type.Body(before), type.Body(follows));
        return type.Read(JsonMembers.With(type.Body(saved), became), saved.Version);
    }

    public static OutboxMessage Answer(Turn turn, Message message, Words words, bool inline) => new(turn.Address, message, words.Tag)
    {
        State = inline ? DeliveryState.Answered : DeliveryState.Waiting, ReplyTo = turn.ActivityId,
    };

    /// <summary>What was noted on the way in, and by the handler; of the same document what was noted last.</summary>
    private static ImmutableArray<Document> Latest(ImmutableArray<Document> first, ImmutableArray<Document> then) => then.IsEmpty ? first
        : [.. first.Where(one => !then.Any(other => other.Id == one.Id && other.GetType() == one.GetType())), .. then];

    /// <summary>
    /// The message without buttons that would only be refused. The team of an open project may press what it is shown; whoever may less is
    /// not shown what they may not.
    /// </summary>
    private async ValueTask<Message> Offered(Context context, Message message)
    {
        var buttons = await May(context, message.Buttons);
        if (message.Card is not { Actions.IsEmpty: false } card)
            return buttons == message.Buttons ? message : message with { Buttons = buttons };
        var actions = await May(context, card.Actions);
        return buttons == message.Buttons && actions == card.Actions ? message : message with { Buttons = buttons, Card = card with { Buttons = actions } };
    }

    private async ValueTask<ImmutableArray<Button>> May(Context context, ImmutableArray<Button> buttons)
    {
        var isFree = context.Here is { Role: >= Role.Member, Audience: > Role.Anyone, Project.Archived: false };
        List<Button>? refused = null;
        foreach (var button in buttons)
            if ((!isFree || button.Say.Contains('/', StringComparison.Ordinal)) && !await rights.May(context, button.Say))
                (refused ??= []).Add(button);
        return refused is null ? buttons : buttons.RemoveRange(refused);
    }

    /// <summary>
    /// A press is answered on the card itself. Channels that do not say which message was pressed: the newest of that item there.
    /// </summary>
    private async ValueTask<(bool InPlace, string? Activity)> Pressed(Turn turn, Message message, bool inline)
    {
        if (turn.Press is { } press && message.Card is { IsAgain: true })
            return inline || press.ActivityId is not null ? (true, press.ActivityId) : default;
        if (turn.Press?.Subject is not { } subject || message.Card?.Subject != subject)
            return default;
        if (inline || turn.Press.ActivityId is not null)
            return (true, turn.Press.ActivityId);
        foreach (var entry in await store.Newest<JournalEntry>(JournalEntry.CardOf(subject), Refresher.Most))
            foreach (var posted in await store.Posted(entry))
                if (posted.IsShown && posted.Address.Key == turn.Address.Key && posted.Message.Card?.Subject == subject)
                    return (true, posted.ActivityId);
        return default;
    }

    private async ValueTask<List<OutboxMessage>> Others(Reply reply, string speaker, string? project, DateTimeOffset now)
    {
        var messages = new List<OutboxMessage>(reply.Notices.Length);
        foreach (var notice in reply.Notices)
            if (notice.Person != speaker && await directory.Reach(notice.Person, project) is var (person, address, words, isHere)
                && await notice.Message(new(person, words, isHere)) is { } message)
                messages.Add(new(address, message, words.Tag)
                {
                    Terms = await holding.Of((notice.Terms ?? new()) with { Person = person.Id }, person, project, now, messages),
                });
        return messages;
    }
}
