namespace ProjectBot.Tests.Chat;

public sealed class TaskTranscripts
{
    [Fact]
    public Task Tasks_are_added_in_one_line() => Transcript.Check("""
        ana: project new Apollo
        ana: task add Prepare kickoff deck for me by next friday p1 est 4h #design
        ana: task add stand by me by friday
        ana: task add Buy milk by hand
        ana: task from message
        ana: cancel
        ana: T1 done
        ana: T2 T3 done
        ana: T1
        ana: undo
        ana: T3
        ana: T9
        ana: T3 due blursday
        ana: T3 p2
        ana: T3 to @Bo
        ana: task add Pay the invoice by 3/4
        ana> 1
        ana: task add Pay the invoice by tomorrow
        """);

    [Fact]
    public Task Every_field_of_a_task_is_set_and_cleared_in_words() => Transcript.Check("""
        ana: project new Apollo
        bo: hi
        ana: add Bo as member
        ana: task add Write the offer
        ana: task add Send the offer
        ana: T1 T2 due friday
        ana: T1 starts monday
        ana: T1 starts none
        ana: T1 due none
        ana: T1 priority high
        ana: T1 priority none
        ana: T1 est 1d
        ana: T1 est none
        ana: T1 #sales
        ana: T1 unlabel #sales
        ana: T1 rename Write the better offer
        ana: T1 describe Three pages, no jargon
        ana: T1 describe none
        ana: T1 to me
        ana: T1 also Bo
        ana: T1 not me
        ana: T1 to nobody
        ana: undo 3
        ana: redo
        """);

    [Fact]
    public Task Work_goes_from_state_to_state_and_back() => Transcript.Check("""
        ana: project new Apollo
        ana: task add Write the offer
        ana: task add Get the keys
        ana: T1 start
        ana: T1 start
        ana: T1 blocked by waiting for keys
        ana: T1 unblock
        ana: T1 blocked by T2
        ana: T2 done
        ana: T1 review
        ana: T1 done
        ana: T1 reopen
        ana: T1 cancel
        ana: the client has changed their mind
        ana: show T1
        ana: history T1
        ana: history T9
        """);

    [Fact]
    public Task Tasks_have_parts_predecessors_checklists_and_a_rhythm() => Transcript.Check("""
        ana: project new Apollo
        ana: task add Offer
        ana: task add Draft under T1
        ana: task add Print after T2
        ana: T3 under T1
        ana: T1 under T3
        ana: T2 after T3
        ana: T3 not after T2
        ana: T3 after T2
        ana: T3 under none
        ana: T2 item Ask the lawyer
        ana: T2 item Read it aloud
        ana: T2 check 2
        ana: T2 uncheck 2
        ana: T2 check 7
        ana: T2 remove item 1
        ana: T2 repeat every monday
        ana: T2 repeat off
        ana: tree
        ana: tree T1
        """);

    [Fact]
    public Task Lists_boards_and_searches_show_what_is_asked_for() => Transcript.Check("""
        ana: project new Apollo
        ana: tasks
        ana: task add Write the offer for me by yesterday
        ana: task add Write the offer for me by tomorrow p1 #sales
        ana: task add Book the room
        ana: T3 start
        ana: tasks
        ana: tasks mine
        ana: my tasks
        ana: tasks p1 by owner
        ana: overdue tasks
        ana: inbox
        ana: filter save hot p1 #sales
        ana: filters
        ana: filter hot
        ana: filter delete hot
        ana: filter hot
        ana: board
        ana: find offer
        ana: find unicorn
        """);

    [Fact]
    public Task Colleagues_talk_about_a_task_and_choose_what_the_client_sees() => Transcript.Check("""
        ana: project new Apollo
        bo: hello
        carla: hello
        ana: add Bo as member
        ana: add Carla as client
        bo: project use Apollo
        carla: project use Apollo
        ana: task add Landing page by friday
        ana: task add Margin
        carla: tasks
        ana: T1 share
        carla: tasks
        carla: T1
        carla: T2
        bo: T1 comment The colours are not right yet
        bo: T1 comment to client We are at it
        carla: T1 comment Thank you
        carla: T1 done
        carla: project archive
        carla: T1
        bo: T1 watch
        bo: T1 unwatch
        bo: T1 hide
        carla: T1
        bo: project archive
        """);

    [Fact]
    public Task Time_spent_is_written_down_and_read() => Transcript.Check("""
        ana: project new Apollo
        ana: task add Write the offer est 4h
        ana: logs
        ana: T1 +2h wrote the intro
        ana: log 90m T1 on friday found the figures
        ana: log 30h T1
        ana: T1 +2h on tomorrow
        ana: T1 +1h
        ana: logs
        ana: logs T1
        ana: undo
        ana: T1
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
        ana: 历史 T2
        ana: Ｔ２ 完成
        ana: T1 记录 2小时 写了开头
        ana: 搜索 报价
        ana: T9
        """, "zh-CN");
}
