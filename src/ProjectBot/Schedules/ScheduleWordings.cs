using ProjectBot.Chat;

namespace ProjectBot.Schedules;

/// <summary>How people ask what comes back by itself, in both languages.</summary>
internal static class ScheduleWordings
{
    private const string Stop = "取消|停止|删除|删掉|删|移除|去掉|关掉|关闭|停掉|停了|撤掉|结束|完成|不要";

    public static void Map(CommandMap map) => map
        .Heard("schedules",
            "[show|list] [me] [all|my|the|our] [active|open|planned] reminders|schedules|scheduled_messages", "what|which reminders|schedules do|are i|we|there [have|set|planned|active]", "what|which reminders|schedules are|is set|planned|active|running",
            "what comes up|up_next", "when is|are my|the next reminder|reminders", "what is|are|'s scheduled|planned_to_come", "what will|do you remind me|us of|about", "which reminders|schedules are_active|are_set|do_i_have|are_there",
            "[看看|列出|查看|显示|看一下] [我|我的|全部|所有] [的] 提醒|定时提醒|日程提醒|定时消息 [列表]", "[现在|目前|我|我们] [还|都] 有 哪些|什么 提醒|定时消息|定时任务", "接下来|最近 [会|要] 有 什么 提醒", "你|会 [都] 提醒 我|我们 什么")
        .Heard("stop schedule {schedule}", "stop|cancel|delete|remove|end|drop|kill|forget reminder|schedule [number|no.|no|#] {schedule}", Stop + " [掉] [第] 提醒|定时 [第] {schedule} [号|个] [了|吧]",
            "[把|将] [第] 提醒|定时 [第] {schedule} [号|个] " + Stop + " [掉] [了|吧]", "[把] 第 {schedule} 个提醒 " + Stop + " [了|吧]")
        .Heard("pause schedule {schedule}", "pause|suspend|hold|mute reminder|schedule [number|no.|no|#] {schedule} [for_now]", "暂停 [第] 提醒|定时 [第] {schedule} [号|个]", "[把|将] [第] 提醒|定时 [第] {schedule} [号|个] [先] 暂停|停一下|停一停 [一下|吧]")
        .Heard("resume schedule {schedule}", "resume|continue|restart|unpause|unmute reminder|schedule [number|no.|no|#] {schedule}", "恢复|继续 [第] 提醒|定时 [第] {schedule} [号|个]", "[把|将] [第] 提醒|定时 [第] {schedule} [号|个] 恢复|继续 [吧]")
        .Heard("move schedule {schedule} to {moment}", "move|change|postpone|reschedule|shift reminder|schedule [number|no.|no|#] {schedule} to|until|for {moment}", "[把] 提醒|定时 [第] {schedule} [号|个] 改到|挪到|移到|推迟到|改成|改为|延后到|延到 {moment}", "提醒|定时 [第] {schedule} [号|个] [的时间] 改到|改成|改为|改在 {moment}")
        .Heard("postpone schedule {schedule} {shift}", "move|postpone|delay|shift|push|put_off [back] reminder|schedule [number|no.|no|#] {schedule} [back] [by|for] {shift} [later]",
            "[把|将] [第] 提醒|定时 [第] {schedule} [号|个] 推迟|延后|往后推|往后挪|延迟|顺延 [了] {shift}", "推迟|延后|延迟 提醒|定时 [第] {schedule} [号|个] {shift}");
}
