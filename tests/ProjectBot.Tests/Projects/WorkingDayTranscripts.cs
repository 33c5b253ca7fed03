namespace ProjectBot.Tests.Projects;

/// <summary>Whose holidays count, which days are off, and what that does to dates.</summary>
public sealed class WorkingDayTranscripts
{
    [Fact]
    public Task A_manager_chooses_the_holidays_of_team_and_client() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: holidays
        bot: Nobody has said yet whose public holidays count here. A manager says it, for example: calendar china
        bo: holidays
        bot: Nobody has said yet whose public holidays count here. A manager says it, for example: calendar china
        bo: calendar china
        bot: Only a manager of this project can do that.
        ana: calendar china
        bot: The team has the public holidays of China now. Next: Fri 1 Jan 2027, New Year's Day (expected, not yet announced).
           | [Days off: holidays] [Undo: undo change #]
        ana: task add Send the offer in 30 working days
        bot: Added T1, due Mon 4 Jan 2027. It has no owner yet, so it is in the inbox.
           | T1 Send the offer
           | ○ to do · Mon 4 Jan 2027
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: client calendar germany
        bot: The client has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: holidays
        bot: Days off in Apollo
           | Team: China
           | New Year's Day · Fri 1 Jan 2027 · expected, not yet announced
           | Spring Festival · Fri 5 Feb to Mon 8 Feb 2027 · expected, not yet announced
           | Qingming Festival · Mon 5 Apr 2027 · expected, not yet announced
           | Labour Day · Sat 1 May to Sun 2 May 2027 · expected, not yet announced
           | Dragon Boat Festival · Wed 9 Jun 2027 · expected, not yet announced
           | Mid-Autumn Festival · Wed 15 Sep 2027 · expected, not yet announced
           | National Day · Fri 1 Oct to Sun 3 Oct 2027 · expected, not yet announced
           | Client: Germany
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | New Year's Day · Fri 1 Jan 2027
           | Good Friday · Fri 26 Mar 2027
           | Easter Monday · Mon 29 Mar 2027
           | Labour Day · Sat 1 May 2027
           | Ascension Day · Thu 6 May 2027
           | Whit Monday · Mon 17 May 2027
           | China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open.
        ana: project
        bot: Apollo
           | ▱ 0 of 1 tasks done · next due Mon 4 Jan 2027 T1
           | Your role: manager
           | People: Ana, Bo and Carla
           | Public holidays: China
           | The client’s holidays: Germany
           | Conversations: 4 conversations
           | [Tasks] [Board] [People] [Add a task: task add]
        bo: project
        bot: Apollo
           | ▱ 0 of 1 tasks done · next due Mon 4 Jan 2027 T1
           | Your role: member
           | People: Ana, Bo and Carla
           | Public holidays: China
           | The client’s holidays: Germany
           | Conversations: 4 conversations
           | [Tasks] [Board] [People] [Add a task: task add]
        carla: holidays
        bot: Days off in Apollo
           | Team: China
           | New Year's Day · Fri 1 Jan 2027 · expected, not yet announced
           | Spring Festival · Fri 5 Feb to Mon 8 Feb 2027 · expected, not yet announced
           | Qingming Festival · Mon 5 Apr 2027 · expected, not yet announced
           | Labour Day · Sat 1 May to Sun 2 May 2027 · expected, not yet announced
           | Dragon Boat Festival · Wed 9 Jun 2027 · expected, not yet announced
           | Mid-Autumn Festival · Wed 15 Sep 2027 · expected, not yet announced
           | National Day · Fri 1 Oct to Sun 3 Oct 2027 · expected, not yet announced
           | Client: Germany
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | New Year's Day · Fri 1 Jan 2027
           | Good Friday · Fri 26 Mar 2027
           | Easter Monday · Mon 29 Mar 2027
           | Labour Day · Sat 1 May 2027
           | Ascension Day · Thu 6 May 2027
           | Whit Monday · Mon 17 May 2027
           | China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open.
        carla: project
        bot: Apollo
           | Your role: client
           | People: Ana, Bo and Carla
           | [Tasks] [Board] [People]
        ana: project calendar atlantis
        bot: I could not read “atlantis”. I know the holidays of China, Germany and its states, the United Kingdom, the United States and France. Other days off can be imported.
           | Whose public holidays does the team have?
           | [China: cn] [Germany: de] [England and Wales: gb] [United States (federal): us] [France: fr] [Cancel]
        ana: undo
        bot: Undone. The working days of the project are as they were.
           | [Redo]
        ana: undo
        bot: Undone. T1 is gone.
           | [Redo]
        ana: ↻ T1 was taken back
        ana: calendar none
        bot: The team has no public holidays now.
           | [Days off: holidays] [Undo: undo change #]
        ana: client calendar none
        bot: The client has no public holidays now.
           | [Days off: holidays] [Undo: undo change #]
        ana: project calendar
        bot: Whose public holidays does the team have?
           | [China: cn] [Germany: de] [England and Wales: gb] [United States (federal): us] [France: fr] [Cancel]
        ana: cancel
        bot: Cancelled; nothing was changed.
        """);

    [Fact]
    public Task A_project_has_days_off_half_days_and_working_days_of_its_own() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: calendar germany
        bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: project days off 24 dec to 31 dec Winter break
        bot: The team is off: Thu 24 Dec to Thu 31 Dec.
           | [Days off: holidays] [Undo: undo change #]
        ana: project half day 2026-12-23
        bot: The team works in the morning only: Wed 23 Dec.
           | [Days off: holidays] [Undo: undo change #]
        ana: project working day 2026-12-28 Release
        bot: The team works: Mon 28 Dec.
           | [Days off: holidays] [Undo: undo change #]
        ana: holidays
        bot: Days off in Apollo
           | Team: Germany
           | Day off · Wed 23 Dec · half a day
           | Winter break · Thu 24 Dec
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | Release · Mon 28 Dec · worked
           | Winter break · Tue 29 Dec to Thu 31 Dec
           | New Year's Day · Fri 1 Jan 2027
           | Good Friday · Fri 26 Mar 2027
        ana: task add Write the report in 25 working days
        bot: Added T1, due Mon 4 Jan 2027. It has no owner yet, so it is in the inbox.
           | T1 Write the report
           | ○ to do · Mon 4 Jan 2027
           | [Start: T1 start] [Done: T1 done] [Change: T1 due] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: project half day 2026-12-23
        bot: It is like that already.
        ana: project usual days 2026-12-23
        bot: As usual again: Wed 23 Dec.
           | [Days off: holidays] [Undo: undo change #]
        ana: project usual day 2026-12-23
        bot: Nothing was said of these days. Public holidays are chosen with: project calendar
        ana: undo
        bot: Undone. The working days of the project are as they were.
           | [Redo]
        ana: project week mon-thu
        bot: The team works on Mon, Tue, Wed and Thu.
           | [Days off: holidays] [Undo: undo change #]
        ana: task add Call the printer in 5 working days
        bot: Added T2, due Mon 30 Nov. It has no owner yet, so it is in the inbox.
           | T2 Call the printer
           | ○ to do · Mon 30 Nov
           | [Start: T2 start] [Done: T2 done] [Change: T2 due] [Undo: undo change #] [Assign to me: T2 to me] [Assign…: T2 to] [Block…: T2 blocked by] [Comment…: T2 comment]
        ana: project
        bot: Apollo
           | ▱▱ 0 of 2 tasks done · next due Mon 30 Nov T2
           | Your role: manager
           | People: Ana, Bo and Carla
           | Public holidays: Germany
           | Working week: Mon, Tue, Wed and Thu
           | Conversations: 4 conversations
           | [Tasks] [Board] [People] [Add a task: task add]
        ana: undo
        bot: Undone. T2 is gone.
           | [Redo]
        ana: ↻ T2 was taken back
        ana: project days off 2026-12-01 to 2028-12-01
        bot: A calendar keeps 400 days of its own at most.
        bo: project day off tomorrow
        bot: Only a manager of this project can do that.
        carla: project day off tomorrow
        bot: Only a manager of this project can do that.
        """);

    [Fact]
    public Task Where_a_client_reads_along_days_off_are_said_and_not_what_the_team_calls_them() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        given: team is read by ana, bo, carla
        ana: calendar china
        bot: The team has the public holidays of China now. Next: Fri 1 Jan 2027, New Year's Day (expected, not yet announced).
           | [Days off: holidays] [Undo: undo change #]
        ana@team: holidays
        bot: Days off in Apollo
           | Team: China
           | New Year's Day · Fri 1 Jan 2027 · expected, not yet announced
           | Spring Festival · Fri 5 Feb to Mon 8 Feb 2027 · expected, not yet announced
           | Qingming Festival · Mon 5 Apr 2027 · expected, not yet announced
           | Labour Day · Sat 1 May to Sun 2 May 2027 · expected, not yet announced
           | Dragon Boat Festival · Wed 9 Jun 2027 · expected, not yet announced
           | Mid-Autumn Festival · Wed 15 Sep 2027 · expected, not yet announced
           | National Day · Fri 1 Oct to Sun 3 Oct 2027 · expected, not yet announced
           | China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open.
        bo@team: project
        bot: Apollo
           | Your role: member
           | People: Ana, Bo and Carla
           | [Tasks] [Board] [People]
        carla@team: holidays
        bot: Days off in Apollo
           | Team: China
           | New Year's Day · Fri 1 Jan 2027 · expected, not yet announced
           | Spring Festival · Fri 5 Feb to Mon 8 Feb 2027 · expected, not yet announced
           | Qingming Festival · Mon 5 Apr 2027 · expected, not yet announced
           | Labour Day · Sat 1 May to Sun 2 May 2027 · expected, not yet announced
           | Dragon Boat Festival · Wed 9 Jun 2027 · expected, not yet announced
           | Mid-Autumn Festival · Wed 15 Sep 2027 · expected, not yet announced
           | National Day · Fri 1 Oct to Sun 3 Oct 2027 · expected, not yet announced
           | China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open.
        ana@team: project day off tomorrow
        bot: The team is off: Mon 23 Nov.
           | [Days off: holidays] [Undo: undo change #]
        """);

    [Fact]
    public Task Everybody_has_working_days_of_their_own() => Transcript.Check("""
        given: Apollo with ana, bo
        ana: calendar china
        bot: The team has the public holidays of China now. Next: Fri 1 Jan 2027, New Year's Day (expected, not yet announced).
           | [Days off: holidays] [Undo: undo change #]
        bo: me calendar germany
        bot: You have the public holidays of Germany now.
           | [Undo: undo change #]
        bo: me week mon-thu
        bot: You work on Mon, Tue, Wed and Thu.
           | [Undo: undo change #]
        bo: me
        bot: Bo
           | Language: as in your chat app
           | Time zone: UTC
           | Working hours: 09:00-17:00
           | Public holidays: Germany
           | Working week: Mon, Tue, Wed and Thu
           | Chats: test
           | [English: me language en] [中文: me language zh] [Join another chat: link]
        bo: holidays
        bot: Days off in Apollo
           | Team: China
           | New Year's Day · Fri 1 Jan 2027 · expected, not yet announced
           | Spring Festival · Fri 5 Feb to Mon 8 Feb 2027 · expected, not yet announced
           | Qingming Festival · Mon 5 Apr 2027 · expected, not yet announced
           | Labour Day · Sat 1 May to Sun 2 May 2027 · expected, not yet announced
           | Dragon Boat Festival · Wed 9 Jun 2027 · expected, not yet announced
           | Mid-Autumn Festival · Wed 15 Sep 2027 · expected, not yet announced
           | National Day · Fri 1 Oct to Sun 3 Oct 2027 · expected, not yet announced
           | You: Germany; Mon, Tue, Wed and Thu
           | Christmas Day · Fri 25 Dec
           | Second Day of Christmas · Sat 26 Dec
           | New Year's Day · Fri 1 Jan 2027
           | Good Friday · Fri 26 Mar 2027
           | Easter Monday · Mon 29 Mar 2027
           | Labour Day · Sat 1 May 2027
           | Ascension Day · Thu 6 May 2027
           | Whit Monday · Mon 17 May 2027
           | China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open.
        bo: undo
        bot: Undone. Your working days are as they were.
           | [Redo]
        bo: me calendar of the project
        bot: Your working days are those of the project.
           | [Undo: undo change #]
        bo: me
        bot: Bo
           | Language: as in your chat app
           | Time zone: UTC
           | Working hours: 09:00-17:00
           | Chats: test
           | [English: me language en] [中文: me language zh] [Join another chat: link]
        bo: me calendar none
        bot: You have no public holidays now.
           | [Undo: undo change #]
        bo: me week whenever
        bot: I could not read “whenever”. Say the weekdays, like mon-fri.
           | On which weekdays do you work?
           | [Cancel]
        """);

    [Fact]
    public Task Every_Monday_misses_no_week_over_Spring_Festival_and_says_so() => Transcript.Check("""
        given: Apollo with ana, bo
        given: 70 days later
        ana: calendar china
        bot: The team has the public holidays of China now. Next: Fri 5 Feb to Mon 8 Feb, Spring Festival (expected, not yet announced).
           | [Days off: holidays] [Undo: undo change #]
        ana: task add Status report for me by 2027-02-01 every monday; on a day off, the next working day
        bot: Added T1. It has no owner and no date yet, so it is in the inbox.
           | T1 Status report for me by 2027-02-01 every monday; on a day off, the next working day
           | ○ to do
           | [Start: T1 start] [Done: T1 done] [Undo: undo change #] [Assign to me: T1 to me] [Assign…: T1 to] [Due…: T1 due] [Block…: T1 blocked by] [Comment…: T1 comment]
        ana: T1 done
        bot: Finished T1 Status report for me by 2027-02-01 every monday; on a day off, the next working day.
           | [Undo: undo change #]
        ana: ↻ T1 Status report for me by 2027-02-01 every monday; on a day off, the next working day: ✓ done on Sun 31 Jan
        ana: T2 done
        bot: There is no T2 here.
        ana: T3 repeat every monday; on a day off, the working day before
        bot: There is no T3 here.
        ana: T3 repeat every monday, skip holidays
        bot: There is no T3 here.
        ana: T3
        bot: There is no T3 here.
        """);

    [Fact]
    public Task In_Chinese_as_well() => Transcript.Check("""
        ana: 新建项目 阿波罗
        bot: 项目“阿波罗”建好了，这个对话里说的就是它。你是项目经理。
           | [添加任务] [查看项目: 项目] [撤销: undo change #]
        ana: 节假日
        bot: 还没有人说过这里按哪里的节假日放假。项目经理可以设置，例如：项目日历 中国
        ana: 项目日历 中国
        bot: 团队现在按中国的节假日放假。下一次：2027年1月1日 周五，元旦（预计，尚未公布）。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 客户日历 德国
        bot: 客户现在按德国的节假日放假。下一次：12月25日 周五，圣诞节。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 添加任务 发报价 30个工作日后
        bot: 已添加 T1，截止 2027年1月4日 周一。还没有负责人，先放在收件箱。
           | T1 发报价
           | ○ 待办 · 2027年1月4日 周一
           | [开始: T1 start] [完成: T1 done] [修改: T1 due] [撤销: undo change #] [交给我: T1 to me] [指派…: T1 to] [标为受阻…: T1 blocked by] [评论…: T1 comment]
        ana: 项目放假 12月28日到12月31日 年终
        bot: 团队放假：12月28日 周一到 12月31日 周四。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 项目半天 12月25日
        bot: 团队只上上午班：12月25日 周五。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 项目上班 12月26日
        bot: 团队上班：12月26日 周六。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 项目照旧 12月26日
        bot: 恢复照常：12月26日 周六。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 项目工作日 周一到周六
        bot: 团队的工作日是周一、周二、周三、周四、周五和周六。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 节假日
        bot: 阿波罗 的放假日
           | 团队：中国；周一、周二、周三、周四、周五和周六
           | 放假 · 12月25日 周五 · 半天
           | 年终 · 12月28日 周一到 12月31日 周四
           | 元旦 · 2027年1月1日 周五 · 预计，尚未公布
           | 春节 · 2027年2月5日 周五到 2月8日 周一 · 预计，尚未公布
           | 清明节 · 2027年4月5日 周一 · 预计，尚未公布
           | 劳动节 · 2027年5月1日 周六到 5月2日 周日 · 预计，尚未公布
           | 端午节 · 2027年6月9日 周三 · 预计，尚未公布
           | 中秋节 · 2027年9月15日 周三 · 预计，尚未公布
           | 客户：德国
           | 圣诞节 · 12月25日 周五
           | 圣诞节次日 · 12月26日 周六
           | 元旦 · 2027年1月1日 周五
           | 耶稣受难日 · 2027年3月26日 周五
           | 复活节星期一 · 2027年3月29日 周一
           | 劳动节 · 2027年5月1日 周六
           | 耶稣升天节 · 2027年5月6日 周四
           | 圣灵降临节星期一 · 2027年5月17日 周一
           | 中国每年秋天公布次年的放假安排。公布之前只列出法定的日子，前后怎么放还没定。
        ana: 项目
        bot: 阿波罗
           | ▱ 任务完成 0/1 · 下一个截止 2027年1月4日 周一 T1
           | 你的角色: 经理
           | 成员: Ana
           | 节假日: 中国
           | 客户的节假日: 德国
           | 工作日: 周一、周二、周三、周四、周五和周六
           | [任务] [看板] [成员] [添加任务]
        ana: 撤销
        bot: 已撤销。项目的工作日恢复原样了。
           | [重做]
        ana: 我的日历 英国
        bot: 你现在按英格兰和威尔士的节假日休息。
           | [撤销: undo change #]
        ana: 我的工作日 周一到周四
        bot: 你的工作日是周一、周二、周三和周四。
           | [撤销: undo change #]
        ana: 我
        bot: Ana
           | 语言: 跟随聊天软件
           | 时区: UTC
           | 工作时间: 09:00-17:00
           | 节假日: 英格兰和威尔士
           | 工作日: 周一、周二、周三和周四
           | 聊天渠道: test
           | [English: me language en] [中文: me language zh] [关联其他聊天: 关联]
        ana: 我的日历 同项目
        bot: 你的工作日与项目相同了。
           | [撤销: undo change #]
        ana: 添加任务 周报 给我 周一前 每周一，遇节假日顺延
        bot: 已添加 T2，负责人 Ana，截止 11月23日 周一。
           | T2 周报
           | ○ 待办 · Ana · 11月23日 周一
           | 重复: 每周一，遇休息日顺延到下一个工作日
           | [开始: T2 start] [完成: T2 done] [修改: T2 due] [撤销: undo change #] [指派…: T2 to] [标为受阻…: T2 blocked by] [评论…: T2 comment]
        """, "zh-CN");
}
