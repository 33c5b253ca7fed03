using System.Text.RegularExpressions;
using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Finds the zone in which a time is said: "9am London time", "15:00 UTC", "at 9 in Berlin", 北京时间九点.</summary>
internal static partial class SaidZone
{
    /// <summary>The text without it.</summary>
    /// <param name="mine">Whose "my time" is said.</param>
    /// <param name="zone">The zone; null when none is said; refused when it could be several.</param>
    public static string Cut(string text, TimeZoneInfo mine, DateTimeOffset now, out Reading<TimeZoneInfo>? zone)
    {
        zone = null;
        foreach (var found in (Match[])[Named().Match(text), Short().Match(text), There().Match(text), Chinese().Match(text)])
            if (found.Success && Read(found.Groups["zone"].Value, mine, now) is { } read)
            {
                zone = read;
                return text.Remove(found.Index, found.Length).Insert(found.Index, " ").Trim();
            }

        return text;
    }

    /// <summary>The zone at the beginning of a text that was cut from a time: "CST to call", "London time to call".</summary>
    public static Reading<TimeZoneInfo>? Leading(string text, TimeZoneInfo mine, DateTimeOffset now)
    {
        const string Time = "0:00";
        foreach (var found in (Match[])[Named().Match($"{Time} {text}"), Short().Match($"{Time} {text}"), There().Match($"{Time} {text}")])
            if (found.Success && found.Index == Time.Length && Read(found.Groups["zone"].Value, mine, now) is { } read)
                return read;
        return null;
    }

    private static Reading<TimeZoneInfo>? Read(string name, TimeZoneInfo mine, DateTimeOffset now) =>
        name.Equals("my", StringComparison.OrdinalIgnoreCase) ? mine : Zones.Read(name) switch
        {
            Reading<TimeZoneInfo>.Ok ok => ok,
            Reading<TimeZoneInfo>.Ask { Options: [var first, .. var others] } => others.All(other => other.GetUtcOffset(now) == first.GetUtcOffset(now)) ? first
                : new Reading<TimeZoneInfo>.No($"“{name}” can be several time zones. Say a city, like: 9:00 in Berlin."),
            _ => null,
        };

    [GeneratedRegex(@"\s+(?<zone>my|\p{L}+(?: \p{L}+)?) time\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<=\d|[ap]\.?m\.?|noon|midnight)\s+(?<zone>(?:utc|gmt)(?:[+-]\d{1,2}(?::\d\d)?)?|"
        + @"cest|cet|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst|kst|et|pt)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Short();

    [GeneratedRegex(@"\s+in (?<zone>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\b")]
    private static partial Regex There();

    [GeneratedRegex("(?<zone>[\u4e00-\u9fff]{2,4}?)时间")]
    private static partial Regex Chinese();
}
