using ProjectBot.Chat;

namespace ProjectBot.Reminders;

/// <summary>The same in Chinese.</summary>
internal static class ChineseReminderWordings
{
    private const string Do = "[要|记得|去|一下|一声]", All = "提醒我们|提醒大家|提醒所有人|提醒全组|通知大家|提醒群里";

    public static void Map(CommandMap map) => map
        .Heard("remind me {timed} {what}",
            "{timed} [的时候] [请|记得|要|麻烦] 提醒我|叫我|通知我|催我 " + Do + " {what}", "[请|记得|麻烦|到时候] 提醒我|叫我|通知我 [在] {timed} " + Do + " {what}",
            "提醒我 " + Do + " {timed} {what}", "别让我忘了 {timed} {what}", "我 {timed} 要 {what} [，|,] 提醒我|到时提醒我|到时候提醒我")
        .Heard("remind me {repeated} {what}", "{repeated} [请|记得|都|要|麻烦] 提醒我|叫我|通知我|催我 " + Do + " {what}", "[请|记得|麻烦] 提醒我|叫我|通知我 [在] {repeated} " + Do + " {what}")
        .Heard("remind {person} {repeated} {what}",
            "{repeated} [请|记得|都|要|麻烦] 提醒|通知|催 {person} " + Do + " {what}", "提醒|通知|催 {person} [在] {repeated} " + Do + " {what}")
        .Heard("remind me {moment} {what}", "设|设置|建|加|定|新建 [一] [个] 提醒 [：|:|，] [在] {moment} " + Do + " {what}")
        .Heard("remind us {moment} {what}", "{moment} [请|记得] " + All + " " + Do + " {what}", All + " [在] {moment} " + Do + " {what}")
        .Heard("remind {person} {timed} {what}",
            "{timed} [请|记得|麻烦] 提醒|通知|催 {person} " + Do + " {what}", "提醒|通知|催 {person} [在] {timed} " + Do + " {what}")
        .Heard("snooze {later}", "再 过 {later} [再] 提醒|叫|喊 [我] [一次|一下]", "{later} 再 提醒 [我] [一次|一下]", "再 提醒 我 {later}", "推迟|稍后|延后 {later} [再] [提醒] [我]")
        .Heard("ping me {moment}", "{moment} [请|记得|再] 叫|喊|呼|ping 我 [一声|一下|起来]", "[请] 叫|喊|ping 我 [在] {moment}", "{moment} [请|记得|麻烦] 提醒我 [一下|一声]")
        .Heard("stop all reminders", "取消|停掉|停止|删除|删掉|清空|清除|关掉|不要 [我] [的] 所有|全部|一切 [的] 提醒 [了]", "[把] [我] [的] 提醒 全|都|全部|全都 取消|停掉|删掉|清空|关掉 [了|吧]",
            "所有|全部 提醒 [都|全] 取消|停掉|删掉 [了|吧]", "别|不要|不用 [再] 提醒 我 [任何事|什么] 了", "别|不要|不用 再 提醒 [我] [任何事|什么] [了]")
        .Heard("stop reminder about {what}", "取消|停掉|删除|删掉|停止|不要 [那个|这个] 关于|有关 {what} [的] 提醒", "取消|停掉|删除|删掉 {what} 的提醒", "别|不要|不用 [再] 提醒 我 {what} [了]",
            "[把] {what} 的提醒 取消|停掉|删掉 [了|吧]")
        .Heard("remind me", "设个提醒|加个提醒|建个提醒|新建提醒|设置提醒");
}
