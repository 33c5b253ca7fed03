using System.Globalization;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>
/// Files on any item. A comment carries them, so that who may see them, undo, history and notices are those of comments; files that come
/// with a line go to what the line makes, changes or names.
/// </summary>
internal sealed class Attaching(Kinds kinds, Commenting commenting)
{
    private static readonly Argument<string> File = BasicArguments.Line("file");

    public void Map(CommandMap map)
    {
        map.Shared(File);
        var attach = map.Add("{item} attach [{note}]", (context, args) => Attach(context, args, toClient: false),
                "keep the files you send with it there; a member's files are internal")
            .Needs(Role.Client)
            .Asks(new Question("item", "Which one is it for? Say its number, like T3.", "For", Required: true));
        map.Add("{item} attach to client [{note}]", (context, args) => Attach(context, args, toClient: true),
            "keep files there that clients see").TakesAway();
        map.Add("{item} files", List, "list the files there").Or("files {item}").Needs(Role.Client).Reads();
        map.Add("{item} remove file {file}", Remove, "take a file off, by its name or number").Or("{item} detach {file}").TakesAway();
        map.FilePlaces = new(attach, Place, "Or say what to add for it: task add Sign the contract");
        map.Describers.Add(Describe);
    }

    /// <summary>Why no internal file is put here; null when it may be.</summary>
    public static Reply? Hush(View view, Item item) => !view.IsForClients ? null
        : Reply.No(view.Say(
            $"A client reads here, and files are internal unless they are for the client: {item.Ref} attach to client. Or send it to me in private."));

    private async ValueTask<Reply> Attach(Context context, Args args, bool toClient)
    {
        var (found, refusal) = await Named.Only(context, kinds, args.Get(ItemArguments.Item));
        if (found is not var (view, item))
            return refusal!;
        if (!context.Files.IsEmpty)
            return await commenting.Say(context, view, item, args.Find(BasicArguments.Note)?.Trim() ?? "", toClient);
        var unkept = context.Unkept;
        context.Unkept = [];
        return Reply.No(unkept.Length > 0 ? string.Join('\n', unkept) : view.Say(
            $"No file came with that. Send it together with the words {item.Ref} attach, or alone: then I ask which one it is for."));
    }

    /// <summary>Puts the files of a line to what it made, else to what it changed, else to the one it named.</summary>
    private async ValueTask<Reply> Place(Context context, Reply reply)
    {
        if (!reply.Undoes.IsEmpty)
            return reply;
        var saved = reply.Saves.OfType<Item>().Where(item => !item.Removed).ToList();
        if (saved.Count == 0)
            return await OnNamed(context, reply);
        if (await context.Of(saved[0].Project) is not { } view)
            return reply;
        var made = saved.Find(item => item.Version == 0);
        if (made is null && view.Role >= Role.Member && Hush(view, saved[0]) is { } hush)
            return reply.And(hush);
        var (files, text) = (context.Files, context.AboutFiles ?? "");
        context.Files = [];
        foreach (var item in made is null ? saved : [made])
        {
            var comment = await Comment.Of(item, context, text, shared: view.Role < Role.Member) with { Files = files };
            view.Pending = view.Pending.Add(comment);
            reply = reply.Saving(comment);
        }

        // A new item is internal, and so are its files: where a client reads, they have no names.
        var said = view.IsForClients ? view.Words["The files are kept with it."] : view.Say($"Attached {FileTexts.All(files, view)}.");
        reply = reply.Saying($"{reply.Text}\n{said}");
        if (reply.Card is not { } card || saved.Find(item => item.Id == card.Subject) is not { } shown)
            return reply;
        var body = (await kinds.Of(shown).Card(Edit.Saved(shown), view)).Body;
        return reply with { Says = reply.Says with { Card = card with { Body = body } } };
    }

    private async ValueTask<Reply> OnNamed(Context context, Reply reply)
    {
        var named = context.Draft!.Answers.SelectMany(known => known.Value)
            .SelectMany(answer => answer.Value switch
            {
                ItemRef one => [one], IReadOnlyList<ItemRef> several => several, _ => Enumerable.Empty<ItemRef>(),
            }).ToList();
        if (named is not [var only] || await Named.Find(context, kinds, named) is not { View: { } view, Items: [var item] })
            return reply;
        return Rights.Archived(view) ?? await commenting.Say(context, view, item, context.AboutFiles ?? "", toClient: false);
    }

    private async ValueTask<Reply> List(Context context, Args args)
    {
        var (found, refusal) = await Named.Only(context, kinds, args.Get(ItemArguments.Item));
        if (found is not var (view, item))
            return refusal!;
        var files = await FileTexts.On(item, view);
        var me = $"{view.Prefix}{item.Ref}";
        if (files.Count == 0)
            return new(view.Say($"There are no files at {item.Ref}."));
        var entries = new Entries([.. files.Select((one, at) => Entry(at + 1, one.File, one.On, view))]);
        return new(null, new Card(view.Say($"Files of {item.Ref} {item.Title}"), [entries], [new Button(view.Words["Show"], me)]));
    }

    private Entry Entry(int number, FileRef file, Comment on, View view) => new(number.ToString(CultureInfo.InvariantCulture), file.Name,
    [
        FileTexts.Size(file.Size), view.NameOf(on.By), $"{view.Words.Date(view.Day(on.At), view.Today)} {Language.Words.Time(on.At, view.Zone)}",
        .. on.Shared && !view.IsForClients ? [view.Words["for the client"]] : Array.Empty<Chip>(),
    ])
    {
        Opens = FileTexts.Link(file, view, kinds),
    };

    private async ValueTask<Reply> Remove(Context context, Args args)
    {
        var (found, refusal) = await Named.Only(context, kinds, args.Get(ItemArguments.Item));
        if (found is not var (view, item))
            return refusal!;
        var (files, said) = (await FileTexts.On(item, view), args.Get(File).Trim().Trim('"', '“', '”'));
        var named = files.FindAll(one => one.File.Name.Equals(said, StringComparison.OrdinalIgnoreCase));
        if (named.Count == 0 && int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= files.Count)
            named = [files[number - 1]];
        var list = new Button(view.Say($"Files of {item.Ref}"), $"{view.Prefix}{item.Ref} files");
        if (named.Count == 0)
            return Reply.No(view.Say($"There is no file “{Shorter.Line(said)}” at {item.Ref}.")).With(list);
        if (named.Count > 1)
            return Reply.No(view.Say($"There are {named.Count} files of that name at {item.Ref}. Say which by its number in the list.")).With(list);
        var (file, comment) = named[0];
        var gone = new GoneFile(file.Name, file.Size, context.Me.Id, context.Now);
        var without = comment with { Files = comment.Files.Remove(file), Gone = comment.Gone.Add(gone) };
        var what = new Said((theirs, what) => theirs.Say($"removed the file {file.Name} from {what}"));
        var sentence = Receipt.Sentence(view, $"{item.Ref} {item.Title}", what);
        var reply = Receipt.For(view, sentence).Saving(without) with { About = view.Project.Id };
        return Notices.Tell(reply, view, kinds, [(item, item)], what, comment.Shared ? Tell.Concerned : Tell.ConcernedMembers);
    }

    /// <summary>What is there again, or no longer, after an undo.</summary>
    private async ValueTask<string?> Describe(Context context, Storage.Document before, Storage.Document after)
    {
        if (before is not Comment was || after is not Comment now || await kinds.Find(context.Store, now.Item) is not var (kind, item)
            || await context.Of(item.Project) is not { } view || kind.Seen(item, view.Viewer) is null
            || (view.IsForClients && !now.Shared))
            return null;
        // What came with a new item goes and comes with it.
        if (now.At == item.CreatedAt)
            return null;
        var (old, there) = (was.Removed ? [] : was.Files, now.Removed ? [] : now.Files);
        var (back, gone) = (there.RemoveRange(old), old.RemoveRange(there));
        return back.IsEmpty && gone.IsEmpty ? null : string.Join(view.Words.IsChinese ? "" : " ",
        [
            .. back.Select(file => view.Say($"{item.Ref} has the file {file.Name}.")),
            .. gone.Select(file => view.Say($"{item.Ref} no longer has the file {file.Name}.")),
        ]);
    }
}
