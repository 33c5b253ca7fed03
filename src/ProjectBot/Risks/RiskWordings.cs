using ProjectBot.Chat;

namespace ProjectBot.Risks;

/// <summary>How people speak of risks.</summary>
internal static class RiskWordings
{
    public static void Map(CommandMap map) => map
        .Heard("risk add {title}",
            "risk|new_risk {title}", "add|create|log|register|record|note|raise [a|another|the] [new] risk [that|of|:|called] {title}", "there is|'s [a] risk|danger|chance that|of {title}", "there's [a] risk|danger|chance that|of {title}", "it could|might|may happen that {title}", "i'm|i_am|we_are worried|afraid|concerned [that|about] {title}", "i see [a] risk|danger that|of {title}", "[a|one|another] risk is that {title}", "we risk|might_face {title}",
            "风险 {title}", "登记|添加|新建|加|记|新增|记录|上报 [一个|个|一条|条]风险 [：] {title}", "有 [一个|个] 风险 [是] {title}", "我担心|担心|怕 {title}", "存在|有 {title} 的风险", "加个风险|记个风险|登记个风险 {title}")
        .Heard("risk add {title} {probability} {impact}", "add|log|create|register [a|new] risk [that|:] {title} [with] [probability] {probability} [and] [impact] {impact}", "new risk {title} [with] probability {probability} [and] impact {impact}", "登记|添加|加|新增|记 [一个|个]风险 {title} 概率 {probability} 影响 {impact}")
        .Heard("{risks} rate {probability} {impact}", "rate|score|set|assess {risks} [as|at|to|with] [probability] {probability} [and|,] [impact] {impact}", "{risks} is|has [rated|scored] [with] [probability] {probability} [and|,] [impact] {impact}", "set|change [the] probability of|for {risks} to {probability} and [the] impact to {impact}", "{risks} [的]概率 {probability} 影响 {impact}", "给{risks}评分|评级|打分 [概率] {probability} [影响] {impact}", "{risks} 评分|评级|打分|评为 [概率] {probability} [影响] {impact}")
        .Heard("{risks} probability {probability}", "set|change|raise|lower|make [the] probability|likelihood of|for {risks} [to] {probability}", "[the] probability|likelihood of|for {risks} is [now] {probability}", "{risks} [的]概率|可能性 改成|改为|是|为|调到|设为|升到|降到 {probability}")
        .Heard("{risks} impact {impact}", "set|change|raise|lower|make [the] impact|severity of|for {risks} [to] {impact}", "[the] impact of|for {risks} is [now] {impact}", "{risks} [的]影响|严重程度|影响程度 改成|改为|是|为|调到|设为|升到|降到 {impact}")
        .Heard("{risks} to {owner}", "{owner} watches|monitors|owns|looks_after|keeps_an_eye_on|takes|should_watch|should_own {risks}", "give|assign|hand|pass {risks} [over] to {owner}", "make {owner} [the] owner of {risks}", "{owner} is responsible for {risks}", "{risks} 由{owner}负责|跟进|盯着|来跟", "{risks} 交给|分给|给|分配给|转给 {owner}", "{owner}负责|盯着|跟进 {risks}", "让{owner}盯着|负责|跟进 {risks}")
        .Heard("{risks} to me", "i'll|i_will|i watch|own|take|monitor|look_after|keep_an_eye_on {risks}", "我来盯|我负责|我跟进|我来跟 {risks}")
        .Heard("{risks} response {response}", "we [will|want_to|should|can|'ll|must|have_to] {response} {risks}", "we'll|let's|lets {response} {risks}", "[the] response to|for {risks} is|should_be|= [to] {response}", "respond to {risks} by|with {response}", "set|change [the] response of|for|to {risks} to {response}", "{risks} should|must|can|will be {response}", "{risks} [的]应对|应对方式|应对措施|策略 改成|改为|是|为|设为|选 {response}", "{risks} 采取|选择|我们|就 {response}", "对{risks}采取|进行 {response}")
        .Heard("{risks} response {response} by {means}", "we [will|want_to|should|can] {response} {risks} by|with|through {means}")
        .Heard("{risks} response avoid", "avoid {risks}", "规避|避免 {risks}", "{risks} 规避|避免")
        .Heard("{risks} response avoid by {means}", "avoid {risks} by|with|through {means}")
        .Heard("{risks} response transfer", "transfer {risks}", "转移|转嫁 {risks}", "{risks} 转移|转嫁")
        .Heard("{risks} response transfer by {means}", "transfer {risks} by|with|through {means}")
        .Heard("{risks} response mitigate", "mitigate {risks}", "减轻|缓解|降低 {risks}", "{risks} 减轻|缓解|降低")
        .Heard("{risks} response mitigate by {means}", "mitigate {risks} by|with|through {means}")
        .Heard("{risks} response accept", "accept {risks}", "接受|承担 {risks}", "{risks} 接受|承担")
        .Heard("{risks} response accept by {means}", "accept {risks} by|with|through {means}")
        .Heard("{risks} review {review}", "look at|into {risks} [again] on|in|by {review}", "check|review|revisit|discuss {risks} [again] [on|by|at] {review}", "look at {risks} [again] {review}", "remind me|us of|about {risks} [again] [on|in] {review}", "{risks} review|check [is] on|at {review}", "{review} 复查|再看|回顾|检查|看一下 {risks}", "{risks} {review} 再看|复查|回顾|检查|复审 [一次|一下]", "{risks} 在 {review} 复查|再看|检查")
        .Heard("{risks} review {recurrence}", "look at|into {risks} {recurrence}", "check|review|revisit {risks} {recurrence}", "{recurrence} 复查|回顾|检查 {risks}", "{risks} {recurrence} 复查|回顾|检查|看 [一次|一下]")
        .Heard("{risks} reviewed", "i|we [have] [just] reviewed|checked|looked|discussed [at] {risks}", "i've|we've [just] reviewed|checked|discussed {risks}", "{risks} is|was|has_been reviewed|checked|looked_at|discussed", "{risks} 看过|复查过|已复查|检查过|讨论过 [了]", "复查过|看过 [了] {risks}")
        .Heard("{risks} occurred", "{risks} has|did|is|just [just|actually] happened|occurred|happen|come_true|materialised|materialized", "{risks} happened|occurred|came_true|materialised|materialized|became_reality", "{risks} 发生|出现|成真|变成现实|真的发生|已经发生 [了]")
        .Heard("{risks} watching", "keep an eye on {risks}", "just watch|monitor|observe {risks}", "we are|only watching|watch|monitoring {risks}", "put|set|move {risks} to|on watch|watching", "盯着|留意|观察|继续观察 {risks}", "{risks} 先观察|观察|继续观察|盯着")
        .Heard("{risks} close {reason}", "close {risks} because|since|as|: {reason}", "{risks} is|can_be closed|over|gone|done|resolved because|since|as|: {reason}", "{risks} can be_closed|go because|since|as {reason}", "关闭 {risks} 因为|由于|，|： {reason}", "{risks} 关闭|可以关|关掉|结束 [了] 因为|由于 {reason}")
        .Heard("{risks} close", "close {risks}", "{risks} is|can_be closed|over|gone|no_longer_a_risk|resolved|irrelevant", "{risks} no_longer matters|applies|exists", "we don't need {risks} any_more|anymore", "关闭|关掉 {risks}", "{risks} 关闭|可以关|关掉|结束|没风险|消除|解除|不存在 [了]")
        .Heard("{risks} reopen", "open {risks} again", "re-open {risks}", "{risks} is|could open|back|happen [again]", "重新打开|重开 {risks}", "{risks} 重新打开|重开|又有可能")
        .Heard("{risks} category {category}", "{risks} is [a|an] {category} risk", "set|change [the] category of|for {risks} to {category}", "{risks} belongs to {category}", "{risks} [的]类别|分类 改成|改为|是|为|设为 {category}", "{risks} 是|属于 {category} 风险|类|类风险")
        .Heard("{risks} cost {cost}", "{risks} would|will|could|may|might cost [us] [about|around] {cost}", "[the] cost|damage of|for {risks} is|would_be {cost}", "{risks} [会|可能] 造成|损失|花|的成本|成本|要花 [是|约|大约] {cost}")
        .Heard("risks", "what could|can|might|may go_wrong|happen|hit_us", "what|which risks do|are|is|have [we|there] [have|open|face]", "what are [the|our] [top|biggest|main|worst|current|open] risks|dangers|problems", "[the|our] biggest|top|main|worst|largest|current|all|open risks|risk|dangers", "what's|whats|what_is|what [the|our] biggest|top|main|worst|largest|is risk|risks|risky|dangerous", "risk register|list|log|overview", "show [me] [the|our|all] [top|biggest|main] risks", "list|see [the|our|all] risks", "are there [any] risks", "what are we worried_about|afraid_of", "what should|must we worry_about|watch_out_for",
            "有 什么|哪些|啥 风险", "风险 清单|列表|登记册|有哪些|情况|一览|总览", "最大|主要|最严重|所有|目前|当前 [的] 风险 [是什么|有哪些]", "看 [一下|看] [所有]风险", "可能|会 出什么问题|出什么事|有什么问题", "我们面临|面对 什么|哪些 风险")
        .Heard("risks due", "what|which risks are|need|should|must [to] [be] due|due_for_review|review|reviewed|checked|looked_at", "risks due|to_review|for_review|to_be_reviewed", "哪些|什么 风险 要复查|该复查|到期|需要复查|要看|该看", "该复查|要复查|需要复查 [的] 风险 [有哪些]")
        .Heard("risks for {owner}", "what|which risks does|is|are|do {owner} own|have|watch|responsible_for|monitor|watching", "{owner}'s risks", "{owner} [负责|跟进|盯着] [的] [哪些|什么] 风险", "{owner} 的风险")
        .Heard("my risks", "what|which risks do|am i own|have|watch|responsible_for|watching", "我 [负责|跟进|盯着] [的] [哪些|什么] 风险", "我的风险")
        .Heard("risk matrix", "show|see|give|draw|open [me|us] [the|a] risk_matrix|matrix|heat_map|heatmap|risk_map", "heat_map|heatmap|risk_map|risk_heatmap|risk_heat_map", "probability and impact matrix", "how are [the] risks distributed|spread", "风险矩阵|风险图|热力图|矩阵图 [给我看]", "看 [一下|看] 风险矩阵|矩阵", "画|显示|打开 [一下] 风险矩阵|矩阵|风险图")
        .Heard("risk trend", "how have|did|are|do [the] risks changed|change|develop|developed|evolve|evolved|look|looking|going", "risk trend|history|development|trends", "are [the] risks going|getting up|down|better|worse|more", "风险 [的]趋势|变化|走势 [如何|怎么样|怎样]", "风险 怎么变|如何变化|越来越多|变多|变少 [的|了|吗]")
        .Heard("risk exposure", "what is|'s|are [the|our] [total|risk] exposure", "how much money|is is|at at_risk|risk|stake", "total exposure", "what could|would [the|all] risks cost", "风险敞口|总敞口|风险 [总共|一共] 值|要花|会损失 多少 [钱]", "敞口 [是|有] 多少");
}
