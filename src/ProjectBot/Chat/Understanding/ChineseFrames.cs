using System.Text.RegularExpressions;

namespace ProjectBot.Chat.Understanding;

/// <summary>Clauses that say nothing by themselves, how Chinese questions look, and the fillers that stick to names.</summary>
internal static partial class ChineseFrames
{
    [GeneratedRegex("^(请|麻烦|你|您|能不能|能|可以|可不可以|那|就|再|顺便|都|也|快|先|赶紧|给我|帮我|帮忙|帮|替我|我)*(改|记|弄|处理|更新|调|看|查|设置|设|登记|标记|标|搞|安排|操作|调整|修改|记录|同步|整理|更改|确认|说|问|报|发|加|办|想|知道)(个|一?[下声遍]|上|好|看看|看)?(一?[下声])?(时区|语言|名字|日期|状态|负责人|设置|截止日期|截止时间|优先级|角色|项目|任务|忙)?(吧|吗|呗|哈|呢|好吗|行吗|可以吗|谢谢|了)*$")]
    private static partial Regex Courteous();

    [GeneratedRegex("^(麻烦你?了?|谢谢你?|多谢|谢了|感谢|拜托了?|辛苦了?|你好|您好|嗨|哈喽|喂|在吗|对了|好的?|嗯+|哦|噢|那个|不好意思|请问|帮个忙|打扰了?|另外|顺便|可以吗|行吗|好吗|好不好|行不行|可以不|对不对|是吧|对吧|可以吧|行吧|ok|OK|早|机器人|大家好|[她他](是|算)?(我们的?|我的?)?(刚来|新来|新|新加入)的?(同事|人|伙伴|成员|队友|项目组)?的?|(而)?不是.{1,4})$")]
    private static partial Regex Polite();

    [GeneratedRegex("^(请|麻烦|你|您|能不能|能|可以|可不可以|那|就|再|顺便|给我|帮我|帮忙|帮|替我|我|要|想|先)*(记|加|建|新建|添加|登记|设|弄|开|新增|创建|安排|记录|列|上报|记下)(上|下|一下|成|为|到|进|入|作)?(一?[个条项]|个)?(重复|循环|周期|定期|新)?的?(?<made>[\u4e00-\u9fff]{2,12})$")]
    private static partial Regex Making();

    [GeneratedRegex("^(请|麻烦|你|您|能不能|能|可以|那|再|顺便|给我|帮我|帮忙|帮|替我|我|要|想|先)*(记|加|建|新建|添加|登记|新增|创建|列|安排|记录)(下|一下|上)?(下面|以下|这|如下|下列)?(几|些|[两三四五六2-9])[个条项]?(新)?的?(?<made>[\u4e00-\u9fff].*)$")]
    private static partial Regex MakingSeveral();

    [GeneratedRegex("谁|什么|啥|干嘛|干吗|哪|多少|有没有|是不是|怎么|怎样|为什么|咋|何时|多久|多长|几[个条项天点号次]|如何")]
    private static partial Regex Asking();

    [GeneratedRegex("(吗|么|呢|没有|了没|没)?[?？]+$|(吗|呢|了没)[。！~]*$")]
    private static partial Regex EndsAsking();

    [GeneratedRegex("能不能|可不可以|能否|可以|能帮|行吗|好吗|行不行|好不好|行么|好么|好不|帮我|帮忙|麻烦|请(?!问)|给我")]
    private static partial Regex Requesting();

    [GeneratedRegex("现在|现再|目前|当前|眼下|到现在|到目前为止|最近|已经|以经|己经|已|这件事儿?|那件事儿?|这事儿?|那事儿?|那边|这边|那块儿?|这块儿?|我们|咱们|咱|刚刚|刚才|终于|总算|全部|大概|大约|差不多|一共|总共|必须|需要|应该|直接|暂时|其实|还是|能不能|可不可以|能否|是否|可以|麻烦你?|帮忙|帮我|给我|一下|一声|就|都|也|先|的|了|呢|吗|吧|啊|呀|哦|请|把|将|想|会")]
    private static partial Regex Fillers();

    private static readonly string[] NameEnds = Longest(
        "这个", "那个", "这件事", "那件事", "这件事儿", "这事", "这事儿", "那事", "这活", "这个活", "的事",
        "的事情", "这个事", "这个事情", "那边", "这边", "那块", "这块", "方面", "就", "先", "都", "也", "还", "还没", "没", "又", "再", "能不能", "可不可以", "能否", "能",
        "可以", "要", "应该", "得", "需要", "必须", "最好", "想", "会", "可能", "我", "我们", "咱们", "他们", "他", "她", "已经", "以经", "己经", "已", "现在", "目前", "刚", "刚刚", "刚才",
        "今天", "昨天", "终于", "总算", "全部", "全", "真的", "大概", "暂时", "恐怕", "麻烦", "请", "帮我", "给我", "把", "到现在", "到目前", "一直", "重新", "的", "了", "一下", "是", "被",
        "给", "加", "加个", "加一个", "准备",
        "还是", "其实", "直接", "还剩", "还有", "打算", "准备", "决定", "计划", "没那么", "剩", "快", "改", "改成", "一共", "总共", "上", "里", "说", "，", ",", "、", "：");

    private static readonly string[] NameStarts = Longest("看看", "看一下", "查一下", "看下", "说说", "那个", "这个", "关于", "对于", "针对", "把", "将", "给", "对", "我们的",
        "咱们的", "我的", "今天", "昨天", "请", "麻烦", "帮我", "的", "是", "在", "还没", "先", "我", "我们", "因为", "等", "和", "跟", "上午", "下午", "晚上", "为了", "为");

    private static readonly string[] Doing = Longest("做", "写", "审", "审核", "发", "画", "弄", "搞", "打", "订", "买", "改", "看", "办", "处理", "准备", "完成", "整理",
        "更新", "设计", "审阅", "出", "交", "拟", "开", "跑", "测", "做完", "写完", "弄完", "搞定", "修", "联系", "发送", "寄", "开发");

    /// <summary>Whether the clause is courtesy, or says only that it is to be done.</summary>
    public static bool IsCourtesy(string part) => part.Length <= 20 && (Polite().IsMatch(part) || Courteous().IsMatch(part));

    private static readonly string[] BehindNouns = ["里", "清单", "列表", "登记册", "吧", "吗", "呗", "哈", "呢", "好吗", "行吗", "可以吗", "谢谢", "了", "中"];

    /// <summary>The kind of which the clause asks to make one of the others: 帮我记个任务.</summary>
    public static Noun? Made(string part, Nouns nouns)
    {
        if (part.Length > 24 || Making().Match(part) is not { Success: true } making || nouns.Leading(making.Groups["made"].Value) is not ({ } noun, var length))
            return null;
        var rest = making.Groups["made"].Value[length..];
        while (rest.Length > 0 && Array.Find(BehindNouns, word => rest.StartsWith(word, StringComparison.Ordinal)) is { } word)
            rest = rest[word.Length..];
        return rest.Length == 0 ? noun : null;
    }

    /// <summary>The same of several: 帮我加几个任务：订会议室.</summary>
    public static Noun? MadeSeveral(string part, Nouns nouns, out string first)
    {
        var made = MakingSeveral().Match(part).Groups["made"].Value;
        var (noun, length) = nouns.Leading(made);
        first = made[length..].TrimStart(':', '：').Trim();
        return noun;
    }

    /// <summary>Whether something is asked: then nothing is changed.</summary>
    public static bool Asks(string text) => Scan.IsHan(text.FirstOrDefault(Scan.IsHan)) && (Asking().IsMatch(text)
        || (EndsAsking().IsMatch(text.TrimEnd()) && !Requesting().IsMatch(text)));

    [GeneratedRegex("^(我|都|已经|全|全部|终于|总算|也|这个|刚|刚刚)*(完成|做完|搞定|弄好|写完|做好|办好|弄完|办完|发完|审完|打完|画完|改完|处理完|处理好|准备好|搞完|写好)(了|啦|咯|喽|了哦|了啊|了哈)[。！!~]*$")]
    private static partial Regex JustDone();

    /// <summary>做完了, without what.</summary>
    public static bool IsDone(string text) => text.Length <= 14 && JustDone().IsMatch(text.Trim());

    [GeneratedRegex("^(请问)?[你您].{0,8}(做|干|帮|会|能).{0,4}(什么|啥|嘛|哪些)")]
    private static partial Regex AboutYou();

    /// <summary>你能帮我做什么: what is asked is not 做什么.</summary>
    public static bool IsAboutYou(string text) => text.Length <= 20 && AboutYou().IsMatch(text);

    private static readonly System.Buffers.SearchValues<char> DayBegins = System.Buffers.SearchValues.Create(
        "今明后昨前天日午夜逢大下上本这周星礼月年底末初一二三四五六七八九十两半零〇元春国端中圣清除晚早午傍凌当截在到立马过再隔每工双单未最近晨农腊感情劳儿教妇平愚万母父冬夏秋重第个整多全去之双休周末节假随"), SpanBegins = System.Buffers.SearchValues.Create("一二三四五六七八九十两半个整多大约几百千零差将近");

    /// <summary>Whether a value of that kind can begin so: most pieces of a text are no day, and reading one takes long.</summary>
    public static bool CanBegin(string kind, char first) => !Scan.IsHan(first) || kind switch
    {
        "day" or "period" or "recurrence" => DayBegins.Contains(first), "span" or "duration" => SpanBegins.Contains(first), _ => true,
    };

    /// <summary>Whether a short clause can be said of what was spoken of before.</summary>
    public static bool IsSaidOfSomething(string bare) => bare.Length is >= 3 and <= 20 && Scan.IsHan(bare[0]) && Pronouns.Reference(bare) is null;

    /// <summary>首页和产品页 as a list.</summary>
    public static string Listed(string line, string text) => (line.Contains(" split ", StringComparison.Ordinal) || line.Contains(" checklist ",
        StringComparison.Ordinal)) && text.Any(Scan.IsHan)
        ? text.Replace("以及", "、", StringComparison.Ordinal).Replace("还有", "、", StringComparison.Ordinal).Replace('和', '、') : text;

    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤安小老阿";

    /// <summary>Whether what stands for a name can be one: a Chinese sentence fits a name too easily.</summary>
    public static bool IsPlausible(string means, Dictionary<string, Said> said, Context context)
    {
        // 我 has lists of its own.
        if (said.TryGetValue("owner", out var owner) && owner.Text is "我" or "自己" && means.Contains(" for {owner}", StringComparison.Ordinal)
            && !means.Contains(" add ", StringComparison.Ordinal))
            return false;
        // 提醒我 has rows of its own too.
        if (said.TryGetValue("person", out var person) && person.Text is "我" or "自己" && means.StartsWith("remind {person}", StringComparison.Ordinal))
            return false;
        // 让 Ben 来吧, 把任务都删了: what is left there is no title.
        if (said.TryGetValue("title", out var title) && title.Text.Trim() is [var begins, ..] bare
            && (begins is '也' || (begins is '都' && bare is not ['都', '市' or '城' or '会', ..]) || bare.Length == 1 || (bare.Length == 2 && bare[1] is '了' or '吧')))
            return false;
        if (!said.TryGetValue("name", out var name) || !name.Text.Any(Scan.IsHan))
            return true;
        if (Asking().IsMatch(name.Text))
            return false;
        var text = name.Text.Trim().TrimStart('@');
        if (means.StartsWith("add ", StringComparison.Ordinal) || means.StartsWith("remove ", StringComparison.Ordinal))
            return PersonArguments.Person.Read(text, context, whole: true) is not Fitted.No || (text.Length is 2 or 3 && Surnames.Contains(text[0],
                StringComparison.Ordinal));
        return !means.StartsWith("me name", StringComparison.Ordinal) || (text.Length <= 5 && !"去来起做开吃一提把给再别不看".Contains(text[0], StringComparison.Ordinal));
    }

    /// <summary>Without the words that say nothing wherever they stand.</summary>
    public static string Smooth(string text, Nouns nouns) => text.Any(Scan.IsHan) ? Fillers().Replace(nouns.WithoutThese(text), "").Trim() : text;

    /// <summary>The person a clause begins with.</summary>
    public static string? Person(string part, Context context)
    {
        foreach (var length in Scan.Prefixes(part, 3))
            if (PersonArguments.Person.Read(part[..length], context, whole: true) is Fitted.Ok)
                return part[..length];
        return null;
    }

    /// <summary>What a name can be without what sticks to it, longest first.</summary>
    public static IEnumerable<string> Names(string name, Nouns nouns)
    {
        if (!name.Any(Scan.IsHan))
            yield break;
        var isOpen = name[^1] == Clauses.Open;
        name = name.TrimEnd(Clauses.Open).Trim();
        for (var last = ""; name.Length >= 2 && name != last;)
        {
            last = name;
            yield return name;
            if (nouns.Less(name) is { } less)
                name = less;
            else if (Array.Find(NameEnds, end => name.Length > end.Length + 1 && name.EndsWith(end, StringComparison.Ordinal)) is { } tail)
                name = name[..^tail.Length].Trim();
            else if (Array.Find(NameStarts, start => name.Length > start.Length + 1 && name.StartsWith(start, StringComparison.Ordinal)) is { } head)
                name = name[head.Length..].Trim();
        }

        if (Array.Find(Doing, verb => name.Length > verb.Length + 1 && name.StartsWith(verb, StringComparison.Ordinal)) is { } doing)
            yield return name[doing.Length..].Trim();
        for (var length = name.Length - 1; isOpen && length >= 2; length--)
            yield return name[..length];
    }

    private static string[] Longest(params string[] words) => [.. words.OrderByDescending(word => word.Length)];
}
