using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.WorkLogs;

/// <summary>Takes a text apart into several entries: "review and 1h T3 calls", or a line for each.</summary>
internal static class Parts
{
    private const int LongestDuration = 5, Most = 20;

    private static readonly string[] Joints = [" and ", " plus ", ", ", "; ", "，", "；", "、", "和", "还有", "另外", "\n"];

    private static readonly string[] Days = ["the day before yesterday", "yesterday", "today", "前天", "昨天", "今天"];

    /// <summary>The note of the first, and the entries after it; null when the text is one note.</summary>
    public static (string First, IReadOnlyList<Part> More)? Of(string? note, Context context)
    {
        var (rest, first, more) = ($" {note}", "", new List<Part>());
        while (more.Count < Most && Next(rest, context) is var (before, part, after))
        {
            if (more.Count == 0)
                first = before;
            else
                more[^1] = more[^1] with { Note = before };
            more.Add(part);
            rest = after;
        }

        if (more.Count == 0)
            return null;
        more[^1] = more[^1] with { Note = rest };
        return (first, more);
    }

    /// <summary>"log 2h T3 yesterday fixed it": the day stands before what was done.</summary>
    public static DateOnly? Day(Context context, ref string? note)
    {
        var said = note?.Trim();
        foreach (var before in (string[])["for ", "on ", "from "])
            if (said?.StartsWith(before, StringComparison.OrdinalIgnoreCase) == true && Array.Exists(Days, day
                => said.AsSpan(before.Length).StartsWith(day, StringComparison.OrdinalIgnoreCase)))
                said = said[before.Length..];
        if (Array.Find(Days, day => said?.StartsWith(day, StringComparison.OrdinalIgnoreCase) == true) is not { } day
            || (said!.Length > day.Length && char.IsLetterOrDigit(said[day.Length]) && !Scan.IsHan(day[0]))
            || TimeArguments.Date.Reads(day, context) is not Reading<DateOnly>.Ok ok)
            return null;
        note = said[day.Length..].TrimStart(' ', ',', ':', '，', '：');
        return ok.Value;
    }

    /// <summary>
    /// The next entry behind a joint: a duration with an item behind it; on a line of its own the duration is enough.
    /// </summary>
    private static (string Before, Part Part, string After)? Next(string text, Context context)
    {
        for (var at = 0; at < text.Length; at++)
            foreach (var joint in Joints)
                if (string.Compare(text, at, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && Read(text[(at + joint.Length)..].TrimStart(), joint == "\n", context) is var (part, after))
                    return (text[..at].Trim(), part, after);
        return null;
    }

    private static (Part Part, string After)? Read(string text, bool isLine, Context context)
    {
        if (text.StartsWith("log ", StringComparison.OrdinalIgnoreCase))
            text = text[4..].TrimStart();
        foreach (var end in Scan.Prefixes(text, LongestDuration))
            if (Durations.Read(text.AsSpan(0, end)) is Reading<int>.Ok minutes)
            {
                var rest = text[end..].TrimStart();
                if (rest.StartsWith("on ", StringComparison.OrdinalIgnoreCase))
                    rest = rest[3..].TrimStart();
                var named = References.Leading(rest).Length is > 0 and var length
                    && ItemArguments.Item.Reads(rest[..length], context) is Reading<ItemRef>.Ok item ? (item.Value, length) : ((ItemRef, int)?)null;
                if (named is var (on, size))
                    return (new(minutes.Value, on, null), rest[size..].TrimStart(' ', ':', '：'));
                if (isLine)
                    return (new(minutes.Value, null, null), rest);
            }

        return null;
    }
}
