using ProjectBot.Chat;

namespace ProjectBot.Absences;

/// <summary>The same in Chinese.</summary>
internal static class ChineseAbsenceWordings
{
    private const string
        Will = "[想|要|将|会|得|打算|准备|需要]", Gone = "请假|休假|休年假|请年假|请病假|请事假|不在|休息|不上班|外出|出差|不来",
        Cover = "[，|,] [工作|有事|期间|这段时间|事情] [请] [由|找|让|联系|问] [{cover} [代替我|代替|代班|顶替|接手|替我|帮我|顶班|代我|代|负责|顶上|接替]]",
        Missing = "请假|休假|不在|没来|休息|外出|不上班|缺勤|不来";

    public static void Map(CommandMap map) => map
        .Heard("away {absence} [cover {cover}]",
            "我 " + Will + " [从] {absence} " + Will + " " + Gone + " " + Cover, "我 " + Will + " " + Gone + " {absence} " + Cover,
            "我 " + Will + " 请|休 {absence} [的] 假|年假|病假|事假|调休 " + Cover, "[从] {absence} 我 " + Will + " " + Gone + " " + Cover,
            "请|休 {absence} [的] 假|年假|病假|事假 " + Cover, Gone + " {absence} " + Cover, "[从] {absence} " + Gone + " " + Cover, "帮我 请 {absence} [的] 假 " + Cover)
        .Heard("away {absence} from {due} [cover {cover}]", "[我] " + Will + " [从] {due} 起|开始 [要|会] 请|休 {absence} [的] 假|年假|病假|事假 " + Cover)
        .Heard("away until {due}", "我 {due} 回来|才回来|回来上班|返岗", "我 [要] {due} 才 回来|上班|在")
        .Heard("away today [cover {cover}]", "我 [今天] 病了|生病了|不舒服请假|请病假 " + Cover, "我今天请假|我今天不来了|我今天不上班 " + Cover)
        .Heard("i am back", "我 [已经|今天] 回来|到岗|销假|返岗|回来上班 [了|啦]", "我 休假|休完假|请假|年假 回来|结束|休完 [了|啦]", "[我的] 假期|年假 结束|休完 了|啦", "销假 [了]")
        .Heard("away none", "取消 [我] [的] 请假|休假|假期|年假 [安排|计划]", "我 不请假|不休假|不休了|不请了 [了]", "我的假|我的请假|我的休假 取消 [了]")
        .Heard("who is away [{period}]",
            "[现在|目前|最近] [{period}] [还] [有] 谁|哪些人|哪些同事|哪个同事|什么人|有人|有谁 [现在|目前] [在|都|要|会] " + Missing + " [了|吗|呢|没有|么]",
            "谁 [{period}] [现在|目前|最近] [在|都|要|会] " + Missing + " [了|吗|呢|没有|么]", "[团队|大家|我们] {period} [的] 请假|休假 情况|安排|名单 [怎么样|如何]",
            "[看看|列出|查看|看一下|显示] [团队|大家|项目|我们] [{period}] [的] 请假|休假 情况|记录|安排|名单|列表")
        .Heard("absences of {person} [{period}]",
            "{person} [{period}] [现在|目前|最近] [是不是|有没有|会不会|要不要|会|要] 在不在|在不在公司|请假|休假|不在|在吗|在么|在公司|没来|来不来|来上班|上班|在岗|来 [了|吗|呢|没有|么]",
            "[{period}] {person} [现在|目前] [是不是|有没有|会不会|会|要] 在不在|请假|休假|不在|在吗|在么|没来|来不来|来上班|上班|在岗 [了|吗|呢|没有|么]",
            "{person} {period} 有空|能联系上|能找到 [吗|么]")
        .Heard("return of {person}", "{person} [到底|要|会|大概] 什么时候|哪天|哪一天|何时|几号|啥时候|多久|周几|星期几 [才|能|会] 回来|回来上班|返岗|上班|在|销假|到岗 [了|啊|呢]",
            "{person} 回来了没有|回来了没|回来了吗|休到什么时候|休到哪天|请假到什么时候|请假到哪天|请到哪天|请到什么时候|请几天假|要休几天", "什么时候|哪天 [能] 见到|等到|找到 {person} [回来]");
}
