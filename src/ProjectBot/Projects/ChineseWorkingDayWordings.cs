using ProjectBot.Chat;

namespace ProjectBot.Projects;

/// <summary>The same in Chinese.</summary>
internal static class ChineseWorkingDayWordings
{
    private const string By = "遵循|按照|按|用|照|跟", Holidays = "法定节假日|放假安排|节假日|日历|假期|假日", Set = "设置|设定|设|改|换|定", To = "成|为|到|是", Us = "我们|团队|公司|办公室|项目组|全组";

    public static void Map(CommandMap map) => map
        .Heard("project calendar {country}",
            "我们|团队|项目|项目组 [这边] [都] [是] " + By + " {country} [的] " + Holidays + " [放假|休息|来|走|算|上班]",
            "[把] 项目|团队|我们 [的] 日历|节假日|假期 [" + Set + "] [" + To + "] {country} [的]", "我们|团队|项目组 放 {country} 的假")
        .Heard("client calendar {country}",
            "客户|甲方 [那边|他们] [都] [是] " + By + " {country} [的] " + Holidays + " [放假|休息|来|走|算|上班]",
            "[把] 客户|甲方 [那边] [的] 日历|节假日|假期 [" + Set + "] [" + To + "] {country} [的]", "客户|甲方 [那边] 放 {country} 的假")
        .Heard("project week {weekdays}",
            "我们|团队|项目组 [都] [是] {weekdays} 上班|工作", "我们|团队|项目|项目组 [的] 工作日 [" + Set + "] [" + To + "] {weekdays}")
        .Heard("project day off {period}",
            Us + " {period} [都|全体] 放假|休息|不上班|关门", "{period} " + Us + "|全体|大家 [都] 放假|休息|不上班|关门", "{period} 全体放假|统一放假|集体放假")
        .Heard("project half day {period}",
            "[" + Us + "|大家] {period} [都] 只上半天班|上半天班|放半天假|只上半天|上半天|只上上午", "{period} " + Us + "|大家 [都] 只上半天班|上半天班|放半天假|只上半天|只上上午")
        .Heard("project working day {period}",
            "[" + Us + "|大家] {period} [都] 要上班|照常上班|调休上班|正常上班|补班", "{period} " + Us + "|大家 [都] 要上班|照常上班|调休上班|正常上班|补班")
        .Heard("project usual day {period}", "{period} 恢复正常|照旧|又照常了|不放假了")
        .Heard("holidays",
            "[我们] [接下来|最近|今年|明年|下个月|下次|下一次|还] [有|都] 哪些|哪几天|哪天|什么|什么时候|啥时候 [是|有] 节假日|法定节假日|放假|假期|假|休息",
            "[给我看|看看|看|列出|列一下|查看|查|显示] [一下] [我们] [接下来|最近|今年|明年] [的] 节假日|法定节假日|假期|放假安排|放假时间 [安排|表|有哪些]",
            "[我们] {due} [我们] 放假|是不是节假日|放不放假|是节假日|上班|上不上班|要上班|要不要上班|休息 [吗|么|不]",
            "下一个|下个|最近的 节假日|假期|假 是 什么时候|哪天|什么|哪个", "下次放假|下一次放假 是 什么时候|哪天", "[我们] 什么时候放假|啥时候放假");
}
