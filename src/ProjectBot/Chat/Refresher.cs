using ProjectBot.Cards;
using ProjectBot.Journal;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Chat;

/// <summary>
/// Keeps posted cards true: after a change it draws the newest cards of the changed documents again, each for those who read it there.
/// </summary>
public sealed class Refresher(IStore store, CommandMap map, Directory directory, TimeProvider clock)
{
    /// <summary>How many postings of one item are kept up to date; older ones are still answered with the state now when pressed.</summary>
    public const int Most = 5;

    /// <summary>Every press on a card posts it anew in the same place, so there are more entries than messages.</summary>
    private const int Entries = 4 * Most;

    public async ValueTask<IReadOnlyList<OutboxMessage>> After(JournalEntry entry)
    {
        var updates = new List<OutboxMessage>();
        // One card shows an item and what hangs on it: what one turn changed of both draws it once.
        foreach (var changes in entry.Changes.ToLookup(change => Shown(change.Id)))
        {
            // Nobody can have a card of what was just made.
            if (changes.Key is not { } id || changes.FirstOrDefault(change => change.Id == id) is { Version: 1 })
                continue;
            var version = changes.All(change => change.Id == id) ? changes.Max(change => change.Version) : long.MaxValue;
            var seen = Answered(entry, id);
            foreach (var posted in await store.Newest<JournalEntry>(JournalEntry.CardOf(id), Entries))
                foreach (var message in await store.Posted(posted))
                    // Newest first: only the face that a message has now is drawn again.
                    if (message is { IsShown: true, ActivityId: { } activity, Message.Card: { Subject: { } subject } card } && subject == id
                        && seen.Count < Most && seen.Add($"{message.Address.Key} {activity}") && card.SubjectVersion < version
                        && await Redrawn(message, id[..id.IndexOf('/')], subject) is { } now)
                        updates.Add(new(message.Address, entry.Undoes.Contains(posted.Number) ? new Message(null, now) : Again(message.Message, now),
                            message.Language, Updates: activity) { Terms = new() { Urgency = Urgency.Low, Fold = $"card/{activity}" } });
        }

        return updates;
    }

    /// <summary>A message that waited, with its card as things are by now.</summary>
    public async ValueTask<OutboxMessage> Now(OutboxMessage message) => message.Message.Card is not { Subject: { } subject } ? message
        : message with
        {
            Message = message.Message with { Card = await Redrawn(message, subject[..subject.IndexOf('/', StringComparison.Ordinal)], subject) },
        };

    /// <summary>
    /// The id on whose card a document is seen: its own (<c>apollo/T3</c>), or that of what it belongs to (<c>apollo/T3/c12</c>); null for
    /// what is on none.
    /// </summary>
    private static string? Shown(string id) => id.Split('/') switch
    {
        [_, _] => id,
        [var project, var item, _] => $"{project}/{item}",
        _ => null,
    };

    /// <summary>
    /// The message that was pressed has its new face already: drawing it again would take its Undo away. What was answered just now shows what is now.
    /// </summary>
    private static HashSet<string> Answered(JournalEntry entry, string subject) =>
    [
        .. entry.Outbox.Where(message => (message.Updates ?? message.ActivityId) is not null && message.Message.Card?.Subject == subject)
            .Select(message => $"{message.Address.Key} {message.Updates ?? message.ActivityId}"),
    ];

    /// <summary>
    /// A receipt speaks of one change: once there was another, its line would be false and its Undo would seem to take that one back. When only
    /// what hangs on the item changed, such as a comment, both stand where they stood.
    /// </summary>
    private static Message Again(Message before, Card now)
    {
        var undo = before.Card!.Actions.Where(button => button.Say.StartsWith("undo ", StringComparison.Ordinal)).ToList();
        return now.Actions.IsEmpty || (undo.Count > 0 && before.Card.SubjectVersion != now.SubjectVersion) ? new(null, now)
            : new(before.Text, now with { Buttons = [.. now.Actions.Where(button => !button.IsMore), .. undo, .. now.Actions.Where(button => button.IsMore)] });
    }

    /// <summary>In the language in which it was posted: whoever reads it there did not change it.</summary>
    private async ValueTask<Card?> Redrawn(OutboxMessage posted, string project, string subject)
    {
        if (await directory.At(posted.Address, project, clock.GetUtcNow()) is not { } view)
            return null;
        foreach (var draw in map.Drawers)
            if (await draw(view.In(Words.For(posted.Language)), subject) is { } card)
                return card;
        return null;
    }
}
