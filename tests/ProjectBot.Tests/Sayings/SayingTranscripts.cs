namespace ProjectBot.Tests.Sayings;

/// <summary>A manager teaches a project its own wordings.</summary>
public sealed class SayingTranscripts
{
    [Fact]
    public Task What_a_manager_teaches_is_understood_from_then_on() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: task add Print the flyer
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Print the flyer
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: wrap up T1
        bot: I didn’t catch “wrap up T1”. You could say:
           | [my tasks] [what's overdue?] [what's due this week?] [Add it as a task: task add wrap up T1] [help]
        ana: "wrap up" means "done"
        bot: From now on “wrap up” means “done” here.
           | [Wordings] [Undo: undo change #]
        bo: wrap up T1
        bot: Finished T1 Send the invoice.
           | [Undo: undo change #]
        bo: ↻ T1 Send the invoice: ✓ done on Sun 22 Nov
        bo: undo
        bot: Undone. T1 is open again.
           | [Redo]
        bo: ↻ T1 Send the invoice: ○ to do
        bo: T1 wrap up
        bot: Finished T1 Send the invoice.
           | [Undo: undo change #]
        bo: ↻ T1 Send the invoice: ✓ done on Sun 22 Nov
        bo: undo
        bot: Undone. T1 is open again.
           | [Redo]
        bo: ↻ T1 Send the invoice: ○ to do
        bo: wrap up the invoice
        bot: Finished T1 Send the invoice.
           | [Undo: undo change #]
        bo: ↻ T1 Send the invoice: ✓ done on Sun 22 Nov
        bo: undo
        bot: Undone. T1 is open again.
           | [Redo]
        bo: ↻ T1 Send the invoice: ○ to do
        bo: could you wrap up T1, T2 please
        bot: Finished T1 and T2.
           | [Undo: undo change #]
        bo: ↻ T1 Send the invoice: ✓ done on Sun 22 Nov
        bo: ↻ T2 Print the flyer: ✓ done on Sun 22 Nov
        bo: undo
        bot: Undone. T1 is open again. T2 is open again.
           | [Redo]
        bo: ↻ T1 Send the invoice: ○ to do
        bo: ↻ T2 Print the flyer: ○ to do
        ana: “nudge” means “comment please look at it”
        bot: From now on “nudge” means “comment please look at it” here.
           | [Wordings] [Undo: undo change #]
        bo: nudge T2
        bot: Commented on T2 Print the flyer: “please look at it”.
           | [Undo: undo change #]
        bo: ↻ T2 Print the flyer: 1 comment · Bo, Sun 22 Nov 09:00: please look at it
        bo: T2 nudge
        bot: Commented on T2 Print the flyer: “please look at it”.
           | [Undo: undo change #]
        bo: ↻ T2 Print the flyer: 2 comments
        bo: nudge the flyer
        bot: Commented on T2 Print the flyer: “please look at it”.
           | [Undo: undo change #]
        bo: ↻ T2 Print the flyer: 3 comments
        bo: wrap up T1 and nudge T2
        bot: Finished T1 Send the invoice.
           | Commented on T2 Print the flyer: “please look at it”.
           | [Undo: undo change #]
        bo: ↻ T1 Send the invoice: ✓ done on Sun 22 Nov
        bo: ↻ T2 Print the flyer: 4 comments
        bo: undo
        bot: Undone. T1 is open again. T2: the comment “please look at it” is gone.
           | [Redo]
        bo: ↻ T1 Send the invoice: ○ to do
        bo: ↻ T2 Print the flyer: 3 comments
        bo: wrap up the invoice and nudge the flyer
        bot: I didn’t catch that. Which of these is it about?
           | [T1 Send the invoice: T1] [T2 Print the flyer: T2] [Add it as a task: task add wrap up the invoice and nudge the flyer] [help]
        ana: "standup time" means "tasks mine"
        bot: From now on “standup time” means “tasks mine” here.
           | [Wordings] [Undo: undo change #]
        bo: standup time!
        bot: You have no such task.
           | [All tasks: tasks]
        ana: teach slide = postpone
        bot: From now on “slide” means “postpone” here.
           | [Wordings] [Undo: undo change #]
        bo: T2 by friday
        bot: Set the due date of T2 Print the flyer to Fri 27 Nov.
           | [Change: T2 due] [Undo: undo change #]
        bo: ↻ T2 Print the flyer: ○ to do · Fri 27 Nov
        bo: slide T2 2 days
        bot: Postponed T2 Print the flyer to Sun 29 Nov.
           | [Undo: undo change #]
        bo: ↻ T2 Print the flyer: ○ to do · Sun 29 Nov
        bo: slide the flyer by a week
        bot: Postponed T2 Print the flyer to Sun 6 Dec.
           | [Undo: undo change #]
        bo: ↻ T2 Print the flyer: ○ to do · Sun 6 Dec
        bo: slide T2
        bot: T2 Print the flyer: Which span?
           | [Cancel]
        bo: cancel
        bot: Cancelled; nothing was changed.
        ana: 「stash」 means 「task add」
        bot: From now on “stash” means “task add” here.
           | [Wordings] [Undo: undo change #]
        bo: stash buy milk by friday
        bot: Added T3, due Fri 27 Nov. It has no owner yet, so it is in the inbox.
           | T3 buy milk
           | ○ to do · Fri 27 Nov
           | [Start: T3 start] [Done: T3 done] [Change: T3 due] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: from now on pass it on means T2 to me
        bot: From now on “pass it on” means “T2 to me” here.
           | [Wordings] [Undo: undo change #]
        bo: pass it on
        bot: Gave T2 Print the flyer to Bo.
           | [Undo: undo change #]
        bo: ↻ T2 Print the flyer: ○ to do · Bo · Sun 6 Dec
        bo: wrap up
        bot: Which tasks?
           | [Cancel]
        """);

    [Fact]
    public Task They_are_listed_replaced_forgotten_and_taken_back() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: wordings
        bot: I was taught no wordings here yet. A manager teaches one like this: “wrap up” means “done”
        ana: "wrap up" means "done"
        bot: From now on “wrap up” means “done” here.
           | [Wordings] [Undo: undo change #]
        ana: "Wrap up" means "done"
        bot: “Wrap up” means “done” already.
        ana: "Wrap  up" means "T1 done"
        bot: From now on “Wrap up” means “T1 done” here, and no longer “done”.
           | [Wordings] [Undo: undo change #]
        ana: undo
        bot: Undone. “wrap up” means “done”.
           | [Redo]
        ana: when we say "standup time", we mean "tasks mine"
        bot: From now on “standup time” means “tasks mine” here.
           | [Wordings] [Undo: undo change #]
        ana: wordings
        bot: Wordings of Apollo
           | “standup time” means “tasks mine”, taught by Ana
           | [Forget: forget wording standup time]
           | “wrap up” means “done”, taught by Ana
           | [Forget: forget wording wrap up]
        bo: wordings
        bot: Wordings of Apollo
           | “standup time” means “tasks mine”, taught by Ana
           | “wrap up” means “done”, taught by Ana
        ana> Forget
        bot: Forgotten: “standup time” no longer means “tasks mine”.
           | [Undo: undo change #]
        bo: standup time
        bot: I didn’t catch “standup time”. You could say:
           | [my tasks] [what's overdue?] [what's due this week?] [Add it as a task: task add standup time] [help]
        ana: undo
        bot: Undone. “standup time” means “tasks mine”.
           | [Redo]
        bo: standup time
        bot: You have no such task.
           | [All tasks: tasks]
        ana: forget "wrap up"
        bot: Forgotten: “wrap up” no longer means “done”.
           | [Undo: undo change #]
        ana: forget “wrap up”
        bot: Nobody taught me “wrap up” here.
           | [Wordings]
        bo: "wrap up" means "done"
        bot: Only a manager of this project can do that.
        bo: forget wording standup time
        bot: Only a manager of this project can do that.
        ana: wording
        bot: What do people here say?
           | [Cancel]
        ana: high five
        bot: What do they mean by it? Say a line I understand, like “tasks mine”, or its words, like “done”.
           | [Cancel]
        ana: hello
        bot: Hello Ana! This conversation is about Apollo. Say what needs doing, for example:
           | [task add Prepare the kickoff by friday] [tasks mine] [help]
        bot: What do they mean by it? Say a line I understand, like “tasks mine”, or its words, like “done”.
           | [Cancel] [Use it as the answer: use it]
        ana: kudos
        bot: I do not understand “kudos” as it stands. Say a line that I do, like “tasks mine”, or its words, like “done”.
        ana: T1 start
        bot: There is no T1 here.
        ana: wording
        bot: What do people here say?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        """);

    [Fact]
    public Task What_cannot_be_taught_is_refused_in_a_sentence() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: "tasks" means "board"
        bot: “tasks” means something already: list the open tasks, or those you ask for. Take other words, please.
        ana: "finish" means "start"
        bot: “finish” answers my questions already. Take other words, please.
        ana: "what's overdue" means "board"
        bot: “what's overdue” means something already: list the open tasks, or those you ask for. Take other words, please.
           | [Try it again: resume]
        ana: "add it to the pile" means "board"
        bot: “add it to the pile” means something already: add somebody to the project, or change their role. Take other words, please.
           | [Try it again: resume]
        ana: "yes" means "board"
        bot: “yes” answers my questions already. Take other words, please.
        ana: "lift off" means "paint it blue"
        bot: I do not understand “paint it blue” as it stands. Say a line that I do, like “tasks mine”, or its words, like “done”.
           | [Try it again: resume]
        ana: "lift off" means "done the invoice"
        bot: I do not understand “done the invoice” as it stands. Say a line that I do, like “tasks mine”, or its words, like “done”.
           | [Try it again: resume]
        ana: "stop all of it" means "T1 cancel"
        bot: “T1 cancel” takes something away or lets it leave the team, so that is only done when it is said itself.
           | [Try it again: resume]
        ana: "stop that" means "cancel"
        bot: “cancel” takes something away or lets it leave the team, so that is only done when it is said itself.
        ana: "go public now" means "T1 share"
        bot: “T1 share” takes something away or lets it leave the team, so that is only done when it is said itself.
           | [Try it again: resume]
        ana: "inwards" means "hide"
        bot: “hide” takes something away or lets it leave the team, so that is only done when it is said itself.
        ana: "shut down" means "project archive"
        bot: “project archive” takes something away or lets it leave the team, so that is only done when it is said itself.
           | [Try it again: resume]
        ana: "shut down" means "archive the project"
        bot: “archive the project” takes something away or lets it leave the team, so that is only done when it is said itself.
           | [Try it again: resume]
        ana: "over and out" means "leave project"
        bot: “leave project” takes something away or lets it leave the team, so that is only done when it is said itself.
           | [Try it again: resume]
        ana: "kick" means "remove Bo"
        bot: “remove Bo” takes something away or lets it leave the team, so that is only done when it is said itself.
        ana: "tell them" means "comment to client"
        bot: “comment to client” takes something away or lets it leave the team, so that is only done when it is said itself.
           | [Try it again: resume]
        ana: "drop it" means "forget wording wrap up"
        bot: “drop it” answers my questions already. Take other words, please.
           | [Try it again: resume]
        ana: "a/b" means "board"
        bot: I could not read “a/b”. A wording is a few words on one line, without quotes, “/” and “=” in it.
           | What do people here say?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: "x" means "board"
        bot: I could not read “x”. A wording has at least two letters.
           | What do people here say?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: "a wording that goes on and on until nobody can remember any more how it once began" means "board"
        bot: I could not read “a wording that goes on and on until nobody can remember any…”. A wording has 60 characters at most; this one has 82.
           | What do people here say?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: this means trouble
        bot: I didn’t catch “this means trouble”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add this means trouble] [help]
        ana: "zap" means "item"
        bot: From now on “zap” means “item” here.
           | [Wordings] [Undo: undo change #]
        ana: zap T1 paper
        bot: Put “paper” on the checklist of T1 Send the invoice.
           | [Undo: undo change #]
        ana: ↻ T1 Send the invoice: Checklist ▱ 0 of 1 · ☐ paper
        ana: "lose it for good" means "T1 remove"
        bot: I do not understand “T1 remove” as it stands. Say a line that I do, like “tasks mine”, or its words, like “done”.
           | [Try it again: resume]
        ana: wordings
        bot: Wordings of Apollo
           | “zap” means “item”, taught by Ana
           | [Forget: forget wording zap]
        """);

    [Fact]
    public Task They_run_under_the_rights_of_who_says_them_and_in_their_project_only() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 share
        bot: Shared T1 Send the invoice with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Send the invoice: Clients: may see this
        ana: "lunar" means "project rename Moon"
        bot: From now on “lunar” means “project rename Moon” here.
           | [Wordings] [Undo: undo change #]
        ana: "wrap up" means "done"
        bot: From now on “wrap up” means “done” here.
           | [Wordings] [Undo: undo change #]
        bo: lunar
        bot: Only a manager of this project can do that.
        bo: wrap up T1
        bot: Finished T1 Send the invoice.
           | [Undo: undo change #]
        ana: ↻ T1 Send the invoice: ✓ done on Sun 22 Nov
        carla: wordings
        bot: I didn’t catch “wordings”. You could say:
           | [what is shared with me?] [what's due this week?] [how is the project going?] [help]
        carla: wrap up T1
        bot: I didn’t catch “wrap up T1”. You could say:
           | [what is shared with me?] [what's due this week?] [how is the project going?] [help]
        carla: lunar
        bot: I didn’t catch “lunar”. You could say:
           | [what is shared with me?] [what's due this week?] [how is the project going?] [help]
        carla: "wrap up" means "T1"
        bot: I didn’t catch “"wrap up" means "T1"”. You could say:
           | [what is shared with me?] [what's due this week?] [how is the project going?] [help]
        carla: forget "wrap up"
        bot: I didn’t catch “forget "wrap up"”. You could say:
           | [what is shared with me?] [what's due this week?] [how is the project going?] [help]
        carla: help wording
        bot: I have nothing about “wording”. “help” shows what there is.
           | [All subjects: help]
        ana@team: wordings
        bot: A client reads here, and this is internal: wordings. Tell me in private.
        bo@team: wrap up T1
        bot: T1 is done already.
        carla@team: wrap up T1
        bot: I didn’t catch “wrap up T1”. You could say:
           | [what is shared with me?] [what's due this week?] [how is the project going?] [help]
        ana@lab: project new Borealis
        bot: Borealis is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana@lab: task add Weigh the samples
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Weigh the samples
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana@lab: wrap up T1
        bot: I didn’t catch “wrap up T1”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add wrap up T1] [help]
        ana@lab: wordings
        bot: I was taught no wordings here yet. A manager teaches one like this: “wrap up” means “done”
        ana: project archive
        bot: Apollo is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        ana: "high five" means "tasks mine"
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        bo: wrap up T1
        bot: Apollo is archived, so nothing in it changes.
        ana: wordings
        bot: Wordings of Apollo
           | “lunar” means “project rename Moon”, taught by Ana
           | [Forget: forget wording lunar]
           | “wrap up” means “done”, taught by Ana
           | [Forget: forget wording wrap up]
        ana: forget "lunar"
        bot: Apollo is archived, so nothing in it changes.
           | [Reopen the project: project reopen]
        """);

    [Fact]
    public Task In_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: 添加任务 发发票
        bot: 已添加 T1。还没有负责人和日期，先放在收件箱。
           | T1 发发票
           | ○ 待办
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 添加任务 打印传单
        bot: 已添加 T2。还没有负责人和日期，先放在收件箱。
           | T2 打印传单
           | ○ 待办
           | [开始: T2 start] [完成: T2 done] [撤销: undo change #] [交给我: T2 to me] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: “收工” 就是 “完成”
        bot: “收工”已经有意思了：完成任务。请换个说法。
        ana: “销号” 就是 “完成”
        bot: 以后这里的“销号”表示“完成”。
           | [说法] [撤销: undo change #]
        bo: 销号 T1
        bot: 已完成 T1 发发票。
           | [撤销: undo change #]
        ana: ↻ T1 发发票: ✓ 11月22日 周日 完成
        bo: 撤销
        bot: 已撤销。T1 已重新打开。
           | [重做]
        ana: ↻ T1 发发票: ○ 待办
        bo: T1销号
        bot: 已完成 T1 发发票。
           | [撤销: undo change #]
        ana: ↻ T1 发发票: ✓ 11月22日 周日 完成
        bo: 撤销
        bot: 已撤销。T1 已重新打开。
           | [重做]
        ana: ↻ T1 发发票: ○ 待办
        bo: 把T1销号
        bot: 已完成 T1 发发票。
           | [撤销: undo change #]
        ana: ↻ T1 发发票: ✓ 11月22日 周日 完成
        bo: 撤销
        bot: 已撤销。T1 已重新打开。
           | [重做]
        ana: ↻ T1 发发票: ○ 待办
        bo: 发票销号
        bot: 已完成 T1 发发票。
           | [撤销: undo change #]
        ana: ↻ T1 发发票: ✓ 11月22日 周日 完成
        bo: 撤销
        bot: 已撤销。T1 已重新打开。
           | [重做]
        ana: ↻ T1 发发票: ○ 待办
        ana: “站会”表示“我的任务”
        bot: 以后这里的“站会”表示“我的任务”。
           | [说法] [撤销: undo change #]
        bo: 站会
        bot: 没有符合条件的任务。
           | [全部任务: tasks]
        ana: 以后“催一下”就是“评论 请看一下”
        bot: 以后这里的“催一下”表示“评论 请看一下”。
           | [说法] [撤销: undo change #]
        bo: 催一下T2
        bot: 已评论 T2 打印传单：“请看一下”。
           | [撤销: undo change #]
        ana: ↻ T2 打印传单: 1 条评论 · Bo，11月22日 周日 09:00：请看一下
        bo: T2催一下
        bot: 已评论 T2 打印传单：“请看一下”。
           | [撤销: undo change #]
        ana: ↻ T2 打印传单: 2 条评论
        ana: 教你 往后推 = 推迟
        bot: 以后这里的“往后推”表示“推迟”。
           | [说法] [撤销: undo change #]
        bo: T2 周五前
        bot: 已将 T2 打印传单 的截止日期设为 11月27日 周五。
           | [修改: T2 due] [撤销: undo change #]
        ana: ↻ T2 打印传单: ○ 待办 · 11月27日 周五
        bo: T2往后推2天
        bot: 已将 T2 打印传单 推迟到 11月29日 周日。
           | [撤销: undo change #]
        ana: ↻ T2 打印传单: ○ 待办 · 11月29日 周日
        ana: 新说法 老规矩 = T2 给我
        bot: 以后这里的“老规矩”表示“T2 给我”。
           | [说法] [撤销: undo change #]
        bo: 老规矩
        bot: 已把 T2 打印传单 交给 Bo。
           | [撤销: undo change #]
        ana: ↻ T2 打印传单: ○ 待办 · Bo · 11月29日 周日
        ana: “任务”就是“看板”
        bot: “任务”已经有意思了：列出未完成的任务，也可加条件。请换个说法。
        ana: “完了”就是“完成”
        bot: “完了”已经有意思了：完成任务。请换个说法。
        ana: “随便”就是“弄好看点”
        bot: “随便”已经用来回答我的问题了，请换个说法。
        ana: “公开”就是“共享 T1”
        bot: “公开”已经有意思了：让客户看到。请换个说法。
        bo: “销号”就是“完成”
        bot: 只有本项目的经理可以这样做。
        ana: “销号”就是“T1 完成”
        bot: 以后这里的“销号”表示“T1 完成”，不再是“完成”。
           | [说法] [撤销: undo change #]
        ana: 别名
        bot: Apollo 的说法
           | “催一下”表示“评论 请看一下”，Ana 教的
           | [忘掉: forget wording 催一下]
           | “往后推”表示“推迟”，Ana 教的
           | [忘掉: forget wording 往后推]
           | “站会”表示“我的任务”，Ana 教的
           | [忘掉: forget wording 站会]
           | “老规矩”表示“T2 给我”，Ana 教的
           | [忘掉: forget wording 老规矩]
           | “销号”表示“T1 完成”，Ana 教的
           | [忘掉: forget wording 销号]
        bo: 说法
        bot: Apollo 的说法
           | “催一下”表示“评论 请看一下”，Ana 教的
           | “往后推”表示“推迟”，Ana 教的
           | “站会”表示“我的任务”，Ana 教的
           | “老规矩”表示“T2 给我”，Ana 教的
           | “销号”表示“T1 完成”，Ana 教的
        ana: 忘掉“站会”
        bot: 忘掉了：“站会”不再表示“我的任务”。
           | [撤销: undo change #]
        bo: 站会
        bot: 我没听懂“站会”。你可以说：
           | [我的任务] [有哪些任务逾期了？] [这周要交什么？] [添加为任务: 添加任务 站会] [帮助]
        ana: 撤销
        bot: 已撤销。“站会”表示“我的任务”。
           | [重做]
        bo: 站会
        bot: Apollo 的任务：我的
           | 共 1 个，截至 09:00
           | T2 打印传单 · 11月29日 周日
           | [刷新: my tasks]
        ana: 忘掉说法 没教过
        bot: 这里没人教过我“没教过”。
           | [说法]
        carla: 说法
        bot: 我没听懂“说法”。你可以说：
           | [有什么共享给我？] [这周要交什么？] [项目进展如何？] [帮助]
        carla: 销号
        bot: 我没听懂“销号”。你可以说：
           | [有什么共享给我？] [这周要交什么？] [项目进展如何？] [帮助]
        ana: 新说法
        bot: 大家怎么说？
           | [取消]
        ana: 取消
        bot: 已取消，什么都没有改动。
        """, "zh-CN");
}
