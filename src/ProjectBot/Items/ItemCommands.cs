using ProjectBot.Chat;
using ProjectBot.Chat.Understanding;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>What can be said about an item of any kind: one row each, for all of them.</summary>
public sealed class ItemCommands(Kinds kinds) : IFeature
{
    private const int MostMissing = 10;

    public string Chapter => "Comments, files and search";

    public void Map(CommandMap map)
    {
        map.Shared(ItemArguments.Item).Shared(ItemArguments.Items).Shared(ItemArguments.Others).Shared(ItemArguments.Label);
        foreach (var kind in kinds.All)
            map.Letter(kind.Letter);
        map.Add("show {items}", Show, "show one thing or several by reference").Or("{items}").Needs(Role.Client).Reads();
        map.Add("history {item}", (context, args) => History.Of(context, kinds, args.Get(ItemArguments.Item)), "show what happened to it, and who did it").Or("{item} history").Needs(Role.Client).Reads();
        map.Add("find {words}", (context, args) => Finding.Find(context.Here!, kinds, args.Get(BasicArguments.Words).Trim()), "find by words in titles, descriptions, comments and labels")
            .Or("search {words}").Needs(Role.Client).Reads()
            .Asks(new Question("words", "Which words shall I look for?", "Words", Required: true));
        map.Add("{item} rename {title}", Each((item, args, _) => item.Rename(args.Get(BasicArguments.Title)), "renamed {0}"), "change the title").Or("{item} rename to {title}").Or("{item} title {title}").Or("rename {item} {title}").Or("rename {item} to {title}")
            .Asks(new Question("title", "What shall it be called?", "Title", Required: true));
        map.Add("{item} describe {text}", Each((item, args, _) => item.Describe(args.Get(BasicArguments.Text)), "described {0}", hush: "descriptions"), "change the description").Or("{item} description {text}").Or("describe {item} {text}");
        map.Add("{item} describe none", Each((item, _, _) => item.Describe(null), "took the description off {0}", hush: "descriptions"), "take the description off");
        map.Add("{items} to {owner}", Owners((item, people) => item.GiveTo(people), (view, what, names) => view.Say($"gave {what} to {names}")), "give it to somebody")
            .Or("{items} for {owner}").Or("{items} owner {owner}").Or("assign {items} to {owner}").Or("give {items} to {owner}")
            .Asks(new Question("owner", "Who does it?", "Owner", Required: true, Choices: PersonArguments.Team));
        map.Add("{items} also {owner}", Owners((item, people) => item.AlsoTo(people), (view, what, names) => view.Say($"gave {what} to {names} as well")), "add an owner").Or("{items} and {owner}");
        map.Add("{items} not {owner}", Owners((item, people) => item.TakeFrom(people), (view, what, names) => view.Say($"took {what} from {names}")), "take an owner off");
        map.Add("{items} to nobody", Each((item, _, _) => item.Disown(), "took the owner off {0}"), "take all owners off");
        map.Add("{items} label {label}", Labels((item, labels) => item.Labelled(labels), (view, what, labels) => view.Say($"labelled {what} {labels}")), "add a label").Or("{items} {label}").Or("label {items} {label}");
        map.Add("{items} unlabel {label}", Labels((item, labels) => item.Unlabelled(labels), (view, what, labels) => view.Say($"took {labels} off {what}")), "take a label off").Or("unlabel {items} {label}");
        map.Add("{items} watch", Each((item, _, view) => item.Watch(view.Reader), Following, hush: "watchers"), "hear whenever its state changes").Or("watch {items}");
        map.Add("{items} unwatch", Each((item, _, view) => item.Unwatch(view.Reader), NotFollowing, hush: "watchers"), "hear no more of it").Or("unwatch {items}");
        map.Add("{items} share", Share, "let clients see it").Or("{items} show client").Or("share {items}").TakesAway();
        map.Add("{items} hide", Each((item, _, _) => item.Hide(), "made {0} internal again"), "hide it from clients").Or("{items} internal").Or("hide {items}").TakesAway();
        map.Add("link {item} {others}", Link, "say that things have to do with each other").Or("{item} link {others}").Or("link {item} to {others}").Or("link {item} with {others}").Or("{item} link to {others}");
        map.Add("unlink {item} {others}", Unlink, "say that they have not").Or("{item} unlink {others}").Or("unlink {item} from {others}");
        map.Add("{item} make {text}", Make, "make something else of it, linked to it: R3 make task Call them by friday");
        var commenting = new Commenting(kinds);
        commenting.Map(map);
        new Attaching(kinds, commenting).Map(map);
        new SavedLists(map, kinds).Map();
        new NoticeRules(kinds).Map(map);
        map.Drawers.Add(async (view, id) => await kinds.Find(view.Store, id) is var (kind, item) && item.Project == view.Project.Id ? await kind.Card(item, view) : null);
        map.Waits.AddRange(kinds.All.Select(kind => (Func<View, ValueTask<Waiting>>)kind.Waits));
        map.Glances.AddRange(kinds.All.Select(kind => (Func<View, ValueTask<Cards.Chips?>>)kind.Glance));
        map.Describers.Add(Describe);
        map.Describers.Add(SavedLists.Describe);
        ItemWordings.Map(map);
        ChineseItemWordings.Map(map);
        map.Things = kinds.Called;
        map.Mentioned = kinds.Mentioned;
        map.OwnedBy = kinds.OwnedBy;
        map.Gone = Gone;
        map.OffersAbout.Add((context, reference, text) => new(context.Say($"Note it on {reference}"), $"{reference} {(context.Words.IsChinese ? "评论" : "comment")} {text}"));
        map.Nouns.AddRange(kinds.All.Select(kind => new Noun(kind.Letter, [kind.Name, .. kind.AlsoCalled.Where(word => !word.Any(Scan.IsHan))],
            [Language.Words.Chinese[kind.Name], .. kind.AlsoCalled.Where(word => word.Any(Scan.IsHan))], () => kind.Adds, kind.Plural)));
        map.Subjects.Insert(0, new(Chapter, "comment", "“comment on the offer: the client wants blue” · “share the offer with the client” · “who changed T1?”",
            new(Readers.Everybody, "find"), new(Readers.Everybody, "comment"), new(Readers.Everybody, "files"), new(Readers.Everybody, "history"),
            new(Readers.Team, "share"), new(Readers.Everybody, "filters")) { IsGeneral = true });
        map.Called = Called;
        map.Missing = async (context, value) =>
        {
            // What is no item has a letter of its own, and its room says what there is.
            if (value is ItemRef other && kinds.Of(other.Letter) is null)
                return null;
            var found = await Named.Find(context, kinds, value is ItemRef one ? [one] : (IReadOnlyList<ItemRef>)value);
            return found.View is null ? found.Refusal : found.Items.Count > 0 ? null : Reply.No(string.Join('\n', found.Refused.Take(MostMissing)));
        };
    }

    /// <summary>Of several of that name nobody is meant; what they have tells the team alone who they were.</summary>
    private async ValueTask<Person?> Gone(Context context, string name) => context.Here is { IsForClients: false } view
        && (await Belongings.Gone(context, view, kinds)).FindAll(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            || one.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)) is [var person] ? person : null;

    /// <summary>What a question is about: the thing, or several by their references.</summary>
    private async ValueTask<string?> Called(Context context, object value)
    {
        var named = value is ItemRef only ? [only] : (IReadOnlyList<ItemRef>)value;
        return (await Named.Find(context, kinds, named)) switch
        {
            { View: { } view, Items: [var item] } when named.Count == 1 => $"{view.Prefix}{item.Ref} {Cards.Shorter.Line(item.Title, 60)}",
            { View: { } view, Items: [_, _, ..] items } => context.Words.List([.. items.Select(item => $"{view.Prefix}{item.Ref}")]),
            _ => null,
        };
    }

    private async ValueTask<Reply> Show(Context context, Args args)
    {
        var named = args.Get(ItemArguments.Items);
        var found = await Named.Find(context, kinds, named);
        return found.View is not { } view ? found.Refusal!
            : found.Items.Count == 0 ? Reply.No(string.Join('\n', found.Refused.Take(MostMissing)))
            : named is [_] ? new Reply(null, await kinds.Of(found.Items[0]).Card(found.Items[0], view))
            : new Reply(null, Finding.Several(found.Items, found.Refused, kinds, view));
    }

    private async ValueTask<Reply> Make(Context context, Args args)
    {
        var said = args.Get(BasicArguments.Text).Trim();
        return Making.Read(kinds, said) is { } what
            ? await Making.Of(context, kinds, args.Get(ItemArguments.Item), what)
            : Reply.No(context.Say($"Say what to make: {context.Words.List([.. kinds.All.Where(kind => kind.Adds is not null).Select(kind => context.Words[kind.Name])])}."));
    }

    private async ValueTask<Reply> Share(Context context, Args args)
    {
        // Asked for where a client reads, something internal has to be taken as it is: sharing it is the point.
        var (edit, refusal) = await Edit.Make(context, kinds, NamedIn(args), (item, _) => item.Share(), share: true);
        if (edit is null)
            return refusal!;
        var names = edit.Made is [var (_, first), ..] ? kinds.Of(first).SharedNames.Prepend("Owner").Prepend("State").Prepend("Title").Append("Comments to the client").Append("Files for the client") : [];
        return await edit.Say("shared {0} with clients", Tell.Nobody, [edit.View.Say($"Clients see: {edit.View.Words.List([.. names.Select(name => edit.View.Words[name].ToLower(edit.View.Words.Culture))])}. Nothing else.")]);
    }

    private ValueTask<Reply> Link(Context context, Args args) => Making.Linked(context, kinds, NamedIn(args), args.Get(ItemArguments.Others));

    private async ValueTask<Reply> Unlink(Context context, Args args)
    {
        // Whichever of the two has the link.
        var (named, others) = (NamedIn(args), args.Get(ItemArguments.Others));
        var reply = await Unlink(context, named, others);
        return reply.Saves.IsEmpty && await Unlink(context, others, named) is { Saves.IsEmpty: false } back ? back : reply;
    }

    private async ValueTask<Reply> Unlink(Context context, IReadOnlyList<ItemRef> named, IReadOnlyList<ItemRef> others)
    {
        var (edit, refusal) = await Edit.Make(context, kinds, named, (item, _) => Each(item, others, (one, other) => one.Unlink(other.Id)), hush: "links");
        return edit is null ? refusal! : await edit.Say(new((view, what) => view.Say($"unlinked {what} from {view.Words.List([.. others.Select(other => other.ToString())])}")));
    }

    /// <summary>The same change by several others; refused only when none of them changes anything.</summary>
    internal static Outcome Each<O>(Item item, IEnumerable<O> others, Func<Item, O, Outcome> change)
    {
        Outcome last = item;
        var after = item;
        foreach (var other in others)
            after = (last = change(after, other)).After ?? after;
        return ReferenceEquals(after, item) ? last : after;
    }

    /// <summary>What an item is again after an undo: what changed, as its reader may see it.</summary>
    private async ValueTask<string?> Describe(Context context, Document before, Document after)
    {
        if (before is not Item was || after is not Item now || await context.Of(now.Project) is not { } view)
            return null;
        var kind = kinds.Of(now);
        if (now.Removed)
            return kind.Seen(was, view.Viewer) is null ? null : view.Say($"{now.Ref} is gone.");
        if (kind.Seen(now, view.Viewer) is not { } seen)
            return null;
        var diff = kind.Diff(view.IsForClients ? kind.ForClients(was) : was, seen, view).ToList();
        return diff.Count == 0 ? null : diff is [var only] && only == kind.Changed(seen, view) ? kind.Again(seen, view)
            : view.Say($"{seen.Ref}: {view.Words.Clauses(diff)}.");
    }

    private static readonly Said Following = new((view, what) => view.IsPrivate ? view.Say($"you now follow {what}") : view.Say($"now follows {what}"));

    private static readonly Said NotFollowing = new((view, what) => view.IsPrivate ? view.Say($"you no longer follow {what}") : view.Say($"no longer follows {what}"));

    private Handler Each(Func<Item, Args, View, Outcome> change, Said said, Tell tell = Tell.Nobody, string? hush = null) => async (context, args) =>
    {
        var (edit, refusal) = await Edit.Make(context, kinds, NamedIn(args), (item, view) => change(item, args, view), hush: hush);
        return edit is null ? refusal! : await edit.Say(said, tell);
    };

    private Handler Owners(Func<Item, IReadOnlyList<Person>, Outcome> change, Func<View, string, string, string> did) => async (context, args) =>
    {
        var people = args.All(PersonArguments.Owner);
        var (edit, refusal) = await Edit.Make(context, kinds, NamedIn(args), (item, _) => change(item, people));
        return edit is null ? refusal! : await edit.Say(new((view, what) => did(view, what, view.Words.List([.. people.Select(person => person.Name)]))), Tell.NewOwners,
            edit.Made.SelectMany(made => made.After.Owners.Except(made.Before.Owners)).Distinct().Select(edit.View.Person).OfType<Person>().Select(person => Away.Warning(person, edit.View)).OfType<string>());
    };

    private Handler Labels(Func<Item, IReadOnlyList<string>, Outcome> change, Func<View, string, string, string> did) => async (context, args) =>
    {
        var labels = args.All(ItemArguments.Label);
        var (edit, refusal) = await Edit.Make(context, kinds, NamedIn(args), (item, _) => change(item, labels), hush: "labels");
        return edit is null ? refusal! : await edit.Say(new((view, what) => did(view, what, string.Join(' ', labels.Select(label => $"#{label}")))));
    };

    internal static IReadOnlyList<ItemRef> NamedIn(Args args) => args.TryGet(ItemArguments.Items, out var several) ? several : [args.Get(ItemArguments.Item)];
}
