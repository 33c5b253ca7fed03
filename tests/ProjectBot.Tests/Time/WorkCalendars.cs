using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class WorkCalendars
{
    /// <summary>The National Day week of 2026: off from Thu 1 Oct to Wed 7 Oct, worked on Sat 10 Oct instead.</summary>
    private static readonly WorkCalendar China = new() { Country = "cn" };

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
    public void Adding_and_counting_agree() => Gen.Select(Any.Calendar, Gen.Int[0, 2000], Gen.Int[-400, 400]).Sample((calendar, start, days) =>
    {
        var from = calendar.AddWorkingDays(new DateOnly(2024, 1, 1).AddDays(start), 0);
        return calendar.WorkingDaysBetween(from, calendar.AddWorkingDays(from, days)) == days;
    });

    [Fact]
    public void Days_of_ones_own_go_before_those_of_the_country_and_of_the_week()
    {
        var calendar = China with
        {
            Days = ImmutableSortedDictionary<DateOnly, OwnDay>.Empty
                .Add(new(2026, 10, 5), new(DayKind.Worked, "release")).Add(new(2026, 12, 24), new(DayKind.Half, "")).Add(new(2026, 12, 28), new(DayKind.Off, "closed")),
        };
        Assert.Equal((DayKind.Worked, DayKind.Half, DayKind.Off), (calendar.On(new(2026, 10, 5)), calendar.On(new(2026, 12, 24)), calendar.On(new(2026, 12, 28))));
        Assert.True(calendar.IsWorkingDay(new(2026, 12, 24)), "a half day is a working day");
    }

    [Fact]
    public void A_country_that_is_not_known_has_no_holidays() => Assert.True(new WorkCalendar { Country = "xx" }.IsWorkingDay(new(2026, 12, 25)));

    [Fact]
    public void A_week_without_working_days_is_refused() => Assert.Throws<ArgumentException>(() => new WorkCalendar { Week = Weekdays.None });

    [Fact]
    public void It_is_kept_as_readable_json()
    {
        var calendar = new WorkCalendar
        {
            Week = Weekdays.Monday | Weekdays.Sunday, Country = "de-by",
            Days = ImmutableSortedDictionary<DateOnly, OwnDay>.Empty.Add(new(2026, 12, 24), new(DayKind.Half, "Christmas Eve")),
        };
        var json = JsonSerializer.Serialize(calendar, Documents.Json);
        Assert.Equal("""{"week":"monday, sunday","country":"de-by","days":{"2026-12-24":{"kind":"half","name":"Christmas Eve"}}}""", json);
        var read = JsonSerializer.Deserialize<WorkCalendar>(json, Documents.Json)!;
        Assert.Equal((calendar.Week, "de-by", DayKind.Half), (read.Week, read.Country, read.On(new(2026, 12, 24))));
        Assert.True(JsonSerializer.Deserialize<WorkCalendar>("{}", Documents.Json)!.IsWorkingDay(new(2026, 11, 27)));
    }
}
