using ProjectBot.Team;
using ProjectBot.Cards;
using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>Comments, watching, and what clients see.</summary>
public static class TaskTalk
{
    public static void Map(CommandMap map)
    {
        map.Add("{task} comment {note}", Comment, "add a comment; a member's comment is internal")
            .Or("{task} note {note}")
            .Needs(Role.Client)
            .Asks(new Question("note", "What do you want to say?", "Comment", Required: true));
        map.Add("{task} comment to client {note}", CommentToClient, "add a comment that clients see")
            .Or("{task} tell client {note}");
        map.Add("{tasks} watch", (context, args) => Changes.Each(context, args, task => task.Watch(Desk.Here(context).Me), "watched by you", hush: "watchers"), "hear whenever their state changes")
            .Or("watch {tasks}");
        map.Add("{tasks} unwatch", (context, args) => Changes.Each(context, args, task => task.Unwatch(Desk.Here(context).Me), "no longer watched by you", hush: "watchers"), "hear no more of them")
            .Or("unwatch {tasks}");
        map.Add("{tasks} share", Share, "let clients see them")
            .Or("{tasks} show client");
        map.Add("{tasks} hide", (context, args) => Changes.Each(context, args, task => task.Hide(), "internal again"), "hide them from clients")
            .Or("{tasks} internal");
    }

    public static async ValueTask<Reply> Comment(Context context, Args args)
    {
        var (desk, refusal) = await Desk.For(context, Changes.Named(args), Role.Client);
        if (desk is null)
            return new Reply(refusal);
        // What a client says, a client may read.
        var fromClient = desk.Mine < Role.Member;
        return !fromClient && desk.Hush("comments") is { } hush ? new Reply(hush) : await Say(desk, args, shared: fromClient);
    }

    public static async ValueTask<Reply> CommentToClient(Context context, Args args)
    {
        var (desk, refusal) = await Desk.For(context, Changes.Named(args));
        return desk is null ? new Reply(refusal) : await Say(desk, args, shared: true);
    }

    public static async ValueTask<Reply> Share(Context context, Args args)
    {
        // Asked for where a client reads, a task that is internal has to be taken as it is: sharing it is the point.
        var (desk, refusal) = await Desk.For(context, Changes.Named(args));
        if (desk is null)
            return new Reply(refusal);
        var changes = await Changes.Make(desk, args, task => task.Share(), share: true);
        return await changes.Say("visible to clients", Tell.Nobody,
            [context.Words["They see title, description, checklist, labels, state, owners and dates; not estimates, hours, reasons or internal comments."]]);
    }

    private static async ValueTask<Reply> Say(Desk desk, Args args, bool shared)
    {
        var text = args.Get(BasicArguments.Note).Trim();
        var comment = new Comment(desk.Me.Id, desk.Context.Now, text, shared);
        var changes = await Changes.Make(desk, args, task => shared && !task.ClientVisible
            ? Outcome.No($"{task.Ref} is internal, so no client would read that. Let them see it first: {task.Ref} share")
            : task.Say(comment));
        return await changes.Say(new Said(words => words.Say($"commented “{Shorter.Line(text)}”")), shared ? Tell.Concerned : Tell.ConcernedMembers);
    }
}
