namespace ProjectBot.Tests.Reasons;

/// <summary>Why a message came, and why one did not.</summary>
public sealed class ReasonTranscripts
{
    [Fact]
    public Task Who_was_told_something_hears_why() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: why
        bot: Ana added you to Apollo (09:00), and whoever is added hears of it. I sent it at once.
        ana: task add Draft for bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: why did I get this?
        bot: Ana gave you T1 Draft (09:00), and I tell whoever something is given to. I sent it at once.
        bo: T1 also Ana
        bot: Gave T1 Draft to Ana as well.
           | [Undo: undo change #]
        ana: ← Bo gave you T1 Draft.
           | T1 Draft
           | ○ to do · Bo and Ana
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana, bo: ↻ T1 Draft: ○ to do · Bo and Ana
        ana: T1 watch
        bot: You now follow T1 Draft.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Draft: Watched by: Ana
        bo: T1 done
        bot: Finished T1 Draft.
           | [Undo: undo change #]
        ana: ← Bo finished T1 Draft.
           | [Show: T1]
        ana, bo: ↻ T1 Draft: ✓ done on Sun 22 Nov · Bo and Ana
        ana: why do you tell me that?
        bot: Bo changed T1 Draft (09:00), and I tell whoever owns it. I sent it at once.
        bo to “Ana gave you T1 Draft.”: why
        bot: Ana gave you T1 Draft (09:00), and I tell whoever something is given to. I sent it at once.
        bo to “Finished T1 Draft.”: why
        bot: You asked for that (09:00): finish tasks.
        bo: tasks
        bot: There are no open tasks yet. Add the first one: task add Prepare the kickoff deck
           | [New task: task add]
        bo to “There are no open tasks yet”: why
        bot: You asked for that (09:00): list the open tasks, or those you ask for.
        bo to “what shall we have for lunch”: why
        bot: I do not find that message: it is long ago, it only answered somebody, or it is not mine.
        ana: why is T1 late?
        bot: T1 Draft
           | ✓ done on Sun 22 Nov · Bo and Ana
           | Watched by: Ana
           | [Reopen: T1 reopen] [Comment…: T1 comment]
        """);

    [Fact]
    public Task Who_watches_can_stop_it() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Draft
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: T1 watch
        bot: You now follow T1 Draft.
           | [Undo: undo change #]
        ana: ↻ T1 Draft: Watched by: Bo
        ana: T1 start
        bot: Started T1 Draft.
           | [Undo: undo change #]
        bo: ← Ana started T1 Draft.
           | [Show: T1]
        ana: ↻ T1 Draft: ◐ doing
        bo: why
        bot: Ana changed T1 Draft (09:00), and you watch it. I sent it at once.
           | [Tell me no more of it: T1 unwatch]
        bo> Tell me no more of it
        bot: You no longer follow T1 Draft.
           | T1 Draft
           | ◐ doing
           | [Done: T1 done] [To review: T1 review] [Undo: undo change #] [Block…: T1 blocked by] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana: ↻ T1 Draft: −Watched by
        """);

    [Fact]
    public Task In_a_channel_it_is_about_what_was_posted_there_in_words_for_all_who_read_along() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in #news
        ana@#news: why
        bot: You asked for that (09:00): make another project the one we talk about here.
        ana: task add Prepare the kickoff
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Prepare the kickoff
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 share
        bot: Shared T1 Prepare the kickoff with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Prepare the kickoff: Clients: may see this
        ana@#news: T1
        bot: T1 Prepare the kickoff
           | ○ to do
           | [Comment…: T1 comment]
        ana: T1 start
        bot: Started T1 Prepare the kickoff.
           | [Undo: undo change #]
        @#news in its thread: ← Ana started T1 Prepare the kickoff.
        @#news, ana: ↻ T1 Prepare the kickoff: ◐ doing
        carla@#news: why
        bot: Ana changed T1 Prepare the kickoff elsewhere (09:00). What becomes of it I tell where its card stands. I sent it at once.
        bo@#news: why not @Carla
        bot: Ask me that in private: clients read along here.
        ana: T1 hide
        bot: Made T1 Prepare the kickoff internal again.
           | [Undo: undo change #]
        @#news: ↻ T1 is internal
        ana: ↻ T1 Prepare the kickoff: −Clients
        carla@#news: why
        bot: It was about something that Ana did (09:00). I sent it at once.
        carla: why not @Bo
        bot: That is for the project team.
           | [What is shared with me: tasks]
        given: #news is read by ana, bo, carla, eve
        eve@#news: hello
        bot: Hello Eve! You are not in the project that this conversation is about. One of its managers can add you.
           | [help]
        carla@#news: why
        bot: It was about something that I do not speak of here. Ask me in private.
        """);

    [Fact]
    public Task A_member_sees_what_became_of_the_messages_to_somebody() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: why not Bo
        bot: What I told Bo
           | news of being added · Ana 09:00 · sent 09:00
        ana: task add Draft for bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Draft.
           | T1 Draft
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: did Bo get my message?
        bot: What I told Bo
           | T1 something given to them · Ana 09:00 · sent 09:00
           | news of being added · Ana 09:00 · sent 09:00
        ana: task add Logo
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Logo
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: why didn't Bo get it?
        bot: What I told Bo
           | Of your last change (T2, 09:00) I told Bo nothing: they neither own nor watch it.
           | T1 something given to them · Ana 09:00 · sent 09:00
           | news of being added · Ana 09:00 · sent 09:00
        ana: T1 rename Offer
        bot: Renamed T1 Offer.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Offer
        ana: why did Bo not hear of it
        bot: What I told Bo
           | Of your last change (T1, 09:00) I told Bo nothing: not every change is worth a message.
           | T1 something given to them · Ana 09:00 · sent 09:00
           | news of being added · Ana 09:00 · sent 09:00
        ana: what did you tell Carla
        bot: What I told Carla
           | Of your last change (T1, 09:00) I told Carla nothing: clients do not see it.
           | news of being added · Ana 09:00 · sent 09:00
        ana: add Eve as member
        bot: Eve is in Apollo now, as member.
           | [Undo: undo change #]
        bot: I have not met Eve yet. To join, they say this to me within 7 days: link #
        ana: why not Eve
        bot: Eve: was invited and has not come yet: remind them of their code
           | Of your last change (T1, 09:00) I told Eve nothing: they neither own nor watch it.
           | There was nothing to tell Eve in Apollo: people hear what is given to them, and what becomes of what they own or watch.
        ana: why not
        bot: Who did not get something?
           | [me] [Bo: @Bo] [Eve: @Eve] [Cancel]
        ana: Bo
        bot: What I told Bo
           | Of your last change (T1, 09:00) I told Bo nothing: not every change is worth a message.
           | T1 something given to them · Ana 09:00 · sent 09:00
           | news of being added · Ana 09:00 · sent 09:00
        ana: why not Zoe
        bot: I could not read “Zoe”. I know nobody called Zoe in this project.
           | Who did not get something?
           | [me] [Bo: @Bo] [Eve: @Eve] [Cancel] [Add Zoe: add Zoe as member]
        """);

    [Fact]
    public Task Everybody_says_whether_they_want_to_be_told_at_night() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: me quiet on
        bot: Until I know how late it is where you are, I tell you things at any time. Say for example: me zone Berlin
           | [Undo: undo change #]
        bo: me zone Berlin
        bot: Your time zone is Europe/Berlin; it is 10:00 there now.
           | [Undo: undo change #]
        bo: me hours 10-18
        bot: Your working hours are 10:00-18:00.
           | [Undo: undo change #]
        bo: me
        bot: Bo
           | Language: as in your chat app
           | Time zone: Europe/Berlin
           | Working hours: 10:00-18:00
           | Quiet: 19:00-09:00
           | Chats: test
           | [English: me language en] [中文: me language zh] [Join another chat: link]
        bo: you can message me at any time
        bot: I tell you things at any time.
           | [Undo: undo change #]
        bo: me
        bot: Bo
           | Language: as in your chat app
           | Time zone: Europe/Berlin
           | Working hours: 10:00-18:00
           | Quiet: off
           | Chats: test
           | [English: me language en] [中文: me language zh] [Join another chat: link]
        bo: undo
        bot: Undone. I tell you everything between 09:00 and 19:00 on your working days; at other times what can wait, waits for the morning.
           | [Redo]
        bo: me quiet off
        bot: I tell you things at any time.
           | [Undo: undo change #]
        bo: me quiet on
        bot: I tell you everything between 09:00 and 19:00 on your working days; at other times what can wait, waits for the morning.
           | [Undo: undo change #]
        bo: turn off quiet hours
        bot: I tell you things at any time.
           | [Undo: undo change #]
        bo: please don't message me in the evening
        bot: I tell you everything between 09:00 and 19:00 on your working days; at other times what can wait, waits for the morning.
           | [Undo: undo change #]
        bo: help messages
        bot: What I tell you
           | why
           | why did I get this?
           | where does this message come from?
           | why not
           | me
           | me hours
           | “please don't message me in the evening” · “you can message me at any time”
           | More: each line exactly
           | What is in brackets may be left out, in any order.
           | why · say why a message of mine came; quote it, or mean the last one
           | why not ‹person› · show what became of my last messages to somebody
           | me quiet on · keep what nobody waits for until the morning
           | me quiet off · be told things at any time
           | [All subjects: help]
        """);

    [Fact]
    public Task 收到消息的人可以问为什么() => Transcript.Check("""
        given: 阿波罗 with ana, bo
        ana: 添加任务 写方案 给 bo
        bot: 已添加 T1，负责人 Bo。还没有日期，先放在收件箱。
           | T1 写方案
           | ○ 待办 · Bo
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: ← Ana 把 T1 写方案 交给了你。
           | T1 写方案
           | ○ 待办 · Bo
           | [开始: T1 start] [完成: T1 done] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: 为什么
        bot: Ana 把 T1 写方案 交给了你（09:00）；事情交给谁，我就告诉谁。我马上就发了。
        bo: 为什么给我发这个
        bot: Ana 把 T1 写方案 交给了你（09:00）；事情交给谁，我就告诉谁。我马上就发了。
        bo: 我怎么会收到这条消息？
        bot: Ana 把 T1 写方案 交给了你（09:00）；事情交给谁，我就告诉谁。我马上就发了。
        bo to “写方案”: 为啥发给我
        bot: 我找不到那条消息：可能是很久以前的，可能只是回答别人，也可能不是我发的。
        ana: 为什么没发给 Bo
        bot: 我发给 Bo 的消息
           | T1 交给对方的事 · Ana 09:00 · 09:00 已发出
           | 被加入项目的消息 · Ana 09:00 · 09:00 已发出
        ana: Bo收到我的消息了吗
        bot: 我发给 Bo 的消息
           | T1 交给对方的事 · Ana 09:00 · 09:00 已发出
           | 被加入项目的消息 · Ana 09:00 · 09:00 已发出
        ana: 为什么Bo没收到
        bot: 我发给 Bo 的消息
           | T1 交给对方的事 · Ana 09:00 · 09:00 已发出
           | 被加入项目的消息 · Ana 09:00 · 09:00 已发出
        bo: 我的免打扰 开
        bot: 知道你那边几点之前，有事我随时告诉你。比如可以说：我的时区 上海
           | [撤销: undo change #]
        bo: 我的时区 上海
        bot: 你的时区是 Asia/Shanghai，那里现在是 17:00。
           | [撤销: undo change #]
        bo: 我的工作时间 9-18
        bot: 你的工作时间是 09:00-18:00。
           | [撤销: undo change #]
        bo: 下班后别打扰我
        bot: 工作日 08:00 到 19:00 有事我都告诉你；其他时间不急的事，留到早上再说。
        bo: 你随时可以找我
        bot: 有事我随时告诉你。
           | [撤销: undo change #]
        bo: 我的设置
        bot: Bo
           | 语言: 跟随聊天软件
           | 时区: Asia/Shanghai
           | 工作时间: 09:00-18:00
           | 免打扰: 关
           | 聊天渠道: test
           | [English: me language en] [中文: me language zh] [关联其他聊天: 关联]
        bo: 我的免打扰 关
        bot: 有事我随时告诉你。
        bo: 开启免打扰
        bot: 工作日 08:00 到 19:00 有事我都告诉你；其他时间不急的事，留到早上再说。
           | [撤销: undo change #]
        given: it is 2026-11-23 14:00
        ana: 添加任务 画标志 给 bo
        bot: 已添加 T2，负责人 Bo。还没有日期，先放在收件箱。
           | T2 画标志
           | ○ 待办 · Bo
           | [开始: T2 start] [完成: T2 done] [撤销: undo change #] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: 添加任务 买纸 给 bo
        bot: 已添加 T3，负责人 Bo。还没有日期，先放在收件箱。
           | T3 买纸
           | ○ 待办 · Bo
           | [开始: T3 start] [完成: T3 done] [撤销: undo change #] [指派…: T3 to] [截止…: T3 due] [标为受阻…: T3 blocked by] [评论…: T3 comment]
        ana: 为什么没发给 Bo
        bot: 我发给 Bo 的消息
           | T3 交给对方的事 · Ana 14:00 · 等到 11月24日 周二 00:00：不在工作时间
           | T2 交给对方的事 · Ana 14:00 · 等到 11月24日 周二 00:00：不在工作时间
           | T1 交给对方的事 · Ana 11月22日 周日 09:00 · 11月22日 周日 09:00 已发出
           | 被加入项目的消息 · Ana 11月22日 周日 09:00 · 11月22日 周日 09:00 已发出
        given: it is 2026-11-24 00:00
        bo: ← 你不在的时候：
           | Ana 把 T2 画标志 交给了你。
           | Ana 把 T3 买纸 交给了你。
           | [T2: 阿波罗/T2] [T3: 阿波罗/T3]
        bo: 为什么
        bot: Ana 把 T3 买纸 交给了你（11月23日 周一 22:00）；事情交给谁，我就告诉谁。等到你的工作时间才发的。我在 08:00 和其他消息合成一条发出。
           | [我的设置]
        """, "zh-CN");
}
