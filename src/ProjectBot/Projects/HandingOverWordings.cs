using ProjectBot.Chat;

namespace ProjectBot.Projects;

/// <summary>How people say that somebody takes over all that another has.</summary>
internal static class HandingOverWordings
{
    private const string Hand = "hand|give|pass|move|transfer|assign|reassign", All = "everything|all|all_the_work|all_the_things|whatever|all_of_it",
        Has = "has|had|owns|owned|left|leaves|was_doing|was_working_on|is_working_on", Takes = "takes|takes_over|will_take|will_take_over|should_take|should_take_over",
        Everything = "全部|全都|都|统统|所有", Give = "移交给|转交给|交接给|交给|转给|分给|给";

    public static void Map(CommandMap map) => map
        .Heard("hand over {name} to {owner}",
            Hand + " [over] " + All + " [that] {name} " + Has + " [behind] [over] to {owner}",
            "{owner} " + Takes + "|gets|inherits " + All + " [that] {name} " + Has + " [behind]", "{owner} " + Takes + " " + All + " from {name}",
            "{owner} takes_over|will_take_over|should_take_over from {name}", "{owner} is_the_successor_of|succeeds {name}",
            "hand over|handover [all|everything] from {name} to {owner}",
            "{name} 的 [东西|事情|工作] " + Everything + " " + Give + " {owner}", "{name} 手上的|名下的|手头的|负责的 " + Everything + " " + Give + " {owner}",
            "{owner} 接手|接替|接管 {name} 的 [" + Everything + "] 工作|事情|事|活|东西|一切", "{owner} 接替 {name}", "{name} 的 工作|事情|东西 由 {owner} 接手|接管|接")
        .Heard("hand over {name} to me", "i|i'll|i_will|i_shall|i_can take|take_over|get|inherit " + All + " from {name}", "i|i'll|i_will|i_can take over from {name}",
            "i|i'll|i_will|i_can take|take_over " + All + " [that] {name} " + Has, "我 [来] 接手|接替|接管 {name} 的 [" + Everything + "] 工作|事情|事|活|东西|一切", "我 [来] 接替 {name}")
        .Heard("hand over", "工作交接", "交接工作", "hand everything over", "do a handover");
}
