namespace ProjectBot.Tests.Deadlines;

/// <summary>On working mornings one hears what of one's own is due.</summary>
public sealed class DeadlineTranscripts
{
    [Fact]
    public Task Before_on_the_day_and_when_it_is_late() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client)
        ana: task add Send the offer for @Bo by 26 november
        bot: Added T1 for Bo, due Thu 26 Nov.
           | T1 Send the offer
           | ○ to do · Bo · Thu 26 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Send the offer.
           | T1 Send the offer
           | ○ to do · Bo · Thu 26 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Call the printer by 24 november
        bot: Added T2, due Tue 24 Nov. It has no owner yet, so it is in the inbox.
           | T2 Call the printer
           | ○ to do · Tue 24 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: share T1
        bot: Shared T1 Send the offer with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Send the offer: Clients: may see this
        ana: due reminders
        bot: On working days at 09:00 you hear what of yours is due: 7, 3 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
        given: 1 day later
        ana: ← Due in Apollo
           | T2 Call the printer · due Tue 24 Nov, in 1 working day · nobody has it
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: ← Due in Apollo
           | T1 Send the offer · due Thu 26 Nov, in 3 working days
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        given: 1 day later
        ana: ← Due in Apollo
           | T2 Call the printer · due today · nobody has it
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        given: 1 day later
        ana: ← Due in Apollo
           | T2 Call the printer · late since Tue 24 Nov · nobody has it
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: ← Due in Apollo
           | T1 Send the offer · due Thu 26 Nov, in 1 working day
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        given: 1 day later
        bo: ← Due in Apollo
           | T1 Send the offer · due today
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        given: 1 day later
        ana: ← Due in Apollo
           | T2 Call the printer · late since Tue 24 Nov · nobody has it
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: ← Due in Apollo
           | T1 Send the offer · late since Thu 26 Nov
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        given: 3 days later
        bo: T1 done
        bot: Finished T1 Send the offer.
           | [Undo: undo change #]
        ana, bo: ↻ T1 Send the offer: ✓ done on Mon 30 Nov · Bo · Due: Thu 26 Nov
        given: 7 days later
        ana: ← Due in Apollo
           | T2 Call the printer · late since Tue 24 Nov · nobody has it
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        """);

    [Fact]
    public Task Less_often_not_at_all_and_for_the_team() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the offer for @Bo by 26 november
        bot: Added T1 for Bo, due Thu 26 Nov.
           | T1 Send the offer
           | ○ to do · Bo · Thu 26 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Send the offer.
           | T1 Send the offer
           | ○ to do · Bo · Thu 26 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: due reminders 2
        bot: You hear of what is due 2 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
           | [Undo: undo change #]
        bo: due reminders 2 and 1 days before
        bot: You hear of what is due 2 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
           | [Undo: undo change #]
        bo: due reminders
        bot: On working days at 09:00 you hear what of yours is due: 2 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
           | The team: 7, 3 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
        bo: don't remind me of deadlines
        bot: You hear nothing of what is due.
           | [Undo: undo change #]
        bo: due reminders
        bot: You hear nothing of what is due.
           | The team: 7, 3 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
        given: 3 days later
        bo: due reminders on
        bot: You hear of what is due again.
           | [Undo: undo change #]
        given: 1 day later
        bo: ← Due in Apollo
           | T1 Send the offer · due today
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: project due reminders 5
        bot: Only a manager of this project can do that.
        ana: project due reminders 5, 1
        bot: The team hears of what is due 5 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
           | [Undo: undo change #]
        ana: due reminders only on the day
        bot: You hear of what is due on the day, when it is late after 1 and every 7 working days.
           | [Undo: undo change #]
        ana: undo
        bot: Undone. What is due: next Fri 27 Nov 09:00.
           | [Redo]
        bo: due reminders
        bot: On working days at 09:00 you hear what of yours is due: 5 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
        ana: due reminders soon
        bot: I do not know what to do with “soon” here. I understand: due reminders [‹days›]
        ana: schedules
        bot: What comes back by itself
           | 1 What is due · every working day 09:00 · next Fri 27 Nov 09:00 · for the team
        ana: pause schedule 1
        bot: What is due: paused.
           | [Undo: undo change #]
        given: 1 day later
        """);

    [Fact]
    public Task Its_buttons_are_about_its_project_whatever_is_talked_about_by_then() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the offer for @Bo by 24 november
        bot: Added T1 for Bo, due Tue 24 Nov.
           | T1 Send the offer
           | ○ to do · Bo · Tue 24 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Send the offer.
           | T1 Send the offer
           | ○ to do · Bo · Tue 24 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: project new Beta
        bot: Beta is ready, and this conversation is about it. You are its manager.
           | [Add a task: task add] [Show the project: project] [Undo: undo change #]
        given: 1 day later
        bo: ← Due in Apollo
           | apollo/T1 Send the offer · due Tue 24 Nov, in 1 working day
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo> Not for me
        bot: You hear nothing of what is due.
           | [Undo: undo change #]
        bo: due reminders
        bot: On working days at 09:00 you hear what of yours is due: 7, 3 and 1 working days before, on the day, when it is late after 1 and 3 and every 7 working days.
        bo: project use Apollo
        bot: Now we talk about Apollo here.
           | [Undo: undo change #]
        bo: due reminders
        bot: You hear nothing of what is due.
        bo: due reminders on
        bot: You hear of what is due again.
           | [Undo: undo change #]
        bo: fewer due reminders apollo/1
        bot: You hear of what is due on the day, when it is late after 1 and every 7 working days.
           | [Undo: undo change #]
        eve: no due reminders apollo/1
        bot: Nobody is reminded of what is due here: that was stopped. A manager begins it anew: project due reminders 7, 3, 1
        """);

    [Fact]
    public Task Buttons_in_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 添加任务 发报价 给 @Bo 11月24日前
        bot: 已添加 T1，负责人 Bo，截止 11月24日 周二。
           | T1 发报价
           | ○ 待办 · Bo · 11月24日 周二
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: ← Ana 把 T1 发报价 交给了你。
           | T1 发报价
           | ○ 待办 · Bo · 11月24日 周二
           | [开始: T1 start] [完成: T1 done] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        given: 1 day later
        bo: ← Apollo 的截止提醒
           | T1 发报价 · 11月24日 周二 截止，还有 1 个工作日
           | [少提醒些: 少些截止提醒 apollo/1] [不用提醒我: 停掉截止提醒 apollo/1]
        bo> 少提醒些
        bot: 我会这样提醒你：当天，逾期 1 个工作日以及之后每 7 个工作日。
           | [撤销: undo change #]
        bo> 不用提醒我
        bot: 我不会提醒你截止的事项。
           | [撤销: undo change #]
        """, "zh-CN");

    [Fact]
    public Task Who_is_away_is_left_out_and_the_schedule_says_so() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: task add Send the offer for @Bo by 24 november
        bot: Added T1 for Bo, due Tue 24 Nov.
           | T1 Send the offer
           | ○ to do · Bo · Tue 24 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        bo: ← Ana gave you T1 Send the offer.
           | T1 Send the offer
           | ○ to do · Bo · Tue 24 Nov
           | [Start: T1 start] [Done: T1 done] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Call the printer for @Ana by 24 november
        bot: Added T2 for Ana, due Tue 24 Nov.
           | T2 Call the printer
           | ○ to do · Ana · Tue 24 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        bo: away monday
        bot: You are away: Mon 23 Nov. Back on Tue 24 Nov.
           | [i am back] [Undo: undo change #]
        given: 1 day later
        ana: ← Due in Apollo
           | T2 Call the printer · due Tue 24 Nov, in 1 working day
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        ana: schedule 1
        bot: What is due
           | When: every working day 09:00
           | Next: Tue 24 Nov 09:00
           | Whom it reaches: the team
           | Last time without: Bo (does not work that day)
           | [Pause: pause schedule apollo/1] [Not for me: no due reminders apollo/1] [Stop for everybody: stop schedule apollo/1]
        given: 1 day later
        ana: ← Due in Apollo
           | T2 Call the printer · due today
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: ← Due in Apollo
           | T1 Send the offer · due today
           | [Less often: fewer due reminders apollo/1] [Not for me: no due reminders apollo/1]
        bo: schedule 1
        bot: What is due
           | When: every working day 09:00
           | Next: Wed 25 Nov 09:00
           | Whom it reaches: the team
           | Set up by: Ana
           | [Not for me: no due reminders apollo/1]
        """);

    [Fact]
    public Task In_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 添加任务 发报价 给 @Bo 11月26日前
        bot: 已添加 T1，负责人 Bo，截止 11月26日 周四。
           | T1 发报价
           | ○ 待办 · Bo · 11月26日 周四
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: ← Ana 把 T1 发报价 交给了你。
           | T1 发报价
           | ○ 待办 · Bo · 11月26日 周四
           | [开始: T1 start] [完成: T1 done] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: 截止提醒
        bot: 工作日 09:00 提醒你负责的事项：提前 7、3 和 1 个工作日，当天，逾期 1 和 3 个工作日以及之后每 7 个工作日。
        bo: 截止提醒 提前2天
        bot: 我会这样提醒你：提前 2 个工作日，当天，逾期 1 和 3 个工作日以及之后每 7 个工作日。
           | [撤销: undo change #]
        bo: 不要提醒我截止的任务
        bot: 我不会提醒你截止的事项。
           | [撤销: undo change #]
        bo: 打开截止提醒
        bot: 我会重新提醒你截止的事项。
           | [撤销: undo change #]
        ana: 项目截止提醒 5、1
        bot: 我会这样提醒团队：提前 5 和 1 个工作日，当天，逾期 1 和 3 个工作日以及之后每 7 个工作日。
           | [撤销: undo change #]
        given: 3 days later
        bo: ← Apollo 的截止提醒
           | T1 发报价 · 11月26日 周四 截止，还有 1 个工作日
           | [少提醒些: 少些截止提醒 apollo/1] [不用提醒我: 停掉截止提醒 apollo/1]
        given: 1 day later
        bo: ← Apollo 的截止提醒
           | T1 发报价 · 今天截止
           | [少提醒些: 少些截止提醒 apollo/1] [不用提醒我: 停掉截止提醒 apollo/1]
        bo: 关闭截止提醒
        bot: 我不会提醒你截止的事项。
           | [撤销: undo change #]
        """, "zh-CN");
}
