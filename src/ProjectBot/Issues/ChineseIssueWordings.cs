using ProjectBot.Chat;

namespace ProjectBot.Issues;

/// <summary>The same in Chinese.</summary>
internal static class ChineseIssueWordings
{
    private static readonly string[] Telling =
    [
        "登记|添加|新建|新增|记录|上报|报告|反馈|反映|加|记|提|报 [一下|下] [一个|一条|个|条] [新的|新] 问题|故障|事故 [：|:|，|是|就是] {0}",
        "[我们|这里|这边|现在] 有 [一个|个] [大|新|严重的] 问题|故障 [：|:|，|是|就是] {0}", "[我们|我|客户] 遇到|碰到|出现|发现|碰上 [了] [一个|个] [大|新|严重的] 问题|故障 [：|:|，|是|就是] {0}",
        "出问题|出事|出故障 [了] [：|:|，] {0}", "新问题|新故障|故障 [：|:] {0}",
    ];

    private static readonly string[] Failing = ["挂了", "又挂了", "宕机了", "崩溃了", "崩了", "坏了", "打不开", "打不开了", "不能用", "不能用了", "用不了", "用不了了", "连不上", "连不上了", "没反应了"];

    private const string What = "有哪些|是什么|有什么|给我看看|列一下|列出来|多少";

    public static void Map(CommandMap map)
    {
        IssueWordings.Both(map, "", Telling);
        foreach (var said in Failing)
            IssueWordings.Both(map, said, $"{{0}} {said}");
        map.Heard("issue from {item}", "把|将 {item} 转成|转为|变成|登记成|登记为|记成 [一个|个] 问题|故障", "{item} 变成|成了 [一个|个] 问题|故障 [了]", "根据|由|从 {item} 登记|新建|建 [一个|个] 问题|故障")
            .Heard("{issues} acknowledge", "[我们|我] [已经|已] 收到|受理|知道 [了] {issues}", "{issues} [我们|我] [已经|已] 收到|受理|知道 [了]")
            .Heard("{issues} start", "[我们|我] 正在|在|开始 处理|修|修复|解决|排查|查|看 {issues} [了]", "{issues} [我们|我] 正在|在|开始 处理|修|修复|解决|排查|查 [中|了]")
            .Heard("{issues} resolve {resolution}", "{issues} [已经|已|我们] 解决|修好|搞定|修复|处理好 [了] [：|:|，|因为|办法是|方法是|通过] {resolution}",
                "{issues} [的] 处理结果|解决办法|解决方法 [是|：|:] {resolution}")
            .Heard("{issues} resolve", "{issues} [已经|已|我们] 解决|修好|搞定|修复|处理好|恢复 [了]", "[我们|我] [已经|已|把] 解决|修好|搞定|修复 [了] {issues}")
            .Heard("{issues} to {owner}", "{issues} [交给|安排|给|让|由|请] {owner} [来|去] 处理|解决|修|负责|跟进|看", "[让|请|由] {owner} [来|去] 处理|解决|修|负责|跟进 {issues}")
            .Heard("{issues} to me", "我来|我去 处理|解决|修|负责|跟进|看 {issues}", "{issues} 我来 [处理|解决|修|负责|跟进|看]")
            .Heard("{issues} close", "{issues} 可以|能 关闭|关掉|关 [了]", "关闭|关掉|结束 {issues}")
            .Heard("{issues} reopen", "{issues} 又|再次 出现|来|发生|犯 [了]", "{issues} 还没|没有|没 解决|修好|好", "重新打开|再打开 {issues}")
            .Heard("{issues} severity {severity}", "{issues} [的] 严重度|严重程度|级别 [是|为|改成|改为|设为|设成|调到|调成] {severity}",
                "把 {issues} [的] [严重度|级别] 改成|改为|设为|调到|定为 {severity}")
            .Heard("{issues} severity critical", "{issues} [非常|特别|极其|太] 严重|致命|要命 [了]", "{issues} 是 致命 [的] [问题|故障]")
            .Heard("{issues} severity high", "{issues} 很|比较|挺 严重")
            .Heard("{issues} severity low", "{issues} 不严重|不要紧|影响不大|不太严重")
            .Heard("{issues} cause {cause}", "{issues} [的] 根本原因|原因|起因 是|： {cause}", "{issues} 是|就是 因为|由于 {cause}")
            .Heard("{issues} share cause", "把 {issues} 的 原因 告诉 客户", "告诉 客户 {issues} 的 原因")
            .Heard("issues", "[我们|项目] 现在|目前|还 有|存在 哪些|什么|多少|几个 [没解决的|未解决的|没处理的] 问题|故障", "有 哪些|什么|多少|几个 没解决|未解决|没处理|待解决 [的] 问题|故障",
                $"没解决|未解决|待解决|没处理 的 问题|故障 [{What}]", $"问题|故障 列表|清单|一览|情况 [{What}]", "看 [看|一下] [所有|全部] 问题|故障", "哪些|什么 问题|故障 [还] 没解决|未解决|没处理")
            .Heard("issues over", $"超时|逾期|超期 的 问题|故障 [{What}]", "哪些|什么 问题|故障 [已经|已] 超时|逾期|超期 [了]", "有 [没有] 超时|逾期|超期 的 问题|故障 [吗]")
            .Heard("issues near", $"快超时|快要超时|快到期|快到时间|即将超时|将要超时|马上超时 的 问题|故障 [{What}]", "哪些|什么 问题|故障 快超时|快要超时|快到期|快到时间|即将超时|马上超时 [了]")
            .Heard("issues without owner", "哪些|什么 问题|故障 没人|没有人|还没人 管|负责|处理", $"没人管|没人负责|没人处理 的 问题|故障 [{What}]")
            .Heard("my issues", $"我 [负责|处理|手上] 的 问题|故障 [{What}]", "我 [在|负责|要] 处理 哪些|什么 问题|故障")
            .Heard("issue clocks", "问题|故障 [要|需要|应该] [在] 多久|多长时间|多快 [内] [要] 响应|解决|处理", "[我们] [的] 响应时限|响应时间|服务级别|服务水平|sla [是] [什么|多少|多久]")
            .Heard("issue clock {severity} respond {respond}", "{severity} [的] [问题|故障] [要|需要] [在] {respond} 内|以内|之内 响应|受理|答复")
            .Heard("issue clock {severity} resolve {resolve}", "{severity} [的] [问题|故障] [要|需要] [在] {resolve} 内|以内|之内 解决|处理完|修好");
    }
}
