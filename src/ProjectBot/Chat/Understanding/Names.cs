namespace ProjectBot.Chat.Understanding;

/// <summary>A thing's name with less and less of what people put round it: "the invoice task" is the invoice, 发票就 is 发票.</summary>
internal static class Names
{
    private static readonly string[] Before = ["the ", "my ", "our ", "this ", "that ", "a ", "an ", "of ", "on ", "to ", "for ",
        "please ", "那个", "这个", "关于"];

    private static readonly string[] After =
    [
        " one", " thing", " item", " again", " now", " is", " are", " please", " today", " yet", " still", " already", " too", " to", " on",
        "这件事", "这事", "这个", "那个", "那边", "能不能", "可不可以", "可以", "已经", "现在", "就", "先", "也", "都", "还", "要", "会",
        "得", "我", "的", "了", "没",
    ];

    public static IEnumerable<string> Of(string name, Nouns nouns)
    {
        yield return name;
        for (var again = true; again;)
        {
            again = false;
            if (nouns.Less(name) is { } less)
            {
                yield return name = less;
                again = true;
            }

            foreach (var before in Before)
                if (name.StartsWith(before, StringComparison.OrdinalIgnoreCase) && name.Length > before.Length)
                {
                    yield return name = name[before.Length..].TrimStart();
                    again = true;
                }

            foreach (var after in After)
                if (name.EndsWith(after, StringComparison.OrdinalIgnoreCase) && name.Length > after.Length)
                {
                    yield return name = name[..^after.Length].TrimEnd();
                    again = true;
                }
        }
    }

    /// <summary>The open things of a kind that a name can mean, with less and less of what stands round it.</summary>
    public static async ValueTask<(string Name, IReadOnlyList<(string Reference, string Title)> Found)> Called(
        CommandMap map, Nouns nouns, Context context, char letter, string name)
    {
        if (map.Things is { } things)
            foreach (var less in !name.Any(Scan.IsHan) ? Of(name, nouns)
                : (name is [.., Clauses.Open] ? [] : (string[])[name]).Concat(ChineseFrames.Names(name, nouns)))
                if (less.Length > 0 && await things(context, letter, less) is { Count: > 0 } found)
                    return (less, found);
        return (name.TrimEnd(Clauses.Open), []);
    }
}
