namespace ProjectBot.Tests.Chat;

/// <summary>A change of state that was made elsewhere is told in the thread of the item's card.</summary>
public sealed class ThreadTranscripts
{
    [Fact]
    public Task What_becomes_of_a_task_elsewhere_is_told_in_its_thread_and_nothing_else_is() => Transcript.Check("""
        given: Apollo with ana, bo in #news
        ana@#news: task add Prepare the kickoff
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the kickoff
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 start
        bot: Started T1 Prepare the kickoff.
           | [Undo: undo change #]
        @#news in its thread: ← Ana started T1 Prepare the kickoff.
        @#news: ↻ T1 Prepare the kickoff: ◐ doing
        ana: T1 p1
        bot: Set T1 Prepare the kickoff to p1 urgent.
           | [Undo: undo change #]
        @#news: ↻ T1 Prepare the kickoff: ◐ doing · p1
        bo@#news: T1 done
        bot: Bo finished T1 Prepare the kickoff.
           | [Undo: undo change #]
        @#news: ↻ T1 Prepare the kickoff: ✓ done on Sun 22 Nov · p1
        bo: task add Private thought
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Private thought
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: T2 done
        bot: Finished T2 Private thought.
           | [Undo: undo change #]
        bo: ↻ T2 Private thought: ✓ done on Sun 22 Nov
        """);

    [Fact]
    public Task Where_clients_read_only_what_they_may_see_is_told() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in #news
        ana@#news: task add Prepare the kickoff
        bot: Added T1. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana: T1 start
        bot: Started T1 Prepare the kickoff.
           | [Undo: undo change #]
        ana: T1 share
        bot: Shared T1 Prepare the kickoff with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana@#news: T1
        bot: T1 Prepare the kickoff
           | ◐ doing
           | [Comment…: T1 comment]
        ana: T1 done
        bot: Finished T1 Prepare the kickoff.
           | [Undo: undo change #]
        @#news in its thread: ← Ana finished T1 Prepare the kickoff.
        @#news: ↻ T1 Prepare the kickoff: ✓ done
        """);

    [Fact]
    public Task 在别处改变的状态会在任务的话题里说一声() => Transcript.Check("""
        given: 阿波罗 with ana, bo in #news
        ana@#news: 添加任务 准备启动会
        bot: 已添加 T1。还没有负责人和日期，先放在收件箱。
           | T1 准备启动会
           | ○ 待办
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: T1 开始
        bot: 已开始 T1 准备启动会。
           | [撤销: undo change #]
        @#news in its thread: ← Ana 已开始 T1 准备启动会。
        @#news: ↻ T1 准备启动会: ◐ 进行中
        """, "zh-CN");
}
