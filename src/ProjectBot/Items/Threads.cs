using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Journal;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>
/// A change of state that was made elsewhere is told in the thread of the item's card in a channel: quietly, and only what those may see who
/// read there.
/// </summary>
internal static class Threads
{
    /// <summary>Who changes more at once is told of in no thread.</summary>
    private const int MostItems = 5;

    public static async ValueTask<Reply> Tell(Reply reply, Context context, View view, Kinds kinds, IReadOnlyList<(Item Before, Item After)> made,
        Said said, Tell tell)
    {
        if (tell == Items.Tell.Nobody || made.Count > MostItems || !await HasChannel(context, view))
            return reply;
        foreach (var (before, after) in made)
            if (kinds.Of(after) is var kind && kind.State(before, view) != kind.State(after, view))
                foreach (var thread in await Of(context, after))
                    if (await context.Directory.At(thread, after.Project, context.Now) is { } there && kind.Seen(after, there.Viewer) is { } seen
                        && !(tell == Items.Tell.ConcernedMembers && there.IsForClients))
                        reply = reply.Posting(thread, new Message(said.Sentence(there, $"{seen.Ref} {seen.Title}", view.Reader.NameIn(there.Words))),
                            there.Words, new() { Kind = "changed", Fold = after.Id, Urgency = Urgency.Low });
        return reply;
    }

    private static async ValueTask<bool> HasChannel(Context context, View view)
    {
        foreach (var room in await context.Store.All<Conversation>(Conversation.About(view.Project.Id)))
            if (room is { Reachable: true, Address.Kind: ConversationKind.Channel } && room.Id != context.Turn.Address.Key)
                return true;
        return false;
    }

    /// <summary>The newest thread of the item in each channel but the one where it was said.</summary>
    private static async ValueTask<IReadOnlyCollection<Address>> Of(Context context, Item item)
    {
        var threads = new Dictionary<string, Address>(StringComparer.Ordinal) { [context.Turn.Address.Key] = context.Turn.Address };
        foreach (var entry in await context.Store.Newest<JournalEntry>(JournalEntry.CardOf(item.Id), Refresher.Most))
            foreach (var posted in await context.Store.Posted(entry))
                if (posted is { IsShown: true, ActivityId: { } activity, Address: { Kind: ConversationKind.Channel } address } && posted.Message.Card?.Subject == item.Id)
                    threads.TryAdd(address.Key, address.InThread(activity));
        threads.Remove(context.Turn.Address.Key);
        return threads.Values;
    }
}
