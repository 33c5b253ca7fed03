using ProjectBot.Chat.Understanding;

namespace ProjectBot.Chat;

/// <summary>What is said while a text is asked for and hardly is that text: a question, a correction, a wish for something else.</summary>
internal static class Asides
{
    private static readonly string[] Correcting =
    [
        "sorry ", "sorry,", "no, ", "no wait", "wait ", "wait, ", "actually ", "actually, ", "hold on", "oops", "i meant ", "i mean ", "等一下", "等等",
        "不对", "不是，", "搞错", "弄错", "我是说", "我说的是",
    ];

    private static readonly string[] Wishing =
    [
        "give ", "move ", "assign ", "set ", "mark ", "start ", "show ", "add ", "remove ", "rename ", "push ", "postpone ", "make ", "tag ",
        "share ", "把", "将",
    ];

    private static readonly string[] ChineseEnds = ["?", "？", "吗", "呢", "怎么样", "是什么", "在哪", "多少"], ChineseStarts = ["有多少", "有哪些", "谁", "为什么", "怎么", "什么时候"];

    /// <summary>A title may be nearly anything; a reason is neither a question nor a wish.</summary>
    public static bool IsDoubtful(string text, Argument argument) =>
        IsQuestion(text) || (argument.Name is not ("title" or "name") && (Begins(text, Correcting) || Begins(text, Wishing)));

    private static bool IsQuestion(string text) => text.Any(Scan.IsHan)
        ? ChineseFrames.Asks(text) && (Array.Exists(ChineseEnds, text.TrimEnd('。', ' ').EndsWith) || Begins(text, ChineseStarts))
        : text.TrimEnd() is [.., '?'] && (Asking.Is(text) || Asking.IsOpen(text));

    private static bool Begins(string text, string[] words) => Array.Exists(words, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
