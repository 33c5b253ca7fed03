namespace ProjectBot.Tests.Absences;

/// <summary>What is asked of one person, one day or one week is answered, and no more.</summary>
public sealed class PresenceTranscripts
{
    [Fact]
    public Task Who_stands_in_is_said_in_the_same_breath() => Transcript.Check("""
        given: Apollo with ana, bo, dan
        ana: I take 2 days off from wednesday, Bo covers for me
        bot: You are away: Wed 25 Nov to Thu 26 Nov. Back on Fri 27 Nov. Bo stands in.
           | [i am back] [Undo: undo change #]
        bo: ← Ana is away (Wed 25 Nov to Thu 26 Nov) and named you to stand in.
        ana: away none
        bot: Nothing is planned any more: you are there.
           | [Undo: undo change #]
        bo: ← Ana is there after all, so you need not stand in.
        ana: I'm on vacation next week and Bo stands in for me
        bot: You are away: Mon 23 Nov to Sun 29 Nov. Back on Mon 30 Nov. Bo stands in.
           | [i am back] [Undo: undo change #]
        bo: ← Ana is away (Mon 23 Nov to Sun 29 Nov) and named you to stand in.
        ana: away none
        bot: Nothing is planned any more: you are there.
           | [Undo: undo change #]
        bo: ← Ana is there after all, so you need not stand in.
        ana: I need tomorrow off, Dan will cover
        bot: You are away: Mon 23 Nov. Back on Tue 24 Nov. Dan stands in.
           | [i am back] [Undo: undo change #]
        dan: ← Ana is away (Mon 23 Nov) and named you to stand in.
        ana: I am away until thursday, my deputy is Bo
        bot: You are away: Sun 22 Nov to Wed 25 Nov. Back on Thu 26 Nov. That takes the place of Mon 23 Nov. Bo stands in.
           | [i am back] [Undo: undo change #]
        bo: ← Ana is away (Sun 22 Nov to Wed 25 Nov) and named you to stand in.
        ana: away none
        bot: Nothing is planned any more: you are there.
           | [Undo: undo change #]
        bo: ← Ana is there after all, so you need not stand in.
        ana: I take 3 days off starting monday and Dan is my cover
        bot: You are away: Mon 23 Nov to Wed 25 Nov. Back on Thu 26 Nov. Dan stands in.
           | [i am back] [Undo: undo change #]
        dan: ← Ana is away (Mon 23 Nov to Wed 25 Nov) and named you to stand in.
        ana: I'm off friday, Dan takes over
        bot: You are away: Fri 27 Nov. Back on Mon 30 Nov. Dan stands in.
           | [i am back] [Undo: undo change #]
        dan: ← Ana is away (Fri 27 Nov) and named you to stand in.
        ana: away none
        bot: Nothing is planned any more: you are there.
           | [Undo: undo change #]
        dan: ← Ana is there after all, so you need not stand in.
        ana: I won't be in tomorrow, cover: Bo
        bot: You are away: Mon 23 Nov. Back on Tue 24 Nov. Bo stands in.
           | [i am back] [Undo: undo change #]
        bo: ← Ana is away (Mon 23 Nov) and named you to stand in.
        ana: I'm sick today, Bo covers
        bot: You are away: Sun 22 Nov. Back on Tue 24 Nov. Bo stands in.
           | [i am back] [Undo: undo change #]
        bo: ← Ana is away (Sun 22 Nov) and named you to stand in.
        ana: I'm out of office 1 dec to 4 dec with Dan as my cover
        bot: You are away: Tue 1 Dec to Fri 4 Dec. Back on Mon 7 Dec. Dan stands in.
           | [i am back] [Undo: undo change #]
        dan: ← Ana is away (Tue 1 Dec to Fri 4 Dec) and named you to stand in.
        ana: we are all tired, Bo covers
        bot: I didn’t catch “we are all tired, Bo covers”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add we are all tired, Bo covers] [help]
        """);

    [Fact]
    public Task Whoever_is_asked_about_is_answered_about() => Transcript.Check("""
        given: Apollo with ana, bo, dan, carla(client) in team
        bo: away 24 nov to 26 nov, cover Ana
        bot: You are away: Tue 24 Nov to Thu 26 Nov. Back on Fri 27 Nov. Ana stands in.
           | [i am back] [Undo: undo change #]
        ana: ← Bo is away (Tue 24 Nov to Thu 26 Nov) and named you to stand in.
        dan: away tomorrow afternoon
        bot: You are away: Mon 23 Nov in the afternoon. Back on Tue 24 Nov.
           | [i am back] [Undo: undo change #]
        ana: is Bo in today?
        bot: Bo is not away, but Sun 22 Nov is no working day.
        ana: is Bo away tomorrow?
        bot: Bo is there on Mon 23 Nov.
        ana: is Bo off on tuesday?
        bot: Bo is away (Tue 24 Nov to Thu 26 Nov) and back on Fri 27 Nov. Ana stands in.
        ana: will Bo be there next week?
        bot: Bo is away (Tue 24 Nov to Thu 26 Nov) and back on Fri 27 Nov. Ana stands in.
        ana: does Bo work on friday?
        bot: Bo is there on Fri 27 Nov.
        ana: can I reach Bo on wednesday?
        bot: Bo is away (Tue 24 Nov to Thu 26 Nov) and back on Fri 27 Nov. Ana stands in.
        ana: is Dan here?
        bot: Dan is not away, but Sun 22 Nov is no working day.
        ana: is Dan available tomorrow
        bot: Dan is away (Mon 23 Nov in the afternoon) and back on Tue 24 Nov.
        ana: when is Bo back?
        bot: Bo is not away yet: Tue 24 Nov to Thu 26 Nov, and back on Fri 27 Nov.
        ana: when will Dan be back?
        bot: Dan is not away yet: Mon 23 Nov in the afternoon, and back on Tue 24 Nov.
        ana: when does Carla return?
        bot: Carla is not away.
        ana: how long is Bo away?
        bot: Bo is not away yet: Tue 24 Nov to Thu 26 Nov, and back on Fri 27 Nov.
        ana: until when is Bo gone?
        bot: Bo is not away yet: Tue 24 Nov to Thu 26 Nov, and back on Fri 27 Nov.
        ana: when can I see Bo again
        bot: Bo is not away yet: Tue 24 Nov to Thu 26 Nov, and back on Fri 27 Nov.
        ana: absences of Bo in november
        bot: Bo is away (Tue 24 Nov to Thu 26 Nov) and back on Fri 27 Nov. Ana stands in.
        ana: return of Bo
        bot: Bo is not away yet: Tue 24 Nov to Thu 26 Nov, and back on Fri 27 Nov.
        given: 2 days later
        ana: is bo in today
        bot: Bo is away (Tue 24 Nov to Thu 26 Nov) and back on Fri 27 Nov. Ana stands in.
        ana: when is Bo back
        bot: Bo is back on Fri 27 Nov.
        ana: how long is Bo off?
        bot: Bo is back on Fri 27 Nov.
        ana: is Zed in today?
        bot: I do not know Zed yet.
           | [Add Zed: add Zed as member]
        ana: is Carla away?
        bot: Carla is there today.
        carla: is Bo in today?
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: when is Bo back?
        bot: That is for the project team.
           | [What is shared with me: tasks]
        given: team is read by ana, bo, carla
        ana@team: when is Bo back?
        bot: A client reads here, and this is internal: absences. Tell me in private.
        ana@team: is Bo in today?
        bot: A client reads here, and this is internal: absences. Tell me in private.
        """);

    [Fact]
    public Task A_day_or_a_week_is_answered_as_such() => Transcript.Check("""
        given: Apollo with ana, bo, dan in team
        bo: away 24 nov to 26 nov, cover Ana
        bot: You are away: Tue 24 Nov to Thu 26 Nov. Back on Fri 27 Nov. Ana stands in.
           | [i am back] [Undo: undo change #]
        ana: ← Bo is away (Tue 24 Nov to Thu 26 Nov) and named you to stand in.
        dan: away 1 dec to 4 dec
        bot: You are away: Tue 1 Dec to Fri 4 Dec. Back on Mon 7 Dec.
           | [i am back] [Undo: undo change #]
        ana: who's off next week?
        bot: Who is away in Apollo: Mon 23 Nov to Sun 29 Nov
           | Bo · Tue 24 Nov to Thu 26 Nov · back on Fri 27 Nov · Ana stands in
        ana: who is away this week
        bot: Nobody is away from Mon 16 Nov to Sun 22 Nov.
        ana: who is out on tuesday?
        bot: Who is away in Apollo: Tue 24 Nov
           | Bo · Tue 24 Nov to Thu 26 Nov · back on Fri 27 Nov · Ana stands in
        ana: who's on vacation in december?
        bot: Who is away in Apollo: Tue 1 Dec to Thu 31 Dec
           | Dan · Tue 1 Dec to Fri 4 Dec · back on Mon 7 Dec
        ana: who isn't in tomorrow?
        bot: Nobody is away on Mon 23 Nov.
        ana: is anybody away on friday?
        bot: Nobody is away on Fri 27 Nov.
        ana: who is off from 1 dec to 2 dec
        bot: Who is away in Apollo: Tue 1 Dec to Wed 2 Dec
           | Dan · Tue 1 Dec to Fri 4 Dec · back on Mon 7 Dec
        ana: who has a day off next week
        bot: Who is away in Apollo: Mon 23 Nov to Sun 29 Nov
           | Bo · Tue 24 Nov to Thu 26 Nov · back on Fri 27 Nov · Ana stands in
        ana: absences next week
        bot: Who is away in Apollo: Mon 23 Nov to Sun 29 Nov
           | Bo · Tue 24 Nov to Thu 26 Nov · back on Fri 27 Nov · Ana stands in
        ana: who is away in january
        bot: Nobody is away from Fri 1 Jan to Sun 31 Jan 2027.
        ana: whos of next week
        bot: I didn’t catch “whos of next week”. You could say:
           | [my tasks] [what's overdue?] [who is working on what?] [Add it as a task: task add whos of next week] [help]
        ana: who is away
        bot: Who is away in Apollo
           | Bo · Tue 24 Nov to Thu 26 Nov · back on Fri 27 Nov · Ana stands in
           | Dan · Tue 1 Dec to Fri 4 Dec · back on Mon 7 Dec
        """);

    [Fact]
    public Task In_Chinese_as_well() => Transcript.Check("""
        given: 阿波罗 with ana, 小王, 小李
        小王: 我周三起请两天假，由Ana代班
        bot: 你请假：11月25日 周三到 11月26日 周四。11月27日 周五回来。Ana 代班。
           | [回来了] [撤销: undo change #]
        ana: ← 小王 请假（11月25日 周三到 11月26日 周四），请你代班。
        小王: 取消请假
        bot: 没有请假安排了。
           | [撤销: undo change #]
        ana: ← 小王 不请假了，你不用代班了。
        小王: 我下周休假，小李替我
        bot: 你请假：11月23日 周一到 11月29日 周日。11月30日 周一回来。小李 代班。
           | [回来了] [撤销: undo change #]
        小李: ← 小王 请假（11月23日 周一到 11月29日 周日），请你代班。
        小王: 取消请假
        bot: 没有请假安排了。
           | [撤销: undo change #]
        小李: ← 小王 不请假了，你不用代班了。
        小王: 我明天请假，工作找Ana
        bot: 你请假：11月23日 周一。11月24日 周二回来。Ana 代班。
           | [回来了] [撤销: undo change #]
        ana: ← 小王 请假（11月23日 周一），请你代班。
        小王: 从周三开始请两天假，小李 代我
        bot: 你请假：11月25日 周三到 11月26日 周四。11月27日 周五回来。小李 代班。
           | [回来了] [撤销: undo change #]
        小李: ← 小王 请假（11月25日 周三到 11月26日 周四），请你代班。
        小王: 我周五休息，小李顶班
        bot: 你请假：11月27日 周五。11月30日 周一回来。小李 代班。
           | [回来了] [撤销: undo change #]
        小李: ← 小王 请假（11月27日 周五），请你代班。
        ana: 小王今天在吗
        bot: 小王 没有请假，不过 11月22日 周日不上班。
        ana: 小王周三在不在
        bot: 小王请假（11月25日 周三到 11月26日 周四），11月30日 周一回来，由 小李 代班。
        ana: 小王明天请假吗？
        bot: 小王请假（11月23日 周一），11月24日 周二回来，由 Ana 代班。
        ana: 小王下周请假吗
        bot: 小王 请假：11月23日 周一、11月25日 周三到 11月26日 周四和 11月27日 周五。
        ana: 小王周四来上班吗
        bot: 小王请假（11月25日 周三到 11月26日 周四），11月30日 周一回来，由 小李 代班。
        ana: 小王什么时候回来
        bot: 小王 还没请假：11月23日 周一，11月24日 周二回来。
        ana: 小王哪天回来上班？
        bot: 小王 还没请假：11月23日 周一，11月24日 周二回来。
        ana: 小李几号回来
        bot: 小李 没有请假。
        ana: 小王请到哪天
        bot: 小王 还没请假：11月23日 周一，11月24日 周二回来。
        ana: 小王请假到什么时候
        bot: 小王 还没请假：11月23日 周一，11月24日 周二回来。
        ana: 下周谁请假
        bot: 阿波罗 里谁请假：11月23日 周一到 11月29日 周日
           | 小王 · 11月23日 周一 · 11月24日 周二回来 · Ana 代班
           | 小王 · 11月25日 周三到 11月26日 周四 · 11月30日 周一回来 · 小李 代班
           | 小王 · 11月27日 周五 · 11月30日 周一回来 · 小李 代班
        ana: 这周谁不在？
        bot: 11月16日 周一到 11月22日 周日没有人请假。
        ana: 明天谁休息
        bot: 阿波罗 里谁请假：11月23日 周一
           | 小王 · 11月23日 周一 · 11月24日 周二回来 · Ana 代班
        ana: 周五有谁不在吗
        bot: 阿波罗 里谁请假：11月27日 周五
           | 小王 · 11月27日 周五 · 11月30日 周一回来 · 小李 代班
        ana: 12月谁休假
        bot: 12月1日 周二到 12月31日 周四没有人请假。
        ana: 谁下周请假
        bot: 阿波罗 里谁请假：11月23日 周一到 11月29日 周日
           | 小王 · 11月23日 周一 · 11月24日 周二回来 · Ana 代班
           | 小王 · 11月25日 周三到 11月26日 周四 · 11月30日 周一回来 · 小李 代班
           | 小王 · 11月27日 周五 · 11月30日 周一回来 · 小李 代班
        ana: 请假情况 小王 明天
        bot: 小王请假（11月23日 周一），11月24日 周二回来，由 Ana 代班。
        ana: 何时回来 小王
        bot: 小王 还没请假：11月23日 周一，11月24日 周二回来。
        ana: 谁请假了
        bot: 阿波罗 里谁请假
           | 小王 · 11月23日 周一 · 11月24日 周二回来 · Ana 代班
           | 小王 · 11月25日 周三到 11月26日 周四 · 11月30日 周一回来 · 小李 代班
           | 小王 · 11月27日 周五 · 11月30日 周一回来 · 小李 代班
        """, "zh-CN");
}
