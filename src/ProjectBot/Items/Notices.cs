using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>Private messages about changes: one per person and command, in their language, and only what they may see.</summary>
public static class Notices
{
    private const int MostNamed = 20;

    internal static Reply Tell(Reply reply, View view, Kinds kinds, IReadOnlyList<(Item Before, Item After)> made, Said said, Tell tell)
    {
        if (tell == Items.Tell.Nobody)
            return reply;
        var concerned = new Dictionary<string, (Person Person, List<Item> Items)>(StringComparer.Ordinal);
        foreach (var (before, after) in made)
            foreach (var id in tell == Items.Tell.NewOwners ? after.Owners : after.Owners.AddRange(after.Watchers))
                if (view.Person(id) is { } person && !(tell == Items.Tell.NewOwners && before.IsOwnedBy(person))
                    && Hears(view, kinds, person, after) && !(tell == Items.Tell.ConcernedMembers && view.Project.RoleOf(person) < Role.Member))
                {
                    if (!concerned.TryGetValue(person.Id, out var heard))
                        concerned[person.Id] = heard = (person, []);
                    if (!heard.Items.Contains(after))
                        heard.Items.Add(after);
                }

        foreach (var (person, items) in concerned.Values)
            reply = reply.Telling(person.Id, reader => tell == Items.Tell.NewOwners
                ? Given(view, kinds, items, view.For(reader.Person, reader.Words, reader.IsHere))
                : new(Happened(view, items, said, view.For(reader.Person, reader.Words, reader.IsHere))),
                tell == Items.Tell.NewOwners ? Givens : Change(items));
        return reply;
    }

    /// <summary>Tells the owners of a new item.</summary>
    public static Reply Added(Reply reply, View view, Kinds kinds, Item item)
    {
        foreach (var id in item.Owners)
            if (view.Person(id) is { } person && Hears(view, kinds, person, item))
                reply = reply.Telling(person.Id, reader => Given(view, kinds, [item], view.For(reader.Person, reader.Words, reader.IsHere)), Givens);
        return reply;
    }

    /// <summary>Tells the owners of an item something about it; null for those who must not hear it.</summary>
    public static Reply Owners(Reply reply, View view, Kinds kinds, Item item, Func<View, string?> what)
    {
        foreach (var id in item.Owners)
            if (view.Person(id) is { } person && Hears(view, kinds, person, item))
                reply = reply.Telling(person.Id, reader =>
                {
                    var theirs = view.For(reader.Person, reader.Words, reader.IsHere);
                    return what(theirs) is { } text ? new Message(text) { Buttons = [Show(item, theirs)] } : (Message?)null;
                }, Change([item]));
        return reply;
    }

    private static readonly Terms Givens = new() { Kind = "given" };

    /// <summary>Several changes of one thing within a minute are told in one message.</summary>
    private static Terms Change(List<Item> items) => new() { Kind = "changed", Fold = items is [var one] ? one.Id : null };

    private static bool Hears(View view, Kinds kinds, Person person, Item item) =>
        person.Id != view.Reader.Id && kinds.Of(item).Seen(item, view.Project.RoleOf(person)) is not null;

    private static async ValueTask<Message?> Given(View view, Kinds kinds, List<Item> items, View theirs)
    {
        if (items is not [var item])
            return new(string.Join('\n', [theirs.Say($"{view.Reader.NameIn(theirs.Words)} gave you these:"),
                .. items.Take(MostNamed).Select(one => $"{theirs.Prefix}{one.Ref} {one.Title}"),
                .. items.Count > MostNamed ? [theirs.Words.Count(items.Count - MostNamed, "and {0} more", "and {0} more")] : Array.Empty<string>()]));
        return new(theirs.Say($"{view.Reader.NameIn(theirs.Words)} gave you {theirs.Prefix}{item.Ref} {item.Title}."), await kinds.Of(item).Card(Edit.Saved(item), theirs));
    }

    private static Message Happened(View view, List<Item> items, Said said, View theirs) =>
        new(string.Join('\n', items.Select(item => said.Sentence(theirs, $"{theirs.Prefix}{item.Ref} {item.Title}", view.Reader.NameIn(theirs.Words)))))
        {
            Buttons = items is [var one] ? [Show(one, theirs)] : [],
        };

    private static Button Show(Item item, View theirs) => new(theirs.Words["Show"], $"{theirs.Prefix}{item.Ref}");
}
