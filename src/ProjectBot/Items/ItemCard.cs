using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>The parts of a card that every kind has: links both ways, who sees and watches it, comments, files, the message it came from.</summary>
internal static class ItemCard
{
    private const int ShownComments = 5;

    /// <param name="item">The item as it is stored; <paramref name="seen"/> as its reader may see it.</param>
    public static async ValueTask<List<Fact>> Facts(Item item, Item seen, IReadOnlyList<Comment> comments, View view, Kinds kinds)
    {
        var (facts, words) = (new List<Fact>(), view.Words);
        if (FileTexts.Fact(comments, view, kinds) is { } files)
            facts.Add(files);
        if (view.IsForClients)
            return facts;
        foreach (var group in (await Links.Of(item, view, kinds)).GroupBy(link => link.How))
            facts.Add(new(words[group.Key], words.List([.. group.Select(link => link.Title)])));
        if (item.ClientVisible)
            facts.Add(new(words["Clients"], words["may see this"]));
        if (!item.Watchers.IsEmpty)
            facts.Add(new(words["Watched by"], words.List([.. item.Watchers.Select(view.NameOf)])));
        return facts;
    }

    public static async ValueTask<IEnumerable<Element>> Sections(Item item, Item seen, IReadOnlyList<Comment> all, View view, Kinds kinds)
    {
        var parts = new List<Element>();
        var comments = all.Where(comment => comment.Text.Length > 0).ToList();
        if (comments.Count > 0)
            parts.Add(new Section(view.Words.Count(comments.Count, "{0} comment", "{0} comments"), [.. comments.TakeLast(ShownComments).Select(comment => Line(comment, view))], Folded: true));
        if (seen.Origin is { } origin)
            parts.Add(new Section(view.Words["From a message"],
                [new Text(origin.Author is { } author ? $"{author}: {origin.Text}" : origin.Text), .. origin.Link is { } link ? [new Text(link, Tone.Subtle)] : Array.Empty<Element>()], Folded: true));
        foreach (var section in kinds.Sections)
            if (await section(item, view) is { } part)
                parts.Add(part);
        return parts;
    }

    public static string Owners(Item item, View view) => item.Owners is [var one] ? view.NameOf(one) : view.Words.List([.. item.Owners.Select(view.NameOf)]);

    /// <summary>The comments its reader may read, oldest first.</summary>
    public static async ValueTask<List<Comment>> Comments(Item item, View view)
    {
        var pending = view.Pending.OfType<Comment>().Where(comment => comment.Item == item.Id);
        return [.. (await view.Store.All<Comment>(Comment.On(item.Id))).Concat(pending)
            .Where(comment => !comment.Removed && (comment.Shared || !view.IsForClients))
            .OrderBy(comment => comment.At).ThenBy(comment => comment.Id.Length).ThenBy(comment => comment.Id, StringComparer.Ordinal)];
    }

    /// <summary>The same with what it was said about, as a receipt says it.</summary>
    public static string Did(Comment comment, View view, string what) => comment switch
    {
        { Text: "" } => view.Say($"attached {FileTexts.All(comment.Files, view)} to {what}"),
        { Files.IsEmpty: false } => view.Say($"commented on {what}: “{Shorter.Line(comment.Text)}”, with {FileTexts.All(comment.Files, view)}"),
        _ => view.Say($"commented on {what}: “{Shorter.Line(comment.Text)}”"),
    };

    /// <summary>What became of an item by a comment, as the history says it.</summary>
    public static string Said(Comment comment, View view) => comment switch
    {
        { Text: "" } => view.Say($"attached {FileTexts.All(comment.Files, view)}"),
        { Files.IsEmpty: false } => view.Say($"commented “{Shorter.Line(comment.Text)}” with {FileTexts.All(comment.Files, view)}"),
        _ => view.Say($"commented “{Shorter.Line(comment.Text)}”"),
    };

    private static Text Line(Comment comment, View view)
    {
        var day = view.Words.Date(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(comment.At, view.Zone).DateTime), view.Today);
        var files = comment.Files.IsEmpty ? "" : $" [{string.Join(", ", comment.Files.Select(file => file.Name))}]";
        return new(view.Say($"{view.NameOf(comment.By)}, {day} {Words.Time(comment.At, view.Zone)}: {comment.Text + files}"));
    }
}

/// <summary>A part that another room adds to the card of an item; null when it has nothing to say about it to this reader.</summary>
public delegate ValueTask<Section?> CardSection(Item item, View view);

/// <summary>What an item has to do with others, both ways, as its reader may see it.</summary>
internal static class Links
{
    public static async ValueTask<List<(string How, string Title)>> Of(Item item, View view, Kinds kinds)
    {
        var found = new List<(string, string)>();
        foreach (var link in item.Links)
            if (await kinds.Find(view.Store, link.To) is var (kind, other) && other.Project == view.Project.Id && kind.Seen(other, view.Viewer) is { } seen)
                found.Add((link.How, Named(kind, seen, view)));
        foreach (var kind in kinds.All)
            foreach (var other in await kind.Linked(view.Store, item.Id))
                if (other.Project == view.Project.Id && kind.Seen(other, view.Viewer) is { } seen)
                    found.Add((Back(other.Links.First(link => link.To == item.Id).How), Named(kind, seen, view)));
        return found;
    }

    /// <summary>How the other side says it.</summary>
    private static string Back(string how) => how switch { "From" => "Led to", "Led to" => "From", _ => how };

    private static string Named(Kind kind, Item item, View view) => view.Say($"{item.Ref} {item.Title} ({kind.State(item, view)})");
}
