namespace ProjectBot.Tests.Chat;

public sealed class TaskTranscripts
{
    [Fact]
    public Task Tasks_are_added_in_one_line() => Transcript.Check("""
        ana: project new Apollo
        ana: task add Prepare kickoff deck for me by next friday p1 est 4h #design
        ana: task add stand by me by friday
        ana: task add Buy milk by hand
        ana: task add
        ana: Write the offer
        ana: tasks mine
        ana: go on
        ana: me
        ana: blursday
        ana: 2026-11-30
        ana: save
        ana: T1 done
        ana: T2 T3 done
        ana: T4
        ana: T4 blocked by waiting for keys
        ana: undo
        ana: T4 +2h wrote intro
        ana: tasks
        ana: board
        ana: find milk
        ana: T2 due blursday
        ana: T4 p2
        ana: history T4
        ana: T4 to @Bo
        ana: task add Pay the invoice by 3/4
        ana> 1
        ana: task add form
        """);

    [Fact]
    public Task 中文一行添加任务() => Transcript.Check("""
        ana: 新建项目 阿波罗
        ana: 添加任务 准备启动会 给我 下周五前 p1 预估4小时 #设计
        ana: 我的任务
        ana: T1 完成
        ana: 撤销
        ana: 看板
        ana: 添加任务
        ana: 写报价
        ana: 我
        ana: 明天
        ana: 保存
        ana: T2 受阻 等钥匙
        ana: 帮助 任务
        """, "zh-CN");
}
