using System.Collections.Immutable;
using System.Globalization;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Deadlines;

/// <summary>On which days people are reminded of what is due.</summary>
/// <param name="Before">So many working days before, most first; 0 is the day itself.</param>
/// <param name="After">So many working days after, and then in steps of the last again and again; none for not at all.</param>
public sealed record DueSteps(ImmutableArray<int> Before, ImmutableArray<int> After)
{
    /// <summary>The most working days before that one is reminded.</summary>
    public const int Most = 60;

    public static DueSteps Default { get; } = new([7, 3, 1, 0], [1, 3, 7]);

    /// <summary>Only when it can wait no longer.</summary>
    public static DueSteps Few { get; } = new([0], [1, 7]);

    /// <summary>How far a day is from being due, and whether that is a day to say so; null when it is not.</summary>
    /// <param name="today">A working day.</param>
    /// <returns>Working days that are left, 0 for the last on which it can be done; negative when it is late.</returns>
    public int? On(DateOnly today, DateOnly due, WorkCalendar calendar)
    {
        var left = calendar.WorkingDaysBetween(today, due);
        if (due >= today)
            return Before.Contains(left) ? left : null;
        var late = Math.Max(1, -left);
        return After.Contains(late) || (After is [.., var last] && late > last && late % last == 0) ? -late : null;
    }

    /// <summary>As it is kept: <c>7 3 1 0 | 1 3 7</c>.</summary>
    public string Text => $"{string.Join(' ', Before)} | {string.Join(' ', After)}";

    public static DueSteps Of(string? text) => text?.Split('|') is [var before, var after] ? new(Numbers(before), Numbers(after)) : Default;

    /// <summary>"7, 3 and 1 working days before, on the day, and when it is late after 1, 3 and every 7".</summary>
    public string Show(Words words)
    {
        var said = new List<string>();
        if (Before.Where(day => day > 0).ToList() is { Count: > 0 } days)
            said.Add(words.Say($"{Numbers(days, words)} working days before"));
        if (Before.Contains(0))
            said.Add(words["on the day"]);
        if (After is [var only])
            said.Add(words.Say($"every {only} working days when it is late"));
        else if (After is [.., var last])
            said.Add(words.Say($"when it is late after {Numbers(After[..^1], words)} and every {last} working days"));
        return string.Join(words.IsChinese ? "，" : ", ", said);
    }

    private static string Numbers(IEnumerable<int> days, Words words) =>
        words.List([.. days.Select(day => day.ToString(CultureInfo.InvariantCulture))]);

    private static ImmutableArray<int> Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
