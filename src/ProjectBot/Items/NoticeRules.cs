using ProjectBot.Cards;
using ProjectBot.Chat;

namespace ProjectBot.Items;

/// <summary>Why people are told of items: what <see cref="Notices"/> and <see cref="Threads"/> say, and because of what.</summary>
internal sealed class NoticeRules(Kinds kinds)
{
    public void Map(CommandMap map)
    {
        map.Rules["given"] = new("something given to them", Given);
        map.Rules["changed"] = new("a change of what they own or watch", Changed);
    }

    private async ValueTask<Reason?> Given(Context context, Sent sent)
    {
        var items = await Of(context, sent, item => item.IsOwnedBy(context.Me));
        return items.Count == 0 ? null
            : new(context.Say($"{await sent.By(context)} gave you {Names(context, items)} ({sent.WhenFor(context)}), and I tell whoever something is given to."));
    }

    private async ValueTask<Reason?> Changed(Context context, Sent sent)
    {
        var items = await Of(context, sent, item => item.IsOwnedBy(context.Me) || item.Watchers.Any(context.Me.Is));
        if (items.Count == 0)
            return null;
        var (by, what, when) = (await sent.By(context), Names(context, items), sent.WhenFor(context));
        if (sent.Message.Terms?.Person is null)
            return new(context.Say($"{by} changed {what} elsewhere ({when}). What becomes of it I tell where its card stands."));
        if (items.TrueForAll(item => item.IsOwnedBy(context.Me)))
            return new(context.Say($"{by} changed {what} ({when}), and I tell whoever owns it."));
        return items is [var one] && one.Watchers.Any(context.Me.Is)
            ? new(context.Say($"{by} changed {what} ({when}), and you watch it."),
                new Button(context.Words["Tell me no more of it"], $"{context.Here!.Prefix}{one.Ref} unwatch"))
            : new(context.Say($"{by} changed {what} ({when}). You owned or watched it then."));
    }

    private static string Names(Context context, List<Item> items) => items is [var one] ? $"{context.Here!.Prefix}{one.Ref} {Shorter.Line(one.Title)}"
        : context.Words.List([.. items.Select(item => $"{context.Here!.Prefix}{item.Ref}")]);

    /// <summary>The items that a message is about, as far as those may see them who read along; of several those that concern who asks.</summary>
    private async ValueTask<List<Item>> Of(Context context, Sent sent, Func<Item, bool> concerns)
    {
        var items = new List<Item>();
        if (context.Here is not { } view)
            return items;
        foreach (var id in Ids(sent).Distinct())
            if (await kinds.Find(context.Store, id) is var (kind, item) && item.Project == view.Project.Id && kind.Seen(item, view.Viewer) is { } seen)
                items.Add(seen);
        return items.Exists(item => concerns(item)) ? items.FindAll(item => concerns(item)) : items;
    }

    private static IEnumerable<string> Ids(Sent sent) => sent.Message.Message.Card?.Subject is { } shown ? [shown]
        : sent.Message.Terms?.Fold is { } about && ItemRef.Of(about) is not null ? [about]
        : sent.Entry.Changes.Select(change => Whose(change.Id)).OfType<string>();

    /// <summary>The item that a document is, or hangs on, as a comment does: <c>apollo/T3</c> for <c>apollo/T3/c12</c>.</summary>
    private static string? Whose(string id) => id.Split('/') is [var project, var item, ..] ? $"{project}/{item}" : null;
}
