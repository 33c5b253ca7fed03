using ProjectBot.Language;

namespace ProjectBot.Chat;

/// <summary>The words that steer a dialog, in both languages at once.</summary>
public static class DialogWords
{
    public const string Cancel = "cancel", Back = "back", Skip = "skip", Help = "help", Resume = "resume",
        Save = "save", Aside = "put it aside", DoIt = "do it", GoOn = "go on", UseIt = "use it";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Other ways to say each, also as the buttons say it.</summary>
    private static readonly (string Means, string[] Words)[] Others =
    [
        (Skip, ["-", "none", "no", "nope", "skip it", "skip this", "skip this one", "pass", "nobody", "no one", "noone", "nobody yet", "no date", "no idea",
            "i don't know", "i dont know", "i don't know yet", "don't know", "dont know", "dunno", "not sure", "not sure yet", "doesn't matter", "whatever",
            "tbd", "n/a", "no labels", "无", "没有", "不知道", "还不知道", "我不知道", "不清楚", "没想好", "还没定", "没定", "待定", "随便", "都行", "没人", "不填", "不用",
            "不需要", "没有日期", "不急", "下一个", "跳过吧"]),
        (Aside, ["never mind", "nevermind", "never mind that", "forget it", "forget that", "forget about it", "leave it", "not now", "drop it", "no thanks",
            "no thank you", "i changed my mind", "changed my mind", "don't bother", "dont bother", "let's not", "maybe later", "later", "not yet",
            "wait", "no wait", "hold on", "hang on", "don't", "dont", "do not", "don't do it", "actually no", "actually, no", "keep it",
            "actually keep it", "actually, keep it",
            "no no", "sorry", "sorry, no", "oops", "my mistake", "wrong one", "等一下", "等等", "等下", "先等等", "别", "先别", "别取消", "别关", "不是", "不是这个", "不对",
            "不取消了", "不取消", "不关了",
            "不关闭了", "搞错了", "弄错了", "错了", "我错了", "我搞错了", "说错了",
            "算了", "算了吧", "不用了", "不要了", "不弄了", "不加了", "不做了", "以后再说", "回头再说", "晚点再说", "先不弄了", "先放着", "没事了", "当我没说", "我改主意了"]),
        (Cancel, ["stop", "cancel it", "cancel that", "cancel this", "stop it", "abort", "quit", "exit", "取消吧", "我想取消", "全部取消", "都取消", "我要取消", "停",
            "停止", "退出"]),
        (Back, ["go back", "previous", "one back", "上一步", "上一个", "回去", "后退"]),
        (Help, ["?", "？", "what", "what?", "huh?", "what do you mean?", "what do you mean", "什么意思", "什么意思？", "啊？", "什么？"]),
        (Save, ["finish", "go ahead", "save now", "that's all", "thats all", "that is all", "that's it", "nothing else", "save it", "enough", "just save it",
            "好了", "现在保存", "直接保存", "就这样", "就这样吧", "就这些", "没了", "够了", "保存吧"]),
        (DoIt, ["do that first", "先做这个"]),
        (UseIt, ["use it as the answer", "用作回答"]),
        (Resume, ["go on with it", "继续填写", "try it again", "再试一次"]),
    ];

    static DialogWords()
    {
        foreach (var (means, words) in Others)
            foreach (var word in words)
                Meanings[word] = means;
        foreach (var word in new[] { Cancel, Back, Skip, Help, Resume, Save, DoIt, GoOn, UseIt })
        {
            Meanings[word] = word;
            Meanings[Words.Chinese[word]] = word;
        }
    }

    private static readonly char[] Ends = [' ', '.', '!', '。', '！'];

    private static readonly HashSet<string> Yes =
        new(StringComparer.OrdinalIgnoreCase) { "yes", "y", "yes please", "yep", "yeah", "right", "ok", "是", "是的", "对", "对的", "嗯", "好", "好的" };

    public static bool IsYes(string text) => Yes.Contains(text.TrimEnd('.', '!', '。', '！'));

    /// <summary>What the text means to a dialog, or null when it is an answer.</summary>
    public static string? Meaning(string text) => Meanings.GetValueOrDefault(text.TrimEnd(Ends));
}
