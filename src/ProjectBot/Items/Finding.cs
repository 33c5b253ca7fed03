using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>Full text over what a reader may see of all kinds: every word must occur somewhere; the better place ranks higher.</summary>
public static class Finding
{
    /// <summary>Words that are looked for at most; the rest of a pasted page is not.</summary>
    private const int MostWords = 12;

    private const int Shown = 20;

    internal static async ValueTask<Reply> Find(View view, Kinds kinds, string text)
    {
        var words = Words(text);
        var found = new List<(int Rank, Kind Kind, Item Item)>();
        foreach (var kind in kinds.All)
            foreach (var item in await kind.Seen(view))
                if (Rank(kind.SearchTexts(item), item.Ref, words, await Comments(item, view, words)) is > 0 and var rank)
                    found.Add((rank, kind, item));
        if (found.Count == 0)
            return new Reply(view.Say($"Nothing has “{Shorter.Line(text)}” in it."));
        var first = found.OrderByDescending(one => one.Rank).ThenBy(one => one.Item.IsFinished).ThenByDescending(one => one.Item.CreatedAt).ThenByDescending(one => one.Item.Number).Take(Shown).ToList();
        var count = view.Words.Count(found.Count, "{0} result", "{0} results");
        return new Reply(null, new Card(view.Say($"Found: {Shorter.Line(text)}"),
        [
            new Text(found.Count > first.Count ? view.Say($"{count}. These fit best; say more words to see fewer.") : count, Tone.Subtle),
            new Entries([.. first.Select(one => Entry(one.Kind, one.Item, view))]),
        ]));
    }

    /// <summary>Several that were asked for by reference, and which of them there are not.</summary>
    internal static Card Several(IReadOnlyList<Item> items, IReadOnlyList<string> missing, Kinds kinds, View view)
    {
        var entries = items.Select(item => kinds.Of(item)).Zip(items, (kind, item) => Entry(kind, kind.Seen(item, view.Viewer)!, view));
        return new(view.Words.List([.. items.Select(item => item.Ref)]),
            [new Entries([.. entries]), .. missing.Count == 0 ? Array.Empty<Element>() : [new Text(string.Join('\n', missing.Take(Shown)), Tone.Subtle)]]);
    }

    public static string[] Words(string text) =>
        [.. text.Split([' ', '\t', '\n', '\r', '，', '、', '\u3000'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords)];

    /// <summary>How well texts fit, best place first; 0 when a word is missing.</summary>
    public static int Rank(IEnumerable<string?> texts, string reference, string[] words, string? last = null)
    {
        var rank = 0;
        foreach (var word in words)
        {
            var one = word.Equals(reference, StringComparison.OrdinalIgnoreCase) ? 20 : Place(texts, word) is > 0 and var place ? place
                : last?.Contains(word, StringComparison.OrdinalIgnoreCase) == true ? 1 : 0;
            if (one == 0)
                return 0;
            rank += one;
        }

        return rank;
    }

    private static int Place(IEnumerable<string?> texts, string word)
    {
        var worth = 10;
        foreach (var text in texts)
        {
            if (text?.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? worth : Math.Max(worth - 2, 1);
            worth = Math.Max(worth - 3, 2);
        }

        return 0;
    }

    private static async ValueTask<string?> Comments(Item item, View view, string[] words) => words.Length == 0 ? null
        : await ItemCard.Comments(item, view) is { Count: > 0 } comments ? string.Join('\n', comments.Select(comment => comment.Text)) : null;

    private static Entry Entry(Kind kind, Item item, View view) => new($"{view.Prefix}{item.Ref}", Shorter.Line(item.Title),
        [.. item.Owners.IsEmpty ? [] : (Chip[])[ItemCard.Owners(item, view)], kind.State(item, view)],
        $"{view.Prefix}{item.Ref}", item.IsFinished ? Tone.Subtle : Tone.Plain);
}
