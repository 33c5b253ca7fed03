using ProjectBot.Chat;

namespace ProjectBot.Exchange;

/// <summary>How people ask for a calendar file.</summary>
internal static class CalendarExportWordings
{
    private const string File = "file|ics|ics_file|calendar_file|.ics|.ics_file|ical|icalendar", Save = "export|download|save", Get = "send_me|give_me|get|can_i_have|i_need|i_want";

    public static void DaysOff(CommandMap map) => map
        .Heard("holidays file", Save + " [me] [the|our|all] [team|project|client|public|bank] holidays|days_off|calendar [as|to|in] [a|an] [" + File + "]",
            Get + " [the|our|all] [team|project|client|public|bank] holidays|days_off|calendar [as|to|in] [a|an] " + File,
            "[the|our] holidays|holiday|days_off|calendar [as] [a|an] " + File, "[a|the] " + File + " of|with|for [the|our] holidays|days_off|calendar",
            "subscribe to [the|our] [team|project|client] holidays|calendar|days_off", "put [the|our] holidays|days_off in|into my calendar|outlook",
            "[把] [我们的|团队的|客户的] 节假日|放假安排|放假日|假期|日历 导出|导出来|导出一下|下载|存成文件|发我文件 [成|为] [文件|日历文件|ics]",
            "导出|下载|订阅 [我们的|团队的|客户的] 节假日|放假安排|放假日|假期|日历 [文件]", "[我要|给我|要] [一份|一个] 节假日|放假安排|放假日|假期 [的] 文件|日历文件|ics [文件]");

    public static void Absences(CommandMap map) => map
        .Heard("absences file", Save + " my absences|vacation|vacations|leave|time_off|days_off [as|to|in] [a|an] [" + File + "]",
            Get + " my absences|vacation|vacations|leave|time_off|days_off [as|to|in] [a|an] " + File,
            "my absences|vacation|vacations|leave|time_off [as] [a|an] " + File, "[a|the] " + File + " of|with|for my absences|vacation|vacations|leave|time_off", "put my absences|vacation|vacations|leave in|into my calendar|outlook",
            "[把] 我的 请假|休假|年假|假 [记录|安排] 导出|导出来|导出一下|下载|存成文件 [成|为] [文件|日历文件|ics]", "导出|下载|订阅 我的 请假|休假|年假 [记录|安排|文件]", "我的 请假|休假 [记录|安排] [的] 文件|日历文件|ics");
}
