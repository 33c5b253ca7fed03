using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>An item about to be made of another: its kind, the words that add one, and what was said behind the kind's name.</summary>
public sealed record NewItem(Kind Kind, string Head, string Rest);

/// <summary>New items that come of others: the task that answers a risk, the issue that it became. Both are changed in one turn, and linked.</summary>
public static class Making
{
    /// <summary>What is to be made when the text begins with the name of a kind: "task Call them by friday"; null otherwise.</summary>
    public static NewItem? Read(Kinds kinds, string text)
    {
        foreach (var kind in kinds.All)
            if (kind.Adds is { } adds)
                foreach (var words in (Words[])[Words.English, Words.Chinese])
                    if (Scan.Starts(text, [words[kind.Name]]) is > 0 and var end)
                        return new(kind, CommandMap.Usages(adds, words)[0].Split(" {")[0], text[end..].Trim(' ', ':', '：'));
        return null;
    }

    /// <summary>Makes the new item as if its own command had been said, and changes the one it comes of, whose title it takes when none was said.</summary>
    /// <param name="change">What else becomes of the old one; that it is so already is no reason to refuse.</param>
    public static async ValueTask<Reply> Of(Context context, Kinds kinds, ItemRef named, NewItem what, Func<Item, Outcome>? change = null, Said? said = null)
    {
        var (found, missing) = await Named.Only(context, kinds, named);
        if (found is not var (view, old))
            return missing!;
        var made = await what.Kind.Make(context, view, $"{what.Head} {(what.Rest.Length > 0 ? what.Rest : old.Title)}");
        if (made.Saves is not [Item item, ..])
            return made;
        var (edit, refusal) = await Edit.Make(context, kinds, [named], (one, _) => (change?.Invoke(one).After ?? one).LinkTo(item.Id, "Led to"));
        if (edit is null)
            return refusal!;
        Button[] show = what.Kind.Seen(item, view.Viewer) is null ? [] : [new(view.Say($"Show {item.Ref}"), $"{view.Prefix}{item.Ref}")];
        return (await edit.Say(said ?? new((theirs, one) => theirs.Say($"linked {one} to {item.Ref}")), Tell.Nobody, [made.Text!], show)).Doing(made);
    }

    /// <summary>Changes items and says by what that is done: "by T12" links what there is, "by task Call them by friday" makes it first.</summary>
    /// <param name="said">What stands behind the change; null when nothing does.</param>
    public static async ValueTask<Reply> By(Context context, Kind kind, IReadOnlyList<ItemRef> named, string? said, Func<Item, Outcome> change, Said sentence)
    {
        if (string.IsNullOrWhiteSpace(said))
            return await Edit.Make(context, kind.Kinds, named, (item, _) => change(item)) is var (edit, refusal) && edit is not null ? await edit.Say(sentence) : refusal!;
        said = said.Trim(Marks);
        var by = ByWords.Select(word => Scan.Starts(said, [word]) is > 0 and var end ? said[end..].Trim() : null).FirstOrDefault(rest => rest is not null) ?? said;
        if (ItemArguments.Others.Reads(by, context) is Reading<IReadOnlyList<ItemRef>>.Ok others)
            return await Linked(context, kind.Kinds, named, others.Value, "Led to", change, sentence);
        if (Read(kind.Kinds, by) is { } what && what.Kind != kind)
            return named is [var one] ? await Of(context, kind.Kinds, one, what, change, sentence) : Reply.No(context.Words["One at a time, please, where something new is made for it."]);
        var line = context.Turn.Text.EndsWith(said, StringComparison.Ordinal) ? context.Turn.Text[..^said.Length].TrimEnd(Marks) : $"{named[0]}";
        return Reply.No(context.Words["Say by what: by one that there is, like T12, or by a new one that I make and link:"]).With([.. kind.Kinds.All
            .Where(other => other != kind && other is { Adds: not null, IsDeed: true })
            .Select(other => new Button(context.Say($"New {context.Words[other.Name]}"), $"{line} by {other.Name} {by}"))]);
    }

    private static readonly string[] ByWords = ["by", "with", "通过", "靠", "用"];

    private static readonly char[] Marks = [' ', ',', ':', '，', '：'];

    /// <summary>Links items to others that there are, and changes them as well, if anything is said to be changed.</summary>
    public static async ValueTask<Reply> Linked(Context context, Kinds kinds, IReadOnlyList<ItemRef> named, IReadOnlyList<ItemRef> others,
        string how = "See also", Func<Item, Outcome>? change = null, Said? said = null)
    {
        if (Named.Apart(context, named, others) is { } apart)
            return apart;
        var found = await Named.Find(context, kinds, others);
        if (found.View is null || found.Refused.Count > 0)
            return found.Refusal ?? Reply.No(found.Refused[0]);
        var (edit, refusal) = await Edit.Make(context, kinds, named,
            (item, _) =>
            {
                var changed = change?.Invoke(item).After ?? item;
                var linked = ItemCommands.Each(changed, found.Items, (one, other) => one.LinkTo(other.Id, how));
                return linked.After is null && changed != item ? changed : linked; // linked already: what else is said counts
            }, hush: "links");
        return edit is null ? refusal! : (await edit.Say(said is null ? new(Did) : Said.Fact(view => view.Words.Clauses([said.For(view, ""), view.Say($"linked to {Others(view)}")])))).Relying([.. found.Items]);

        string Did(View view, string what) => view.Say($"linked {what} to {Others(view)}");

        string Others(View view) => view.Words.List([.. found.Items.Select(other => other.Ref)]);
    }

    /// <summary>Says a command that adds on the way. What would be asked is refused, with the whole line on the buttons, once for each answer.</summary>
    internal static async ValueTask<Reply> Add(CommandMap map, Context context, Command? adds, string line)
    {
        if (adds is null || context.Role < adds.Needed || map.Find(line, context) is not { } match || match.Command != adds)
            return Reply.No(context.Words["Only members of the project can do that."]);
        var fit = Binder.Bind(match.Pattern, match.Rest, context);
        var done = await new Filling(map, new(map)).Proceed(context, new() { Id = "" }, adds, new(adds.Name, fit.Answers) { Flags = [.. fit.Flags], IsRepair = true });
        if (done.Command is not null)
            return done.Reply;
        var question = Reply.No(done.Reply.Text!);
        var (whole, unread) = (context.Turn.Text, fit.Answers.TryGetValue(done.Drafts.Open!.Asking, out var answers) ? answers[0].Typed : "");
        return whole.LastIndexOf(unread, StringComparison.Ordinal) is > 0 and var at && unread.Length > 0
            ? question.With([.. done.Reply.Buttons.Where(button => DialogWords.Meaning(button.Say) is null)
                .Select(button => button with { Say = $"{whole[..at]}{button.Say}{whole[(at + unread.Length)..]}" })])
            : question;
    }
}
