using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>Keeps posted cards true: after a change it draws the newest cards of the changed documents again, each for those who read it there.</summary>
public sealed class Refresher(IStore store, CommandMap map, IReception reception, TimeProvider clock)
{
    /// <summary>How many postings of one item are kept up to date; older ones are still answered with the state now when pressed.</summary>
    public const int Most = 5;

    public async ValueTask<IReadOnlyList<OutboxMessage>> After(JournalEntry entry)
    {
        var updates = new List<OutboxMessage>();
        foreach (var change in entry.Changes)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var posted in await store.Journal(JournalEntry.CardOf(change.Id), Most))
                foreach (var message in posted.Outbox)
                    if (message.ActivityId is { } activity && message.Reply.Card is { Subject: { } subject } card && subject == change.Id
                        && card.SubjectVersion < change.Version && seen.Add($"{message.Address.Key} {activity}")
                        && await Redrawn(message.Address, subject) is var (now, language))
                        updates.Add(new(message.Address, entry.Undoes.Contains(posted.Number) ? new Reply(null, now) : Again(message.Reply, now), language, Updates: activity));
        }

        return updates;
    }

    /// <summary>A receipt stays one until it is undone: its line and its Undo stand where they stood, above and below the card as it is now.</summary>
    private static Reply Again(Reply before, Cards.Card now) => new(before.Text, now with
    {
        Buttons = [.. now.Actions, .. before.Card!.Actions.Where(button => button.Say.StartsWith("undo ", StringComparison.Ordinal))],
    });

    private async ValueTask<(Cards.Card, string)?> Redrawn(Address address, string subject)
    {
        if (await reception.Visit(address, store, clock.GetUtcNow()) is not { } context || map.Find(subject, context) is not { Pattern.Lead: { } lead } match
            || lead.Read(subject, context) is not Language.Reading<object>.Ok item)
            return null;
        var reply = await match.Command.Handle(context, new Args().Add(lead.Name, item.Value));
        return reply.Card is { } card ? (card, context.Words.Tag) : null;
    }
}
