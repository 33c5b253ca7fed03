using ProjectBot.Chat.Understanding;

namespace ProjectBot.Chat;

/// <summary>
/// What people say round an answer: "I think friday", "give it to Ben", 就周五吧. It is taken off where the answer is read then and was not
/// before, and from a name, which would take all of it.
/// </summary>
internal static class SaidAround
{
    private const int Longest = 100;

    private static readonly string[][] Before =
    [
        ["i", "think"], ["i", "guess"], ["i'd", "say"], ["let's", "say"], ["make", "it"], ["set", "it", "to"], ["put"], ["give", "it", "to"],
        ["assign", "it", "to"], ["it", "is"], ["it's"], ["its"], ["that", "is"], ["that's"], ["it", "should", "be"], ["should", "be"], ["must", "be"],
        ["maybe"], ["perhaps"], ["probably"], ["about"], ["around"], ["roughly"], ["due"], ["by"], ["on"], ["at"], ["for"], ["to"], ["until"], ["before"],
        ["with"], ["as"], ["the"], ["a"], ["an"], ["well"], ["ok"], ["okay"], ["hm"], ["hmm"], ["just"], ["only"], ["priority"],
    ];

    private static readonly string[][] Behind =
    [
        ["please"], ["i", "think"], ["i", "guess"], ["thanks"], ["thank", "you"], ["maybe"], ["or", "so"], ["does", "it"], ["should", "do", "it"],
        ["will", "do", "it"], ["can", "do", "it"], ["at", "most"], ["would", "be", "good"], ["is", "fine"], ["works"], ["priority"],
    ];

    private static readonly string[] ChineseBefore =
    [
        "我觉得", "我想", "应该是", "应该", "大概是", "大概", "大约", "差不多", "可能", "也许", "那就", "就", "定在", "定为", "设为", "设成", "截止到", "截止", "最晚", "安排",
        "交给", "分给", "指派给", "给", "让", "由", "叫", "是", "在", "到", "约", "嗯", "好", "那",
    ];

    private static readonly string[] ChineseBehind =
    [
        "就行了", "就行", "就好", "可以", "左右", "之前", "以前", "来负责", "负责", "来做", "去做", "来吧", "做吧", "做", "来", "吧", "呢", "啊", "哦", "前", "的", "了", "谢谢",
    ];

    private static readonly string[] Naming =
    [
        "let's call it ", "lets call it ", "call it ", "it is called ", "it's called ", "its called ", "the name is ", "it should be called ", "name it ",
        "它叫", "就叫", "名字叫", "名称叫", "名字是", "名称是", "名为", "叫做", "叫它", "叫",
    ];

    private static readonly char[] Marks = [' ', ',', '，', '.', '。', '!', '！', '?', '？', '~', '：', ':'];

    public static string Plain(Argument argument, string text, Context context)
    {
        if (argument.Kind == "name")
            return Named(text);
        if (argument.Words == 0 || text.Length > Longest || DialogWords.Meaning(text) is not null || IsRead(text))
            return text;
        var plain = text.Trim(Marks);
        for (var least = ""; least != plain; plain = Without(least = plain))
            if (IsRead(plain))
                return plain;
        return Frames.Bare(text) is var bare && IsRead(bare) ? bare : text;

        bool IsRead(string one) => one.Length > 0 && Filling.IsAnswer(argument, one, context);
    }

    /// <summary>One layer less, from the front if there is any.</summary>
    private static string Without(string text)
    {
        foreach (var words in Before)
            if (Scan.Starts(text, words) is > 0 and var start && start < text.Length && !char.IsLetterOrDigit(text[start]))
                return text[start..].Trim(Marks);
        foreach (var words in Behind)
            if (Scan.Ends(text, words) is > 0 and var end && !char.IsLetterOrDigit(text[end - 1]))
                return text[..end].Trim(Marks);
        foreach (var word in ChineseBefore)
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal))
                return text[word.Length..].Trim(Marks);
        foreach (var word in ChineseBehind)
            if (text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal))
                return text[..^word.Length].Trim(Marks);
        return text;
    }

    private static string Named(string text)
    {
        foreach (var words in Naming)
            if (text.Length > words.Length && text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                return text[words.Length..].Trim(Marks) is not { Length: > 0 } name ? text : name.Length > 1 && name.EndsWith('吧') ? name[..^1] : name;
        return text;
    }
}
