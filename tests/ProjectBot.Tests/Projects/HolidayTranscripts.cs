namespace ProjectBot.Tests.Projects;

/// <summary>Whether a day is off, which days of a time are, when the next is; and what of it clients may know.</summary>
public sealed class HolidayTranscripts
{
    [Fact]
    public Task A_day_is_answered_in_a_sentence() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: is 25 december a holiday?
        bot: Nobody has said yet whose public holidays count here. A manager says it, for example: calendar china
        ana: calendar germany
        bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: project half day 24 dec Christmas Eve
        bot: The team works in the morning only: Thu 24 Dec.
           | [Days off: holidays] [Undo: undo change #]
        ana: is 25 december a holiday?
        bot: The team is off on Fri 25 Dec, Christmas Day.
        bo: is tomorrow a holiday?
        bot: Mon 23 Nov is a working day for the team.
        bo: is saturday a day off?
        bot: The team is off on Sat 28 Nov.
        bo: do we work on 24 december?
        bot: The team works in the morning only on Thu 24 Dec, Christmas Eve.
        bo: are we off on friday?
        bot: Fri 27 Nov is a working day for the team.
        bo: is the office closed on 26 december
        bot: The team is off on Sat 26 Dec, Second Day of Christmas.
        bo: do we have monday off?
        bot: Mon 23 Nov is a working day for the team.
        bo: is 1 january 2027 a bank holiday
        bot: The team is off on Fri 1 Jan 2027, New Year's Day.
        ana: client calendar china
        bot: The client has the public holidays of China now. Next: Fri 1 Jan 2027, New Year's Day (expected, not yet announced).
           | [Days off: holidays] [Undo: undo change #]
        bo: is 1 january a holiday?
        bot: The team is off on Fri 1 Jan 2027, New Year's Day. The client is off on Fri 1 Jan 2027, New Year's Day (expected, not yet announced).
        bo: holidays 2026-12-25
        bot: The team is off on Fri 25 Dec, Christmas Day. Fri 25 Dec is a working day for the client.
        bo: is 25 december a holliday?
        bot: I do not know “is 25 december a holliday?”. Did you mean one of these?
           | [is 25 december a holiday] [help]
        """);

    [Fact]
    public Task A_time_is_answered_with_its_days() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: calendar germany
        bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: project days off 28 dec to 30 dec Winter break
        bot: The team is off: Mon 28 Dec to Wed 30 Dec.
           | [Days off: holidays] [Undo: undo change #]
        bo: which holidays are there in december?
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | Winter break · Mon 28 Dec to Wed 30 Dec
        bo: holidays in december
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | Winter break · Mon 28 Dec to Wed 30 Dec
        bo: any holidays next week?
        bot: There are no holidays from Mon 23 Nov to Sun 29 Nov.
        bo: are there bank holidays in january
        bot: Days off in Apollo: Fri 1 Jan to Sun 31 Jan 2027
           | Team: Germany
           | New Year's Day · Fri 1 Jan 2027
        bo: what days are we off in december
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | Winter break · Mon 28 Dec to Wed 30 Dec
        bo: show me the holidays of 2027
        bot: Days off in Apollo: Fri 1 Jan to Fri 31 Dec 2027
           | Team: Germany
           | New Year's Day · Fri 1 Jan 2027
           | Good Friday · Fri 26 Mar 2027
           | Easter Monday · Mon 29 Mar 2027
           | Labour Day · Sat 1 May 2027
           | Ascension Day · Thu 6 May 2027
           | Whit Monday · Mon 17 May 2027
           | Day of German Unity · Sun 3 Oct 2027
           | Christmas Day · Sat 25 Dec 2027
           | Second Day of Christmas · Sun 26 Dec 2027
        bo: days off next month
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | Winter break · Mon 28 Dec to Wed 30 Dec
        bo: when is the next holiday?
        bot: The team is off next on Fri 25 Dec, Christmas Day.
        bo: next holiday
        bot: The team is off next on Fri 25 Dec, Christmas Day.
        bo: when are we off next
        bot: The team is off next on Fri 25 Dec, Christmas Day.
        bo: holidays
        bot: Days off in Apollo
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | Winter break · Mon 28 Dec to Wed 30 Dec
           | New Year's Day · Fri 1 Jan 2027
           | Good Friday · Fri 26 Mar 2027
           | Easter Monday · Mon 29 Mar 2027
           | Labour Day · Sat 1 May 2027
           | Ascension Day · Thu 6 May 2027
        """);

    [Fact]
    public Task The_team_works_on_a_day_that_is_off() => Transcript.Check("""
        given: Apollo with ana, bo in team
        ana: calendar germany
        bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: we work on saturday 2 january
        bot: The team works: Sat 2 Jan 2027.
           | [Days off: holidays] [Undo: undo change #]
        ana: is saturday 2 january a holiday
        bot: Sat 2 Jan 2027 is a working day for the team.
        ana: the team has to work on 3 january
        bot: The team works: Sun 3 Jan 2027.
           | [Days off: holidays] [Undo: undo change #]
        ana: we have to work next saturday
        bot: The team works: Sat 28 Nov.
           | [Days off: holidays] [Undo: undo change #]
        ana: everybody must work on 1 january 2027
        bot: The team works: Fri 1 Jan 2027.
           | [Days off: holidays] [Undo: undo change #]
        ana: 26 december is worked
        bot: The team works: Sat 26 Dec.
           | [Days off: holidays] [Undo: undo change #]
        ana: we are working on sunday 27 december
        bot: The team works: Sun 27 Dec.
           | [Days off: holidays] [Undo: undo change #]
        bo: we work on saturday 9 january
        bot: Only a manager of this project can do that.
        ana: holidays
        bot: Days off in Apollo
           | Team: Germany
           | Make-up working day · Sat 28 Nov · worked
           | Christmas Day · Fri 25 Dec
           | Make-up working day · Sat 26 Dec to Sun 27 Dec · worked
           | Make-up working day · Fri 1 Jan to Sun 3 Jan 2027 · worked
           | Good Friday · Fri 26 Mar 2027
           | Easter Monday · Mon 29 Mar 2027
           | Labour Day · Sat 1 May 2027
           | Ascension Day · Thu 6 May 2027
        ana: next holiday
        bot: The team is off next on Fri 25 Dec, Christmas Day.
        """);

    [Fact]
    public Task A_client_sees_which_days_are_off_and_not_what_the_team_calls_them() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        carla: holidays
        bot: Nobody has said yet whose public holidays count here. A manager says it, for example: calendar china
        ana: calendar germany
        bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: project days off 28 dec to 30 dec Layoffs
        bot: The team is off: Mon 28 Dec to Wed 30 Dec.
           | [Days off: holidays] [Undo: undo change #]
        ana: project working day 26 dec Secret release
        bot: The team works: Sat 26 Dec.
           | [Days off: holidays] [Undo: undo change #]
        carla: holidays
        bot: Days off in Apollo
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Day off · Mon 28 Dec to Wed 30 Dec
           | New Year's Day · Fri 1 Jan 2027
           | Good Friday · Fri 26 Mar 2027
           | Easter Monday · Mon 29 Mar 2027
           | Labour Day · Sat 1 May 2027
           | Ascension Day · Thu 6 May 2027
           | Whit Monday · Mon 17 May 2027
        carla: is 29 december a holiday?
        bot: The team is off on Tue 29 Dec.
        carla: is 26 december a holiday?
        bot: Sat 26 Dec is a working day for the team.
        ana: client calendar france
        bot: The client has the public holidays of France now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        carla: holidays in december
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Day off · Mon 28 Dec to Wed 30 Dec
           | Client: France
           | Christmas Day · Fri 25 Dec
        carla: when is the next holiday?
        bot: The team is off next on Fri 25 Dec, Christmas Day. The client is off next on Fri 25 Dec, Christmas Day.
        carla: who is away
        bot: That is for the project team.
           | [What is shared with me: tasks]
        given: team is read by ana, bo, carla
        carla@team: holidays in december
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Day off · Mon 28 Dec to Wed 30 Dec
           | Client: France
           | Christmas Day · Fri 25 Dec
        ana@team: holidays in december
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Day off · Mon 28 Dec to Wed 30 Dec
           | Client: France
           | Christmas Day · Fri 25 Dec
        ana@team: is 28 december a holiday?
        bot: The team is off on Mon 28 Dec. Mon 28 Dec is a working day for the client.
        ana: holidays in december
        bot: Days off in Apollo: Tue 1 Dec to Thu 31 Dec
           | Team: Germany
           | Christmas Day · Fri 25 Dec
           | Secret release · Sat 26 Dec · worked
           | Layoffs · Mon 28 Dec to Wed 30 Dec
           | Client: France
           | Christmas Day · Fri 25 Dec
        dan: holidays
        bot: You are in no project yet. Start one:
           | [project new …: project new] [My projects: projects]
        """);

    [Fact]
    public Task In_Chinese_as_well() => Transcript.Check("""
        given: 阿波罗 with ana, 小王 in team
        ana: 项目日历 中国
        bot: 团队现在按中国的节假日放假。下一次：2027年1月1日 周五，元旦（预计，尚未公布）。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 明天放假吗
        bot: 11月23日 周一：团队上班。
        ana: 1月1日放假吗？
        bot: 2027年1月1日 周五，元旦（预计，尚未公布）：团队放假。
        ana: 周六上班吗
        bot: 11月28日 周六：团队放假。
        小王: 2月5日是节假日吗
        bot: 2027年2月5日 周五，春节（预计，尚未公布）：团队放假。
        小王: 我们1月1号休息吗
        bot: 2027年1月1日 周五，元旦（预计，尚未公布）：团队放假。
        小王: 后天放不放假
        bot: 11月24日 周二：团队上班。
        小王: 2月有哪些节假日
        bot: 阿波罗 的放假日：2027年2月1日 周一到 2月28日 周日
           | 团队：中国
           | 春节 · 2027年2月5日 周五到 2月8日 周一 · 预计，尚未公布
           | 中国每年秋天公布次年的放假安排。公布之前只列出法定的日子，前后怎么放还没定。
        小王: 明年2月放几天假
        bot: 阿波罗 的放假日：2027年2月1日 周一到 2月28日 周日
           | 团队：中国
           | 春节 · 2027年2月5日 周五到 2月8日 周一 · 预计，尚未公布
           | 中国每年秋天公布次年的放假安排。公布之前只列出法定的日子，前后怎么放还没定。
        小王: 下周有没有假期
        bot: 11月23日 周一到 11月29日 周日没有节假日。
        小王: 下个月的节假日
        bot: 12月1日 周二到 12月31日 周四没有节假日。
        小王: 下一个节假日是什么时候
        bot: 团队下一次放假是 2027年1月1日 周五，元旦（预计，尚未公布）。
        小王: 什么时候放假
        bot: 团队下一次放假是 2027年1月1日 周五，元旦（预计，尚未公布）。
        小王: 下次放假是哪天
        bot: 团队下一次放假是 2027年1月1日 周五，元旦（预计，尚未公布）。
        ana: 我们1月2日上班
        bot: 团队上班：2027年1月2日 周六。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 1月2日上班吗
        bot: 2027年1月2日 周六：团队上班。
        小王: 节假日 2027年1月
        bot: 阿波罗 的放假日：2027年1月1日 周五到 1月31日 周日
           | 团队：中国
           | 元旦 · 2027年1月1日 周五 · 预计，尚未公布
           | 补班 · 2027年1月2日 周六 · 上班
           | 中国每年秋天公布次年的放假安排。公布之前只列出法定的日子，前后怎么放还没定。
        小王: 下一个节假日
        bot: 团队下一次放假是 2027年1月1日 周五，元旦（预计，尚未公布）。
        """, "zh-CN");
}
