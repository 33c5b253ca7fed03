using System.Text.Json;
using CsCheck;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class RecurrencesInWords
{
    /// <summary>Each is said on Sunday 22 Nov 2026; then what is shown, and the first days.</summary>
    [Theory]
    [InlineData("every day", "every day", "11-22 11-23 11-24")]
    [InlineData("daily", "every day", "11-22 11-23 11-24")]
    [InlineData("every 3 days", "every 3 days", "11-22 11-25 11-28")]
    [InlineData("every other day", "every 2 days", "11-22 11-24 11-26")]
    [InlineData("every third day", "every 3 days", "11-22 11-25 11-28")]
    [InlineData("every working day", "every working day", "11-23 11-24 11-25 11-26 11-27 11-30")]
    [InlineData("weekdays", "every working day", "11-23 11-24")]
    [InlineData("on weekdays", "every working day", "11-23 11-24")]
    [InlineData("every weekday", "every working day", "11-23 11-24")]
    [InlineData("every 3 working days", "every 3 working days", "11-23 11-26 12-01")]
    [InlineData("every monday", "every Mon", "11-23 11-30 12-07")]
    [InlineData("every Sunday", "every Sun", "11-22 11-29")]
    [InlineData("mondays", "every Mon", "11-23 11-30")]
    [InlineData("on mondays and thursdays", "every Mon and Thu", "11-23 11-26 11-30")]
    [InlineData("every mon, wed and fri", "every Mon, Wed and Fri", "11-23 11-25 11-27 11-30")]
    [InlineData("every mon wed fri", "every Mon, Wed and Fri", "11-23 11-25 11-27 11-30")]
    [InlineData("every mon-fri", "every Mon, Tue, Wed, Thu and Fri", "11-23 11-24")]
    [InlineData("every friday to monday", "every Mon, Fri, Sat and Sun", "11-22 11-23 11-27")]
    [InlineData("weekly", "every Sun", "11-22 11-29")]
    [InlineData("every week", "every Sun", "11-22 11-29")]
    [InlineData("weekly on mon and thu", "every Mon and Thu", "11-23 11-26 11-30")]
    [InlineData("every second Monday", "every 2 weeks on Mon", "11-23 12-07 12-21")]
    [InlineData("every other monday", "every 2 weeks on Mon", "11-23 12-07 12-21")]
    [InlineData("every 2nd monday", "every 2 weeks on Mon", "11-23 12-07 12-21")]
    [InlineData("every 2 weeks on mon and thu", "every 2 weeks on Mon and Thu", "11-23 11-26 12-07 12-10 12-21")]
    [InlineData("every two weeks", "every 2 weeks on Sun", "11-22 12-06")]
    [InlineData("biweekly on friday", "every 2 weeks on Fri", "11-27 12-11")]
    [InlineData("every weekend", "every Sat and Sun", "11-22 11-28 11-29")]
    [InlineData("monthly", "every month on day 22", "11-22 12-22")]
    [InlineData("monthly on day 15", "every month on day 15", "12-15 01-15")]
    [InlineData("monthly on the 15th", "every month on day 15", "12-15 01-15")]
    [InlineData("every 15th", "every month on day 15", "12-15 01-15")]
    [InlineData("every 15th of the month", "every month on day 15", "12-15 01-15")]
    [InlineData("15th of every month", "every month on day 15", "12-15 01-15")]
    [InlineData("every month on the 31st", "every month on day 31", "11-30 12-31 01-31 02-28 03-31")]
    [InlineData("every 2 months on day 25", "every 2 months on day 25", "11-25 01-25 03-25")]
    [InlineData("quarterly on day 1", "every 3 months on day 1", "12-01 03-01")]
    [InlineData("last working day of the month", "every month on the last working day", "11-30 12-31 01-29")]
    [InlineData("every last working day of the month", "every month on the last working day", "11-30 12-31 01-29")]
    [InlineData("monthly on the last working day", "every month on the last working day", "11-30 12-31 01-29")]
    [InlineData("last day of every month", "every month on the last day", "11-30 12-31")]
    [InlineData("first monday of the month", "every month on the first Mon", "12-07 01-04")]
    [InlineData("the first monday of each month", "every month on the first Mon", "12-07 01-04")]
    [InlineData("every first monday of the month", "every month on the first Mon", "12-07 01-04")]
    [InlineData("every second monday of the month", "every month on the second Mon", "12-14 01-11")]
    [InlineData("every last friday", "every month on the last Fri", "11-27 12-25")]
    [InlineData("yearly", "every year on 22 Nov", "2026-11-22 2027-11-22")]
    [InlineData("every 1 march", "every year on 1 Mar", "2027-03-01 2028-03-01")]
    [InlineData("every year on march 1st", "every year on 1 Mar", "2027-03-01 2028-03-01")]
    [InlineData("every 2 years on 1 march", "every 2 years on 1 Mar", "2027-03-01 2029-03-01")]
    [InlineData("every year on 29 feb", "every year on 29 Feb", "2027-02-28 2028-02-29")]
    [InlineData("every year on the last friday of november", "every year on the last Fri of Nov", "2026-11-27 2027-11-26")]
    [InlineData("every monday until 2026-12-07", "every Mon, until Mon 7 Dec 2026", "11-23 11-30 12-07 -")]
    [InlineData("every monday, until 7 Dec", "every Mon, until Mon 7 Dec 2026", "11-23 11-30 12-07 -")]
    [InlineData("every monday for 2 times", "every Mon, 2 times", "11-23 11-30 -")]
    [InlineData("daily, 3 times", "every day, 3 times", "11-22 11-23 11-24 -")]
    [InlineData("every 2 weeks on mon starting 1 Dec", "every 2 weeks on Mon", "12-07 12-21")]
    [InlineData("every day from tomorrow until friday", "every day, until Fri 27 Nov 2026", "11-23 11-24 11-25 11-26 11-27 -")]
    [InlineData("每天", "每天", "11-22 11-23")]
    [InlineData("每天一次", "每天", "11-22 11-23")]
    [InlineData("每日", "每天", "11-22 11-23")]
    [InlineData("每三天", "每 3 天", "11-22 11-25")]
    [InlineData("隔天", "每 2 天", "11-22 11-24")]
    [InlineData("每隔两天", "每 3 天", "11-22 11-25")]
    [InlineData("每个工作日", "每个工作日", "11-23 11-24")]
    [InlineData("每工作日", "每个工作日", "11-23 11-24")]
    [InlineData("每周", "每周日", "11-22 11-29")]
    [InlineData("每周一次", "每周日", "11-22 11-29")]
    [InlineData("每周一", "每周一", "11-23 11-30")]
    [InlineData("每个星期一", "每周一", "11-23 11-30")]
    [InlineData("每周一和周四", "每周一和周四", "11-23 11-26 11-30")]
    [InlineData("每周一、三、五", "每周一、周三和周五", "11-23 11-25 11-27 11-30")]
    [InlineData("每周一三五", "每周一、周三和周五", "11-23 11-25 11-27 11-30")]
    [InlineData("每周一到周五", "每周一、周二、周三、周四和周五", "11-23 11-24")]
    [InlineData("每两周周一", "每 2 周的周一", "11-23 12-07")]
    [InlineData("每两周的周一和周四", "每 2 周的周一和周四", "11-23 11-26 12-07")]
    [InlineData("隔周周一", "每 2 周的周一", "11-23 12-07")]
    [InlineData("每隔一周周一", "每 2 周的周一", "11-23 12-07")]
    [InlineData("每月15号", "每月15号", "12-15 01-15")]
    [InlineData("每个月十五日", "每月15号", "12-15 01-15")]
    [InlineData("每月的15号", "每月15号", "12-15 01-15")]
    [InlineData("每两个月15号", "每 2 个月15号", "12-15 02-15")]
    [InlineData("每季度1号", "每 3 个月1号", "12-01 03-01")]
    [InlineData("每月底", "每月最后一天", "11-30 12-31")]
    [InlineData("每月最后一天", "每月最后一天", "11-30 12-31")]
    [InlineData("每月最后一个工作日", "每月最后一个工作日", "11-30 12-31 01-29")]
    [InlineData("每月第一个周一", "每月第一个周一", "12-07 01-04")]
    [InlineData("每月第三个工作日", "每月第三个工作日", "12-03 01-05")]
    [InlineData("每年3月1日", "每年3月1日", "2027-03-01 2028-03-01")]
    [InlineData("每年11月最后一个周五", "每年11月最后一个周五", "2026-11-27 2027-11-26")]
    [InlineData("每半年", "每 6 个月22号", "11-22 05-22")]
    [InlineData("每周一到2026年12月7日为止", "每周一，到 2026年12月7日 周一为止", "11-23 11-30 12-07 -")]
    [InlineData("每周一，共2次", "每周一，共 2 次", "11-23 11-30 -")]
    [InlineData("every fortnight", "every 2 weeks on Sun", "11-22 12-06")]
    [InlineData("each monday", "every Mon", "11-23 11-30")]
    [InlineData("every other week", "every 2 weeks on Sun", "11-22 12-06")]
    [InlineData("every last friday of the month", "every month on the last Fri", "11-27 12-25")]
    [InlineData("end of every month", "every month on the last day", "11-30 12-31")]
    [InlineData("每隔一周", "每 2 周的周日", "11-22 12-06")]
    [InlineData("每月最后一个周五", "每月最后一个周五", "11-27 12-25")]
    public void Rules_and_their_days(string text, string shown, string days)
    {
        var rule = Assert.IsType<Reading<Recurrence>.Ok>(Recurrences.Read(text, Sunday)).Value;
        Assert.Equal(shown, rule.Show(text.Any(c => c > '一') ? Words.Chinese : Words.English));
        var day = Sunday.AddDays(-1) as DateOnly?;
        foreach (var expected in days.Split(' '))
        {
            day = rule.Next(day!.Value, WorkCalendar.Default);
            Assert.Equal(expected, day is { } found ? Said.Day(found)[^expected.Length..] : "-");
        }
    }

    [Theory]
    [InlineData("every 31 june", "no: June has 30 days.")]
    [InlineData("every monday until 2026-11-22", "no: 11/22/2026 is before the first time, 11/23/2026.")]
    [InlineData("every monday until 1 nov 2026", "no: 11/01/2026 is before the first time, 11/23/2026.")]
    [InlineData("every monday until yesterday", "no: 11/21/2026 is before the first time, 11/23/2026.")]
    [InlineData("every monday until 31 june", "no: June has 30 days.")]
    [InlineData("every monday until 3/4", "ask: every Mon, until Sat 3 Apr 2027 | every Mon, until Thu 4 Mar 2027")]
    [InlineData("every", "no")]
    [InlineData("monday", "no")]
    [InlineData("every 0 days", "no")]
    [InlineData("every 1000 days", "no")]
    [InlineData("every fifth monday of the month", "no")]
    [InlineData("every month on day 32", "no")]
    [InlineData("every monday 0 times", "no")]
    [InlineData("every monday until", "no")]
    [InlineData("every monday or so", "no")]
    [InlineData("every monday and", "no")]
    [InlineData("every minute", "no")]
    [InlineData("every weekday 9", "no")]
    [InlineData("every monday until 5", "no")]
    [InlineData("every monday blues", "no")]
    [InlineData("every 9am", "no")]
    [InlineData("每周一三五上线", "no")]
    [InlineData("last working day of november", "no")]
    [InlineData("每", "no")]
    [InlineData("", "no")]
    public void What_is_no_rule_is_refused(string text, string answer) => Assert.Equal(answer, Recurrences.Read(text, Sunday).As(rule => rule.Show(Words.English)));

    [Theory]
    [InlineData("every weekday at 9", "every working day", "at 9")]
    [InlineData("every weekday at 9:30", "every working day", "at 9:30")]
    [InlineData("weekdays at 9am", "every working day", "at 9am")]
    [InlineData("every monday morning", "every Mon", "morning")]
    [InlineData("every mon, wed and fri at 10", "every Mon, Wed and Fri", "at 10")]
    [InlineData("every monday at 9 until 2026-12-07", "every Mon, until Mon 7 Dec 2026", "at 9")]
    [InlineData("every monday at 9, 5 times", "every Mon, 5 times", "at 9")]
    [InlineData("every morning", "every day", "morning")]
    [InlineData("at 9 every weekday", "every working day", "at 9")]
    [InlineData("9am every monday", "every Mon", "9am")]
    [InlineData("daily 17:00", "every day", "17:00")]
    [InlineData("monthly 9am", "every month on day 22", "9am")]
    [InlineData("every month on the 15th at noon", "every month on day 15", "at noon")]
    [InlineData("every last friday of the month at 3pm", "every month on the last Fri", "at 3pm")]
    [InlineData("每天早上9点", "every day", "早上9点")]
    [InlineData("每个工作日早上九点", "every working day", "早上九点")]
    [InlineData("每周一上午10点", "every Mon", "上午10点")]
    [InlineData("每周一、三、五下午三点", "every Mon, Wed and Fri", "下午三点")]
    [InlineData("每周一、五点", "every Mon", "五点")]
    [InlineData("every monday, three pm", "every Mon", "three pm")]
    [InlineData("每周一三五上午", "every Mon, Wed and Fri", "上午")]
    [InlineData("每月15号下午三点", "every month on day 15", "下午三点")]
    [InlineData("every monday", "every Mon", "")]
    [InlineData("daily, 3 times", "every day, 3 times", "")]
    public void A_time_of_the_day_is_named_and_not_kept(string text, string shown, string time)
    {
        Assert.Equal(shown, Recurrences.Read(text, Sunday).As(rule => rule.Show(Words.English)));
        Assert.Equal(time, Recurrences.TimeIn(text).ToString());
    }

    [Fact]
    public void The_last_working_day_follows_the_calendar()
    {
        var rule = Assert.IsType<Reading<Recurrence>.Ok>(Recurrences.Read("last working day of the month", Sunday)).Value;
        var calendar = Any.With((new(2026, 12, 31), DayKind.Off));
        Assert.Equal(new DateOnly(2026, 12, 30), rule.Next(new(2026, 12, 1), calendar));
    }

    /// <summary>Each is said on Sunday 22 Nov 2026 of something due on a day; then the rule shown, and the days after it.</summary>
    [Theory]
    [InlineData("every month", "2026-11-30", "every month on day 30", "12-30 01-30 02-28 03-30")]
    [InlineData("monthly", "2027-01-31", "every month on day 31", "02-28 03-31 04-30 05-31")]
    [InlineData("monthly", "2028-01-31", "every month on day 31", "02-29 03-31 04-30 05-31")]
    [InlineData("every 2 months", "2026-12-31", "every 2 months on day 31", "02-28 04-30 06-30 08-31")]
    [InlineData("quarterly", "2026-11-30", "every 3 months on day 30", "02-28 05-30 08-30 11-30")]
    [InlineData("yearly", "2028-02-29", "every year on 29 Feb", "2029-02-28 2030-02-28 2031-02-28 2032-02-29")]
    [InlineData("every year", "2026-12-24", "every year on 24 Dec", "2027-12-24")]
    [InlineData("every week", "2026-11-25", "every Wed", "12-02 12-09")]
    [InlineData("every 2 weeks", "2026-11-25", "every 2 weeks on Wed", "12-09 12-23")]
    [InlineData("every 3 days", "2026-11-30", "every 3 days", "12-03 12-06")]
    [InlineData("every working day", "2026-11-27", "every working day", "11-30 12-01")]
    [InlineData("every monday", "2026-11-25", "every Mon", "11-30 12-07")]
    [InlineData("every other monday", "2026-11-30", "every 2 weeks on Mon", "12-14 12-28")]
    [InlineData("every month on the 15th", "2026-11-30", "every month on day 15", "12-15 01-15")]
    [InlineData("every month on the 31st", "2026-11-30", "every month on day 31", "12-31 01-31 02-28 03-31")]
    [InlineData("last working day of the month", "2026-11-25", "every month on the last working day", "11-30 12-31")]
    [InlineData("every month", "2026-11-10", "every month on day 10", "12-10 01-10")]
    [InlineData("every month starting 1 dec", "2026-11-30", "every month on day 1", "12-01 01-01")]
    [InlineData("every month, 3 times", "2026-11-30", "every month on day 30, 3 times", "12-30 01-30 -")]
    [InlineData("every month until 31 jan 2027", "2026-11-30", "every month on day 30, until Sun 31 Jan 2027", "12-30 01-30 -")]
    [InlineData("每月", "2026-11-30", "每月30号", "12-30 01-30 02-28 03-30")]
    [InlineData("每个月", "2028-01-31", "每月31号", "02-29 03-31 04-30")]
    [InlineData("每季度", "2026-11-30", "每 3 个月30号", "02-28 05-30")]
    [InlineData("每年", "2028-02-29", "每年2月29日", "2029-02-28 2030-02-28 2031-02-28 2032-02-29")]
    [InlineData("每周", "2026-11-25", "每周三", "12-02 12-09")]
    [InlineData("每两周", "2026-11-25", "每 2 周的周三", "12-09 12-23")]
    [InlineData("每月15号", "2026-11-30", "每月15号", "12-15 01-15")]
    public void A_rule_starts_from_the_due_date(string text, string due, string shown, string days)
    {
        var rule = Assert.IsType<Reading<Recurrence>.Ok>(Recurrences.Read(text, Sunday)).Value.From(Said.On(due));
        Assert.Equal(shown, rule.Show(text.Any(c => c > '一') ? Words.Chinese : Words.English));
        var day = Said.On(due) as DateOnly?;
        foreach (var expected in days.Split(' '))
        {
            day = rule.Next(day!.Value, WorkCalendar.Default);
            Assert.Equal(expected, day is { } found ? Said.Day(found)[^expected.Length..] : "-");
        }
    }

    [Fact]
    public void What_has_no_day_of_its_own_comes_back_on_the_due_date_through_all_months() => Gen.Select(Gen.Int[0, 5000], Gen.Int[1, 40], Gen.Int[1, 5]).Sample((day, steps, every) =>
    {
        var due = new DateOnly(2024, 1, 1).AddDays(day);
        var rule = Assert.IsType<Reading<Recurrence>.Ok>(Recurrences.Read($"every {every} months", Sunday)).Value.From(due);
        var at = due;
        for (var i = 1; i <= steps; i++)
            if ((at = rule.Next(at, WorkCalendar.Default)!.Value) != due.AddMonths(i * every))
                return false;
        return true;
    });

    [Fact]
    public void Its_text_is_read_as_the_same_rule_on_any_later_day() => Gen.Select(Shifted, Gen.Int[0, 2_000], Gen.Bool).Sample((rule, later, open) =>
    {
        rule = open ? Opened(rule) : rule;
        return Recurrences.Read(rule.Text, rule.Start.AddDays(later)) is Reading<Recurrence>.Ok { Value: var read } && read == rule;
    });

    [Fact]
    public void A_rule_is_kept_as_json_and_read_back() => Shifted.Sample(rule =>
        JsonSerializer.Deserialize<Recurrence>(JsonSerializer.Serialize(rule, Documents.Json), Documents.Json) == rule);

    [Fact]
    public void What_is_shown_is_read_again_in_both_languages() => Shifted.Sample(rule =>
    {
        foreach (var words in (Words[])[Words.English, Words.Chinese])
            if (Recurrences.Read(rule.Show(words), rule.Start) is not Reading<Recurrence>.Ok { Value: var read } || read != rule)
                return false;
        return true;
    });

    [Fact]
    public void The_next_day_is_later_and_none_is_left_out() => Gen.Select(Rules, Gen.Int[-50, 1500]).Sample((rule, offset) =>
    {
        var after = rule.Start.AddDays(offset);
        if (rule.Next(after, WorkCalendar.Default) is not { } next)
            return rule.Until is not null || rule.Times is not null;
        // Seen from any day in between, it is still the next.
        var between = after.AddDays((next.DayNumber - after.DayNumber) / 2);
        return next > after && next >= rule.Start && !(rule.Until < next) && (between >= next || rule.Next(between, WorkCalendar.Default) == next);
    });

    [Fact]
    public void It_comes_back_as_often_as_was_said() => Rules.Sample(rule =>
    {
        rule = rule with { Until = null, Times = 5 };
        var day = rule.Start.AddDays(-1) as DateOnly?;
        for (var i = 0; i < 5; i++)
            day = rule.Next(day!.Value, WorkCalendar.Default);
        return day is not null && rule.Next(day.Value, WorkCalendar.Default) is null;
    });

    private static readonly DateOnly Sunday = new(2026, 11, 22);

    /// <summary>The same pace and end, said without a day.</summary>
    private static Recurrence Opened(Recurrence rule) => rule with { On = Weekdays.None, Pick = Pick.Day, Nth = 0, Weekday = default, Month = 0 };

    /// <summary>Rules as people make them: with their first day as the start.</summary>
    internal static readonly Gen<Recurrence> Rules =
        from pace in Gen.Enum<Pace>()
        from every in Gen.Int[1, 9]
        from start in Gen.Int[0, 3000]
        from days in Gen.Int[1, 127]
        from pick in Gen.Enum<Pick>()
        from nth in Gen.Int[1, pick == Pick.Day ? 28 : pick == Pick.Weekday ? 4 : 15]
        from last in Gen.Bool
        from weekday in Gen.Enum<DayOfWeek>()
        from month in Gen.Int[1, 12]
        from end in Gen.Int[0, 2]
        from length in Gen.Int[1, 900]
        let bare = new Recurrence { Pace = pace, Start = new DateOnly(2024, 1, 1).AddDays(start) }
        let rule = pace switch
        {
            Pace.Week => bare with { On = (Weekdays)days },
            Pace.Month or Pace.Year => bare with
            {
                Pick = pick,
                Nth = last ? -1 : nth,
                Weekday = pick == Pick.Weekday ? weekday : default,
                Month = pace == Pace.Year ? month : 0,
            },
            _ => bare,
        }
        let first = rule.Next(rule.Start.AddDays(-1), WorkCalendar.Default)!.Value
        select rule with { Every = every, Start = first, Until = end == 1 ? first.AddDays(length) : null, Times = end == 2 ? length : null };

    /// <summary>The same, with what becomes of days off.</summary>
    private static readonly Gen<Recurrence> Shifted = Gen.Select(Rules, Gen.Enum<Shift>(), (rule, shift) => rule with { Shift = shift });
}
