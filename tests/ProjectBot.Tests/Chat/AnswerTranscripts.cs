namespace ProjectBot.Tests.Chat;

/// <summary>What people answer to questions, as they would to a colleague: nothing they say is swallowed, and nothing is lost.</summary>
public sealed class AnswerTranscripts
{
    [Fact]
    public Task Odd_answers_to_the_questions_of_a_new_task() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: what's overdue?
        bot: Nothing is overdue.
        bot: What is to be done?
           | [Cancel] [Use it as the answer: use it]
        ana: Call the printer
        bot: “Call the printer”: Who does it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana: Bo please
        bot: “Call the printer”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: I think friday
        bot: “Call the printer”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        ana: high priority
        bot: “Call the printer”: How much work is it?
           | [1h] [2h] [4h] [8h] [Skip] [Save now: save] [Cancel]
        ana: about 2 hours
        bot: “Call the printer”: Any labels? Write them like #design.
           | [Skip] [Save now: save] [Cancel]
        ana: no
        bot: Added T1 for Bo, due Fri 27 Nov.
           | T1 Call the printer
           | ○ to do · Bo · Fri 27 Nov · p2
           | Work: 2h estimated
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Call the printer.
           | T1 Call the printer
           | ○ to do · Bo · Fri 27 Nov · p2
           | Work: 2h estimated
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: Paint the fence
        bot: “Paint the fence”: Who does it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana: give it to Bo
        bot: “Paint the fence”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: show me my tasks
        bot: You have no such task.
           | [All tasks: tasks]
        bot: “Paint the fence”: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Skip] [Save now: save] [Cancel]
        ana: maybe next monday
        bot: “Paint the fence”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        ana: T1 done
        bot: You were in the middle of this: add a task. Go on with it, or do “T1 done” first?
           | [Go on] [Do that first: do it]
        ana: do that first
        bot: Finished T1 Call the printer.
           | [Undo: undo change #]
        bot: “Paint the fence”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        bo: ← Ana finished T1 Call the printer.
           | [Show: T1]
        ana, bo: ↻ T1 Call the printer: ✓ done on Sun 22 Nov · Bo · p2 · Due: Fri 27 Nov
        ana: what do you mean?
        bot: task add ‹title› [for ‹owner›] [‹owner›] [by ‹due date›] [due ‹due date›] [on ‹due date›] [from ‹start date›] [‹priority›] [est ‹estimate›] [under ‹parent›] [after ‹before›] [‹label›] [‹recurrence›] [‹due date›]: add a task. You can also say: cancel, back, skip.
           | “Paint the fence”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        ana: forget it
        bot: All right, I have put it aside; nothing was changed.
           | [Go on with it: resume]
        ana: resume
        bot: “Paint the fence”: How urgent is it?
           | [p1 urgent: p1] [p2 high: p2] [p3 normal: p3] [p4 low: p4] [Skip] [Save now: save] [Cancel]
        ana: that's all
        bot: Added T2 for Bo, due Mon 23 Nov.
           | T2 Paint the fence
           | ○ to do · Bo · Mon 23 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: ← Ana gave you T2 Paint the fence.
           | T2 Paint the fence
           | ○ to do · Bo · Mon 23 Nov
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        """);

    [Fact]
    public Task Odd_answers_where_one_thing_is_asked_of_a_thing() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: task add Draft
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Draft
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 due
        bot: T1 Draft: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Cancel]
        ana: by friday please
        bot: Set the due date of T1 Draft to Fri 27 Nov.
           | [Change: T1 due] [Undo: undo change #]
        ana: ↻ T1 Draft: ○ to do · Fri 27 Nov
        ana: T1 to
        bot: T1 Draft: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: it's for Bo
        bot: Gave T1 Draft to Bo.
           | [Undo: undo change #]
        bo: ← Ana gave you T1 Draft.
           | T1 Draft
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Draft: ○ to do · Bo · Fri 27 Nov
        ana: T1 to
        bot: T1 Draft: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: Zoe
        bot: I could not read “Zoe” as an answer. I know nobody called Zoe in this project.
           | T1 Draft: Who does it?
           | [me] [Bo: @Bo] [Cancel] [Add Zoe: add Zoe as member]
        ana: who is working on what?
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | Bo (1)
           | T1 Draft · Bo · Fri 27 Nov
           | [Refresh: tasks by owner]
        bot: T1 Draft: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: never mind
        bot: All right, I have put it aside; nothing was changed.
           | [Go on with it: resume]
        ana: T1 comment
        bot: T1 Draft: What do you want to say?
           | [Cancel]
        ana: how is the project going?
        bot: Apollo
           | ▱ 0 of 1 tasks done · next due Fri 27 Nov T1
           | Your role: manager
           | People: Ana and Bo
           | Conversations: 3 conversations
           | [Tasks] [Board] [People] [Add a task: task add]
        bot: T1 Draft: What do you want to say?
           | [Cancel] [Use it as the answer: use it]
        ana: The client wants blue
        bot: Commented on T1 Draft: “The client wants blue”.
           | [Undo: undo change #]
        bo: ← Ana commented on T1 Draft: “The client wants blue”.
           | [Show: T1]
        ana, bo: ↻ T1 Draft: 1 comment · Ana, Sun 22 Nov 09:00: The client wants blue
        ana: T1 blocked by
        bot: T1 Draft: What blocks it?
           | [Cancel]
        ana: forget it
        bot: All right, I have put it aside; nothing was changed.
           | [Go on with it: resume]
        ana: T1 est
        bot: T1 Draft: Which estimate?
           | [Cancel]
        ana: T1 cancel
        bot: T1 Draft: Why is it cancelled?
           | [Cancel]
        ana: no longer needed
        bot: Cancelled T1 Draft (no longer needed).
           | [Undo: undo change #]
        bo: ← Ana cancelled T1 Draft (no longer needed).
           | [Show: T1]
        ana, bo: ↻ T1 Draft: ✕ cancelled: no longer needed · Bo · Due: Fri 27 Nov
        """);

    [Fact]
    public Task Odd_answers_about_projects_people_and_settings() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: project new
        bot: What is the project called?
           | [Cancel]
        ana: which projects do I have?
        bot: Your projects
           | Project  You are
           | Apollo   manager  here
        bot: What is the project called?
           | [Cancel] [Use it as the answer: use it]
        ana: let's call it Garden
        bot: Garden is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: add Zoe as
        bot: Zoe: Which role?
           | [member] [manager] [client] [Cancel]
        ana: as a client please
        bot: Zoe is in Garden now, as client.
           | [Undo: undo change #]
        bot: I have not met Zoe yet. To join, they say this to me within 7 days: link #
        ana: add Max
        bot: Max: Which role?
           | [member] [manager] [client] [Cancel]
        ana: project language
        bot: Which language?
           | [English: en] [中文: zh-CN] [Cancel]
        ana: chinese please
        bot: 以后共享卡片用中文。
           | [Undo: undo change #]
        ana: project language en
        bot: Shared cards are in English from now on.
           | [Undo: undo change #]
        ana: me zone
        bot: Which zone?
           | [Cancel]
        ana: what's overdue?
        bot: Nothing is overdue.
        bot: Which zone?
           | [Cancel]
        ana: I think Berlin
        bot: Your time zone is Europe/Berlin; it is 10:00 there now.
           | [Undo: undo change #]
        ana: me hours
        bot: Which hours?
           | [Cancel]
        ana: 9 to 5
        bot: Your working hours are 09:00-17:00.
           | [Undo: undo change #]
        ana: me language
        bot: Which language?
           | [English: en] [中文: zh-CN] [Cancel]
        ana: english
        bot: From now on I answer you in English.
           | [Undo: undo change #]
        ana: project use
        bot: Which project?
           | [Garden] [Apollo] [Cancel]
        ana: the apollo one
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        """);

    [Fact]
    public Task Odd_answers_to_the_questions_of_a_risk() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: risk add
        bot: What may happen?
           | [Cancel]
        ana: show me the risks
        bot: There are no risks yet.
           | [New risk: risk add]
        bot: What may happen?
           | [Cancel] [Use it as the answer: use it]
        ana: Vendor slips
        bot: “Vendor slips”: How likely is it?
           | [1 rare (under 10%): p1] [2 unlikely (10 to 30%): p2] [3 possible (30 to 50%): p3] [4 likely (50 to 80%): p4] [5 almost certain (over 80%): p5] [Skip] [Save now: save] [Cancel]
        ana: not sure
        bot: “Vendor slips”: How bad would it be?
           | [1 negligible (hardly anybody notices): i1] [2 small (some more work within the plan): i2] [3 noticeable (a date or a part of the budget moves): i3] [4 serious (a milestone or the budget is missed): i4] [5 critical (the goal of the project is missed): i5] [Skip] [Save now: save] [Cancel]
        ana: 4 please
        bot: “Vendor slips”: What kind of risk is it?
           | [technical] [resource] [schedule] [cost] [external] [client] [Skip] [Save now: save] [Cancel]
        ana: it's external
        bot: “Vendor slips”: Why may it happen?
           | [Skip] [Save now: save] [Cancel]
        ana: back
        bot: “Vendor slips”: What kind of risk is it?
           | [technical] [resource] [schedule] [cost] [external] [client] [Skip] [Save now: save] [Cancel]
        ana: nobody
        bot: “Vendor slips”: Why may it happen?
           | [Skip] [Save now: save] [Cancel]
        ana: Bo does it
        bot: “Vendor slips”: What would come of it?
           | [Skip] [Save now: save] [Cancel]
        ana: in two weeks
        bot: “Vendor slips”: What would it cost, like $1,200?
           | [Skip] [Save now: save] [Cancel]
        ana: how many are overdue?
        bot: Nothing is overdue.
        bot: “Vendor slips”: What would it cost, like $1,200?
           | [Skip] [Save now: save] [Cancel]
        ana: save now
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | Impact: 4 of 5, serious (a milestone or the budget is missed)
           | Cause: Bo does it
           | Effect: in two weeks
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 rate
        bot: R1 Vendor slips: How likely is it?
           | [1 rare (under 10%): p1] [2 unlikely (10 to 30%): p2] [3 possible (30 to 50%): p3] [4 likely (50 to 80%): p4] [5 almost certain (over 80%): p5] [Cancel]
        ana: likely
        bot: R1 Vendor slips: How bad would it be?
           | [1 negligible (hardly anybody notices): i1] [2 small (some more work within the plan): i2] [3 noticeable (a date or a part of the budget moves): i3] [4 serious (a milestone or the budget is missed): i4] [5 critical (the goal of the project is missed): i5] [Skip] [Save now: save] [Cancel]
        ana: R1 response
        bot: You were in the middle of this: say how likely it is, p1 to p5, and how bad, i1 to i5. Go on with it, or do “R1 response” first?
           | [Go on] [Do that first: do it]
        ana: what do you mean?
        bot: ‹risks› rate ‹probability› [‹impact›]: say how likely it is, p1 to p5, and how bad, i1 to i5. You can also say: cancel, back, skip.
           | R1 Vendor slips: How bad would it be?
           | [1 negligible (hardly anybody notices): i1] [2 small (some more work within the plan): i2] [3 noticeable (a date or a part of the budget moves): i3] [4 serious (a milestone or the budget is missed): i4] [5 critical (the goal of the project is missed): i5] [Skip] [Save now: save] [Cancel]
        ana: accept
        bot: I could not read “accept” as an answer. An impact is i1 (negligible) to i5 (critical).
           | R1 Vendor slips: How bad would it be?
           | [1 negligible (hardly anybody notices): i1] [2 small (some more work within the plan): i2] [3 noticeable (a date or a part of the budget moves): i3] [4 serious (a milestone or the budget is missed): i4] [5 critical (the goal of the project is missed): i5] [Skip] [Save now: save] [Cancel]
        ana: R1 close
        bot: R1 Vendor slips: Why is it closed?
           | [Cancel]
        ana: my tasks
        bot: You have no such task.
           | [All tasks: tasks]
        bot: R1 Vendor slips: Why is it closed?
           | [Cancel] [Use it as the answer: use it]
        ana: it did not happen
        bot: Closed R1 Vendor slips: it did not happen.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: ✓ closed: it did not happen
        """);

    [Fact]
    public Task Odd_answers_in_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: 添加任务
        bot: 要做什么？
           | [取消]
        ana: 有什么逾期了？
        bot: 没有逾期的任务。
        bot: 要做什么？
           | [取消] [当作回答]
        ana: 给印刷厂打电话
        bot: “给印刷厂打电话”：谁来负责？
           | [我] [Bo: @Bo] [跳过] [直接保存: 保存] [取消]
        ana: 给Bo吧
        bot: “给印刷厂打电话”：什么时候截止？
           | [今天] [明天] [周五] [下周一] [跳过] [直接保存: 保存] [取消]
        ana: 我觉得周五
        bot: “给印刷厂打电话”：有多紧急？
           | [p1 紧急: p1] [p2 高: p2] [p3 普通: p3] [p4 低: p4] [跳过] [直接保存: 保存] [取消]
        ana: 不急
        bot: “给印刷厂打电话”：需要多少工作量？
           | [1 小时: 1h] [2 小时: 2h] [4 小时: 4h] [8 小时: 8h] [跳过] [直接保存: 保存] [取消]
        ana: 大概两小时
        bot: “给印刷厂打电话”：要加标签吗？写法如 #设计。
           | [跳过] [直接保存: 保存] [取消]
        ana: 没了
        bot: 已添加 T1，负责人 Bo，截止 11月27日 周五。
           | T1 给印刷厂打电话
           | ○ 待办 · Bo · 11月27日 周五
           | 工作量: 预估 2 小时
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: ← Ana 把 T1 给印刷厂打电话 交给了你。
           | T1 给印刷厂打电话
           | ○ 待办 · Bo · 11月27日 周五
           | 工作量: 预估 2 小时
           | [开始: T1 start] [完成: T1 done] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 添加任务
        bot: 要做什么？
           | [取消]
        ana: 刷栅栏
        bot: “刷栅栏”：谁来负责？
           | [我] [Bo: @Bo] [跳过] [直接保存: 保存] [取消]
        ana: 我来做
        bot: “刷栅栏”：什么时候截止？
           | [今天] [明天] [周五] [下周一] [跳过] [直接保存: 保存] [取消]
        ana: 我的任务
        bot: 没有符合条件的任务。
           | [全部任务: tasks]
        bot: “刷栅栏”：什么时候截止？
           | [今天] [明天] [周五] [下周一] [跳过] [直接保存: 保存] [取消]
        ana: 下周一吧
        bot: “刷栅栏”：有多紧急？
           | [p1 紧急: p1] [p2 高: p2] [p3 普通: p3] [p4 低: p4] [跳过] [直接保存: 保存] [取消]
        ana: T1 完成
        bot: 你正在填写：添加任务。继续填写，还是先做“T1 完成”？
           | [继续填写] [先做这个]
        ana: 先做这个
        bot: 已完成 T1 给印刷厂打电话。
           | [撤销: undo change #]
        bot: “刷栅栏”：有多紧急？
           | [p1 紧急: p1] [p2 高: p2] [p3 普通: p3] [p4 低: p4] [跳过] [直接保存: 保存] [取消]
        bo: ← Ana 已完成 T1 给印刷厂打电话。
           | [查看: T1]
        ana, bo: ↻ T1 给印刷厂打电话: ✓ 11月22日 周日 完成 · Bo · 截止: 11月27日 周五
        ana: 什么意思？
        bot: 添加任务 ‹标题› [给 ‹负责人›] [‹负责人›] [‹截止日›前] [‹截止日›之前] [‹截止日›截止] [截止 ‹截止日›] [从 ‹开始日› 开始] [‹优先级›] [预估 ‹预估时间›] [属于 ‹上级任务›] [在 ‹等待的任务› 之后] [‹标签›] [‹周期›] [‹截止日›]：添加任务。也可以说：取消、返回、跳过。
           | “刷栅栏”：有多紧急？
           | [p1 紧急: p1] [p2 高: p2] [p3 普通: p3] [p4 低: p4] [跳过] [直接保存: 保存] [取消]
        ana: 算了
        bot: 好的，先放在一边，什么都没有改动。
           | [继续填写: 继续]
        ana: 继续
        bot: “刷栅栏”：有多紧急？
           | [p1 紧急: p1] [p2 高: p2] [p3 普通: p3] [p4 低: p4] [跳过] [直接保存: 保存] [取消]
        ana: 就这样吧
        bot: 已添加 T2，负责人 Ana，截止 11月23日 周一。
           | T2 刷栅栏
           | ○ 待办 · Ana · 11月23日 周一
           | [开始: T2 start] [完成: T2 done] [修改: T2 due] [撤销: undo change #] [指派…: T2 to] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: T2 截止
        bot: T2 刷栅栏：什么时候截止？
           | [今天] [明天] [周五] [下周一] [取消]
        ana: 周五之前
        bot: 已将 T2 刷栅栏 的截止日期设为 11月27日 周五。
           | [修改: T2 due] [撤销: undo change #]
        ana: ↻ T2 刷栅栏: ○ 待办 · Ana · 11月27日 周五
        ana: T2 交给
        bot: T2 刷栅栏：谁来负责？
           | [我] [Bo: @Bo] [取消]
        ana: 让Bo来做
        bot: 已把 T2 刷栅栏 交给 Bo。
           | [撤销: undo change #]
        bo: ← Ana 把 T2 刷栅栏 交给了你。
           | T2 刷栅栏
           | ○ 待办 · Bo · 11月27日 周五
           | [开始: T2 start] [完成: T2 done] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: ↻ T2 刷栅栏: ○ 待办 · Bo · 11月27日 周五
        ana: 新建项目
        bot: 项目叫什么名字？
           | [取消]
        ana: 我有哪些项目？
        bot: 你的项目
           | 项目    你是
           | Apollo  经理  当前
        bot: 项目叫什么名字？
           | [取消] [当作回答]
        ana: 就叫花园吧
        bot: 项目“花园”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 登记风险
        bot: 可能发生什么？
           | [取消]
        ana: 项目进展如何？
        bot: 花园
           | 你的角色: 经理
           | 成员: Ana
           | [任务] [看板] [成员] [添加任务]
        bot: 可能发生什么？
           | [取消] [当作回答]
        ana: 供应商延误
        bot: “供应商延误”：可能性有多大？
           | [1 罕见（低于 10%）: p1] [2 不太可能（10–30%）: p2] [3 可能（30–50%）: p3] [4 很可能（50–80%）: p4] [5 几乎必然（80% 以上）: p5] [跳过] [直接保存: 保存] [取消]
        ana: 不知道
        bot: “供应商延误”：后果有多严重？
           | [1 可忽略（几乎没人察觉）: i1] [2 轻微（计划内多一些工作）: i2] [3 明显（某个日期或部分预算受影响）: i3] [4 严重（错过里程碑或超出预算）: i4] [5 致命（项目目标落空）: i5] [跳过] [直接保存: 保存] [取消]
        ana: 不弄了
        bot: 好的，先放在一边，什么都没有改动。
           | [继续填写: 继续]
        ana: 我的时区 火星
        bot: “火星”我没看懂。时区这样写：Europe/Berlin。
           | 请告诉我时区：
           | [取消]
        ana: 应该是上海
        bot: 你的时区是 Asia/Shanghai，那里现在是 17:00。
           | [撤销: undo change #]
        """, "zh-CN");

    [Fact]
    public Task A_client_and_a_stranger_are_asked_nothing_they_may_not_answer_and_two_answer_their_own_questions() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: task add Mock-up
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Mock-up
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: share T1
        bot: Shared T1 Mock-up with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana: ↻ T1 Mock-up: Clients: may see this
        carla: T1 comment
        bot: T1 Mock-up: What do you want to say?
           | [Cancel]
        carla: what is shared with me?
        bot: Tasks of Apollo
           | 1 in all, as of 09:00
           | T1 Mock-up
           | [Refresh: tasks]
        bot: T1 Mock-up: What do you want to say?
           | [Cancel] [Use it as the answer: use it]
        carla: Looks good
        bot: Commented on T1 Mock-up: “Looks good”.
           | [Undo: undo change #]
        ana: ↻ T1 Mock-up: 1 comment · Carla, Sun 22 Nov 09:00: Looks good
        ana: T1 comment
        bot: T1 Mock-up: What do you want to say?
           | [Cancel]
        ana: mark T1 as done
        bot: You were in the middle of this: add a comment; a member's comment is internal. Go on with it, or do “mark T1 as done” first?
           | [Go on] [Do that first: do it] [Use it as the answer: use it]
        ana: use it
        bot: Commented on T1 Mock-up: “mark T1 as done”.
           | [Undo: undo change #]
        ana: ↻ T1 Mock-up: 2 comments · Ana, Sun 22 Nov 09:00: mark T1 as done
        carla: T1 due
        bot: That is for the project team.
           | [What is shared with me: tasks]
        dan: task add
        bot: You are in no project yet. Start one:
           | [project new …: project new] [My projects: projects]
        given: team is read by ana, bo
        ana@team: T1 due
        bot: T1 Mock-up: When is it due?
           | [today] [tomorrow] [friday] [next monday] [Cancel]
        bo@team: T1 to
        bot: T1 Mock-up: Who does it?
           | [me] [Ana: @Ana] [Cancel]
        bo@team: me
        bot: Bo gave T1 Mock-up to Bo.
           | [Undo: undo change #]
        ana: ↻ T1 Mock-up: ○ to do · Bo
        ana@team: tomorrow
        bot: Ana set the due date of T1 Mock-up to Mon 23 Nov.
           | [Change: T1 due] [Undo: undo change #]
        bo: ← Ana set the due date of T1 Mock-up to Mon 23 Nov.
           | [Show: T1]
        ana: ↻ T1 Mock-up: ○ to do · Bo · Mon 23 Nov
        """);
}
