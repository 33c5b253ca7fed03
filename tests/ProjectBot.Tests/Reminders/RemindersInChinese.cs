namespace ProjectBot.Tests.Reminders;

/// <summary>Reminders as they are asked for and taken back in Chinese.</summary>
public sealed class RemindersInChinese
{
    [Fact]
    public Task What_is_said_of_a_reminder_is_no_task() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 添加任务 写报告 给我 2026-12-04前
        bot: 已添加 T1，负责人 Ana，截止 12月4日 周五。
           | T1 写报告
           | ○ 待办 · Ana · 12月4日 周五
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 添加任务 写报价 给我 2026-12-04前
        bot: 已添加 T2，负责人 Ana，截止 12月4日 周五。
           | T2 写报价
           | ○ 待办 · Ana · 12月4日 周五
           | [开始: T2 start] [完成: T2 done] [修改: T2 due] [撤销: undo change #] [指派…: T2 to] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: 每天九点提醒我喝水
        bot: 我会提醒你（每天 09:00（首次 11月23日 周一 09:00））：喝水
           | [撤销: undo change #]
        ana: 明天九点提醒我交报告
        bot: 我会提醒你（11月23日 周一 09:00）：交报告
           | [撤销: undo change #]
        ana: 明天十点提醒我开会
        bot: 我会提醒你（11月23日 周一 10:00）：开会
           | [撤销: undo change #]
        ana: 提醒2暂停
        bot: 提醒“喝水”：已暂停。
           | [撤销: undo change #]
        ana: 恢复提醒2
        bot: 提醒“喝水” 继续：下次 11月23日 周一 09:00。
           | [撤销: undo change #]
        ana: 把提醒2推迟一天
        bot: 它的时间是每天 09:00。请说另一个时间（例如 8:00）或另外的日子（例如每周四）。
        ana: 删除提醒 2
        bot: 提醒“喝水”：已停止。
           | [撤销: undo change #]
        ana: 删掉提醒 3
        bot: 提醒“交报告”：已停止。
           | [撤销: undo change #]
        ana: 移除提醒 4
        bot: 提醒“开会”：已停止。
           | [撤销: undo change #]
        ana: 每天九点提醒我喝水
        bot: 我会提醒你（每天 09:00（首次 11月23日 周一 09:00））：喝水
           | [撤销: undo change #]
        ana: 完成提醒 5
        bot: 提醒“喝水”：已停止。
           | [撤销: undo change #]
        ana: 每天九点提醒我喝水
        bot: 我会提醒你（每天 09:00（首次 11月23日 周一 09:00））：喝水
           | [撤销: undo change #]
        ana: 别再提醒我喝水了
        bot: 不再提醒“喝水”。
           | [撤销: undo change #]
        ana: 每天九点提醒我喝水
        bot: 我会提醒你（每天 09:00（首次 11月23日 周一 09:00））：喝水
           | [撤销: undo change #]
        ana: 不用提醒我了
        bot: 不再提醒“喝水”。
           | [撤销: undo change #]
        ana: 每天九点提醒我喝水
        bot: 我会提醒你（每天 09:00（首次 11月23日 周一 09:00））：喝水
           | [撤销: undo change #]
        ana: 不用再提醒了
        bot: 不再提醒“喝水”。
           | [撤销: undo change #]
        ana: 把提醒9删了
        bot: 没有这个提醒。看全部：提醒列表
           | [全部提醒: 提醒列表]
        """, "zh-CN");
}
