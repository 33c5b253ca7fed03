namespace ProjectBot.Time;

/// <summary>What becomes of a day that a rule names when it is a day off.</summary>
public enum Shift
{
    /// <summary>It stays.</summary>
    None,
    /// <summary>The working day before it is taken.</summary>
    Before,
    /// <summary>The working day after it is taken.</summary>
    After,
    /// <summary>It is left out.</summary>
    Skip,
}

/// <summary>Reads at the end of a rule what becomes of days off: "on a day off, the next working day", 遇节假日顺延.</summary>
internal static class Shifts
{
    /// <summary>What ends like another stands before it.</summary>
    private static readonly string[] OnDaysOff =
    [
        "if it falls on a holiday", "if it falls on a day off", "when it falls on a holiday", "on a day off", "on days off", "on a holiday", "on holidays",
        "on a public holiday", "if it is a holiday", "if it's a holiday", "if that is a holiday", "if that's a holiday", "if it is a day off",
        "if it's a day off", "if that is a day off", "if that's a day off", "when it is a holiday", "when it's a holiday",
    ];

    private static readonly string[] Meeting = ["如果遇到", "如果遇上", "如果赶上", "如果是", "如遇", "若遇", "遇到", "遇上", "碰到", "碰上", "赶上", "若是", "遇", "逢"];

    private static readonly string[] DaysOff = ["法定节假日", "节假日", "休息日", "非工作日", "放假日", "公休日", "假日", "节日", "假期", "放假", "休假"];

    private static readonly (Shift Shift, string[] Said)[] Moves =
    [
        (Shift.After,
        [
            "the next working day", "the next workday", "the next business day", "next working day", "the following working day", "the working day after",
            "the day after", "a day later", "later", "则顺延到下一个工作日", "顺延到下一个工作日", "顺延至下一个工作日", "推迟到下一个工作日", "改到下一个工作日",
            "改为下一个工作日", "挪到下一个工作日", "往后顺延", "则顺延", "就顺延", "顺延", "推迟", "延后", "往后推",
        ]),
        (Shift.Before,
        [
            "the working day before", "the last working day before", "the previous working day", "the business day before", "the workday before",
            "the day before", "a day earlier", "earlier", "则提前到前一个工作日", "提前到前一个工作日", "提前到上一个工作日", "提前至前一个工作日", "改到前一个工作日", "改为前一个工作日",
            "提前一个工作日", "则提前", "就提前", "提前",
        ]),
        (Shift.Skip,
        [
            "not at all", "skip it", "skip that one", "skip", "leave it out", "it is left out", "never", "则跳过", "就跳过", "跳过", "则取消", "就取消", "取消", "不做", "就算了",
            "除外",
        ]),
    ];

    /// <summary>What says it all by itself.</summary>
    private static readonly (Shift Shift, string[] Said)[] Whole =
    [
        (Shift.After, ["or the next working day", "or the working day after", "or the next workday", "节假日顺延", "假日顺延", "放假顺延"]),
        (Shift.Before, ["or the working day before", "or the previous working day", "节假日提前", "假日提前"]),
        (Shift.Skip,
        [
            "but not on holidays", "but not on days off", "not on holidays", "not on days off", "except on holidays", "except on days off", "except holidays",
            "except days off", "skipping holidays", "skip holidays", "skip days off", "节假日除外", "假日除外", "放假除外", "节假日跳过", "跳过节假日", "节假日不算",
        ]),
    ];

    /// <summary>The rule without it.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text, out Shift shift)
    {
        var all = Trimmed(text);
        if (TakeEnd(ref all, Moves, out shift) && (TakeEnd(ref all, OnDaysOff) || TakeEnd(ref all, DaysOff) && TakeEnd(ref all, Meeting)))
            return all;
        all = Trimmed(text);
        if (TakeEnd(ref all, Whole, out shift))
            return all;
        shift = Shift.None;
        return text;
    }

    private static bool TakeEnd(ref ReadOnlySpan<char> text, (Shift Shift, string[] Said)[] table, out Shift shift)
    {
        foreach (var (each, said) in table)
            if (TakeEnd(ref text, said))
            {
                shift = each;
                return true;
            }

        shift = Shift.None;
        return false;
    }

    private static bool TakeEnd(ref ReadOnlySpan<char> text, string[] said)
    {
        foreach (var one in said)
            if (text.EndsWith(one, StringComparison.OrdinalIgnoreCase) && Trimmed(text[..^one.Length]) is { Length: > 0 } rest
                && (!char.IsAsciiLetter(one[0]) || !char.IsLetterOrDigit(text[^(one.Length + 1)])))
            {
                text = rest;
                return true;
            }

        return false;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => text.Trim(" ,;.，；。");
}
