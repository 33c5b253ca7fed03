using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>Comments on any item, with files or without: internal, or to the client.</summary>
internal sealed class Commenting(Kinds kinds)
{
    public void Map(CommandMap map)
    {
        map.Describers.Add(Describe);
        map.Add("{item} comment {note}", (context, args) => Comment(context, args, toClient: false), "add a comment; a member's comment is internal")
            .Or("{item} note {note}").Or("comment {item} {note}").Or("comment on {item} {note}")
            .Needs(Role.Client)
            .Asks(new Question("note", "What do you want to say?", "Comment", Required: true));
        map.Add("{item} comment to client {note}", (context, args) => Comment(context, args, toClient: true), "add a comment that clients see")
            .Or("{item} tell client {note}").TakesAway();
    }

    private async ValueTask<Reply> Comment(Context context, Args args, bool toClient)
    {
        var (found, refusal) = await Named.Only(context, kinds, args.Get(ItemArguments.Item));
        return found is not var (view, item) ? refusal! : await Say(context, view, item, args.Get(BasicArguments.Note).Trim(), toClient);
    }

    /// <summary>Says something about an item, with the files that came, or puts only these there.</summary>
    /// <param name="text">Empty when there are only files; then the card shows them.</param>
    public async ValueTask<Reply> Say(Context context, View view, Item item, string text, bool toClient)
    {
        // What a client says, a client may read.
        var shared = toClient || view.Role < Role.Member;
        if (!shared && (context.Files.IsEmpty ? Edit.Hush(view, "comments") : Attaching.Hush(view, item)) is { } hush)
            return hush;
        if (toClient && !item.ClientVisible)
            return Reply.No(view.Say($"{item.Ref} is internal, so no client would read that. Let them see it first: {item.Ref} share"));
        if ((await view.Store.All<Comment>(Items.Comment.On(item.Id))).Count >= Items.Comment.Most)
            return Reply.No(view.Say($"{item.Ref} has {Items.Comment.Most} comments: that is a discussion of its own. Please go on in a new one."));
        var comment = await Items.Comment.Of(item, context, text, shared) with { Files = context.Files };
        context.Files = [];
        var said = new Said((theirs, what) => ItemCard.Did(comment, theirs, what));
        view.Pending = view.Pending.Add(comment);
        var card = comment.Files.IsEmpty ? null : await kinds.Of(item).Card(item, view);
        var sentence = Receipt.Sentence(view, $"{item.Ref} {item.Title}", said);
        var reply = Receipt.For(view, sentence, card).Saving(comment) with { About = view.Project.Id };
        return Notices.Tell(reply, view, kinds, [(item, item)], said, shared ? Tell.Concerned : Tell.ConcernedMembers);
    }

    /// <summary>Of one that brought files, <see cref="Attaching"/> says what became of these.</summary>
    private async ValueTask<string?> Describe(Context context, Document before, Document after) =>
        after is Comment { Files.IsEmpty: true, Gone.IsEmpty: true } now && before.Removed != now.Removed
        && await kinds.Find(context.Store, now.Item) is var (kind, item)
        && await context.Of(item.Project) is { } view
        && kind.Seen(item, view.Viewer) is not null && (now.Shared || !view.IsForClients)
            ? now.Removed ? view.Say($"{item.Ref}: the comment “{Shorter.Line(now.Text)}” is gone.") : view.Say($"{item.Ref}: the comment “{Shorter.Line(now.Text)}” is back.")
            : null;
}
