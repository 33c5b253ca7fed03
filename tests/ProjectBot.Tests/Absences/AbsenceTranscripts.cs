namespace ProjectBot.Tests.Absences;

/// <summary>Who is away, who stands in, and who hears of it.</summary>
public sealed class AbsenceTranscripts
{
    [Fact]
    public Task The_team_sees_who_is_away_and_who_stands_in() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        bo: who is away
        bot: Nobody is away in the next 30 days.
        bo: away until friday, cover @Ana
        bot: You are away: Sun 22 Nov to Thu 26 Nov. Back on Fri 27 Nov. Ana stands in.
           | [i am back] [Undo: undo change #]
        ana: ← Bo is away (Sun 22 Nov to Thu 26 Nov) and named you to stand in.
        ana: who is away
        bot: Who is away in Apollo
           | Bo · away now · Sun 22 Nov to Thu 26 Nov · back on Fri 27 Nov · Ana stands in
        ana: people
        bot: People in Apollo
           | Ana · manager
           | Bo · member · away: Sun 22 Nov to Thu 26 Nov
           | Carla · client
        ana: task add Write the offer for Bo by monday
        bot: Added T1 for Bo, due Mon 23 Nov.
           | Bo is away (Sun 22 Nov to Thu 26 Nov) and back on Fri 27 Nov. Ana stands in.
           | T1 Write the offer
           | ○ to do · Bo · Mon 23 Nov
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: task add Call the printer
        bot: Added T2. It has no owner and no date yet, so it is in the inbox.
           | T2 Call the printer
           | ○ to do
           | [Start: T2 start] [Done: T2 done] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Due…: T2 due] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: T2 to Bo
        bot: Gave T2 Call the printer to Bo.
           | Bo is away (Sun 22 Nov to Thu 26 Nov) and back on Fri 27 Nov. Ana stands in.
           | [Undo: undo change #]
        ana: ↻ T2 Call the printer: ○ to do · Bo
        bo: task add My own draft for me
        bot: Added T3 for Bo. It has no date yet, so it is in the inbox.
           | T3 My own draft
           | ○ to do · Bo
           | [Start: T3 start] [Done: T3 done] [Undo: undo change #] [Assign…: T3 to] [Due…: T3 due] [Block…: T3 blocked by] [Comment…: T3 comment]
        bo: undo
        bot: Undone. T3 is gone.
           | [Redo]
        bo: ↻ T3 was taken back
        bo: undo
        bot: Undone. Nothing is planned any more: you are there.
           | [Redo]
        ana: who is away
        bot: Nobody is away in the next 30 days.
        bo: redo
        bot: Done again. You are away: Sun 22 Nov to Thu 26 Nov.
           | [Undo: undo change #]
        bo: back
        bot: Welcome back, Bo.
           | [Undo: undo change #]
        ana: ← Bo is back.
        bo: back
        bot: I had not noted you as away, and no question is open.
        ana: who is away
        bot: Nobody is away in the next 30 days.
        """);

    [Fact]
    public Task It_is_said_in_many_ways() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: ooo 3 days from thursday
        bot: You are away: Thu 26 Nov to Mon 30 Nov. Back on Tue 1 Dec.
           | [i am back] [Undo: undo change #]
        ana: away tomorrow afternoon
        bot: You are away: Mon 23 Nov in the afternoon. Back on Tue 24 Nov.
           | [i am back] [Undo: undo change #]
        ana: who is away
        bot: Who is away in Apollo
           | Ana · Mon 23 Nov in the afternoon · back on Tue 24 Nov
           | Ana · Thu 26 Nov to Mon 30 Nov · back on Tue 1 Dec
        ana: out of office half a day friday
        bot: In the morning or in the afternoon?
           | [Fri 27 Nov in the morning: 2026-11-27 morning] [Fri 27 Nov in the afternoon: 2026-11-27 afternoon] [Cancel]
        ana> 2
        bot: You are away: Fri 27 Nov in the afternoon. Back on Mon 30 Nov. That takes the place of Thu 26 Nov to Mon 30 Nov.
           | [i am back] [Undo: undo change #]
        ana: away next week
        bot: You are away: Mon 23 Nov to Sun 29 Nov. Back on Mon 30 Nov. That takes the place of Mon 23 Nov in the afternoon and Fri 27 Nov in the afternoon.
           | [i am back] [Undo: undo change #]
        ana: back
        bot: You are not away now. To take back what you planned, say: away none
        ana: away none
        bot: Nothing is planned any more: you are there.
           | [Undo: undo change #]
        ana: away none
        bot: Nothing was planned.
        ana: away
        bot: When are you away? For example: until monday, 3 days, tomorrow afternoon
           | [Cancel]
        ana: until monday
        bot: You are away: Sun 22 Nov. Back on Mon 23 Nov.
           | [i am back] [Undo: undo change #]
        ana: away until yesterday
        bot: I could not read “until yesterday”. That is over before it begins.
           | When are you away? For example: until monday, 3 days, tomorrow afternoon
           | [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        ana: away 3 days cover me
        bot: Somebody else has to stand in for you.
        ana: I'm off sick today
        bot: You are away: Sun 22 Nov. Back on Mon 23 Nov.
           | [i am back] [Undo: undo change #]
        ana: i'm back
        bot: Welcome back, Ana.
           | [Undo: undo change #]
        """);

    [Fact]
    public Task Clients_and_strangers_hear_nothing_of_it() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        given: team is read by ana, bo, carla
        bo@team: away until friday
        bot: Noted. Ask me in private for more.
           | [Undo: undo change #]
        ana@team: who is away
        bot: A client reads here, and this is internal: absences. Tell me in private.
        ana@team: task add Write the offer for Bo
        bot: Added T1. It is internal and somebody reads here who is not in the team, so ask me in private to see it.
           | [Undo: undo change #]
        ana: T1 share
        bot: Shared T1 Write the offer with clients.
           | Clients see: title, state, owner, due, progress, comments to the client and files for the client. Nothing else.
           | [Undo: undo change #]
        ana@team: people
        bot: People in Apollo
           | Ana · manager
           | Bo · member
           | Carla · client
        carla: who is away
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: people
        bot: People in Apollo
           | Ana · manager
           | Bo · member
           | Carla · client
        carla@team: is Bo away?
        bot: That is for the project team.
           | [What is shared with me: tasks]
        carla: away 2 days
        bot: You are away: Mon 23 Nov to Tue 24 Nov. Back on Wed 25 Nov.
           | [i am back] [Undo: undo change #]
        carla: away 3 days cover Bo
        bot: You are away: Mon 23 Nov to Wed 25 Nov. Back on Thu 26 Nov. That takes the place of Mon 23 Nov to Tue 24 Nov. Bo stands in.
           | [i am back] [Undo: undo change #]
        ana: away 3 days, cover Carla
        bot: Carla is not in your team. Name somebody who is.
        ana: who is away
        bot: Who is away in Apollo
           | Bo · away now · Sun 22 Nov to Thu 26 Nov · back on Fri 27 Nov
           | Carla · Mon 23 Nov to Wed 25 Nov · back on Thu 26 Nov · Bo stands in
        dan: away 2 days
        bot: You are away: Mon 23 Nov to Tue 24 Nov. Back on Wed 25 Nov.
           | [i am back] [Undo: undo change #]
        dan: who is away
        bot: You are in no project yet. Start one:
           | [project new …: project new] [My projects: projects]
        given: team is read by ana, bo, dan(colleague)
        ana@team: who is away
        bot: A client reads here, and this is internal: absences. Tell me in private.
        ana@team: away tomorrow
        bot: Noted. Ask me in private for more.
           | [Undo: undo change #]
        ana@team: undo
        bot: Undone.
           | [Redo]
        """);

    [Fact]
    public Task Two_who_stand_in_for_each_other_are_told() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: calendar germany
        bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: away 24 dec to 28 dec, cover Bo
        bot: You are away: Thu 24 Dec to Mon 28 Dec. Back on Tue 29 Dec. Bo stands in.
           | [i am back] [Undo: undo change #]
        bo: ← Ana is away (Thu 24 Dec to Mon 28 Dec) and named you to stand in.
        bo: away 2026-12-26..2027-01-03, cover Ana
        bot: You are away: Sat 26 Dec 2026 to Sun 3 Jan 2027. Back on Mon 4 Jan 2027. Ana stands in. But Ana is away then as well.
           | [i am back] [Undo: undo change #]
        ana: ← Bo is away (Sat 26 Dec 2026 to Sun 3 Jan 2027) and named you to stand in.
        given: 33 days later
        ana: who is away
        bot: Who is away in Apollo
           | Ana · away now · Thu 24 Dec to Mon 28 Dec · back on Tue 29 Dec · Bo stands in
           | Bo · Sat 26 Dec 2026 to Sun 3 Jan 2027 · back on Mon 4 Jan 2027 · Ana stands in
        ana: back
        bot: Welcome back, Ana.
           | [Undo: undo change #]
        bo: ← Ana is back.
        """);

    [Fact]
    public Task In_Chinese_as_well() => Transcript.Check("""
        given: 阿波罗 with ana, bo
        bo: 谁请假了
        bot: 接下来 30 天没有人请假。
        bo: 请假三天
        bot: 你请假：11月23日 周一到 11月25日 周三。11月26日 周四回来。
           | [回来了] [撤销: undo change #]
        bo: 我休假到周一
        bot: 你请假：11月22日 周日到 11月23日 周一。11月24日 周二回来。取代了之前的安排：11月23日 周一到 11月25日 周三。
           | [回来了] [撤销: undo change #]
        bo: 请假 明天下午 由 Ana 代班
        bot: 你请假：11月23日 周一下午。11月24日 周二回来。取代了之前的安排：11月22日 周日到 11月23日 周一。Ana 代班。
           | [回来了] [撤销: undo change #]
        ana: ← Bo 请假（11月23日 周一下午），请你代班。
        ana: 谁请假了
        bot: 阿波罗 里谁请假
           | Bo · 11月23日 周一下午 · 11月24日 周二回来 · Ana 代班
        ana: 添加任务 写报价 给 Bo
        bot: 已添加 T1，负责人 Bo。还没有日期，先放在收件箱。
           | Bo 请假（11月23日 周一下午），11月24日 周二回来，由 Ana 代班。
           | T1 写报价
           | ○ 待办 · Bo
           | [开始: T1 start] [完成: T1 done] [撤销: undo change #] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        bo: ← Ana 把 T1 写报价 交给了你。
           | T1 写报价
           | ○ 待办 · Bo
           | [开始: T1 start] [完成: T1 done] [指派…: T1 to] [截止…: T1 due] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 请假
        bot: 什么时候请假？例如：到周一、三天、明天下午
           | [取消]
        ana: 半天
        bot: 上午还是下午？
           | [11月22日 周日上午: 2026-11-22 morning] [11月22日 周日下午: 2026-11-22 afternoon] [取消]
        ana: 下午
        bot: 你请假：11月22日 周日下午。11月23日 周一回来。
           | [回来了] [撤销: undo change #]
        bo: 请假 下周 由 Ana 代班
        bot: 你请假：11月23日 周一到 11月29日 周日。11月30日 周一回来。取代了之前的安排：11月23日 周一下午。Ana 代班。
           | [回来了] [撤销: undo change #]
        ana: ← Bo 请假（11月23日 周一到 11月29日 周日），请你代班。
        bo: 取消请假
        bot: 没有请假安排了。
           | [撤销: undo change #]
        ana: ← Bo 不请假了，你不用代班了。
        ana: 我回来了
        bot: 欢迎回来，Ana。
           | [撤销: undo change #]
        """, "zh-CN");
}
