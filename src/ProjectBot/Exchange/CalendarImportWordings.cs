using ProjectBot.Chat;

namespace ProjectBot.Exchange;

/// <summary>How people ask for a calendar file to be read.</summary>
internal static class CalendarImportWordings
{
    public static void Map(CommandMap map) => map
        .Heard("import calendar", "import|read|load [this|the|our|these|team] calendar|holidays|days_off|public_holidays [file]",
            "[把] [这个|我们的|团队] 日历|节假日|放假安排 导入|读进来 [一下]", "导入 [这个|我们的|团队] 节假日|日历文件|放假安排")
        .Heard("import client calendar", "import|read|load [the|our] client|client's|customer|customer's calendar|holidays|days_off [file]",
            "[把] 客户 [的] 日历|节假日|放假安排 导入|读进来 [一下]", "导入 客户 [的] 节假日|放假安排");
}
