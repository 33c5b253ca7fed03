using ProjectBot.Chat;

namespace ProjectBot.Schedules;

/// <summary>How people ask what comes back by itself, in both languages.</summary>
internal static class ScheduleWordings
{
    public static void Map(CommandMap map) => map
        .Heard("schedules",
            "[show|list] [me] [all|my|the|our] [active|open|planned] reminders|schedules|scheduled_messages", "what|which reminders|schedules do|are i|we|there [have|set|planned|active]", "what|which reminders|schedules are|is set|planned|active|running",
            "what comes up|up_next", "when is|are my|the next reminder|reminders", "what is|are|'s scheduled|planned_to_come", "what will|do you remind me|us of|about", "which reminders|schedules are_active|are_set|do_i_have|are_there",
            "[看看|列出|查看|显示|看一下] [我|我的|全部|所有] [的] 提醒|定时提醒|日程提醒|定时消息 [列表]", "[现在|目前|我|我们] [还|都] 有 哪些|什么 提醒|定时消息|定时任务", "接下来|最近 [会|要] 有 什么 提醒", "你|会 [都] 提醒 我|我们 什么")
        .Heard("stop schedule {schedule}", "stop|cancel|delete|remove|end|drop|kill|forget reminder|schedule [number|no.|no|#] {schedule}", "取消|停止|删除|关掉|不要 [第] 提醒|定时 [第] {schedule} [号|个]", "第 {schedule} 个提醒 取消|停止|删除|不要 [了]")
        .Heard("pause schedule {schedule}", "pause|suspend|hold|mute reminder|schedule [number|no.|no|#] {schedule} [for_now]", "暂停 [第] 提醒|定时 [第] {schedule} [号|个]")
        .Heard("resume schedule {schedule}", "resume|continue|restart|unpause|unmute reminder|schedule [number|no.|no|#] {schedule}", "恢复|继续 [第] 提醒|定时 [第] {schedule} [号|个]")
        .Heard("move schedule {schedule} to {moment}", "move|change|postpone|reschedule|shift reminder|schedule [number|no.|no|#] {schedule} to|until|for {moment}", "[把] 提醒|定时 [第] {schedule} [号|个] 改到|挪到|移到|推迟到|改成 {moment}");
}
