namespace ProjectBot.Tests.Understanding;

/// <summary>Said as to a colleague, several at once, in a group, to a question that is open.</summary>
public sealed class EverydayTranscripts
{
    [Fact]
    public Task What_is_meant_is_done_and_what_it_is_stays_clear() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: please add a task for Bo to send the invoice by friday
        bot: Added T1 for Bo, due Fri 27 Nov.
           | T1 send the invoice
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 send the invoice.
           | T1 send the invoice
           | ○ to do · Bo · Fri 27 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: move it to next monday
        bot: Set the due date of T1 send the invoice to Mon 23 Nov.
           | [Change: T1 due] [Undo: undo change #]
        bo: ← Ana set the due date of T1 send the invoice to Mon 23 Nov.
           | [Show: T1]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Mon 23 Nov
        ana: postpone the invoice by a week
        bot: Postponed T1 send the invoice to Mon 30 Nov.
           | [Undo: undo change #]
        bo: ← Ana postponed T1 send the invoice to Mon 30 Nov.
           | [Show: T1]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Mon 30 Nov
        ana: T1 postpone 2 days
        bot: Postponed T1 send the invoice to Wed 2 Dec.
           | [Undo: undo change #]
        bo: ← Ana postponed T1 send the invoice to Wed 2 Dec.
           | [Show: T1]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Wed 2 Dec
        ana: T1 p1 #money
        bot: Set T1 send the invoice to p1 urgent.
           | Labelled T1 send the invoice #money.
           | [Undo: undo change #]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Wed 2 Dec · p1 · #money
        ana: undo
        bot: Undone. T1: no longer labelled #money; without a priority.
           | [Redo]
        ana, bo: ↻ T1 send the invoice: ○ to do · Bo · Wed 2 Dec
        ana: T1 split print, sign and post
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | Added T3. It has no owner and no date yet, so it is in the inbox.
           | Added T4. It has no owner and no date yet, so it is in the inbox.
           | T4 post
           | ○ to do
           | Part of: T1 send the invoice
           | [Start: T4 start] [Done: T4 done] [Undo: undo change #] [Assign to me: T4 to me] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        ana: T1 checklist paper, envelope, stamp
        bot: Put paper, envelope and stamp on the checklist of T1 send the invoice.
           | [Undo: undo change #]
        ana, bo: ↻ T1 send the invoice: Parts: ▱▱▱ 0 of 3 done, 0% · Checklist ▱▱▱ 0 of 3 · ☐ paper · ☐ envelope · ☐ stamp
        ana: what is Bo working on?
        bot: Tasks of Apollo: Bo
           | 1 in all, as of 09:00
           | T1 send the invoice · Bo · Wed 2 Dec
           | [Refresh: tasks for @Bo (p32e91cc8b02a)]
        ana: give the contract to Bo
        bot: I find nothing open here that is called “the contract”.
           | [What is there: tasks] [Add it as a task: task add give the contract to Bo]
        ana: give T1 to Zoe
        bot: I could not read “Zoe”. I know nobody called Zoe in this project.
           | T1 send the invoice: Who does it?
           | [me] [Bo: @Bo] [Cancel] [Add Zoe: add Zoe as member]
        ana: task add Weekly report by tomorrow 5pm
        bot: Added T5, due Mon 23 Nov. It has no owner yet, so it is in the inbox.
           | I keep the day only, not “5pm”.
           | T5 Weekly report
           | ○ to do · Mon 23 Nov
           | [Start: T5 start] [Done: T5 done] [Repeat every Mon: T5 repeat every week since 2026-11-23] [Change: T5 due] [Undo: undo change #] [Assign to me: T5 to me] [Assign…: T5 to] [Block…: T5 blocked by] [Comment…: T5 comment]
        ana: task add Call them for Zoe
        bot: Added T6. It has no owner and no date yet, so it is in the inbox.
           | I do not know Zoe yet, so that stays in the title.
           | T6 Call them for Zoe
           | ○ to do
           | [Start: T6 start] [Done: T6 done] [Add Zoe: add Zoe as member] [Undo: undo change #] [Assign to me: T6 to me] [Assign…: T6 to] [Due…: T6 due] [Block…: T6 blocked by] [Comment…: T6 comment]
        ana: delete T1
        bot: T1 send the invoice: Why is it cancelled?
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: thanks!
        bot: You’re welcome.
        ana: oops
        bot: No harm done. Shall I take back your last change here?
           | [Undo]
        """);

    [Fact]
    public Task In_a_group_it_is_what_one_spoke_of_oneself() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana@team: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo@team: task add Sign the contract
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Sign the contract
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana@team: give it to Bo
        bot: Which “it” do you mean?
           | [T1: T1 to Bo] [T2: T2 to Bo]
        bo@team: start it
        bot: Bo started T2 Sign the contract.
           | [Undo: undo change #]
        @team: ↻ T2 Sign the contract: ◐ doing
        """);

    [Fact]
    public Task A_question_that_is_open_swallows_nothing() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 to
        bot: T1 Send the invoice: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: what's overdue?
        bot: Nothing is overdue.
        bot: T1 Send the invoice: Who does it?
           | [me] [Bo: @Bo] [Cancel]
        ana: please start T1
        bot: You were in the middle of this: give it to somebody. Go on with it, or do “please start T1” first?
           | [Go on] [Do that first: do it]
        ana: Bo
        bot: Gave T1 Send the invoice to Bo.
           | [Undo: undo change #]
        bo: ← Ana gave you T1 Send the invoice.
           | T1 Send the invoice
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: ↻ T1 Send the invoice: ○ to do · Bo
        """);

    [Fact]
    public Task Several_lines_are_several_things() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: Please add these tasks:\n- Write the press release\n- Book the photographer\n- Order the flyers
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | Added T2. It has no owner and no date yet, so it is in the inbox.
           | Added T3. It has no owner and no date yet, so it is in the inbox.
           | T3 Order the flyers
           | ○ to do
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign to me: T3 to me] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: T1 done\nstart T2
        bot: Finished T1 Write the press release.
           | Started T2 Book the photographer.
           | [Undo: undo change #]
        ana: - buy paper\n- buy ink
        bot: Shall I add these one by one?
           | [task add buy paper, task add buy ink: task add buy paper
           | task add buy ink] [help]
        """);

    [Fact]
    public Task What_somebody_has_is_handed_on_at_once() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice for bo by 2026-12-04
        bot: Added T1 for Bo, due Fri 4 Dec.
           | T1 Send the invoice
           | ○ to do · Bo · Fri 4 Dec
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Send the invoice.
           | T1 Send the invoice
           | ○ to do · Bo · Fri 4 Dec
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Design the logo for bo
        bot: Added T2 for Bo. It has no date yet, so it is in the inbox.
           | T2 Design the logo
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: ← Ana gave you T2 Design the logo.
           | T2 Design the logo
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: risk add Delay is very likely
        bot: Added R1.
           | R1 Delay is very likely
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: risk add Vendor slips, very likely
        bot: Added R2.
           | R2 Vendor slips
           | open · not rated
           | Probability: 5 of 5, almost certain (over 80%)
           | [Rate…: R2 rate] [Response…: R2 response] [Undo: undo change #] [Review…: R2 review] [Assign…: R2 to] [Occurred: R2 occurred] [Close…: R2 close] [Comment…: R2 comment]
        ana: give all of Bo's tasks to me
        bot: Gave T1 and T2 to Ana.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Send the invoice: ○ to do · Ana · Fri 4 Dec
        ana, bo: ↻ T2 Design the logo: ○ to do · Ana
        ana: give all of Bo's risks to me
        bot: I find nothing open here that is called “all of Bo's risks”.
           | [What is there: tasks] [Add it as a task: task add give all of Bo's risks to me]
        ana: the invoice and the logo are urgent
        bot: Set T1 and T2 to p1 urgent.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Send the invoice: ○ to do · Ana · Fri 4 Dec · p1
        ana, bo: ↻ T2 Design the logo: ○ to do · Ana · p1
        ana: tag the logo with design and branding
        bot: Labelled T2 Design the logo #design #branding.
           | [Undo: undo change #]
        ana, bo: ↻ T2 Design the logo: ○ to do · Ana · p1 · #design · #branding
        ana: move the invoice two days earlier
        bot: Brought T1 Send the invoice forward to Wed 2 Dec.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Send the invoice: ○ to do · Ana · Wed 2 Dec · p1
        ana: T1 earlier by 2 weeks
        bot: T1 would be due before today then.
        ana: T2 earlier by 2 days
        bot: T2 has no due date yet.
        ana: R2 is quite likely
        bot: R2 Vendor slips: probability: 4 of 5, likely (50 to 80%).
           | [Undo: undo change #]
        ana: ↻ R2 Vendor slips: Probability: 4 of 5, likely (50 to 80%)
        ana: cancel all my tasks
        bot: T1 and T2: Why is it cancelled?
           | [Cancel]
        """);

    [Fact]
    public Task The_same_in_Chinese() => Transcript.Check("""
        given: 阿波罗 with ana, bo
        ana: 添加任务 发发票 给 bo 截止 2026-12-04
        bot: 已添加 T1，负责人 Bo，截止 12月4日 周五。
           | T1 发发票
           | ○ 待办 · Bo · 12月4日 周五
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: ← Ana gave you T1 发发票.
           | T1 发发票
           | ○ to do · Bo · Fri 4 Dec
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: 添加任务 设计标志 给 bo
        bot: 已添加 T2，负责人 Bo。还没有日期，先放在收件箱。
           | T2 设计标志
           | ○ 待办 · Bo
           | [开始: T2 start] [完成: T2 done] [撤销: undo change #] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        bo: ← Ana gave you T2 设计标志.
           | T2 设计标志
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: 把bo的任务都给我
        bot: 已把 T1 和 T2 交给 Ana。
           | [撤销: undo change #]
        ana: ↻ T1 发发票: ○ 待办 · Ana · 12月4日 周五
        ana: ↻ T2 设计标志: ○ 待办 · Ana
        bo: ↻ T1 发发票: ○ to do · Ana · Fri 4 Dec
        bo: ↻ T2 设计标志: ○ to do · Ana
        ana: 把发票提前两天
        bot: 已将 T1 发发票 提前到 12月2日 周三。
           | [撤销: undo change #]
        ana: ↻ T1 发发票: ○ 待办 · Ana · 12月2日 周三
        bo: ↻ T1 发发票: ○ to do · Ana · Wed 2 Dec
        ana: 发票和设计标志都给bo
        bot: 已把 T1 和 T2 交给 Bo。
           | [撤销: undo change #]
        bo: ← Ana gave you these:
           | T1 发发票
           | T2 设计标志
        ana: ↻ T1 发发票: ○ 待办 · Bo · 12月2日 周三
        ana: ↻ T2 设计标志: ○ 待办 · Bo
        bo: ↻ T1 发发票: ○ to do · Bo · Wed 2 Dec
        bo: ↻ T2 设计标志: ○ to do · Bo
        ana: 项目名改成阿波罗二期吧
        bot: 项目现在叫阿波罗二期。
           | [撤销: undo change #]
        ana: 切换到阿波罗二期项目
        bot: 这里说的已经是阿波罗二期了。
        ana: 给我个总览，等下要跟老板汇报
        bot: 阿波罗二期
           | ▱▱ 任务完成 0/2 · 下一个截止 12月2日 周三 T1
           | 你的角色: 经理
           | 成员: Ana 和 Bo
           | 语言: English
           | 对话: 2 个对话
           | [任务] [看板] [成员] [添加任务]
        """);

    [Fact]
    public Task A_question_changes_nothing() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice for bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Send the invoice.
           | T1 Send the invoice
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 start
        bot: Started T1 Send the invoice.
           | [Undo: undo change #]
        bo: ← Ana started T1 Send the invoice.
           | [Show: T1]
        ana, bo: ↻ T1 Send the invoice: ◐ doing · Bo
        ana: is the invoice done?
        bot: T1 Send the invoice
           | ◐ doing · Bo
           | [Done: T1 done] [To review: T1 review] [Block…: T1 blocked by] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana: T1 done?
        bot: T1 Send the invoice
           | ◐ doing · Bo
           | [Done: T1 done] [To review: T1 review] [Block…: T1 blocked by] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana: T1 to me?
        bot: T1 Send the invoice
           | ◐ doing · Bo
           | [Done: T1 done] [To review: T1 review] [Block…: T1 blocked by] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana: is T1 urgent?
        bot: T1 Send the invoice
           | ◐ doing · Bo
           | [Done: T1 done] [To review: T1 review] [Block…: T1 blocked by] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana: T1 blocked?
        bot: T1 Send the invoice
           | ◐ doing · Bo
           | [Done: T1 done] [To review: T1 review] [Block…: T1 blocked by] [Assign…: T1 to] [Due…: T1 due] [Comment…: T1 comment]
        ana: can we close the project?
        bot: I understood only a part of “can we close the project?”. To have it done, say just: project archive
        ana: T1 is not done yet
        bot: T1 is open.
        ana: T1 done
        bot: Finished T1 Send the invoice.
           | [Undo: undo change #]
        bo: ← Ana finished T1 Send the invoice.
           | [Show: T1]
        ana: ↻ T1 Send the invoice: ✓ done on Sun 22 Nov · Bo
        ana: T1 not done
        bot: Reopened T1 Send the invoice.
           | [Undo: undo change #]
        bo: ← Ana reopened T1 Send the invoice.
           | [Show: T1]
        ana: ↻ T1 Send the invoice: ○ to do · Bo
        ana: T1取消了吗
        bot: T1 Send the invoice
           | ○ 待办 · Bo
           | [开始: T1 start] [完成: T1 done] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: T1给我吗
        bot: 已把 T1 Send the invoice 交给 Ana。
           | [撤销: undo change #]
        ana: ↻ T1 Send the invoice: ○ to do · Ana
        ana: ↻ T1 Send the invoice: ○ 待办 · Ana
        ana: 我叫什么
        bot: Ana
           | 语言: 跟随聊天软件
           | 时区: UTC
           | 工作时间: 09:00-17:00
           | 聊天渠道: test
           | [English: me language en] [中文: me language zh] [关联其他聊天: 关联]
        """);

    [Fact]
    public Task What_hardly_is_an_answer_is_not_taken_for_one() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: cancel T1
        bot: T1 Send the invoice: Why is it cancelled?
           | [Cancel]
        ana: who is working on it?
        bot: I am not sure that “who is working on it?” is the answer.
           | T1 Send the invoice: Why is it cancelled?
           | [Cancel] [Use it as the answer: use it]
        ana: sorry, I meant the logo
        bot: I am not sure that “sorry, I meant the logo” is the answer.
           | T1 Send the invoice: Why is it cancelled?
           | [Cancel] [Use it as the answer: use it]
        ana: no wait
        bot: All right, I have put it aside; nothing was changed.
           | [Go on with it: resume]
        ana: task add
        bot: What is to be done?
           | [Cancel]
        ana: what's the weather like?
        bot: I am not sure that “what's the weather like?” is the answer.
           | What is to be done?
           | [Cancel] [Use it as the answer: use it]
        ana: use it
        bot: “what's the weather like?”: Who does it?
           | [me] [Bo: @Bo] [Skip] [Save now: save] [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: yes
        bot: There is no question open just now.
           | [help]
        ana: T1 to Zoe
        bot: I could not read “Zoe”. I know nobody called Zoe in this project.
           | T1 Send the invoice: Who does it?
           | [me] [Bo: @Bo] [Cancel] [Add Zoe: add Zoe as member]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: T1 p1 #press to Zoe by friday
        bot: I understood only a part of “T1 p1 #press to Zoe by friday”. Is this what you mean?
           | [T1 p1, T1 #press, T1 by friday: T1 p1
           | T1 #press
           | T1 by friday] [help]
        ana: T1 to friday
        bot: Set the due date of T1 Send the invoice to Fri 27 Nov.
           | [Change: T1 due] [Undo: undo change #]
        ana: ↻ T1 Send the invoice: ○ to do · Fri 27 Nov
        ana: T1 by friday 5pm
        bot: T1 is due that day already.
        ana: log work on the invoice
        bot: How long did it take, like 2h or 30min?
           | [Cancel]
        ana: 2h
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel]
        ana: log 2h T1 yesterday fixed it
        bot: Logged 2h on T1 Send the invoice for Sat 21 Nov.
           | 2h in all.
           | [Edit…: W1 edit] [Delete: W1 delete] [Undo: undo change #]
        ana: ↻ T1 Send the invoice: Work: 2h spent
        ana: log 30min
        bot: What was it for? Say its number or its name, or a few words.
           | [Cancel]
        ana: the invoice
        bot: Logged 30min on T1 Send the invoice.
           | 2h 30min in all.
           | [Edit…: W2 edit] [Delete: W2 delete] [Undo: undo change #]
        ana: ↻ T1 Send the invoice: Work: 2h 30min spent
        """);

    [Fact]
    public Task Lists_may_be_written_in_any_way() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add\n* buy cake\n* order flyers
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 order flyers
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: Tasks:\n- call printer\n- buy ink
        bot: Added T3. It has no owner and no date yet, so it is in the inbox.
           | Added T4. It has no owner and no date yet, so it is in the inbox.
           | T4 buy ink
           | ○ to do
           | [Start: T4 start] [Done: T4 done] [Undo: undo change #] [Assign to me: T4 to me] [Assign…: T4 to] [Due…: T4 due] [Block…: T4 blocked by] [Comment…: T4 comment]
        ana: ## Press\n- [ ] write text\n- [x] send text
        bot: Shall I add these one by one?
           | [task add write text, task add send text: task add write text
           | task add send text] [help]
        ana: a) book rooms\nb) rent chairs
        bot: Shall I add these one by one?
           | [task add book rooms, task add rent chairs: task add book rooms
           | task add rent chairs] [help]
        ana: 添加任务\n- 打电话\n- 订蛋糕
        bot: 已添加 T5。还没有负责人和日期，先放在收件箱。
           | 已添加 T6。还没有负责人和日期，先放在收件箱。
           | T6 订蛋糕
           | ○ 待办
           | [开始: T6 start] [完成: T6 done] [撤销: undo change #] [交给我: T6 to me] [指派…: T6 to] [截止…: T6 due] [标为受阻…: T6 blocked by] [评论…: T6 comment]
        ana: 一、租场地\n二、发请柬
        bot: 要逐条添加这些吗？
           | [task add 租场地, task add 发请柬: task add 租场地
           | task add 发请柬] [帮助]
        """);

    [Fact]
    public Task A_word_at_the_edge_of_a_Chinese_title_counts_where_it_stands_apart() => Transcript.Check("""
        given: 阿波罗 with ana, bo
        ana: 添加任务 紧急 修复登录
        bot: 已添加 T1。还没有负责人和日期，先放在收件箱。
           | T1 修复登录
           | ○ 待办 · p1
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 添加任务 紧急出口检查
        bot: 已添加 T2。还没有负责人和日期，先放在收件箱。
           | T2 紧急出口检查
           | ○ 待办
           | [开始: T2 start] [完成: T2 done] [撤销: undo change #] [交给我: T2 to me] [指派…: T2 to] [截止…: T2 due] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        ana: 添加任务 元旦活动策划
        bot: 已添加 T3。还没有负责人和日期，先放在收件箱。
           | T3 元旦活动策划
           | ○ 待办
           | [开始: T3 start] [完成: T3 done] [撤销: undo change #] [交给我: T3 to me] [指派…: T3 to] [截止…: T3 due] [标为受阻…: T3 blocked by] [评论…: T3 comment]
        ana: 添加任务 月底交报告
        bot: 已添加 T4，截止 11月30日 周一。还没有负责人，先放在收件箱。
           | T4 交报告
           | ○ 待办 · 11月30日 周一
           | [开始: T4 start] [完成: T4 done] [修改: T4 due] [撤销: undo change #] [交给我: T4 to me] [指派…: T4 to] [标为受阻…: T4 blocked by] [评论…: T4 comment]
        ana: 添加任务 明天交报告
        bot: 已添加 T5，截止 11月23日 周一。还没有负责人，先放在收件箱。
           | 可能已经有类似的：T4 交报告。
           | T5 交报告
           | ○ 待办 · 11月23日 周一
           | [开始: T5 start] [完成: T5 done] [修改: T5 due] [查看 T4: T4] [撤销: undo change #] [交给我: T5 to me] [指派…: T5 to] [标为受阻…: T5 blocked by] [评论…: T5 comment]
        """);

    [Fact]
    public Task A_time_of_day_that_is_not_kept_is_said() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the invoice for me
        bot: Added T1 for Ana. It has no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do · Ana
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 due friday 5pm
        bot: Set the due date of T1 Send the invoice to Fri 27 Nov.
           | I keep the day only, not “5pm”.
           | [Change: T1 due] [Undo: undo change #]
        ana: ↻ T1 Send the invoice: ○ to do · Ana · Fri 27 Nov
        ana: T1 starts tomorrow at noon
        bot: Set the start of T1 Send the invoice to Mon 23 Nov.
           | I keep the day only, not “at noon”.
           | [Undo: undo change #]
        ana: ↻ T1 Send the invoice: Starts: Mon 23 Nov
        ana: risk add Vendor slips
        bot: Added R1.
           | R1 Vendor slips
           | open · not rated
           | [Rate…: R1 rate] [Response…: R1 response] [Undo: undo change #] [Review…: R1 review] [Assign…: R1 to] [Occurred: R1 occurred] [Close…: R1 close] [Comment…: R1 comment]
        ana: R1 review friday 3pm
        bot: R1 Vendor slips: review on Fri 27 Nov.
           | I keep the day only, not “3pm”.
           | [Undo: undo change #]
        ana: ↻ R1 Vendor slips: Review: Fri 27 Nov
        """);

    [Fact]
    public Task Where_a_client_reads_what_somebody_has_is_what_is_shared() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: task add Send the invoice for bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Send the invoice
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Send the invoice.
           | T1 Send the invoice
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Design the logo for bo
        bot: Added T2 for Bo. It has no date yet, so it is in the inbox.
           | T2 Design the logo
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: ← Ana gave you T2 Design the logo.
           | T2 Design the logo
           | ○ to do · Bo
           | [Start: T2 start] [Done: T2 done] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T2 share
        bot: Shared T2 Design the logo with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana, bo: ↻ T2 Design the logo: Clients: may see this
        ana@team: give all of Bo's tasks to me
        bot: Ana gave T2 Design the logo to Ana.
           | [Undo: undo change #]
        ana, bo: ↻ T2 Design the logo: ○ to do · Ana
        ana@team: T1 done?
        bot: I do not show T1 where a client reads along. Ask me in private, or let clients see it first: T1 share
        carla: is the logo done?
        bot: T2 Design the logo
           | ○ to do · Ana
           | [Comment…: T2 comment]
        carla: is the invoice done?
        bot: I find nothing open here that is called “the invoice”.
           | [What is there: tasks]
        """);
}
