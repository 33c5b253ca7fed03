namespace ProjectBot.Tests.Reminders;

/// <summary>Reminders that are to come at another time keep what nobody said of it.</summary>
public sealed class MovedTranscripts
{
    [Fact]
    public Task A_time_alone_keeps_the_days_and_days_alone_keep_the_time() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me every monday 9:30 to send the report
        bot: I remind you, every Mon 09:30; on a day off, the next working day (first Mon 23 Nov 09:30): send the report
           | [Undo: undo change #]
        ana: move schedule 2 to 8:00
        bot: Reminder “send the report” now comes every Mon 08:00; on a day off, the next working day.
           | [Undo: undo change #]
        ana: move schedule 2 to every thursday
        bot: Reminder “send the report” now comes every Thu 08:00; on a day off, the next working day.
           | [Undo: undo change #]
        ana: move schedule 2 by an hour
        bot: Reminder “send the report” now comes every Thu 09:00; on a day off, the next working day.
           | [Undo: undo change #]
        ana: move schedule 2 to tomorrow
        bot: It comes every Thu 09:00; on a day off, the next working day. Say another time, like 8:00, or other days, like every thursday.
        ana: move schedule 2 by 2 days
        bot: It comes every Thu 09:00; on a day off, the next working day. Say another time, like 8:00, or other days, like every thursday.
        ana: schedule 2
        bot: Reminder “send the report”
           | When: every Thu 09:00; on a day off, the next working day
           | Next: Thu 26 Nov 09:00
           | [Pause: pause schedule apollo/2] [Stop: stop schedule apollo/2]
        ana: remind me friday 15:00 to call Acme
        bot: I remind you, Fri 27 Nov 15:00: call Acme
           | [Undo: undo change #]
        ana: move schedule 3 to 11:00
        bot: Reminder “call Acme” now comes Fri 27 Nov 11:00.
           | [Undo: undo change #]
        ana: move schedule 3 to tomorrow
        bot: Reminder “call Acme” now comes Mon 23 Nov 11:00.
           | [Undo: undo change #]
        ana: postpone schedule 3 an hour
        bot: Reminder “call Acme” now comes Mon 23 Nov 12:00.
           | [Undo: undo change #]
        ana: move schedule 3 by 2 days
        bot: Reminder “call Acme” now comes Wed 25 Nov 12:00.
           | [Undo: undo change #]
        ana: move reminder 3 to every tuesday
        bot: Reminder “call Acme” now comes every Tue 12:00; on a day off, the next working day.
           | [Undo: undo change #]
        ana: remind me in 20 min to stretch
        bot: I remind you, Sun 22 Nov 09:20: stretch
           | [Undo: undo change #]
        ana: move schedule 4 by an hour
        bot: Reminder “stretch” now comes Sun 22 Nov 10:20.
           | [Undo: undo change #]
        ana: move schedule 4 to 8:00
        bot: That time has passed. Say a later one.
        ana: move schedule 4 to tomorrow
        bot: Reminder “stretch” now comes Mon 23 Nov 10:20.
           | [Undo: undo change #]
        ana: move schedule 4 by nothing
        bot: Which schedule?
           | [Cancel]
        """);

    [Fact]
    public Task And_so_they_do_in_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 每周一九点半提醒我写周报
        bot: 我会提醒你（每周一 09:30，遇休息日顺延到下一个工作日（首次 11月23日 周一 09:30））：写周报
           | [撤销: undo change #]
        ana: 把提醒 2 改到下午五点
        bot: 提醒“写周报” 现在的时间：每周一 17:00，遇休息日顺延到下一个工作日。
           | [撤销: undo change #]
        ana: 提醒2改到每周四
        bot: 提醒“写周报” 现在的时间：每周四 17:00，遇休息日顺延到下一个工作日。
           | [撤销: undo change #]
        ana: 把提醒2推迟一小时
        bot: 提醒“写周报” 现在的时间：每周四 18:00，遇休息日顺延到下一个工作日。
           | [撤销: undo change #]
        ana: 把提醒2推迟一天
        bot: 它的时间是每周四 18:00，遇休息日顺延到下一个工作日。请说另一个时间（例如 8:00）或另外的日子（例如每周四）。
        ana: 把提醒 2 改到明天
        bot: 它的时间是每周四 18:00，遇休息日顺延到下一个工作日。请说另一个时间（例如 8:00）或另外的日子（例如每周四）。
        ana: 明天上午九点提醒我交报告
        bot: 我会提醒你（11月23日 周一 09:00）：交报告
           | [撤销: undo change #]
        ana: 把提醒3推迟一天
        bot: 提醒“交报告” 现在的时间：11月24日 周二 09:00。
           | [撤销: undo change #]
        ana: 推迟提醒3半小时
        bot: 提醒“交报告” 现在的时间：11月24日 周二 09:30。
           | [撤销: undo change #]
        ana: 把提醒 3 改到下午五点
        bot: 提醒“交报告” 现在的时间：11月24日 周二 17:00。
           | [撤销: undo change #]
        ana: 每天9点提醒我喝水
        bot: 我会提醒你（每天 09:00（首次 11月23日 周一 09:00））：喝水
           | [撤销: undo change #]
        ana: 推迟提醒 2 一小时
        bot: 提醒“写周报” 现在的时间：每周四 19:00，遇休息日顺延到下一个工作日。
           | [撤销: undo change #]
        """, "zh-CN");
}
