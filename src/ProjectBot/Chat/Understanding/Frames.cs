namespace ProjectBot.Chat.Understanding;

/// <summary>What people put round a thing they want: courtesy, questions about it, words that only show. Taken off from both ends, layer by layer.</summary>
internal static class Frames
{
    private static readonly Phrases Before = Phrases.ByFirst(
        "please", "pls", "plz", "kindly", "can you", "could you", "would you", "will you", "can u", "can we", "could we", "can i", "could i", "may i",
        "shall we", "would you mind",
        "i would like you to", "i would like to", "i'd like you to", "i'd like to", "i'd like", "i would like", "i want you to", "i want to",
        "i wanna", "i want", "i need you to", "let's", "lets", "let us", "let me",
        "hey", "hi", "hello", "hey bot", "hi bot", "bot", "projectbot", "ok", "okay", "so", "well", "and", "then", "also", "just", "actually", "oh",
        "yes", "yeah", "alright", "right",
        "quick question", "do you know", "i think", "btw", "fyi", "now", "sorry", "maybe you can", "help me to", "help me", "you can", "you may",
        "you could", "it would be great if you could", "would you be so kind to", "i would", "we would like to", "morning", "good morning",
        "by the way", "oh and", "fine", "cool", "perfect", "great",
        "请问", "请问一下", "问一下", "想问一下", "我想问一下", "我想知道", "想知道", "我想看看", "我想看", "嗯", "哎", "诶", "对了", "另外", "然后", "其实", "麻烦帮我", "麻烦帮忙", "麻烦你帮我", "能不能帮忙",
        "可不可以帮我", "可以帮忙", "帮忙把", "帮我把", "直接", "快", "赶紧", "给我", "你帮我", "你能帮我", "你可以帮我", "你能不能", "能", "嘿", "机器人", "请帮忙", "拜托", "顺便帮我", "咱们", "不好意思",
        "请帮我", "请你帮我", "请你", "请", "麻烦你", "麻烦", "帮我", "帮忙", "能不能帮我", "能不能", "能否", "可不可以", "可以帮我", "能帮我", "我想要", "我想", "我要", "想要", "你好", "您好", "嗨",
        "那就", "那", "好的", "好", "顺便", "可以", "把", "将");

    /// <summary>Courtesy at the end, which belongs to no text.</summary>
    private static readonly Phrases Courteous = Phrases.ByLast(
        "please", "pls", "plz", "thanks", "thank you", "thx", "cheers", "if you can", "if possible", "again please", "if that's ok", "mate", "bot",
        "would you", "will you", "could you", "can you",
        "吧", "吗", "呢", "呗", "喔", "哟", "嗯", "哎", "拜托", "拜托了", "麻烦了", "好不", "行么", "可以么", "行不行", "可以不", "辛苦了", "辛苦", "哇", "啊", "呀", "哦", "哈", "啦", "嘛",
        "谢谢你", "谢谢", "多谢", "好吗", "可以吗", "行吗", "好不好", "一下", "了");

    /// <summary>And what says nothing at the end of a wish, but something at the end of a text.</summary>
    private static readonly Phrases After = Courteous.And(
        "now", "right now", "ok", "okay", "for me", "too", "as well", "then", "at the moment", "currently", "for now", "these days", "at present",
        "instead", "right", "yeah", "immediately", "quickly", "finally", "already", "again");

    private static readonly Phrases Showing = Phrases.ByFirst(
        "show me", "show us", "show", "list", "display", "give me", "get me", "let me see", "see", "view", "open", "check", "what is", "what's",
        "whats", "what are", "which are", "where is", "where's",
        "查看", "看看", "看", "查一下", "查", "显示", "列出", "打开", "给我看", "有哪些", "哪些");

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "please", "just", "currently", "already", "still", "really", "our",
    };

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase) { "is", "are", "was", "were", "has", "have", "been", "be",
        "being", "got", "gets" };

    private static readonly string[] ChineseFillers = ["一下", "已经", "现在", "目前", "的", "都", "了"];

    /// <summary>The text without courtesy at its ends, its marks and pictures; what is left of it may be all.</summary>
    /// <param name="keepsText">Whether what stands at the end may be somebody's text: then only courtesy is taken off.</param>
    public static string Bare(string text, bool keepsText = false)
    {
        for (var again = true; again;)
        {
            var before = text.Length;
            text = Trimmed(text);
            foreach (var words in Before.At(text))
                if (Scan.Starts(text, words) is > 0 and var end && end < text.Length && Trimmed(text[end..]) is { Length: > 0 } rest && IsApart(text, end))
                {
                    text = rest;
                    break;
                }

            foreach (var words in (keepsText ? Courteous : After).At(text))
                if (Scan.Ends(text, words) is > 0 and var start && (words[0] != "了" || !"发交签付买订寄打完妥关".Contains(text[start - 1],
                    StringComparison.Ordinal)) && Trimmed(text[..start]) is { Length: > 0 } rest)
                {
                    text = rest;
                    break;
                }

            again = text.Length < before;
        }

        return text;
    }

    /// <summary>The bare text with fewer and fewer words that say nothing; for what has no free text in it, where each word counts.</summary>
    public static IEnumerable<string> Layers(string bare)
    {
        var last = bare;
        foreach (var next in (IEnumerable<string>)[Without(bare, Fillers), Without(Shown(bare), Fillers), Without(Shown(bare), Verbs, Fillers)])
            if (next.Length > 0 && next != last)
                yield return last = next;
    }

    /// <summary>Without "show me" before it.</summary>
    public static string Shown(string text)
    {
        foreach (var words in Showing.At(text))
            if (Scan.Starts(text, words) is > 0 and var end && Trimmed(text[end..]) is { Length: > 0 } rest && IsApart(text, end))
                return rest;
        return text;
    }

    private static string Without(string text, params HashSet<string>[] words)
    {
        if (text.Any(Scan.IsHan))
        {
            foreach (var filler in ChineseFillers)
                text = text.Replace(filler, "", StringComparison.Ordinal);
            return text.Trim();
        }

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !words.Any(set => set.Contains(word))));
    }

    /// <summary>Without marks at the ends, and pictures. A mark that belongs to the words stays: "v1.2", "#design", "@Ben", "+2h".</summary>
    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '，' or ':' or '：' or '.' or '。' or '、' or '!' or '！' or '-'
            or '…' || IsPicture(text[start])))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or '。' or '!' or '！' or '?' or '？' or ',' or '，' or '~' or '…'
            or ';' or '；' || IsPicture(text[end - 1])))
            end--;
        return text[start..end];
    }

    private static bool IsPicture(char c) => char.IsSurrogate(c) || c is '\uFE0F' or (>= '\u2600' and <= '\u27BF') or '\u200D';

    /// <summary>Chinese words run on: "那" does not begin "那个任务".</summary>
    private static bool IsApart(string text, int end) => !Scan.IsHan(text[end - 1]) || (text[end - 1], text[end]) is not ('那', '个') and not ('好',
        '了') and not ('看', '板') and not ('能', '不' or '否' or '做' or '干') and not ('快', '递' or '照') and not ('我', '的');

    /// <summary>Phrases at one end of a text, the longest first, found by the character at that end.</summary>
    private sealed class Phrases
    {
        private readonly Dictionary<char, string[][]> _byCharacter;
        private readonly bool _areLast;

        private Phrases(IEnumerable<string[]> phrases, bool areLast)
        {
            _areLast = areLast;
            _byCharacter = phrases.GroupBy(words => char.ToLowerInvariant(areLast ? words[^1][^1] : words[0][0])).ToDictionary(group => group.Key,
                group => group.ToArray());
        }

        public static Phrases ByFirst(params string[] phrases) => new(Longest(phrases), areLast: false);

        public static Phrases ByLast(params string[] phrases) => new(Longest(phrases), areLast: true);

        /// <summary>These, and others behind them.</summary>
        public Phrases And(params string[] phrases) => new([.. _byCharacter.Values.SelectMany(same => same), .. Longest(phrases)], _areLast);

        /// <summary>Those that the text may begin or end with.</summary>
        public string[][] At(string text) =>
            text.Length > 0 && _byCharacter.TryGetValue(char.ToLowerInvariant(_areLast ? text[^1] : text[0]), out var here) ? here : [];

        private static IEnumerable<string[]> Longest(string[] phrases) =>
            phrases.OrderByDescending(phrase => phrase.Length).Select(phrase => phrase.Split(' '));
    }
}
