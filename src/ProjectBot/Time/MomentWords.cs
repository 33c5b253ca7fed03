using System.Text.RegularExpressions;

namespace ProjectBot.Time;

/// <summary>Ways to say a moment that mean no more than another: "around 3pm", "@ 3pm", "15.30h", "at 8 tonight", 明天三点左右.</summary>
internal static partial class MomentWords
{
    /// <summary>A day and a part of it in one word, as both.</summary>
    private static readonly (string Said, string Means)[] PartsOfDays =
    [
        ("tonight", "today evening"), ("this evening", "today evening"), ("this afternoon", "today afternoon"), ("this morning", "today morning"),
        ("今晚上", "今天晚上"), ("今晚", "今天晚上"), ("今早", "今天早上"), ("明晚上", "明天晚上"), ("明晚", "明天晚上"), ("明早", "明天早上"),
    ];

    public static string Plain(ReadOnlySpan<char> said)
    {
        var text = Hours().Replace(said.ToString(), "$1:$2");
        text = Brackets().Replace(text, "$1");
        text = About().Replace(text, "at ");
        text = Roughly().Replace(Asking().Replace(text, ""), "");
        text = FirstThing().Replace(text, "morning");
        text = EveryPart().Replace(text, "every day $2 $1").TrimEnd();
        foreach (var (one, means) in PartsOfDays)
            if (text.IndexOf(one, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                // "at 8 tonight" is "tonight at 8".
                var (before, after) = (text[..at].Trim(), text[(at + one.Length)..].Trim());
                var gap = one[0] < 0x2E80 ? " " : "";
                return $"{means}{gap}{(before.Length > 0 && char.IsAsciiDigit(before[0]) && gap.Length > 0 ? "at " : "")}{before}{after}".Trim();
            }

        return text;
    }

    [GeneratedRegex(@"\b(\d{1,2})[:.](\d\d)\s?h(?:rs)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex(@"[(（]([^()（）]+)[)）]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?:\bat\s+)?\b(?:around|about|approximately|roughly)\s+(?=\d|noon|midnight|half|quarter)|"
        + @"\bby\s+(?=\d{1,2}(?::\d\d|\s?[ap]\.?m)|noon)|(?:\bat\s*)?@\s*(?=\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex("左右|前后|大概|大约|差不多")]
    private static partial Regex Roughly();

    [GeneratedRegex("^(?:请在|请于|请|在|于)(?=.)")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\bfirst thing(?: in the)?(?: morning)?", RegexOptions.IgnoreCase)]
    private static partial Regex FirstThing();

    /// <summary>"every morning", "at 8 every morning", "every morning at 8".</summary>
    [GeneratedRegex(@"^(at .+?)?\s*\b(?:every|each) (morning|afternoon|evening|night)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EveryPart();
}
