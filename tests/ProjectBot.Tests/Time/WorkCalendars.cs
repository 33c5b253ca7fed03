using System.Text.Json;
using CsCheck;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class WorkCalendars
{
    /// <summary>The National Day week of 2026 in China: off from Thu 1 Oct to Wed 7 Oct, worked on Sat 10 Oct instead.</summary>
    private static readonly WorkCalendar China = new()
    {
        Holidays = [new(2026, 10, 1), new(2026, 10, 2), new(2026, 10, 5), new(2026, 10, 6), new(2026, 10, 7)],
        MakeUpDays = [new(2026, 10, 10)],
    };

    [Theory]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-03", false)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    public void Holidays_are_off_and_make_up_days_are_worked(string day, bool worked) => Assert.Equal(worked, China.IsWorkingDay(Said.On(day)));

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2026-10-08", -1, "2026-09-30")]
    [InlineData("2026-10-01", 0, "2026-10-08")]
    [InlineData("2026-10-08", 0, "2026-10-08")]
    public void Working_days_are_added_over_them(string from, int days, string to) => Assert.Equal(Said.On(to), China.AddWorkingDays(Said.On(from), days));

    [Fact]
    public void Adding_and_counting_agree() => Gen.Select(Gen.Int[0, 2000], Gen.Int[-400, 400]).Sample((start, days) =>
    {
        var from = China.AddWorkingDays(new DateOnly(2024, 1, 1).AddDays(start), 0);
        return China.WorkingDaysBetween(from, China.AddWorkingDays(from, days)) == days;
    });

    [Fact]
    public void A_week_without_working_days_is_refused() => Assert.Throws<ArgumentException>(() => new WorkCalendar { Week = Weekdays.None });

    [Fact]
    public void It_is_kept_as_readable_json()
    {
        var json = JsonSerializer.Serialize(China with { Week = Weekdays.Monday | Weekdays.Sunday }, Documents.Json);
        Assert.StartsWith("""{"week":"monday, sunday","holidays":["2026-10-01",""", json, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize<WorkCalendar>(json, Documents.Json)!;
        Assert.Equal((Weekdays.Monday | Weekdays.Sunday, 5, 1), (read.Week, read.Holidays.Count, read.MakeUpDays.Count));
        Assert.True(JsonSerializer.Deserialize<WorkCalendar>("{}", Documents.Json)!.IsWorkingDay(new(2026, 11, 27)));
    }
}
