using ProjectBot.Team;

namespace ProjectBot.Chat.Understanding;

/// <summary>All that somebody has: "all of Ben's tasks", "my tasks", "everything of Ben's", Ben的所有任务, 我手上的活.</summary>
internal static class Owned
{
    private static readonly string[] All = ["all of ", "all ", "everything of ", "everything ", "every one of ", "the rest of "],
        Before = ["open ", "remaining ", "other "], Anything = ["stuff", "things", "work", "items", "todos", "to-dos", "plate", "everything"],
        ChineseAll = ["手上的", "手头的", "名下的", "负责的", "所有的", "全部的", "所有", "全部", "的"], ChineseAnything = ["活", "事", "事情", "东西", "工作", "活儿"];

    /// <summary>Whose things are meant, by name, and of which kind, or of any; null when the text says something else.</summary>
    public static (string Whose, char Letter)? Of(string text, Nouns nouns) => text.Any(Scan.IsHan) ? InChinese(text, nouns) : InEnglish(text, nouns);

    /// <summary>The person here who is called so; null when nobody is.</summary>
    public static Person? Who(string name, Context context) => name is "my" or "我" ? context.Me
        : PersonArguments.Person.Read(name, context, whole: true) is Fitted.Ok { Value: Person person } ? person : null;

    private static (string Whose, char Letter)? InEnglish(string text, Nouns nouns)
    {
        var left = text.Trim();
        var isAll = false;
        foreach (var all in All)
            if (left.StartsWith(all, StringComparison.OrdinalIgnoreCase))
            {
                (left, isAll) = (left[all.Length..].TrimStart(), true);
                break;
            }

        var end = left.IndexOf(' ');
        var whose = end < 0 ? left : left[..end];
        var rest = end < 0 ? "" : left[(end + 1)..].Trim();
        foreach (var before in Before)
            if (rest.StartsWith(before, StringComparison.OrdinalIgnoreCase))
                rest = rest[before.Length..].TrimStart();
        var letter = nouns.Plural(rest)?.Letter ?? CommandMap.Any;
        if (rest.Length == 0 ? !isAll : letter == CommandMap.Any && !Array.Exists(Anything, word => word.Equals(rest, StringComparison.OrdinalIgnoreCase)))
            return null;
        var name = whose.ToLowerInvariant() is "my" or "mine" ? "my"
            : whose.EndsWith("'s", StringComparison.Ordinal) || whose.EndsWith("’s", StringComparison.Ordinal) ? whose[..^2]
            : whose.EndsWith("s'", StringComparison.Ordinal) ? whose[..^1]
            : rest.Length == 0 && whose.Length > 1 && char.IsUpper(whose[0]) ? whose : null;
        return name is null ? null : (name, letter);
    }

    private static (string Whose, char Letter)? InChinese(string text, Nouns nouns)
    {
        var thing = nouns.Chinese.Concat(ChineseAnything).FirstOrDefault(word => text.EndsWith(word, StringComparison.Ordinal));
        if (thing is null)
            return null;
        var whose = text[..^thing.Length];
        var isOwned = false;
        for (var again = true; again;)
        {
            again = false;
            foreach (var all in ChineseAll)
                if (whose.EndsWith(all, StringComparison.Ordinal))
                    (whose, isOwned, again) = (whose[..^all.Length], true, true);
        }

        return isOwned && whose.Length > 0 ? (whose.Trim(), nouns.Leading(thing).Noun?.Letter ?? CommandMap.Any) : null;
    }
}
