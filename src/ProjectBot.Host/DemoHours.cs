using System.Globalization;

namespace ProjectBot.Host;

/// <summary>A month of hours of the demo's two, on the working days before a day: one week is approved, one waits.</summary>
internal static class DemoHours
{
    /// <summary>Who, how many working days ago, and what.</summary>
    private static readonly (bool IsMira, int Ago, string English, string Chinese)[] Logged =
    [
        (true, 20, "3h proposal", "3小时 方案"), (true, 19, "2h proposal", "2小时 方案"), (true, 18, "90min call with Carla", "90分钟 与 Carla 通话"),
        (false, 16, "3h look at the old site", "3小时 看旧网站"), (true, 15, "4h workshop with Carla", "4小时 与 Carla 开工作坊"),
        (false, 15, "4h workshop with Carla", "4小时 与 Carla 开工作坊"), (true, 14, "2h summary of the workshop", "2小时 整理工作坊结果"),
        (false, 13, "5h count of the old articles", "5小时 清点旧文章"), (true, 12, "1h not billable team meeting", "1小时 不计费 团队会议"),
        (false, 12, "1h not billable team meeting", "1小时 不计费 团队会议"), (false, 11, "3h T2 list of pages", "3小时 T2 页面清单"),
        (true, 10, "2h interviews with editors", "2小时 访谈编辑"), (true, 9, "3h interviews with editors", "3小时 访谈编辑"),
        (false, 8, "2h T2 first sketch", "2小时 T2 第一版草图"), (false, 7, "5h T3 moodboard", "5小时 T3 情绪板"), (false, 6, "6h T3 first sketch", "6小时 T3 第一版草图"),
        (true, 5, "1h not billable team meeting", "1小时 不计费 团队会议"), (false, 5, "1h not billable team meeting", "1小时 不计费 团队会议"),
        (false, 4, "5h T3 second sketch", "5小时 T3 第二版草图"), (true, 3, "1h T1 preparation", "1小时 T1 准备"), (false, 2, "3h T3 second sketch", "3小时 T3 第二版草图"),
        (true, 1, "30min T7 first report", "30分钟 T7 第一份周报"),
    ];

    public static IEnumerable<(bool IsMira, string Says)> Of(DateOnly today, bool isChinese)
    {
        foreach (var (isMira, ago, english, chinese) in Logged)
            yield return (isMira, isChinese ? $"记录 {chinese} 日期 {Iso(Back(today, ago))}" : $"log {english} on {Iso(Back(today, ago))}");
        var monday = today.AddDays(-((int)today.DayOfWeek + 6) % 7);
        foreach (var week in (int[])[14, 7])
            yield return (false, $"timesheet complete {Iso(monday.AddDays(-week))}");
        yield return (true, $"timesheet approve @Ben {Iso(monday.AddDays(-14))}");
    }

    /// <summary>So many days of Monday to Friday before a day.</summary>
    private static DateOnly Back(DateOnly day, int ago)
    {
        for (var left = ago; left > 0;)
            if ((day = day.AddDays(-1)).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        return day;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
