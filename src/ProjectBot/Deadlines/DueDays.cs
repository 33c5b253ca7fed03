using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Language;

namespace ProjectBot.Deadlines;

/// <summary>Reads how many working days before: "7, 3 and 1 days before", "only on the day", "5", 提前3天, 当天.</summary>
internal static class DueDays
{
    private static readonly string[] Nothing =
    [
        "working", "workdays", "workday", "business", "days", "day", "before", "and", "the", "on", "only", "it", "is", "due", "in", "advance",
        "ahead", "&", "of",
        "提前", "天", "个", "工作日", "和", "之前", "前", "只", "仅", "在", "到期",
    ];

    private static readonly string[] Today = ["on the day", "the day itself", "the same day", "same day", "当天", "当日"];

    public static Reading<ImmutableArray<int>> Read(string text)
    {
        var days = ImmutableArray.CreateBuilder<int>();
        foreach (var said in Today)
            if (text.Contains(said, StringComparison.OrdinalIgnoreCase))
            {
                days.Add(0);
                text = text.Replace(said, " ", StringComparison.OrdinalIgnoreCase);
            }

        foreach (var word in Nothing.Where(word => word[0] > 0x2E80))
            text = text.Replace(word, " ", StringComparison.Ordinal);
        foreach (var word in text.Split([' ', ',', '、', '，', '/', ';'], StringSplitOptions.RemoveEmptyEntries))
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                days.Add(number);
            else if (!Nothing.Contains(word, StringComparer.OrdinalIgnoreCase))
                return new Reading<ImmutableArray<int>>.No();
        return days.Count == 0 ? new Reading<ImmutableArray<int>>.No()
            : days.Any(day => day > DueSteps.Most) ? new Reading<ImmutableArray<int>>.No($"At most {DueSteps.Most} working days before.")
            : days.ToImmutable();
    }
}
