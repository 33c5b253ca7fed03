using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;

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
        var found = await Named.Find(context, kinds, [named]);
        if (found.View is not { } view)
            return found.Refusal!;
        if (found.Items is not [var old])
            return Reply.No(found.Refused[0]);
        var made = await what.Kind.Make(context, view, $"{what.Head} {(what.Rest.Length > 0 ? what.Rest : old.Title)}");
        if (made.Saves is not [Item item, ..])
            return made;
        var (edit, refusal) = await Edit.Make(context, kinds, [named], (one, _) => (change?.Invoke(one).After ?? one).LinkTo(item.Id, "Led to"));
        if (edit is null)
            return refusal!;
        var show = new Button(view.Say($"Show {item.Ref}"), $"{view.Prefix}{item.Ref}");
        return (await edit.Say(said ?? new(theirs => theirs.Say($"linked to {item.Ref}")), Tell.Nobody, [made.Text!], show)).Doing(made);
    }

    /// <summary>Says a command that adds on the way. What would be asked is refused, with the whole line on the buttons, once for each answer.</summary>
    internal static async ValueTask<Reply> Add(CommandMap map, Context context, Command? adds, string line)
    {
        if (adds is null || context.Role < adds.Needed || map.Find(line, context) is not { } match || match.Command != adds)
            return Reply.No(context.Words["Only members of the project can do that."]);
        var fit = Binder.Bind(match.Pattern, match.Rest, context);
        var done = await Filling.Proceed(context, new() { Id = "" }, adds, new(adds.Name, fit.Answers) { Flags = [.. fit.Flags], IsRepair = true });
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
