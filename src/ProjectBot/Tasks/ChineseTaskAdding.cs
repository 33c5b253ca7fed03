using ProjectBot.Chat;

namespace ProjectBot.Tasks;

/// <summary>How people say in Chinese that there is something to do.</summary>
internal static class ChineseTaskAdding
{
    private const string
        Make = "新增|新建|创建|添加|登记|安排|新开|建立|增加|加|建|记|开|补",
        One = "一个|一条|一项|一下|个|条|项|下";

    public static void Map(CommandMap map) => map
        .Heard("task add {title} for me",
            "提醒我 {title}",
            "我得 {title}",
            "我需要 {title}",
            "我必须 {title}",
            "别让我忘了 {title}",
            "记得 {title}",
            "到时候|记得|回头 提醒|叫 我 {title}",
            "提醒 一下 我 {title}",
            "我要 {title}",
            "我 需要|必须|得 [记得|去] {title}",
            "别让我忘记|别让我忘 [了] {title}",
            "给|帮 我 " + Make + " [" + One + "] 任务|待办|提醒 {title}",
            "我 [自己] 要 去 {title}")
        .Heard("task add {title} for me by {due}",
            "我{due}之前|以前|前 需要|必须|应该|要|得 {title}",
            "提醒我{due} {title}",
            "我{due}要|得 {title}",
            "我 [需要|必须|要|得] 在{due}之前|以前|前 [把] {title}",
            "我 需要|必须|得|要 {due}之前|以前|前 [把] {title}",
            "{due} 之前|以前|前 我 需要|必须|应该|要|得 [把] {title}",
            "{due} [的时候|记得|麻烦|请|时] 提醒 [一下] 我 [去|要] {title}",
            "{due} 我 需要|必须|要|得 [去] {title}",
            "{due} 叫 我 [去] {title}",
            "提醒 [一下] 我 [在|要] {due} [要|去] {title}",
            "提醒 [一下] 我 [在] {due} 之前|以前|前 [要|得|把] {title}",
            "{due} 不要忘了|别忘了|记得 提醒我 {title}")
        .Heard("task add {title}",
            "待办 {title}",
            "任务 {title}",
            "新增|新建|创建|添加|加|建 [一个|个] [新]任务 [叫做|叫] {title}",
            "记一个任务|加个任务|建个任务|记个任务|新任务|记一下 {title}",
            "不要忘了|别忘了|记着 {title}",
            "需要有人|我们要|我们得|得有人 {title}",
            Make + " [" + One + "] [新的|新]任务|待办 [内容是|标题是|叫做|名为|就叫|叫|是] {title}",
            "{title} 加到|加进|记到|放到|放进|列入|列进|记进 [我们的|项目的] 任务列表|任务清单|待办清单|任务里|待办里|任务|待办|清单|列表 [里|中|上]",
            "不要忘了|不要忘记|别忘了|别忘记 {title}",
            "把 {title} 作为|当作|变成|设成|建成|列为 [" + One + "] [新] 任务|待办",
            "要做的事|要做的 还有 {title}",
            "有 [" + One + "] 新任务 [是] {title}",
            "待办 加 [" + One + "] {title}")
        .Heard("task add {title} for {owner}",
            "给{owner}安排|建|加|派[一个|个]任务 {title}",
            "新增|新建|创建|添加|加|建[一个|个]任务 {title} 分给|交给|派给|给 {owner}",
            "提醒{owner} {title}",
            "安排|麻烦|让|叫|请|派 {owner} [帮忙|去|来] {title}",
            "给|帮|为|替 {owner} " + Make + "|派|布置|分配 [了] [" + One + "] [新的|新] 任务|待办|活|事 [是|叫] {title}",
            "提醒|通知|告诉|催 [一下] {owner} [记得|要|去|把] {title}",
            "{owner} 的 [新] 任务 是 {title}")
        .Heard("task add {title} for {owner} by {due}",
            "给{owner}安排|建|加|派[一个|个]任务 {due}之前|以前|前 {title}",
            "安排|让|叫 {owner}{due}之前|以前|前 {title}",
            "安排|麻烦|让|叫|请|派 {owner} [在] {due} 之前|以前|前 [把|要] {title}",
            "{due} 之前|以前|前 安排|让|叫|请|派 {owner} [去|把] {title}",
            "提醒|通知 [一下] {owner} [在] {due} 之前|以前|前 [要|把] {title}",
            "{due} 提醒|通知 [一下] {owner} [去|要] {title}",
            "{owner} 需要|必须|要|得 [在] {due} 之前|以前|前 [把] {title}",
            "{owner} {due} 之前|以前|前 需要|必须|要|得 [把] {title}",
            "给|为 {owner} " + Make + "|派|布置 [" + One + "] 任务|活 {due} 之前|以前|前 [把|要] {title}",
            "{due} 之前|以前|前 {owner} 需要|必须|要|得 [把] {title}")
        .Heard("task add {title} {recurrence}",
            "每{recurrence} [都要|要] {title}",
            Make + " [" + One + "] [重复的|周期性|重复|周期|定期|循环|每周] 任务 每{recurrence} [都|要] {title}")
        .Heard("task add {title} by {due}",
            "{due}之前|以前|前 需要|要|得 {title}",
            "{due} 之前|以前|前 [需要|要|得|必须|应该] [有] 有人 [去|来] [把] {title}",
            "[最晚|最迟|在] {due} 之前|以前|前 需要|必须|应该|务必|要|得 [把] {title}",
            "{due} 之前|以前|前 把 {title}",
            "{due} 之前|以前|前 [不要忘了|别忘了|记得] {title} 记得|别忘",
            "{due} 必须|要|得 把 {title}",
            "{due} 不要忘了|别忘了|记得 {title}",
            "我们 [需要|必须|要|得] [在] {due} 之前|以前|前 [需要|必须|要|得] [把] {title}")
        .Heard("task add",
            Make + " [" + One + "] [新的|新]任务|待办",
            "新任务",
            "[想|要] " + Make + " [" + One + "] [新的|新]任务|待办")
        .Heard("task add {title} for {owner} {recurrence}",
            "每{recurrence} [定期|都|要] 安排|让|叫|请 {owner} [去|要] {title}",
            "安排|让|叫|请 {owner} 每{recurrence} [都|要] {title}",
            "{owner} 每{recurrence} [都] 需要|负责|要|得 {title}",
            "给 {owner} " + Make + " [" + One + "] [重复的|周期性|重复|周期|定期|循环] 任务 每{recurrence} {title}")
        .Heard("task add {title} for me {recurrence}",
            "我 每{recurrence} [都] 需要|要|得 {title}");
}
