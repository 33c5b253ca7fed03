namespace ProjectBot.Chat.Understanding;

/// <summary>
/// Whether a sentence asks how things are: then it changes nothing, whatever words of a change are in it. "can you …?" asks for something to be done.
/// </summary>
internal static class Asking
{
    private static readonly HashSet<string> First = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "isn't", "are", "aren't", "was", "wasn't", "were", "weren't", "has", "hasn't", "did", "didn't", "does", "doesn't", "am",
    };

    private static readonly HashSet<string> BeforeSomebody = new(StringComparer.OrdinalIgnoreCase) { "have", "had", "do", "don't", "should", "must",
        "haven't" },
        Somebody = new(StringComparer.OrdinalIgnoreCase) { "we", "i", "you", "they", "he", "she", "it", "any", "anybody", "anyone", "the" };

    private static readonly string[][] Requests = [.. new[]
    {
        "please", "pls", "plz", "can", "could", "would", "will", "may", "shall we", "let's", "let us", "how about", "what about", "mind",
    }.Select(words => words.Split(' '))];

    /// <summary>Particles of a Chinese question, and marks: they are nobody's words.</summary>
    private static readonly char[] Particles = ['了', '吗', '么', '呢', '没', '有', '啊', '呀', '过', '?', '？', ' ', '!', '！', '。', '.'];

    public static bool Is(string text)
    {
        if (text.Any(Scan.IsHan))
            return ChineseFrames.Asks(text);
        if (Array.Exists(Requests, words => Scan.Last(text, words, text.Length, int.MaxValue).Start >= 0))
            return false;
        var words = Frames.Bare(text, keepsText: true).Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words is [var first, ..] && (First.Contains(first) || text.TrimEnd() is [.., '?' or '？']
            || (words is [_, var second, ..] && BeforeSomebody.Contains(first) && Somebody.Contains(second)));
    }

    /// <summary>Whether it begins like a question that is not answered with yes or no.</summary>
    public static bool IsOpen(string text)
        => text.Split([' ', '\''], 2)[0].ToLowerInvariant() is "what" or "whats" or "who" or "whos" or "when" or "where" or "why"
        or "how" or "which" or "whose";

    /// <summary>"T3 done?", "T3 blocked?", T2取消了吗: a line of the grammar with a mark behind it, and no text of somebody's.</summary>
    public static bool IsBehind(Match match, string text, Context context) => match is { Command.OnlyReads: false, Pattern.Lead: not null }
        && text.TrimEnd() is [.., '?' or '？' or '吗' or '呢' or '没' or '么'] && Is(text)
        && (match.Rest.Trim(Particles).Length == 0 || !Binder.Bind(match.Pattern, match.Rest, context).Answers.Keys.Any(name =>
            match.Command.Argument(name) is { Words: 0 }));

    /// <summary>"can we close the project?": what takes something away is not done on a question to everybody.</summary>
    public static bool IsForAll(string text) => text.TrimEnd() is [.., '?' or '？'] && text.Split(' ', 3) is [var first, var second, ..]
        && second.ToLowerInvariant() is "we" or "i" && first.ToLowerInvariant() is "can" or "could" or "should" or "shall" or "may";
}
