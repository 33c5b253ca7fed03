using ProjectBot.Chat;

namespace ProjectBot.Sayings;

/// <summary>The same in Chinese.</summary>
internal static class ChineseSayingWordings
{
    private const string
        Is = "的意思就是|意思就是|的意思是|意思是|就是指|就等于|等同于|就表示|指的是|就是说|就是|等于|表示|代表|指",
        FromNow = "从现在开始|从今天开始|从今往后|从今以后|从现在起|今后|以后|往后";

    public static void Map(CommandMap map) => map
        .Heard("means {saying}:= {meaning}",
            "[我们|大家] [这里] [说] {saying} " + Is + " {meaning} [的意思]",
            "把 {saying} 理解成|理解为|当作|当成|看作 {meaning}", "{saying} 理解成|理解为|当作|当成|看作 {meaning}",
            "[当|如果] [我们|我|大家|有人] 说 {saying} 的时候|时 [就是|意思是|指的是] {meaning}")
        .Heard("wording {saying} = {meaning}",
            FromNow + " [我们|我|大家] [说] {saying} " + Is + " {meaning}",
            "教你|记住|学会 [一个|一下|个] [新] [说法|别名] {saying} " + Is + "|= {meaning}",
            "新增|添加|新建|加 [一个|一条|个|条] [新] 说法|别名 {saying} " + Is + "|= {meaning}")
        .Heard("wordings",
            "[我们|你|现在] [都] 有|学了|学会了|教了|教过|知道|认识|记住了 [你|我们] 哪些|什么 [新] 说法|别名", "[有] 哪些|什么 说法|别名",
            "[看看|看|列出|列一下|显示|查看] [一下] [我们|所有|全部|项目] [的] 说法|别名 [列表|清单]", "[我|我们] 教 过|了 你 [些] 什么|哪些 [说法]")
        .Heard("forget wording {saying}",
            "忘掉|忘记|忘了|删掉|删除|去掉|取消 [这个|我们的] 说法|别名 {saying}", "[把] [这个|我们的] 说法|别名 {saying} 忘掉|忘了|删掉|删除|去掉", "忘掉|忘记|忘了|删掉|删除|去掉|取消 {saying} 这个说法|的说法|这个别名",
            "[说法|别名] {saying} 这个说法|的说法 不要|不用|作废|取消 [了]");
}
