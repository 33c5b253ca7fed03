using ProjectBot.Chat;

namespace ProjectBot.Deadlines;

/// <summary>How people say when they want to hear of what is due, in both languages.</summary>
internal static class DeadlineWordings
{
    public static void Map(CommandMap map) => map
        .Heard("due reminders", "when am|are i|we reminded of|about due_dates|deadlines|what_is_due", "[show] [my] due_date|deadline reminders|reminder settings",
            "什么时候|几天前 [会] 提醒 我|我们 [截止|到期|截止日期]", "[我的] 截止|到期 提醒 [设置]")
        .Heard("due reminders {days}", "remind me of|about due_dates|deadlines|what_is_due|due_tasks {days}", "remind me {days} before due_dates|deadlines|things_are_due|tasks_are_due",
            "截止|到期|截止日期 [前] 提醒我 {days}", "到期|截止 {days} 提醒我", "{days} 提醒我 到期|截止 [的] [任务|事项]")
        .Heard("due reminders off", "no|stop|without [more] due_date|deadline|due reminders", "turn|switch off [the] due_date|deadline|due reminders", "don't|do_not|never remind me of|about due_dates|deadlines|what_is_due",
            "stop reminding me of|about due_dates|deadlines|what_is_due", "不要|别|不用 [再] 提醒我 到期|截止 [的] [任务|日期]", "关闭|关掉|取消 截止|到期 提醒")
        .Heard("due reminders on", "remind me of|about due_dates|deadlines|what_is_due [again]", "turn|switch on due_date|deadline|due reminders", "打开|开启|恢复 截止|到期 提醒")
        .Heard("project due reminders {days}", "remind everybody|everyone|the_team|us of|about due_dates|deadlines|what_is_due {days}", "截止|到期 {days} 提醒大家|提醒团队");
}
