namespace ProjectBot.Tests.Chat;

/// <summary>What undo takes back, where, and what it says.</summary>
public sealed class UndoTranscripts
{
    [Fact]
    public Task Undo_is_of_this_conversation_and_project_and_says_what_now_is() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: task add Offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Other
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Other
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: undo
        bot: Undone. This conversation is about no project.
           | [Redo]
        ana: T1 done
        bot: Finished T1 Other.
           | [Undo: undo change #]
        ana: ↻ T1 Other: ✓ done on Sun 22 Nov
        ana: undo
        bot: Undone. T1 is open again.
           | [Redo]
        ana: ↻ T1 Other: ○ to do
        ana: project zone Asia/Shanghai
        bot: The project's time zone is Asia/Shanghai.
           | [Undo: undo change #]
        ana: undo
        bot: Undone. The project's time zone is UTC.
           | [Redo]
        ana: redo
        bot: Done again. The project's time zone is Asia/Shanghai.
           | [Undo: undo change #]
        ana: add Bo as client
        bot: Bo is in Beta now, as client.
           | [Undo: undo change #]
        bo: ← Ana added you to Beta as client.
           | [Switch to Beta: project use Beta]
        ana: undo
        bot: Undone. Bo is no longer in Beta.
           | [Redo]
        ana: undo 2
        bot: Your last 2 changes are undone. The project's time zone is UTC. T1 is gone.
           | [Redo]
        ana: ↻ T1 was taken back
        ana: undo
        bot: Undone. Beta is gone. Now we talk about Apollo here.
           | [Redo]
        ana: project
        bot: Apollo
           | ▱ 0 of 1 tasks done
           | Your role: manager
           | People: Ana and Bo
           | Conversations: 2 conversations
           | [Tasks] [Board] [People] [Add a task: task add]
        """);

    [Fact]
    public Task What_would_take_back_a_project_with_what_is_in_it_is_asked_about() => Transcript.Check("""
        ana: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: task add Offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Print
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Print
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T2 done
        bot: Finished T2 Print.
           | [Undo: undo change #]
        ana: ↻ T2 Print: ✓ done on Sun 22 Nov
        ana: undo
        bot: Undone. T2 is open again.
           | [Redo]
        ana: ↻ T2 Print: ○ to do
        ana: undo change 1
        bot: That would take back the project Apollo with all that is in it: 2 changes since.
           | [Take it back: undo change # anyway]
        ana> Take it back
        bot: Undone. Apollo is gone. This conversation is about no project.
           | [Redo]
        ana: tasks
        bot: You are in no project yet. Start one:
           | [project new …: project new] [My projects: projects]
        ana: redo
        bot: Done again. Apollo is there again. Now we talk about Apollo here.
           | [Undo: undo change #]
        ana: tasks
        bot: Tasks of Apollo
           | 2 in all, as of 09:00
           | T1 Offer
           | T2 Print
           | [Refresh: tasks]
        ana: undo 20
        bot: Your last 3 changes are undone. Apollo is gone. T1 is gone. T2 is gone. This conversation is about no project.
           | [Redo]
        ana: redo
        bot: Done again. Apollo is there again. Now we talk about Apollo here.
           | [Undo: undo change #]
        ana: ↻ T1 Offer
        ana: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        ana: undo 2
        bot: Your last 2 changes are undone. Beta is gone.
           | [Redo]
        ana: project
        bot: Apollo
           | ▱▱ 0 of 2 tasks done
           | Your role: manager
           | People: Ana
           | [Tasks] [Board] [People] [Add a task: task add]
        """);

    [Fact]
    public Task Who_spoke_meanwhile_is_no_conflict_and_who_changed_it_is_named() => Transcript.Check("""
        ana@team: project new Apollo
        bot: Apollo is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        bo@team: hi
        bot: Hello Bo! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        ana@team: add @Carla as member
        bot: Carla is in Apollo now, as member.
           | [Undo: undo change #]
        carla@team: hi
        bot: Hello Carla! One person reads along here who is not in the project, so I say nothing about it aloud. Ask me in private.
           | [help]
        bo@team: hi
        bot: Hello Bo! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        ana@team: undo
        bot: Undone.
           | [Redo]
        ana@team: redo
        bot: Done again.
           | [Undo: undo change #]
        ana@team: add Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        ana@team: task add Offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@team: T1 rename Big offer
        bot: Ana renamed T1 Big offer.
           | [Undo: undo change #]
        @team: ↻ T1 Big offer
        bo@team: T1 due friday
        bot: Bo set the due date of T1 Big offer to Fri 27 Nov.
           | [Change: T1 due] [Undo: undo change #]
        @team: ↻ T1 Big offer: ○ to do · Fri 27 Nov
        ana@team: undo
        bot: Undone. T1: renamed from “Big offer” to “Offer”.
           | [Redo]
        @team: ↻ T1 Offer
        ana@team: redo
        bot: Done again. T1: renamed from “Offer” to “Big offer”.
           | [Undo: undo change #]
        @team: ↻ T1 Big offer
        bo@team: T1 rename Small offer
        bot: Bo renamed T1 Small offer.
           | [Undo: undo change #]
        @team: ↻ T1 Small offer
        carla@team: T1 rename Tiny offer
        bot: Carla renamed T1 Tiny offer.
           | [Undo: undo change #]
        @team: ↻ T1 Tiny offer
        carla@team: undo
        bot: Undone. T1: renamed from “Tiny offer” to “Small offer”.
           | [Redo]
        @team: ↻ T1 Small offer
        ana@team: undo
        bot: I cannot undo that: T1 was changed since by Bo (change the title). Nothing was touched.
        """);

    [Fact]
    public Task What_one_may_no_longer_do_is_not_undone_either() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: task add Offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: leave project
        bot: You have left Apollo.
           | [Undo: undo change #]
        bo: undo
        bot: Undone. Bo is in Apollo now, as member.
           | [Redo]
        bo: tasks
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | T1 Offer
           | [Refresh: tasks]
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bo: undo
        bot: You may no longer do that in this project.
        ana: add Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        bo: ← Ana added you to Apollo as member.
           | [Switch to Apollo: project use Apollo]
        bo: undo
        bot: Undone. T1 is gone.
           | [Redo]
        bo: ↻ T1 was taken back
        bo: task add Print
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Print
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: project archive
        bot: Apollo is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        bo: undo
        bot: Apollo is archived, so nothing in it changes.
        ana: undo
        bot: Undone. Apollo is open again.
           | [Redo]
        bo: undo
        bot: Undone. T2 is gone.
           | [Redo]
        bo: ↻ T2 was taken back
        """);

    [Fact]
    public Task What_one_may_no_longer_do_is_not_done_again_either() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: task add Offer
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Offer
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: T1 done
        bot: Finished T1 Offer.
           | [Undo: undo change #]
        bo: ↻ T1 Offer: ✓ done on Sun 22 Nov
        bo: undo
        bot: Undone. T1 is open again.
           | [Redo]
        bo: ↻ T1 Offer: ○ to do
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bo: redo
        bot: You may no longer do that in this project.
        ana: undo
        bot: Undone. Bo is in Apollo now, as member.
           | [Redo]
        bo: redo
        bot: Done again. T1 is done again.
           | [Undo: undo change #]
        bo: ↻ T1 Offer: ✓ done on Sun 22 Nov
        ana: remove Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bo: undo
        bot: You may no longer do that in this project.
        ana: T1
        bot: T1 Offer
           | ✓ done on Sun 22 Nov
           | [Reopen: T1 reopen] [Comment…: T1 comment]
        """);

    [Fact]
    public Task Where_a_client_reads_undo_says_nothing_internal() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana@team: task add Margin
        bot: Added T1. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana: T1 rename Profit
        bot: Renamed T1 Profit.
           | [Undo: undo change #]
        ana@team: undo
        bot: I cannot undo that: it was changed since. Nothing was touched.
        ana@team: redo
        bot: There is nothing to redo.
        bo: T1 due friday
        bot: Set the due date of T1 Profit to Fri 27 Nov.
           | [Change: T1 due] [Undo: undo change #]
        ana@team: undo
        bot: I cannot undo that: it was changed since. Nothing was touched.
        """);

    [Fact]
    public Task 撤销会说现在是什么样() => Transcript.Check("""
        ana: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 项目改名 登月
        bot: 项目现在叫登月。
           | [撤销: undo change #]
        ana: 撤销
        bot: 已撤销。项目现在叫阿波罗。
           | [重做]
        ana: 重做
        bot: 已恢复。项目现在叫登月。
           | [撤销: undo change #]
        ana: 我的时区 Asia/Shanghai
        bot: 你的时区是 Asia/Shanghai，那里现在是 17:00。
           | [撤销: undo change #]
        ana: 撤销
        bot: 已撤销。你的时区是 UTC。
           | [重做]
        ana: 归档项目
        bot: 登月已归档。内容仍可查看；说“重新打开项目”即可恢复。
           | [撤销: undo change #]
        ana: 项目时区 Asia/Shanghai
        bot: 登月已归档，里面的内容不再改动。
           | [重新打开项目: project reopen]
        ana: 撤销
        bot: 已撤销。登月已重新打开。
           | [重做]
        ana: 撤销 20
        bot: 你最近的 2 项更改已撤销。阿波罗已撤回。这个对话还没有关联项目。
           | [重做]
        ana: 重做
        bot: 已恢复。登月已恢复。已切换到阿波罗，接下来说的都是这个项目。
           | [撤销: undo change #]
        """, "zh-CN");
}
