using ProjectBot.Chat;

namespace ProjectBot.Decisions;

/// <summary>How people speak of what was decided, in both languages.</summary>
internal static class DecisionWordings
{
    private const string We = "we|i|the_team|the_client|they [have|just|finally|now|all|have_now] decided|agreed|resolved|settled|chose [on|to|that|:] ",
        Note = "add|log|record|note|register|write_down [a|the|this|another] [new] decision [that|to|:|,] ";

    public static void Map(CommandMap map) => map
        .Heard("decision add {title}",
            We + "{title}", Note + "{title}", "decision|decided|new_decision [:] [that|to] {title}", "it was|is|has_been decided|agreed that|to {title}", "[the|our] decision is [that|to|:] {title}",
            "we|we'll|we_will go|are_going|will_go with {title}", "let's|lets go with {title}",
            "我们|大家|团队|客户|会上 [已经|都|最终|最后|一致|今天|刚刚|刚] 决定|商定|定下 [了|来] [：|，] {title}", "记|记录|登记|记下|添加|新增 [一] [个|条|项] [新] 决策|决定 [：|:|，] {title}", "决策|决定 [：|:] {title}",
            "定了 [：|:|，] {title}", "{title} 已经 定了|决定了", "最终|最后 [我们] 决定|选择|选定 {title}")
        .Heard("decision add {title} because {grounds}",
            We + "{title} because|since|as [of] {grounds}", Note + "{title} because|since [of] {grounds}", "it was|is|has_been decided|agreed that|to {title} because [of] {grounds}",
            "我们|大家|团队|客户 [已经|都|最终|最后|一致] 决定 {title} [，|,] 因为|由于 {grounds}")
        .Heard("decision add {title} instead of {instead}",
            We + "{title} instead_of|rather_than|and_not|over {instead}", "我们|大家|团队 [最终|最后] 决定|选择 {title} [，|,] 而不是|不是|不用 {instead}")
        .Heard("decision add {title} because {grounds} instead of {instead}",
            We + "{title} instead_of|rather_than {instead} because [of] {grounds}", We + "{title} because [of] {grounds} instead_of|rather_than {instead}")
        .Heard("decisions",
            "what did|have we|the_team decide|decided|agree|agreed [on] [so_far]", "which|what decisions [do|are|have] [we|there|were] [have|made|taken|so_far]", "[show|list|open] [me] [the|our|all_the] decision log|register|list",
            "[show|list] [me] [the|our] decisions", "我们|大家|之前 [都|已经|一共] 决定|定 [了|过|下] [些|哪些] 什么|哪些|啥 [事|事情|内容]", "[看看|列出|查看|显示|看一下] [所有|全部|我们] [的] 决策 [列表|记录|清单]", "[有] 哪些|什么 决策|决定", "有 哪些|什么 决策|决定")
        .Heard("decisions mine", "my decisions", "what did|have i decide|decided", "我的决策|我决定了什么|我 [都] 决定 [过|了] 哪些|什么")
        .Heard("decisions about {words}",
            "what did|have we|the_team decide|decided|agree|agreed about|on|for|regarding {words}", "[show|list] [me] [the|our] decisions about|on|regarding|concerning {words}", "is there a decision about|on|for {words}",
            "[have|did] we decided|decide [anything] about|on {words}", "关于 {words} [我们] [都|是] [怎么] 决定|定 [了|过|的] [什么|哪些|吗]", "{words} [的] 事 我们 怎么 定|决定 的", "有 [没有] 关于 {words} 的 决策|决定")
        .Heard("{decisions} withdraw",
            "withdraw|revoke|rescind|retract|drop|cancel {decisions}", "{decisions} no_longer|doesn't|does_not holds|hold|applies|apply|counts|count [any_more|anymore]", "{decisions} is|was withdrawn|revoked|off|void",
            "{decisions} 撤回|作废|不算数|不再有效|取消 [了]", "撤回|作废|取消 {decisions}")
        .Heard("{decisions} withdraw {reason}", "withdraw|revoke|rescind|retract|drop|cancel {decisions} because [of] {reason}", "{decisions} is|was withdrawn|revoked because [of] {reason}", "撤回|作废 {decisions} [，|,] 因为 {reason}",
            "{decisions} 撤回|作废 [了] [，|,] 因为 {reason}")
        .Heard("{decisions} reopen", "{decisions} holds|applies|stands|counts again|after_all", "{decisions} is|are valid|in_force again", "{decisions} 重新|又|还是|仍然 有效|算数 [了]", "恢复 {decisions}")
        .Heard("{decision} supersedes {older}", "{decision} replaces|overrides|overrules|supersedes|takes_the_place_of {older}", "{older} is|was|has_been replaced|overridden|overruled|superseded by {decision}", "replace {older} with|by {decision}",
            "{decision} 取代|代替|替代|替换 [了] {older}", "{older} 被 {decision} 取代|代替|替代|替换 [了]", "用 {decision} 取代|代替|替代|替换 {older}")
        .Heard("{decisions} grounds {grounds}", "{decisions} because [of] {grounds}", "[the] reason|reasons|grounds for|of|behind {decisions} is|are|was|were [that] {grounds}", "we decided {decisions} because [of] {grounds}",
            "{decisions} [的] 理由|原因|依据 是|为 {grounds}", "{decisions} 是 因为|由于 {grounds}")
        .Heard("{decisions} instead {instead}", "{decisions} instead_of|rather_than {instead}", "[the] alternative|alternatives to|of|for {decisions} was|were|is|are {instead}", "{decisions} [的] 备选|其他|替代 [方案] 是 {instead}")
        .Heard("{decisions} decided {decided}", "{decisions} was|were|got decided|made|taken [on] {decided}", "we decided|took|made {decisions} [on] {decided}", "{decisions} 是 {decided} 决定|定 的")
        .Heard("{decisions} to {owner}", "{owner} decided|made|took {decisions}", "{decisions} was|were decided|made|taken by {owner}", "{decisions} 是 {owner} 决定|定 的");
}
