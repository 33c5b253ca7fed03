using System.Collections.Immutable;

namespace ProjectBot.Chat.Understanding;

/// <summary>
/// Lists asked for as people do: "show me all open tasks", "which tasks are overdue", "Ben's risks", 有哪些任务逾期了. The name of the list and what
/// it is asked for may stand in any order; words that say nothing are passed over, every other one has to be something the list can be asked for.
/// </summary>
internal sealed class NounPhrases
{
    private readonly ImmutableArray<(string Noun, string Line, Pattern Pattern)> _lists;

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "all", "any", "of", "in", "our", "us", "me", "that", "which", "what", "are", "is", "there", "do", "does", "did", "have", "has",
        "had", "we", "i", "to", "please", "currently", "now",
        "open", "right", "still", "got", "with", "on", "at", "who", "how", "many", "list", "show", "see", "give", "this", "project", "been", "were",
        "was", "assigned", "belong", "belongs", "belonging", "owned", "by",
    };

    /// <summary>What people call what the lists can be asked for.</summary>
    private static readonly (string Said, string Means)[] English =
    [
        ("without an owner", "without owner"), ("without a date", "without date"), ("without a due date", "without date"), ("without due date",
        "without date"), ("no owner", "without owner"),
        ("no date", "without date"), ("no due date", "without date"), ("nobody owns", "without owner"), ("in progress", "doing"), ("being worked on",
        "doing"), ("not started", "todo"), ("to do", "todo"),
        ("high priority", "p1"), ("top priority", "p1"), ("most urgent", "p1"), ("i own", "mine"), ("for me", "mine"), ("of mine", "mine"), ("late",
        "overdue"), ("unassigned", "without owner"), ("orphaned", "without owner"),
        ("stuck", "blocked"), ("running", "doing"), ("active", "doing"), ("ongoing", "doing"), ("urgent", "p1"), ("my", "mine"), ("i", "mine"),
        ("finished", "done"), ("completed", "done"), ("closed", "done"),
    ];

    private static readonly (string Said, string Means)[] Chinese =
    [
        ("没有负责人", "无负责人"), ("没负责人", "无负责人"), ("没安排人", "无负责人"), ("没人负责", "无负责人"), ("没人管", "无负责人"),
        ("未分配", "无负责人"), ("没有日期", "无日期"), ("没有截止日期", "无日期"), ("没定日期", "无日期"), ("被卡住", "受阻"), ("卡住", "受阻"),
        ("已经逾期", "逾期"), ("过期", "逾期"), ("超期", "逾期"), ("拖期", "逾期"), ("延期", "逾期"), ("进行中", "进行中"), ("正在做", "进行中"), ("最紧急", "p1"), ("紧急", "p1"), ("我", "我的"),
    ];

    private static readonly string[] ChineseSilent =
        ["有哪几个", "有哪几条", "哪几个", "哪几条", "有哪些", "有什么", "是哪些", "哪些", "什么", "所有的", "所有", "全部的", "看一下", "看看", "看下",
            "看", "列出", "列一下", "查一下", "查看", "显示", "给我", "一下", "目前", "现在", "还有",
            "还", "已经", "是", "都", "有", "了", "的", "吗", "呢"];

    public NounPhrases(CommandMap map) => _lists =
        [.. map.Patterns.Where(pattern => pattern is { Lead: null, Head.Count: 1, Rest.Count: 0, Phrases.Count: >= 4 }).Select(pattern =>
            (pattern.Head[0], pattern.Head[0], pattern))
            .SelectMany(one => one.Item1.EndsWith('s') ? [one, (one.Item1[..^1], one.Item2, one.pattern)] : new[] { one })];

    /// <summary>The line of the list; null when it is no such question.</summary>
    public string? Read(string text, Context context)
    {
        var isChinese = text.Any(Scan.IsHan);
        foreach (var (noun, line, pattern) in _lists)
        {
            if (!text.Contains(noun, StringComparison.OrdinalIgnoreCase))
                continue;
            var (start, end) = Scan.Last(text, [noun], text.Length, int.MaxValue);
            if (start < 0 || noun.Any(Scan.IsHan) != isChinese || (end < text.Length && char.IsAsciiDigit(text[end..].TrimStart().FirstOrDefault())))
                continue;
            if (isChinese && FilledChinese(text[..start], text[end..]) is var said && Fits(pattern, said, context))
                return $"{line} {said}".Trim();
            if (!isChinese && Filled(text[..start], text[end..], context) is { } filled && Fits(pattern, filled, context))
                return $"{line} {filled}".Trim();
        }

        return null;
    }

    private static bool Fits(Pattern pattern, string said, Context context) => Binder.Bind(pattern, said, context).IsComplete;

    private static string FilledChinese(string before, string after)
    {
        var text = $"{after} {before}";
        foreach (var silent in ChineseSilent)
            text = text.Replace(silent, silent is "的" or "了" ? "" : " ", StringComparison.Ordinal);
        foreach (var (said, means) in Chinese)
            if (text.Contains(said, StringComparison.Ordinal) && !text.Contains(means, StringComparison.Ordinal))
                text = text.Replace(said, $" {means} ", StringComparison.Ordinal);
        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Filled(string before, string after, Context context)
    {
        var text = $" {after.Trim()} {before.Trim()} ";
        foreach (var (said, means) in English)
            if (said.Contains(' ', StringComparison.Ordinal))
                text = text.Replace($" {said} ", $" {means} ", StringComparison.OrdinalIgnoreCase);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsHandedOver($"{before} {after}"))
            return null;
        var kept = new List<string>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim(',', '?', '.', '!');
            if (IsPossessive(word, out var name))
                kept.AddRange(["for", name]);
            else if (word.Length > 1 && char.IsUpper(word[0]) && (i == 0 || !words[i - 1].Equals("for", StringComparison.OrdinalIgnoreCase))
                && PersonArguments.Person.Read(word, context, whole: true) is not Fitted.No)
                kept.AddRange(["for", word]);
            else if (Array.Find(English, one => one.Said.Equals(word, StringComparison.OrdinalIgnoreCase)) is { Means: { } means } && !kept.Contains(means))
                kept.Add(means);
            else if (word is "due" && kept.Contains("due"))
                continue;
            else if (!Silent.Contains(word) || (word is "this" && i + 1 < words.Length && words[i + 1] is "week" or "month" or "friday" or "quarter"))
                kept.Add(word);
        }

        return string.Join(' ', kept.Where((word, at) => word != "mine" || kept.IndexOf("mine") == at));
    }

    /// <summary>"give all my tasks to Ben" asks for no list; "give me all tasks" does.</summary>
    private static bool IsHandedOver(string text) => text.TrimStart().Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [var verb, var next, var rest]
        && verb.ToLowerInvariant() is "give" or "hand" or "pass" or "assign" or "move" && next.ToLowerInvariant() is not ("me" or "us")
        && $" {rest} ".Contains(" to ", StringComparison.OrdinalIgnoreCase);

    private static bool IsPossessive(string word, out string name)
    {
        name = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word.EndsWith("s'", StringComparison.Ordinal) ? word[..^1] : "";
        return name.Length > 1 && char.IsUpper(name[0]);
    }
}
