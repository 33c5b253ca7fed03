using CsCheck;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

/// <summary>What becomes of a rule's days that are off.</summary>
public sealed class DaysOffInRecurrences
{
    private static readonly WorkCalendar China = new() { Country = "cn" };

    /// <summary>In 2026 it is off from Sun 15 to Mon 23 Feb, and worked on the Saturday before.</summary>
    [Theory]
    [InlineData("every monday", "02-09 02-16 02-23 03-02")]
    [InlineData("every monday; on a day off, the next working day", "02-09 02-24 03-02")]
    [InlineData("every monday; on a day off, the working day before", "02-09 02-14 03-02")]
    [InlineData("every monday; on a day off, not at all", "02-09 03-02")]
    [InlineData("every day, skip holidays", "02-09 02-10 02-11 02-12 02-13 02-14 02-24")]
    [InlineData("every day or the next working day", "02-09 02-10 02-11 02-12 02-13 02-14 02-24")]
    [InlineData("every month on the 20th or the next working day", "02-24 03-20")]
    [InlineData("every saturday, but not on days off", "02-14 02-28 05-09")]
    public void Every_Monday_over_Spring_Festival(string text, string days)
    {
        var rule = Read(text, new(2026, 2, 8));
        var day = new DateOnly(2026, 2, 8);
        foreach (var expected in days.Split(' '))
        {
            day = rule.Next(day, China)!.Value;
            Assert.Equal(expected, Said.Day(day)[5..]);
        }
    }

    [Fact]
    public void A_day_that_was_moved_names_the_first_that_it_stands_for()
    {
        var rule = Read("every monday; on a day off, the next working day", new(2026, 2, 8));
        Assert.Equal((new DateOnly(2026, 2, 9), new DateOnly(2026, 2, 9)), rule.Upcoming(new(2026, 2, 8), China));
        Assert.Equal((new DateOnly(2026, 2, 24), new DateOnly(2026, 2, 16)), rule.Upcoming(new(2026, 2, 9), China));
    }

    [Fact]
    public void A_rule_of_days_off_alone_that_are_left_out_never_comes() =>
        Assert.Null(Read("every saturday, skip holidays", new(2026, 2, 8)).Next(new(2026, 2, 8), WorkCalendar.Default));

    [Theory]
    [InlineData("every monday, on a holiday the next working day", Shift.After)]
    [InlineData("every monday, if that's a holiday the day after", Shift.After)]
    [InlineData("every Monday or the next working day.", Shift.After)]
    [InlineData("every monday; if it falls on a day off, the working day before", Shift.Before)]
    [InlineData("every monday, if it's a holiday skip it", Shift.Skip)]
    [InlineData("every monday except on holidays", Shift.Skip)]
    [InlineData("every monday at 9:30, skip holidays", Shift.Skip)]
    [InlineData("每周一，遇节假日顺延", Shift.After)]
    [InlineData("每周一 遇休息日顺延到下一个工作日", Shift.After)]
    [InlineData("每周一，如果是节假日就提前", Shift.Before)]
    [InlineData("每周一，遇假期跳过", Shift.Skip)]
    [InlineData("每周一，节假日除外", Shift.Skip)]
    [InlineData("每周一9点半，逢放假则顺延", Shift.After)]
    public void It_is_said_in_many_ways(string text, Shift shift)
    {
        var rule = Read(text, new(2026, 2, 8));
        Assert.Equal((shift, Weekdays.Monday), (rule.Shift, rule.On));
    }

    [Theory]
    [InlineData("skip holidays")]
    [InlineData("every monday on a holiday")]
    [InlineData("every monday tasks, skip holidays")]
    [InlineData("顺延")]
    [InlineData("每周一顺延")]
    public void It_is_no_rule_alone_and_no_half_of_it_counts(string text) => Assert.Equal("no", Recurrences.Read(text, new(2026, 2, 8)).As(rule => rule.Text));

    [Fact]
    public void It_is_shown_in_both_languages()
    {
        var rule = Read("every monday until 2026-12-31, skip holidays", new(2026, 2, 8));
        Assert.Equal("every Mon, until Thu 31 Dec 2026; on a day off, not at all", rule.Show(Words.English));
        Assert.Equal("每周一，遇休息日顺延到下一个工作日", (rule with { Shift = Shift.After, Until = null }).Show(Words.Chinese));
        Assert.Equal("at 9:30", Recurrences.TimeIn("every monday at 9:30, skip holidays").ToString());
    }

    [Fact]
    public void Just_the_days_that_the_rule_names_come_moved_or_left_out() => Gen.Select(RecurrencesInWords.Rules, Gen.Enum<Shift>(), Any.Calendar, Gen.Int[-20, 500]).Sample((bare, shift, calendar, offset) =>
    {
        var after = bare.Start.AddDays(offset);
        var end = after.AddDays(200);
        var moved = Days(bare, bare.Start.AddDays(-2), end.AddDays(100), calendar)
            .Where(day => shift != Shift.Skip || calendar.IsWorkingDay(day))
            .Select(day => calendar.IsWorkingDay(day) ? day : shift switch
            {
                Shift.After => calendar.AddWorkingDays(day, 1),
                Shift.Before => calendar.AddWorkingDays(day, -1),
                _ => day,
            })
            .Where(day => day > after && day <= end).Distinct();
        return moved.SequenceEqual(Days(bare with { Shift = shift }, after, end, calendar));
    });

    private static List<DateOnly> Days(Recurrence rule, DateOnly after, DateOnly end, WorkCalendar calendar)
    {
        var days = new List<DateOnly>();
        for (var day = rule.Next(after, calendar); day <= end; day = rule.Next(day.Value, calendar))
            days.Add(day.Value);
        return days;
    }

    private static Recurrence Read(string text, DateOnly today) => Assert.IsType<Reading<Recurrence>.Ok>(Recurrences.Read(text, today)).Value;
}
