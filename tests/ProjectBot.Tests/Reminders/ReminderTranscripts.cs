namespace ProjectBot.Tests.Reminders;

/// <summary>Being reminded, as people ask for it.</summary>
public sealed class ReminderTranscripts
{
    [Fact]
    public Task One_is_reminded_once_and_again_later() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: remind me in 20 min to call Acme
        bot: I remind you, Sun 22 Nov 09:20: call Acme
           | [Undo: undo change #]
        given: 19 minutes later
        given: 1 minute later
        ana: ← Reminder: call Acme
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        ana: snooze 1 hour
        bot: I remind you, Sun 22 Nov 10:20: call Acme
           | [Undo: undo change #]
        given: 1 hour later
        ana: ← Reminder: call Acme
           | [In 20 minutes: snooze reminder apollo/3 in 20min] [In an hour: snooze reminder apollo/3 in 60min] [Tomorrow: snooze reminder apollo/3 tomorrow]
        ana: remind me tomorrow 9 to call Acme
        bot: I remind you, Mon 23 Nov 09:00: call Acme
           | [Undo: undo change #]
        ana: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
           | 4 Reminder “call Acme” · Mon 23 Nov 09:00
        given: 1 day later
        ana: ← Reminder: call Acme
           | [In 20 minutes: snooze reminder apollo/4 in 20min] [In an hour: snooze reminder apollo/4 in 60min] [Tomorrow: snooze reminder apollo/4 tomorrow]
        ana: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Tue 24 Nov 09:00 · for the team
        """);

    [Fact]
    public Task Colleagues_are_reminded_and_clients_are_not() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: task add Prepare the offer for @Bo
        bot: Added T1 for Bo. It has no date yet, so it is in the inbox.
           | T1 Prepare the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Prepare the offer.
           | T1 Prepare the offer
           | ○ to do · Bo
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: remind @Bo tomorrow at 10 to finish T1
        bot: I remind Bo, Mon 23 Nov 10:00: finish T1
           | [Undo: undo change #]
        given: 1 day later
        given: 2 hours later
        bo: ← Ana asked me to remind you: finish T1
           | [Show T1: T1] [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        bo: 1
        bot: I didn’t catch “1”. You could say:
           | [my tasks] [what's overdue?] [what's due this week?] [Add it as a task: task add 1] [help]
        bo> In an hour
        bot: I remind you, Mon 23 Nov 12:00: finish T1
           | [Undo: undo change #]
        given: 1 hour later
        bo: ← Reminder: finish T1
           | [Show T1: T1] [In 20 minutes: snooze reminder apollo/3 in 20min] [In an hour: snooze reminder apollo/3 in 60min] [Tomorrow: snooze reminder apollo/3 tomorrow]
        ana: remind @Carla tomorrow at 10 to pay
        bot: Carla is not in the team of Apollo; I remind only those who are.
           | [Try it again: resume]
        carla: remind me tomorrow at 10 to pay
        bot: I remind you, Tue 24 Nov 10:00: pay
           | [Undo: undo change #]
        carla@team: remind us tomorrow at 10 to pay
        bot: That is for the project team.
           | [What is shared with me: tasks]
        ana@team: remind us tomorrow at 10 to bring the offer
        bot: I remind you here, Tue 24 Nov 10:00: bring the offer
           | [Undo: undo change #]
        ana@team: schedules
        bot: Ask me that in private: others read along here.
        given: 1 day later
        @team: ← Reminder: bring the offer
        carla: ← Reminder: pay
           | [In 20 minutes: snooze reminder apollo/4 in 20min] [In an hour: snooze reminder apollo/4 in 60min] [Tomorrow: snooze reminder apollo/4 tomorrow]
        bo: remind us tomorrow at 10 to bring it
        bot: I remind the team, Wed 25 Nov 10:00: bring it
           | [Undo: undo change #]
        """);

    [Fact]
    public Task Reminders_come_back_rest_move_and_end() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me every monday 9:30 to send the report
        bot: I remind you, every Mon 09:30; on a day off, the next working day (first Mon 23 Nov 09:30): send the report
           | [Undo: undo change #]
        ana: schedule 2
        bot: Reminder “send the report”
           | When: every Mon 09:30; on a day off, the next working day
           | Next: Mon 23 Nov 09:30
           | [Pause: pause schedule apollo/2] [Stop: stop schedule apollo/2]
        given: 2 days later
        ana: ← Reminder: send the report
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow] [Stop: stop schedule apollo/2]
        ana: pause schedule 2
        bot: Reminder “send the report”: paused.
           | [Undo: undo change #]
        given: 8 days later
        ana: resume schedule 2
        bot: Reminder “send the report” goes on: next Mon 7 Dec 09:30.
           | [Undo: undo change #]
        ana: move schedule 2 to every friday at 16:00
        bot: Reminder “send the report” now comes every Fri 16:00; on a day off, the next working day.
           | [Undo: undo change #]
        ana: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Thu 3 Dec 09:00 · for the team
           | 2 Reminder “send the report” · every Fri 16:00; on a day off, the next working day · next Fri 4 Dec 16:00
        given: 4 days later
        ana: ← Reminder: send the report
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow] [Stop: stop schedule apollo/2]
        ana: stop schedule 2
        bot: Reminder “send the report”: stopped.
           | [Undo: undo change #]
        given: 8 days later
        ana: undo
        bot: Undone. Reminder “send the report”: next as usual.
           | [Redo]
        bo: schedule 2
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        bo: stop schedule 2
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        ana: schedule 7
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        """);

    [Fact]
    public Task As_people_say_it() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me to call Acme tomorrow at 9
        bot: I remind you, Mon 23 Nov 09:00: call Acme
           | [Undo: undo change #]
        ana: can you remind me on friday at 4 pm to send the report?
        bot: I remind you, Fri 27 Nov 16:00: send the report
           | [Undo: undo change #]
        ana: please remind Bo to finish the offer tomorrow
        bot: Added T1 for Bo, due Mon 23 Nov.
           | T1 finish the offer
           | ○ to do · Bo · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 finish the offer.
           | T1 finish the offer
           | ○ to do · Bo · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: set a reminder for tomorrow at noon to eat
        bot: I remind you, Mon 23 Nov 12:00: eat
           | [Undo: undo change #]
        ana: in 20 minutes remind me to call back
        bot: I remind you, Sun 22 Nov 09:20: call back
           | [Undo: undo change #]
        ana: don't let me forget to pay the invoice on friday
        bot: Added T2 for Ana, due Fri 27 Nov.
           | T2 pay the invoice
           | ○ to do · Ana · Fri 27 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: remind me
        bot: When? For example: tomorrow at 9, in 20 min, every friday 16:00
           | [In 20 minutes: in 20 min] [In an hour] [Tomorrow] [Next Monday] [Cancel]
        ana: tomorrow
        bot: What shall I remind of?
           | [Cancel]
        ana: call the client
        bot: I remind you, Mon 23 Nov 09:00: call the client
           | [Undo: undo change #]
        ana: remind me in 10 min
        bot: What shall I remind of?
           | [Cancel]
        ana: stretch
        bot: I remind you, Sun 22 Nov 09:10: stretch
           | [Undo: undo change #]
        ana: remind me about T1 tomorrow
        bot: I remind you, Mon 23 Nov 09:00: T1
           | [Undo: undo change #]
        ana: set a reminder: call Acme tomorrow 9am
        bot: I remind you, Mon 23 Nov 09:00: call Acme
           | [Undo: undo change #]
        ana: remind the team tomorrow at 9 to bring laptops
        bot: I remind the team, Mon 23 Nov 09:00: bring laptops
           | [Undo: undo change #]
        ana: when is my next reminder?
        bot: What comes back by itself
           | 7 Reminder “stretch” · Sun 22 Nov 09:10
           | 5 Reminder “call back” · Sun 22 Nov 09:20
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
           | 2 Reminder “call Acme” · Mon 23 Nov 09:00
           | 6 Reminder “call the client” · Mon 23 Nov 09:00
           | 8 Reminder “T1” · Mon 23 Nov 09:00
           | 9 Reminder “call Acme” · Mon 23 Nov 09:00
           | 10 Reminder “bring laptops” · Mon 23 Nov 09:00 · for the team
           | 4 Reminder “eat” · Mon 23 Nov 12:00
           | 3 Reminder “send the report” · Fri 27 Nov 16:00
        given: 1 day later
        ana: ← Reminder: stretch
           | [In 20 minutes: snooze reminder apollo/7 in 20min] [In an hour: snooze reminder apollo/7 in 60min] [Tomorrow: snooze reminder apollo/7 tomorrow]
        ana: ← Reminder: call back
           | [In 20 minutes: snooze reminder apollo/5 in 20min] [In an hour: snooze reminder apollo/5 in 60min] [Tomorrow: snooze reminder apollo/5 tomorrow]
        ana: ← Reminder: bring laptops
           | [In 20 minutes: snooze reminder apollo/10 in 20min] [In an hour: snooze reminder apollo/10 in 60min] [Tomorrow: snooze reminder apollo/10 tomorrow]
        ana: ← Reminder: call Acme
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        ana: ← Reminder: call the client
           | [In 20 minutes: snooze reminder apollo/6 in 20min] [In an hour: snooze reminder apollo/6 in 60min] [Tomorrow: snooze reminder apollo/6 tomorrow]
        ana: ← Reminder: T1
           | [Show T1: T1] [In 20 minutes: snooze reminder apollo/8 in 20min] [In an hour: snooze reminder apollo/8 in 60min] [Tomorrow: snooze reminder apollo/8 tomorrow]
        ana: ← Reminder: call Acme
           | [In 20 minutes: snooze reminder apollo/9 in 20min] [In an hour: snooze reminder apollo/9 in 60min] [Tomorrow: snooze reminder apollo/9 tomorrow]
        bo: ← Due in Apollo
           | T1 finish the offer · due today
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: ← Ana asked me to remind you: bring laptops
           | [In 20 minutes: snooze reminder apollo/10 in 20min] [In an hour: snooze reminder apollo/10 in 60min] [Tomorrow: snooze reminder apollo/10 tomorrow]
        ana: remind me yesterday to call
        bot: Sun 22 Nov 2026 is in the past: did you mean Mon 23 Nov 2026?
           | [Mon 23 Nov 09:00: 2026-11-23] [Sun 22 Nov 09:00: 2026-11-22] [Cancel]
        ana: remind me to buy milk
        bot: Added T3 for Ana. It has no date yet, so it is in the inbox.
           | T3 buy milk
           | ○ to do · Ana
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        ana: what reminders do i have?
        bot: What comes back by itself
           | 4 Reminder “eat” · Mon 23 Nov 12:00
           | 1 What is due · every working day 09:00 · next Tue 24 Nov 09:00 · for the team
           | 3 Reminder “send the report” · Fri 27 Nov 16:00
        """);

    [Fact]
    public Task In_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: 20分钟后提醒我给客户打电话
        bot: 我会提醒你（11月22日 周日 09:20）：给客户打电话
           | [撤销: undo change #]
        given: 20 minutes later
        ana: ← 提醒：给客户打电话
           | [20 分钟后: snooze reminder apollo/2 in 20min] [1 小时后: snooze reminder apollo/2 in 60min] [明天: 延后提醒 apollo/2 明天]
        ana: 一小时后再提醒我
        bot: 我会提醒你（11月22日 周日 10:20）：给客户打电话
           | [撤销: undo change #]
        ana: 明天上午九点提醒我交报告
        bot: 我会提醒你（11月23日 周一 09:00）：交报告
           | [撤销: undo change #]
        ana: 提醒我明天下午三点开会
        bot: 我会提醒你（11月23日 周一 15:00）：开会
           | [撤销: undo change #]
        ana: 每周一九点半提醒我写周报
        bot: 我会提醒你（每周一 09:30，遇休息日顺延到下一个工作日（首次 11月23日 周一 09:30））：写周报
           | [撤销: undo change #]
        ana: 提醒 @Bo 明天10点 检查合同
        bot: 我会提醒 Bo（11月23日 周一 10:00）：检查合同
           | [撤销: undo change #]
        ana: 明天十点提醒Bo检查合同
        bot: 我会提醒 Bo（11月23日 周一 10:00）：检查合同
           | [撤销: undo change #]
        ana@team: 明天十点提醒大家带报价
        bot: 我会在这里提醒（11月23日 周一 10:00）：带报价
           | [撤销: undo change #]
        ana: 我有哪些提醒
        bot: 定时提醒
           | 3 提醒“给客户打电话” · 11月22日 周日 10:20
           | 1 截止提醒 · 每个工作日 09:00 · 下次 11月23日 周一 09:00 · 提醒 整个团队
           | 4 提醒“交报告” · 11月23日 周一 09:00
           | 6 提醒“写周报” · 每周一 09:30，遇休息日顺延到下一个工作日 · 下次 11月23日 周一 09:30
           | 7 提醒“检查合同” · 11月23日 周一 10:00 · 提醒 Bo
           | 8 提醒“检查合同” · 11月23日 周一 10:00 · 提醒 Bo
           | 9 提醒“带报价” · 11月23日 周一 10:00 · 提醒 另一个对话
           | 5 提醒“开会” · 11月23日 周一 15:00
        ana: 暂停提醒 2
        bot: 提醒“给客户打电话”：已暂停。
           | [撤销: undo change #]
        ana: 恢复提醒 2
        bot: 提醒“给客户打电话” 继续：已结束。
           | [撤销: undo change #]
        ana: 提醒 2 改到 后天上午九点
        bot: 提醒“给客户打电话” 现在的时间：11月24日 周二 09:00。
           | [撤销: undo change #]
        ana: 取消提醒 2
        bot: 提醒“给客户打电话”：已停止。
           | [撤销: undo change #]
        ana: 查看提醒 3
        bot: 提醒“给客户打电话”
           | 时间: 11月22日 周日 10:20
           | 下次: 11月22日 周日 10:20
           | [暂停: pause schedule apollo/3] [停止: stop schedule apollo/3]
        """, "zh-CN");

    [Fact]
    public Task Whoever_moves_is_reminded_by_the_clock_there() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me tomorrow 9 to call Acme
        bot: I remind you, Mon 23 Nov 09:00: call Acme
           | [Undo: undo change #]
        ana: remind @Bo tomorrow 9 to call Acme
        bot: I remind Bo, Mon 23 Nov 09:00: call Acme
           | [Undo: undo change #]
        ana: me zone Asia/Shanghai
        bot: Your time zone is Asia/Shanghai; it is 17:00 there now.
           | [Undo: undo change #]
        bo: me zone America/New_York
        bot: Your time zone is America/New_York; it is 04:00 there now.
           | [Undo: undo change #]
        given: 16 hours later
        ana: ← Reminder: call Acme
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        given: 8 hours later
        given: 5 hours later
        bo: ← Ana asked me to remind you: call Acme
           | [In 20 minutes: snooze reminder apollo/3 in 20min] [In an hour: snooze reminder apollo/3 in 60min] [Tomorrow: snooze reminder apollo/3 tomorrow]
        ana: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Tue 24 Nov 09:00 · for the team
        """);

    [Fact]
    public Task A_project_put_away_reminds_nobody_and_who_left_is_not_reminded() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind @Bo every day 10:00 to look
        bot: I remind Bo, every day 10:00 (first Sun 22 Nov 10:00): look
           | [Undo: undo change #]
        ana: remove @Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        given: 1 day later
        ana: ← Reminder “look”: whom it was for is not in the team any more, so I stopped it.
        given: 2 hours later
        ana: add @Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        bo: ← Ana added you to Apollo as member.
           | [Switch to Apollo: project use Apollo]
        ana: remind @Bo every day 10:00 to look
        bot: I remind Bo, every day 10:00 (first Tue 24 Nov 10:00): look
           | [Undo: undo change #]
        ana: project archive
        bot: Apollo is archived. Everything in it can still be read; “project reopen” brings it back.
           | [Undo: undo change #]
        given: 1 day later
        ana: project reopen
        bot: Apollo is open again.
           | [Undo: undo change #]
        given: 1 day later
        bo: ← Ana asked me to remind you: look
           | [In 20 minutes: snooze reminder apollo/3 in 20min] [In an hour: snooze reminder apollo/3 in 60min] [Tomorrow: snooze reminder apollo/3 tomorrow] [Stop: stop schedule apollo/3]
        """);

    [Fact]
    public Task In_a_group_without_a_project_it_comes_where_it_was_asked_for() => Transcript.Check("""
        given: hall cannot be read
        eve@hall: remind me in 20 min to eat
        bot: I remind you here, Sun 22 Nov 09:20: eat
           | [Undo: undo change #]
        given: 20 minutes later
        @hall: ← Reminder: eat
        """);

    [Fact]
    public Task A_rule_said_after_todays_time_begins_with_the_next_day_of_it() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me every 2 weeks on sunday at 8 to rest
        bot: I remind you, every 2 weeks on Sun 08:00 (first Sun 29 Nov 08:00): rest
           | [Undo: undo change #]
        ana: remind me every 2 weeks on sunday at 10 to rest
        bot: I remind you, every 2 weeks on Sun 10:00 (first Sun 22 Nov 10:00): rest
           | [Undo: undo change #]
        ana: remind me on the last working day of every month at 16:00 to send invoices
        bot: I remind you, every month on the last working day 16:00 (first Mon 30 Nov 16:00): send invoices
           | [Undo: undo change #]
        ana: remind me every saturday at 10 to water the plants
        bot: I remind you, every Sat 10:00 (first Sat 28 Nov 10:00): water the plants
           | [Undo: undo change #]
        """);

    [Fact]
    public Task What_one_is_reminded_of_is_nothing_for_those_who_read_along() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: remind @Bo in 20 min to finish the secret offer
        bot: I remind Bo, Sun 22 Nov 09:20: finish the secret offer
           | [Undo: undo change #]
        given: 20 minutes later
        bo: ← Ana asked me to remind you: finish the secret offer
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        bo@team: snooze 1 hour
        bot: Ask me that in private: others read along here.
        bo@team: snooze reminder 2 1 hour
        bot: I have not reminded you of anything yet. Say for example: remind me tomorrow at 9 to call the client
        bo@team: stop schedule 2
        bot: Ask me that in private: others read along here.
        bo@team: schedule 2
        bot: Ask me that in private: others read along here.
        bo@team: move schedule 2 to friday
        bot: Ask me that in private: others read along here.
        carla: schedules
        bot: Nothing is planned. To be reminded, say: remind me tomorrow at 9 to call the client
        carla: schedule 2
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        carla: snooze 1 hour
        bot: I have not reminded you of anything yet. Say for example: remind me tomorrow at 9 to call the client
        dan@team: schedules
        bot: Ask me that in private: others read along here.
        dan: schedule 2
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        ana: why not @Bo
        bot: What I told Bo
           | what a schedule says · by itself 09:20 · sent 09:20
           | news of being added · Ana 09:00 · sent 09:00
        ana: remind @Bo in 40 min to finish the other offer
        bot: I remind Bo, Sun 22 Nov 10:00: finish the other offer
           | [Undo: undo change #]
        ana: remove @Bo
        bot: Bo is no longer in Apollo.
           | [Undo: undo change #]
        bo: schedules
        bot: Nothing is planned. To be reminded, say: remind me tomorrow at 9 to call the client
        bo: stop schedule 3
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        ana: add @Bo as member
        bot: Bo is in Apollo now, as member.
           | [Undo: undo change #]
        bo: ← Ana added you to Apollo as member.
           | [Switch to Apollo: project use Apollo]
        bo: remind me in 20 min to see the doctor
        bot: I remind you, Sun 22 Nov 09:40: see the doctor
           | [Undo: undo change #]
        given: 20 minutes later
        bo: ← Reminder: see the doctor
           | [In 20 minutes: snooze reminder apollo/4 in 20min] [In an hour: snooze reminder apollo/4 in 60min] [Tomorrow: snooze reminder apollo/4 tomorrow]
        ana: why not @Bo
        bot: What I told Bo
           | news of being added · Ana 09:20 · sent 09:20
           | what a schedule says · by itself 09:20 · sent 09:20
           | news of being added · Ana 09:00 · sent 09:00
        """);

    [Fact]
    public Task A_button_means_the_same_when_another_project_is_talked_about() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: remind me in 20 min to call Acme
        bot: I remind you, Sun 22 Nov 09:20: call Acme
           | [Undo: undo change #]
        ana: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        ana: remind me in 50 min to call Beta
        bot: I remind you, Sun 22 Nov 09:50: call Beta
           | [Undo: undo change #]
        given: 20 minutes later
        ana: ← Reminder: call Acme
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        ana: schedules
        bot: What comes back by itself
           | 2 Reminder “call Beta” · Sun 22 Nov 09:50
           | apollo/1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
        ana> In an hour
        bot: I remind you, Sun 22 Nov 10:20: call Acme
           | [Undo: undo change #]
        ana: schedule 2
        bot: Reminder “call Beta”
           | When: Sun 22 Nov 09:50
           | Next: Sun 22 Nov 09:50
           | [Pause: pause schedule beta/2] [Stop: stop schedule beta/2]
        ana: schedule apollo/3
        bot: Reminder “call Acme”
           | When: Sun 22 Nov 10:20
           | Next: Sun 22 Nov 10:20
           | [Pause: pause schedule apollo/3] [Stop: stop schedule apollo/3]
        ana: stop schedule apollo/3
        bot: Reminder “call Acme”: stopped.
           | [Undo: undo change #]
        bo: schedule beta/2
        bot: There is no such schedule. See all of them: schedules
           | [All of them: schedules]
        ana: why
        bot: It comes by a schedule of yours: Reminder “call Acme” (Sun 22 Nov 09:20). Its number is apollo/2, and this was the one of Sun 22 Nov 09:20. I sent it at once.
        """);

    [Fact]
    public Task More_in_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 2小时后提醒我开会
        bot: 我会提醒你（11月22日 周日 11:00）：开会
           | [撤销: undo change #]
        given: 2 hours later
        ana: ← 提醒：开会
           | [20 分钟后: snooze reminder apollo/2 in 20min] [1 小时后: snooze reminder apollo/2 in 60min] [明天: 延后提醒 apollo/2 明天]
        ana: 再过10分钟提醒我
        bot: 我会提醒你（11月22日 周日 11:10）：开会
           | [撤销: undo change #]
        ana: 每月最后一个工作日16点提醒我开发票
        bot: 我会提醒你（每月最后一个工作日 16:00（首次 11月30日 周一 16:00））：开发票
           | [撤销: undo change #]
        """, "zh-CN");

    [Fact]
    public Task Without_a_project_in_Chinese() => Transcript.Check("""
        eve: 20分钟后提醒我吃饭
        bot: 我会提醒你（11月22日 周日 09:20）：吃饭
           | [撤销: undo change #]
        eve: 1分钟后提醒我喝水
        bot: 我会提醒你（11月22日 周日 09:01）：喝水
           | [撤销: undo change #]
        eve: 提醒我明天九点吃饭
        bot: 我会提醒你（11月23日 周一 09:00）：吃饭
           | [撤销: undo change #]
        eve: 提醒列表
        bot: 定时提醒
           | me/2 提醒“喝水” · 11月22日 周日 09:01
           | me/1 提醒“吃饭” · 11月22日 周日 09:20
           | me/3 提醒“吃饭” · 11月23日 周一 09:00
        """, "zh-CN");

    [Fact]
    public Task Without_a_project_and_by_strangers() => Transcript.Check("""
        given: Apollo with ana, bo in team
        eve: remind me in 20 min to eat
        bot: I remind you, Sun 22 Nov 09:20: eat
           | [Undo: undo change #]
        eve: schedules
        bot: What comes back by itself
           | me/1 Reminder “eat” · Sun 22 Nov 09:20
        given: 20 minutes later
        eve: ← Reminder: eat
           | [In 20 minutes: snooze reminder me/1 in 20min] [In an hour: snooze reminder me/1 in 60min] [Tomorrow: snooze reminder me/1 tomorrow]
        eve: schedule me/1
        bot: Reminder “eat”
           | When: Sun 22 Nov 09:20
           | Next: over
        dan@team: remind me in 20 min to leave
        bot: I remind you here, Sun 22 Nov 09:40: leave
           | [Undo: undo change #]
        dan@team: schedules
        bot: Ask me that in private: others read along here.
        given: 20 minutes later
        @team: ← Reminder: leave
        """);

    [Fact]
    public Task What_one_asked_to_be_reminded_of_is_taken_back_by_what_it_speaks_of_or_all_at_once() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: ping me in 30 minutes
        bot: I remind you, Sun 22 Nov 09:30: it is time
           | [Undo: undo change #]
        ana: remind me tomorrow at 9 to book the flights
        bot: I remind you, Mon 23 Nov 09:00: book the flights
           | [Undo: undo change #]
        ana: remind me friday at 9 to call Acme about the offer
        bot: I remind you, Fri 27 Nov 09:00: call Acme about the offer
           | [Undo: undo change #]
        ana: remind me friday at 10 to send the offer
        bot: I remind you, Fri 27 Nov 10:00: send the offer
           | [Undo: undo change #]
        bo: remind me tomorrow at 9 to water the plants
        bot: I remind you, Mon 23 Nov 09:00: water the plants
           | [Undo: undo change #]
        ana: stop the reminder about flights
        bot: I do not remind of “book the flights” any more.
           | [Undo: undo change #]
        ana: undo
        bot: Undone. Reminder “book the flights”: next Mon 23 Nov 09:00.
           | [Redo]
        ana: delete the reminder about the offer
        bot: Which one?
           | [call Acme about the offer: stop schedule apollo/4] [send the offer: stop schedule apollo/5]
        ana: stop the reminder about plants
        bot: None of your reminders speaks of “plants”.
           | [All of them: schedules]
        ana: cancel all my reminders
        bot: I do not remind of these 4 any more: “it is time”, “book the flights”, “call Acme about the offer” and “send the offer”.
           | [Undo: undo change #]
        ana: stop all reminders
        bot: No reminder of yours is planned.
        ana: undo
        bot: Undone. Reminder “it is time”: next Sun 22 Nov 09:30. Reminder “book the flights”: next Mon 23 Nov 09:00. Reminder “call Acme about the offer”: next Fri 27 Nov 09:00. Reminder “send the offer”: next Fri 27 Nov 10:00.
           | [Redo]
        given: 30 minutes later
        ana: ← Reminder: it is time
           | [In 20 minutes: snooze reminder apollo/2 in 20min] [In an hour: snooze reminder apollo/2 in 60min] [Tomorrow: snooze reminder apollo/2 tomorrow]
        bo: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Mon 23 Nov 09:00 · for the team
           | 6 Reminder “water the plants” · Mon 23 Nov 09:00
        """);

    [Fact]
    public Task Taken_back_in_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: 两小时后叫我
        bot: 我会提醒你（11月22日 周日 11:00）：时间到了
           | [撤销: undo change #]
        ana: 明天九点提醒我订机票
        bot: 我会提醒你（11月23日 周一 09:00）：订机票
           | [撤销: undo change #]
        ana: 周五九点提醒我发报价
        bot: 我会提醒你（11月27日 周五 09:00）：发报价
           | [撤销: undo change #]
        ana: 取消关于机票的提醒
        bot: 不再提醒“订机票”。
           | [撤销: undo change #]
        ana: 取消所有提醒
        bot: 这 2 个不再提醒：“时间到了”和“发报价”。
           | [撤销: undo change #]
        ana: 取消所有提醒
        bot: 你没有还在等着的提醒。
        ana: 撤销
        bot: 已撤销。提醒“时间到了”：下次 11月22日 周日 11:00。提醒“发报价”：下次 11月27日 周五 09:00。
           | [重做]
        ana: 到时叫我 30分钟后
        bot: 我会提醒你（11月22日 周日 09:30）：时间到了
           | [撤销: undo change #]
        ana: 取消提醒关于 报价
        bot: 不再提醒“发报价”。
           | [撤销: undo change #]
        ana: 取消关于出差的提醒
        bot: 你的提醒里没有提到“出差”的。
           | [全部提醒: 提醒列表]
        """, "zh-CN");
}
