using System.Text.RegularExpressions;
using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>New items of any kind: in one line, by dialog, by form, from a message.</summary>
public static partial class Adding
{
    public static async ValueTask<Reply> Add<T>(Context context, Args args, Kind<T> kind) where T : Item
    {
        var view = context.Here!;
        if (Heading(args.Find(BasicArguments.Title), context.Quote) is not var (title, description))
            return Reply.No(view.Say($"Say what it is, for example: {view.Words[kind.Name]} add Prepare the kickoff deck"));
        var item = kind.New(new(title, description, context.Me.Id, context.Now));
        foreach (var field in kind.Fields)
            item = field.Taken(item, args);
        item = (T)(Item)(item with
        {
            Owners = [.. args.All(PersonArguments.Owner).Select(person => person.Id).Distinct()],
            Labels = [.. args.All(ItemArguments.Label).Distinct()],
            Origin = context.Quote is { } quote ? new(Shorter.Cut(quote.Text, ItemChanges.LongestText), quote.Author, quote.Link) : null,
        });
        if (item.Excess() is { } excess)
            return Reply.No(view.Say(excess));
        var (outcome, relied) = await kind.Check(item, view, args);
        if (outcome.After is not T sound)
            return Reply.No(view.Say(outcome.Refusal!));
        // A number is taken only now: what is refused uses none.
        var named = new ItemRef(view.Project.Id, kind.Letter, (int)await context.Store.Next($"{view.Project.Id}/{kind.Letter}"));
        item = (T)(Item)(sound with { Id = named.Id, Number = named.Number });
        var reply = kind.Seen(item, view.Viewer) is null ? Quietly(view, item) : await Received(context, view, kind, item);
        return Notices.Added(reply.Saving(item).Relying([.. relied]), view, kind.Kinds, item);
    }

    /// <summary>A title, and what does not fit into one; nothing typed is lost.</summary>
    public static (string Title, string? Description)? Heading(string? typed, Quote? quote)
    {
        var text = typed?.Trim() is { Length: > 0 } said ? said : quote?.Text.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        var line = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).Trim().ToString();
        var title = line.Length <= ItemChanges.LongestTitle ? line : AtWord(line, ItemChanges.LongestTitle);
        // What was quoted is kept as the origin; what was typed goes into the description.
        return (title, text == title || text == quote?.Text.Trim() ? null : AtWord(text, ItemChanges.LongestText));
    }

    private static async ValueTask<Reply> Received<T>(Context context, View view, Kind<T> kind, T item) where T : Item
    {
        var text = kind.AddedSaid(item, view);
        var alike = (await kind.Like(item, view)).Where(other => kind.Seen(other, view.Viewer) is not null).ToList();
        if (Kept(context, item) is { } kept)
            text = $"{text}\n{kept}";
        foreach (var id in item.Owners)
            if (view.Person(id) is { } owner && owner.Id != view.Reader.Id && Away.Warning(owner, view) is { } warning)
                text = $"{text}\n{warning}";
        if (alike.Count > 0)
            text = $"{text}\n{view.Say($"Perhaps it is there already: {view.Words.List([.. alike.Select(other => $"{other.Ref} {other.Title}")])}.")}";
        return Receipt.For(view, text, await kind.Card(Edit.Saved(item), view), [.. kind.AddedButtons(item, view), .. Unknowns(context, item), .. alike.Take(1).Select(other => new Button(view.Say($"Show {other.Ref}"), $"{view.Prefix}{other.Ref}"))]);
    }

    /// <summary>What was said and not kept, or kept otherwise than it may have been meant: a time of day, somebody nobody knows.</summary>
    private static string? Kept(Context context, Item item)
    {
        var lines = new List<string>();
        if (Receipt.OnlyTheDay(context) is { } day)
            lines.Add(day);
        if (Stranger(item.Title) is { } name && PersonArguments.Person.Read(name, context, whole: true) is Fitted.No)
            lines.Add(context.Say($"I do not know {name} yet, so that stays in the title."));
        return lines.Count > 0 ? string.Join('\n', lines) : null;
    }

    private static IEnumerable<Button> Unknowns(Context context, Item item) => context.Role == Role.Manager && Stranger(item.Title) is { } name
        && PersonArguments.Person.Read(name, context, whole: true) is Fitted.No ? [new(context.Say($"Add {name}"), $"add {name} as member")] : [];

    /// <summary>A name at the end of a title, where people say who does it.</summary>
    private static string? Stranger(string title) => Forwhom().Match(title) is { Success: true } said ? said.Groups[1].Value : null;

    [GeneratedRegex(@"(?: for @?|给\s*@?| @)(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$")]
    private static partial Regex Forwhom();

    // A new item is internal, unless a client made it: where others read, nothing of it is shown.
    private static Reply Quietly(View view, Item item) => Receipt.For(view, item.ClientVisible
        ? view.Say($"Added {item.Ref}. Somebody reads here who is not in the project, so ask me in private to see it.")
        : view.Say($"Added {item.Ref}. It is internal and somebody reads here who is not in the team, so ask me in private to see it."));

    private static string AtWord(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var space = text.LastIndexOf(' ', most - 2, most / 4);
        return space > 0 ? $"{text.AsSpan(0, space)}…" : Shorter.Cut(text, most);
    }
}
