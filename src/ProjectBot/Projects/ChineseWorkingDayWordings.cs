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
        .Heard("project working day {dates}", Us + " {dates} [都] [要|得] 上班", "{dates} " + Us + "|全体|大家 [都] [要|得] 上班", "{dates} 补班|调休上班")
        .Heard("project usual day {period}", "{period} 恢复正常|照旧|又照常了|不放假了")
        .Heard("holidays [{period}]",
            "[我们] {period} [我们|客户|团队] [还] 放假|是不是节假日|放不放假|是节假日|是假期|是工作日|是不是工作日|上班|上不上班|要上班|要不要上班|休息|休不休息 [吗|么|不]",
            "{period} [都] [有|是|有没有] 哪些|哪几天|哪天|几天|什么|多少 节假日|法定节假日|放假|假期|假|休息 [吗|么]", "{period} 有没有|有 节假日|法定节假日|假期|假|放假 [吗|么]",
            "{period} [的] 节假日|法定节假日|放假安排|假期|放假时间 [安排|表] [有哪些|是什么|怎么安排]", "{period} 怎么放假|怎么放|放几天假|放几天|休几天",
            "[给我看|看看|看|列出|列一下|查看|查|显示] [一下] {period} 的 节假日|法定节假日|假期|放假安排")
        .Heard("next holiday", "[我们] 下一个|下个|最近的|下一次 节假日|假期|假|假日 是 什么时候|哪天|什么|哪个|哪一天|几号", "[我们] 下次放假|下一次放假|下回放假 [是] 什么时候|哪天|几号",
            "[我们] [最近|接下来|下次] 什么时候|啥时候|哪天|几号 [才] 放假|休息", "离 下一个|下个 节假日|假期 还有几天|还有多久")
        .Heard("holidays",
            "[我们] [接下来|最近] [还] [有|都] 哪些|哪几天|什么 [是|有] 节假日|法定节假日|放假|假期|假|休息",
            "[给我看|看看|看|列出|列一下|查看|查|显示] [一下] [我们] [接下来|最近] [的] 节假日|法定节假日|假期|放假安排|放假时间 [安排|表|有哪些]");
}
