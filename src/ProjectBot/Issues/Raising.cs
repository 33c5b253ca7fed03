using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Issues;

/// <summary>What clients raise: the one thing they add. They see it, and hear what becomes of it, as its watchers do.</summary>
internal static class Raising
{
    private const string Kind = "raised";

    public static void Map(CommandMap map, Kinds kinds) =>
        map.Rules[Kind] = new("something a client raised", async (context, sent) =>
            sent.Message.Message.Card?.Subject is { } id && await kinds.Find(context.Store, id) is var (kind, item)
            && context.Here is { } view && view.Project.Id == item.Project && kind.Seen(item, view.Viewer) is not null
                ? Why(context, await sent.By(context), $"{view.Prefix}{item.Ref}", sent.WhenFor(context)) : null);

    private static Reason Why(Context context, string who, string what, string when) =>
        new(context.Say($"{who} raised {what} ({when}), and I tell the managers of the project."));

    /// <summary>The issue as whoever raises it has it.</summary>
    public static Issue By(Person client, Issue issue) => issue with { ClientVisible = true, RaisedBy = client.Id, Watchers = [client.Id] };

    /// <summary>Tells the managers.</summary>
    public static Reply Told(Reply reply, View view, IssueKind kind, Issue issue)
    {
        foreach (var member in view.Project.Members)
            if (member.Role == Role.Manager && !view.Reader.Is(member.Person))
                reply = reply.Telling(member.Person, async reader =>
                {
                    var theirs = view.For(reader.Person, reader.Words, reader.IsHere);
                    var (client, what) = (view.Reader.NameIn(theirs.Words), $"{theirs.Prefix}{issue.Ref}");
                    return new Message(theirs.Say($"{client} raised {what} {issue.Title}."), await kind.Card(Edit.Saved(issue), theirs));
                }, new Terms { Kind = Kind });
        return reply;
    }
}
