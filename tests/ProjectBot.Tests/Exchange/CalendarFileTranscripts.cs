namespace ProjectBot.Tests.Exchange;

public sealed class CalendarFileTranscripts
{
    [Fact]
    public Task A_manager_sends_a_calendar_file() => Transcript.Check("""
        given: Apollo with ana, bo, carla(client) in team
        ana: calendar china
        bot: The team has the public holidays of China now. Next: Fri 1 Jan 2027, New Year's Day (expected, not yet announced).
           | [Days off: holidays] [Undo: undo change #]
        ana (china-2027.ics): import calendar
        bot: Took 4 days from china-2027.ics, 1 of them worked: from Fri 1 Jan 2027 to Sat 6 Feb 2027.
           | [Days off: holidays] [Undo: undo change #]
        ana: holidays
        bot: Days off in Apollo
           | Team: China
           | 元旦 · Fri 1 Jan to Sun 3 Jan 2027
           | Spring Festival · Fri 5 Feb 2027 · expected, not yet announced
           | 春节 · Sat 6 Feb 2027 · worked
           | Spring Festival · Sun 7 Feb to Mon 8 Feb 2027 · expected, not yet announced
           | Qingming Festival · Mon 5 Apr 2027 · expected, not yet announced
           | Labour Day · Sat 1 May to Sun 2 May 2027 · expected, not yet announced
           | Dragon Boat Festival · Wed 9 Jun 2027 · expected, not yet announced
           | Mid-Autumn Festival · Wed 15 Sep 2027 · expected, not yet announced
           | China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open.
        ana: undo
        bot: Undone. The working days of the project are as they were.
           | [Redo]
        ana (company.ics): import client calendar
        bot: Took 4 days from company.ics: from Wed 24 Dec 2025 to Sun 24 Dec 2028.
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
           | Client
           | Half day before Christmas · Thu 24 Dec · half a day
           | Half day before Christmas · Fri 24 Dec 2027 · half a day
           | China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open.
        ana (torn.ics): import calendar
        bot: I cannot read that file. Export it once more as an .ics file, please.
        ana (empty.ics): import calendar
        bot: There are no whole days in that file from last year on.
        ana (china-2027.ics 900 KB, company.ics): import calendar
        bot: Send one calendar file (.ics) together with these words.
        ana (big.ics 900 KB): import calendar
        bot: A calendar file has at most 256 KB.
        ana: import calendar
        bot: Send one calendar file (.ics) together with these words.
        ana: import client calendar
        bot: Send one calendar file (.ics) together with these words.
        bo (china-2027.ics): import calendar
        bot: Only a manager of this project can do that.
           | I have china-2027.ics.
           | Which one is it for? Say its number, like T3. Or say what to add for it: task add Sign the contract
           | [Cancel]
        carla (china-2027.ics): import calendar
        bot: Only a manager of this project can do that.
           | I have china-2027.ics.
           | Which one is it for? Say its number, like T3.
           | [Cancel]
        """);

    [Fact]
    public Task In_Chinese_as_well() => Transcript.Check("""
        given: 阿波罗 with ana
        ana: 项目日历 中国
        bot: 团队现在按中国的节假日放假。下一次：2027年1月1日 周五，元旦（预计，尚未公布）。
           | [放假日: 节假日] [撤销: undo change #]
        ana (china-2027.ics): 导入日历
        bot: 从 china-2027.ics 读入 4 天，其中 1 天上班：2027年1月1日 周五到 2027年2月6日 周六。
           | [放假日: 节假日] [撤销: undo change #]
        ana: 节假日
        bot: 阿波罗 的放假日
           | 团队：中国
           | 元旦 · 2027年1月1日 周五到 1月3日 周日
           | 春节 · 2027年2月5日 周五 · 预计，尚未公布
           | 春节 · 2027年2月6日 周六 · 上班
           | 春节 · 2027年2月7日 周日到 2月8日 周一 · 预计，尚未公布
           | 清明节 · 2027年4月5日 周一 · 预计，尚未公布
           | 劳动节 · 2027年5月1日 周六到 5月2日 周日 · 预计，尚未公布
           | 端午节 · 2027年6月9日 周三 · 预计，尚未公布
           | 中秋节 · 2027年9月15日 周三 · 预计，尚未公布
           | 中国每年秋天公布次年的放假安排。公布之前只列出法定的日子，前后怎么放还没定。
        ana: 撤销
        bot: 已撤销。项目的工作日恢复原样了。
           | [重做]
        ana (torn.ics): 导入客户日历
        bot: 这个文件读不了，请重新导出为 .ics 文件。
        ana: 导入日历
        bot: 请把一个日历文件（.ics）和这句话一起发来。
        ana: 导入客户日历
        bot: 请把一个日历文件（.ics）和这句话一起发来。
        ana (company.ics): 导入客户日历
        bot: 从 company.ics 读入 4 天：2025年12月24日 周三到 2028年12月24日 周日。
           | [放假日: 节假日] [撤销: undo change #]
        """, "zh-CN");
}
