namespace ProjectBot.Tests.Exchange;

/// <summary>Calendar files that go out, as they are asked for.</summary>
public sealed class CalendarExportTranscripts
{
    [Fact]
    public Task Days_off_and_absences_are_handed_out_by_link()
    {
        var talk = new Transcript();
        talk.Links.Address = "https://bot.example.org";
        return talk.Holds("""
            given: Apollo with ana, bo, carla(client) in team
            bo: holidays file
            bot: Nobody has said yet whose public holidays count here. A manager says it, for example: calendar china
            bo: absences file
            bot: You have said of no days that you are away.
            ana: calendar germany
            bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
               | [Days off: holidays] [Undo: undo change #]
            bo: holidays file
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p32e91cc8b02a|member?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            ana: client calendar france
            bot: The client has the public holidays of France now. Next: Fri 25 Dec, Christmas Day.
               | [Days off: holidays] [Undo: undo change #]
            ana: export the holidays as an ics file
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p491fef0ef501|member?2026-12-23
               | Client: Calendar file
               | Calendar file: https://bot.example.org/calendar/client|apollo|p491fef0ef501|member?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            carla: holidays file
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p8a320cd9a026|client?2026-12-23
               | Client: Calendar file
               | Calendar file: https://bot.example.org/calendar/client|apollo|p8a320cd9a026|client?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            carla: who is away
            bot: That is for the project team.
               | [What is shared with me: tasks]
            bo: away tomorrow
            bot: You are away: Mon 23 Nov. Back on Tue 24 Nov.
               | [i am back] [Undo: undo change #]
            bo: my absences as a file
            bot: Calendar files
               | Away: Calendar file
               | Calendar file: https://bot.example.org/calendar/away|p32e91cc8b02a?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            bo@team: absences file
            bot: Please ask me for that in private, so that nobody else can use it.
            bo@team: days off file
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p32e91cc8b02a|client?2026-12-23
               | Client: Calendar file
               | Calendar file: https://bot.example.org/calendar/client|apollo|p32e91cc8b02a|client?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            given: team is read by ana, bo, carla
            bo@team: holidays file
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p32e91cc8b02a|client?2026-12-23
               | Client: Calendar file
               | Calendar file: https://bot.example.org/calendar/client|apollo|p32e91cc8b02a|client?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            dan: holidays file
            bot: You are in no project yet. Start one:
               | [project new …: project new] [My projects: projects]
            bo: can I have the holidays as ics
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p32e91cc8b02a|member?2026-12-23
               | Client: Calendar file
               | Calendar file: https://bot.example.org/calendar/client|apollo|p32e91cc8b02a|member?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            bo: export the holidays
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p32e91cc8b02a|member?2026-12-23
               | Client: Calendar file
               | Calendar file: https://bot.example.org/calendar/client|apollo|p32e91cc8b02a|member?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            bo: download our holidays as a file
            bot: Calendar files
               | Team: Calendar file
               | Calendar file: https://bot.example.org/calendar/team|apollo|p32e91cc8b02a|member?2026-12-23
               | Client: Calendar file
               | Calendar file: https://bot.example.org/calendar/client|apollo|p32e91cc8b02a|member?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            bo: put my vacation in my calendar
            bot: Calendar files
               | Away: Calendar file
               | Calendar file: https://bot.example.org/calendar/away|p32e91cc8b02a?2026-12-23
               | Open it, or let your calendar subscribe to its address: it shows what is then. The link is yours and good for 30 days.
            """);
    }

    [Fact]
    public Task Without_an_address_there_are_no_links() => Transcript.Check("""
        given: Apollo with ana in team
        ana: calendar germany
        bot: The team has the public holidays of Germany now. Next: Fri 25 Dec, Christmas Day.
           | [Days off: holidays] [Undo: undo change #]
        ana: holidays file
        bot: Nobody has said at which address I am reached, so I can give no link to a file. Whoever runs me sets Host:PublicUrl.
        ana: away tomorrow
        bot: You are away: Mon 23 Nov. Back on Tue 24 Nov.
           | [i am back] [Undo: undo change #]
        ana: absences file
        bot: Nobody has said at which address I am reached, so I can give no link to a file. Whoever runs me sets Host:PublicUrl.
        """);

    [Fact]
    public Task In_Chinese_as_well()
    {
        var talk = new Transcript { Locale = "zh-CN" };
        talk.Links.Address = "https://bot.example.org";
        return talk.Holds("""
            given: 阿波罗 with ana in team
            ana: 项目日历 中国
            bot: 团队现在按中国的节假日放假。下一次：2027年1月1日 周五，元旦（预计，尚未公布）。
               | [放假日: 节假日] [撤销: undo change #]
            ana: 节假日文件
            bot: 日历文件
               | 团队: 日历文件（.ics）
               | 日历文件（.ics）: https://bot.example.org/calendar/team|阿波罗|p491fef0ef501|member?2026-12-23
               | 可以打开，也可以让你的日历订阅这个地址，看到的总是最新的。链接是给你的，30 天有效。
            ana: 把节假日导出
            bot: 日历文件
               | 团队: 日历文件（.ics）
               | 日历文件（.ics）: https://bot.example.org/calendar/team|阿波罗|p491fef0ef501|member?2026-12-23
               | 可以打开，也可以让你的日历订阅这个地址，看到的总是最新的。链接是给你的，30 天有效。
            ana: 导出日历文件
            bot: 日历文件
               | 团队: 日历文件（.ics）
               | 日历文件（.ics）: https://bot.example.org/calendar/team|阿波罗|p491fef0ef501|member?2026-12-23
               | 可以打开，也可以让你的日历订阅这个地址，看到的总是最新的。链接是给你的，30 天有效。
            ana: 请假文件
            bot: 你没有请假安排。
            ana: 请假 明天
            bot: 你请假：11月23日 周一。11月24日 周二回来。
               | [回来了] [撤销: undo change #]
            ana: 请假文件
            bot: 日历文件
               | 请假: 日历文件（.ics）
               | 日历文件（.ics）: https://bot.example.org/calendar/away|p491fef0ef501?2026-12-23
               | 可以打开，也可以让你的日历订阅这个地址，看到的总是最新的。链接是给你的，30 天有效。
            ana: 把我的请假导出来
            bot: 日历文件
               | 请假: 日历文件（.ics）
               | 日历文件（.ics）: https://bot.example.org/calendar/away|p491fef0ef501?2026-12-23
               | 可以打开，也可以让你的日历订阅这个地址，看到的总是最新的。链接是给你的，30 天有效。
            """);
    }
}
