namespace ProjectBot.Tests.Reminders;

/// <summary>Nothing of a time that was said is lost or lands in the text.</summary>
public sealed class TimesTranscripts
{
    [Fact]
    public Task In_English() => Transcript.Check("""
        given: Apollo with ana, bo
        bo: me zone Asia/Shanghai
        bot: Your time zone is Asia/Shanghai; it is 17:00 there now.
           | [Undo: undo change #]
        ana: remind me at 8 tonight to call mum
        bot: I remind you, Sun 22 Nov 20:00: call mum
           | [Undo: undo change #]
        ana: remind me tomorrow around 3pm to call Acme
        bot: I remind you, Mon 23 Nov 15:00: call Acme
           | [Undo: undo change #]
        ana: remind me tomorrow by 5pm to send it
        bot: I remind you, Mon 23 Nov 17:00: send it
           | [Undo: undo change #]
        ana: remind me sunday at 18 to cook
        bot: I remind you, Sun 22 Nov 18:00: cook
           | [Undo: undo change #]
        ana: remind me in 2 days and 3 hours to check the oven
        bot: I remind you, Tue 24 Nov 12:00: check the oven
           | [Undo: undo change #]
        ana: remind me at 25:00 to call
        bot: When? For example: tomorrow at 9, in 20 min, every friday 16:00
           | [In 20 minutes: in 20 min] [In an hour] [Tomorrow] [Next Monday] [Cancel]
        ana: remind me every morning to run
        bot: I remind you, every day 09:00 (first Mon 23 Nov 09:00): run
           | [Undo: undo change #]
        ana: remind me every morning at 8 to run
        bot: I remind you, every day 08:00 (first Mon 23 Nov 08:00): run
           | [Undo: undo change #]
        ana: remind me tomorrow at 9am London time to call
        bot: I remind you, Mon 23 Nov 09:00: call
           | [Undo: undo change #]
        ana: remind me tomorrow at 15:00 UTC to call
        bot: I remind you, Mon 23 Nov 15:00: call
           | [Undo: undo change #]
        ana: remind me at 9 in New York tomorrow to call
        bot: I remind you, Mon 23 Nov 14:00: call
           | [Undo: undo change #]
        ana: remind me tomorrow at 9 am est to call
        bot: I remind you, Mon 23 Nov 14:00: call
           | [Undo: undo change #]
        ana: remind me tomorrow 9:00 CST to call
        bot: “CST” can be several time zones. Say a city, like: 9:00 in Berlin.
        ana: remind @Bo tomorrow 9:00 my time to call
        bot: I remind Bo, Mon 23 Nov 17:00: call
           | [Undo: undo change #]
        ana: remind me every monday at 9:00 London time to call
        bot: What comes again and again comes by the clock of whom it reaches. Say only the time there, like: every monday at 09:00.
           | [Try it again: resume]
        ana: remind me every monday at 9 except on holidays to send the report
        bot: I remind you, every Mon 09:00; on a day off, not at all (first Mon 23 Nov 09:00): send the report
           | [Undo: undo change #]
        ana: remind me every monday at 9 to send the report, except on holidays
        bot: I remind you, every Mon 09:00; on a day off, not at all (first Mon 23 Nov 09:00): send the report
           | [Undo: undo change #]
        ana: remind me every day at 9 until friday to check
        bot: I remind you, every day 09:00, until Fri 27 Nov 2026 (first Mon 23 Nov 09:00): check
           | [Undo: undo change #]
        ana: set a reminder for tomorrow 10am: call the bank
        bot: I didn’t catch “set a reminder for tomorrow 10am: call the bank”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add set a reminder for tomorrow 10am: call the bank] [help]
        ana: wake me at 7
        bot: I remind you, Mon 23 Nov 07:00: it is time
           | [Undo: undo change #]
        ana: turn off due reminders
        bot: You hear nothing of what is due.
           | [Undo: undo change #]
        """);

    [Fact]
    public Task In_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 每天提醒我喝水
        bot: 我会提醒你（每天 09:00（首次 11月23日 周一 09:00））：喝水
           | [撤销: undo change #]
        ana: 每周一提醒我交周报
        bot: 我会提醒你（每周一 09:00，遇休息日顺延到下一个工作日（首次 11月23日 周一 09:00））：交周报
           | [撤销: undo change #]
        ana: 每个工作日提醒我填工时
        bot: 我会提醒你（每个工作日 09:00（首次 11月23日 周一 09:00））：填工时
           | [撤销: undo change #]
        ana: 每月15号提醒我报销
        bot: 我会提醒你（每月15号 09:00，遇休息日顺延到下一个工作日（首次 12月15日 周二 09:00））：报销
           | [撤销: undo change #]
        ana: 每天早上提醒Bo看邮件
        bot: 我会提醒 Bo（每天 09:00（首次 11月23日 周一 09:00））：看邮件
           | [撤销: undo change #]
        ana: 记得提醒我明天十点开会
        bot: 我会提醒你（11月23日 周一 10:00）：开会
           | [撤销: undo change #]
        ana: 明天下午3点左右提醒我交报告
        bot: 我会提醒你（11月23日 周一 15:00）：交报告
           | [撤销: undo change #]
        ana: 请在明天9点提醒我开会
        bot: 我会提醒你（11月23日 周一 09:00）：开会
           | [撤销: undo change #]
        ana: 半小时后叫我
        bot: 我会提醒你（11月22日 周日 09:30）：时间到了
           | [撤销: undo change #]
        ana: 下午三点叫我一声
        bot: 我会提醒你（11月22日 周日 15:00）：时间到了
           | [撤销: undo change #]
        ana: 两天三小时后提醒我看烤箱
        bot: 我会提醒你（11月24日 周二 12:00）：看烤箱
           | [撤销: undo change #]
        ana: 三天后提醒我
        bot: 我会提醒你（11月25日 周三 09:00）：时间到了
           | [撤销: undo change #]
        ana: 北京时间明天9点提醒我开会
        bot: 我会提醒你（11月23日 周一 01:00）：开会
           | [撤销: undo change #]
        ana: 每月15号提醒我报销，遇节假日提前
        bot: 我会提醒你（每月15号 09:00，遇休息日提前到前一个工作日（首次 12月15日 周二 09:00））：报销
           | [撤销: undo change #]
        """, "zh-CN");

    [Fact]
    public Task Who_is_away_need_not_say_I_in_Chinese() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: 下周一到周三请假
        bot: 你请假：11月23日 周一到 11月25日 周三。11月26日 周四回来。
           | [回来了] [撤销: undo change #]
        ana: 周三请假
        bot: 你请假：11月25日 周三。11月26日 周四回来。取代了之前的安排：11月23日 周一到 11月25日 周三。
           | [回来了] [撤销: undo change #]
        ana: 今天下午请假
        bot: 你请假：11月22日 周日下午。11月23日 周一回来。
           | [回来了] [撤销: undo change #]
        ana: 明天不在
        bot: 你请假：11月23日 周一。11月24日 周二回来。
           | [回来了] [撤销: undo change #]
        """, "zh-CN");
}
