namespace ProjectBot.Language;

/// <summary>Numbers in Chinese characters: 二十七, 一百二十, and years digit by digit: 二〇二六.</summary>
internal static class ChineseNumber
{
    /// <summary>How many number characters stand at the start; 0 when they are none or no number up to 9999.</summary>
    /// <param name="isYear">Whether four digits were written one by one.</param>
    public static int Read(ReadOnlySpan<char> text, out int value, out bool isYear)
    {
        var length = 0;
        while (length < text.Length && (Digit(text[length]) >= 0 || Ten(text[length]) > 0))
            length++;
        value = length is 0 or > 8 ? -1 : Value(text[..length]);
        isYear = length == 4 && value >= 1000 && Ten(text[1]) == 0;
        return value < 0 ? 0 : length;
    }

    /// <summary>The weekday a single character means after 周; -1 for none.</summary>
    public static int Weekday(char c) => c switch { '日' or '天' => 0, _ => Digit(c) is >= 1 and <= 6 and var day && c != '两' ? day : -1 };

    private static int Value(ReadOnlySpan<char> run)
    {
        if (run.IndexOfAny('十', '百', '千') < 0)
            return run.Length switch
            {
                1 => Digit(run[0]),
                4 => Digit(run[0]) * 1000 + Digit(run[1]) * 100 + Digit(run[2]) * 10 + Digit(run[3]),
                _ => -1,
            };
        int total = 0, digit = -1, last = 10_000;
        foreach (var c in run)
        {
            var ten = Ten(c);
            if (ten == 0)
            {
                if (digit > 0)
                    return -1;
                digit = Digit(c);
                continue;
            }
            if (ten >= last || digit == 0 || digit < 0 && ten != 10)
                return -1;
            total += (digit < 0 ? 1 : digit) * ten;
            last = ten;
            digit = -1;
        }
        return total + Math.Max(digit, 0);
    }

    private static int Digit(char c) => c switch
    {
        '零' or '〇' => 0, '一' => 1, '二' or '两' or '兩' => 2, '三' => 3, '四' => 4, '五' => 5, '六' => 6, '七' => 7, '八' => 8, '九' => 9,
        _ => -1,
    };

    private static int Ten(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
}
