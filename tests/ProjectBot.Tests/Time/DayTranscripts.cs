namespace ProjectBot.Tests.Time;

public sealed class DayTranscripts
{
    [Fact]
    public Task A_day_in_the_past_that_was_asked_about_can_be_confirmed() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Write the offer for me by yesterday
        bot: Sat 21 Nov 2026 is in the past: did you mean Sun 22 Nov 2026?
           | [Sun 22 Nov 2026: 2026-11-22] [Sat 21 Nov 2026: 2026-11-21] [Cancel]
        ana> 2
        bot: Added T1 for Ana, due Sat 21 Nov.
           | T1 Write the offer
           | ○ to do · Ana · Sat 21 Nov (overdue)
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        """);

    [Fact]
    public Task In_Chinese_as_well() => Transcript.Check("""
        ana: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 添加任务 写报价 给我 昨天前
        bot: 2026年11月21日 周六已经过了，是指 2026年11月22日 周日吗？
           | [2026年11月22日 周日: 2026-11-22] [2026年11月21日 周六: 2026-11-21] [取消]
        ana> 2
        bot: 已添加 T1，负责人 Ana，截止 11月21日 周六。
           | T1 写报价
           | ○ 待办 · Ana · 11月21日 周六（逾期）
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        """, "zh-CN");
}
