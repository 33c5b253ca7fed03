namespace ProjectBot.Chat;

/// <summary>
/// Whether a phrase may be taken off the edge of a text, so that no title is torn: what is left must still be one. "Monthly report" is no report
/// every month, 周五前端评审 is not due before Friday, and "Buy presents for christmas" has no date.
/// </summary>
internal static class Edges
{
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "for", "of", "to", "the", "a", "an", "in", "at", "on", "by", "with", "and", "or", "before", "after", "from", "until", "till", "about", "per",
        "this", "next", "last", "between", "around", "than", "as", "is", "are",
        "every", "each", "since", "during", "via", "our", "my", "your", "their", "no", "not",
    };

    /// <summary>Words that begin with the mark of a deadline, or of a person's own: 前端, 我妈.</summary>
    private const string AfterBefore = "端台期后言提往景面天任沿置缀置途线方辈人", AfterMe = "们妈爸家的老公司方自朋同国";

    /// <summary>给 Ben 买蛋糕: it is for him, not his to do.</summary>
    private const string Giving = "买打发寄送回订";

    /// <summary>元旦活动策划 is what it is about.</summary>
    private static readonly HashSet<string> Festivals = ["元旦", "春节", "除夕", "国庆", "国庆节", "中秋", "中秋节", "端午", "端午节", "清明", "清明节", "五一", "劳动节", "圣诞", "圣诞节", "元宵节"];

    private static readonly string[] Exact = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "weekday", "working day", "workday", "first", "last",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="value">The text of the phrase's value.</param>
    /// <param name="left">What would be left of the text.</param>
    /// <param name="runsOn">Whether what is left goes on where the value ends, without a blank or a mark: 紧急出口 is a word.</param>
    public static bool Allow(Phrase phrase, string value, string left, bool atEnd, bool runsOn = false)
    {
        if (phrase.Argument is not { } argument)
            return true;
        var isBare = phrase.Before.Count == 0 && phrase.After.Count == 0;
        if (!IsTitle(left))
            return !isBare || argument.Kind is not ("day" or "recurrence" or "person");
        var isChinese = left.Any(Scan.IsHan);
        return argument.Kind switch
        {
            "person" when isBare => value.StartsWith('@'),
            "person" when isChinese && !atEnd => IsApart(value, left) && !Giving.Contains(left[0], StringComparison.Ordinal),
            "priority" when isBare && runsOn => false,
            "day" when isBare && runsOn && Festivals.Contains(value) => false,
            "day" when isBare => atEnd ? isChinese ? IsLoose(value) : !Ends(left) : isChinese,
            "day" when !atEnd && phrase.After is [.., "前"] => !AfterBefore.Contains(left[0], StringComparison.Ordinal),
            "day" when atEnd && phrase.Before.Count > 0 => !Ends(left),
            // "in 3 working days" is no rhythm.
            "recurrence" when isBare && atEnd => !Ends(left) && !char.IsDigit(left[^1]) && (!IsAdverb(value) || Words(left) > 1),
            "recurrence" when isBare => IsExact(value) && (isChinese ? left.Length > 1 : Words(left) > 1),
            // "Delay is very likely" says it of the delay.
            _ => !(isBare && atEnd && value.Contains(' ', StringComparison.Ordinal) && Ends(left)),
        };
    }

    private static bool IsTitle(string left) => left.Any(char.IsLetterOrDigit);

    private static bool IsLoose(string value) => value.Length > 1;

    private static bool Ends(string left) => left.Split(' ')[^1] is var last && Dangling.Contains(last);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsAdverb(string value) => !value.Contains(' ', StringComparison.Ordinal) && value.EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    /// <summary>A rhythm that names its day is one; "every day" may be the beginning of a sentence.</summary>
    private static bool IsExact(string value) => value.Any(char.IsAsciiDigit) || value.IndexOfAny(['一', '二', '三', '四', '五', '六', '日', '末', '号', '初',
        '底']) > 0 || value.Contains("工作日", StringComparison.Ordinal)
        || (value.StartsWith("every ", StringComparison.OrdinalIgnoreCase) || value.StartsWith("each ", StringComparison.OrdinalIgnoreCase))
            && Array.Exists(Exact, word => value.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A name, then something of its own: 给 Ben 写合同, not 给我妈打电话.</summary>
    private static bool IsApart(string value, string left) => !(value[^1] == '我' && AfterMe.Contains(left[0], StringComparison.Ordinal));
}
