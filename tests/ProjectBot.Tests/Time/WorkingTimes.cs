using System.Collections.Immutable;
using CsCheck;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class WorkingTimes
{
    private static readonly WorkTime Shanghai = new(new() { Country = "cn" }, new(9, 0), new(17, 0), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private static readonly WorkTime Berlin = new(new() { Country = "de" }, new(9, 0), new(17, 0), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    [Theory]
    [InlineData("2026-02-13 16:00", 8, "2026-02-14 16:00")]
    [InlineData("2026-02-14 16:00", 8, "2026-02-24 16:00")]
    [InlineData("2026-02-13 20:00", 8, "2026-02-14 17:00")]
    [InlineData("2026-02-13 07:00", 1, "2026-02-13 10:00")]
    [InlineData("2026-02-13 07:00", 0, "2026-02-13 07:00")]
    public void Hours_go_on_over_nights_and_holidays_and_on_the_Saturday_worked_instead(string from, double hours, string to)
    {
        Assert.Equal(In(Shanghai, to), Shanghai.Add(In(Shanghai, from), TimeSpan.FromHours(hours)));
        Assert.Equal(TimeSpan.FromHours(hours), Shanghai.Between(In(Shanghai, from), In(Shanghai, to)));
        Assert.Equal(TimeSpan.FromHours(-hours), Shanghai.Between(In(Shanghai, to), In(Shanghai, from)));
    }

    [Fact]
    public void Of_a_half_day_the_morning_is_worked()
    {
        var eve = Berlin with { Calendar = Berlin.Calendar with { Days = ImmutableSortedDictionary<DateOnly, OwnDay>.Empty.Add(new(2026, 12, 24), new(DayKind.Half, "")) } };
        Assert.Equal((In(eve, "2026-12-24 09:00"), In(eve, "2026-12-24 13:00")), eve.On(new(2026, 12, 24)));
        Assert.False(eve.IsWorking(In(eve, "2026-12-24 13:00")));
        Assert.Equal(In(eve, "2026-12-28 10:00"), eve.Add(In(eve, "2026-12-24 09:00"), TimeSpan.FromHours(5)));
    }

    [Theory]
    [InlineData(false, false, "2026-11-26 09:00", "2026-11-30 10:00")]
    [InlineData(true, false, "2026-11-26 09:00", "2026-11-26 10:00")]
    [InlineData(true, false, "2026-11-26 13:00", "2026-11-30 10:00")]
    [InlineData(false, true, "2026-11-26 09:00", "2026-11-27 14:00")]
    public void Who_is_away_does_not_work_and_may_be_there_for_half_a_day(bool fromNoon, bool toNoon, string from, string oneHourLater)
    {
        var away = Berlin with { Absences = [new(new(2026, 11, 26), new(2026, 11, 27)) { FromNoon = fromNoon, ToNoon = toNoon }] };
        Assert.Equal(In(away, oneHourLater), away.Add(In(away, from), TimeSpan.FromHours(1)));
        Assert.Equal(new(2026, 11, fromNoon ? 26 : toNoon ? 27 : 30), away.FirstFrom(new(2026, 11, 26)));
    }

    [Fact]
    public void A_morning_off_on_a_half_day_leaves_nothing()
    {
        var none = Berlin with
        {
            Calendar = Berlin.Calendar with { Days = ImmutableSortedDictionary<DateOnly, OwnDay>.Empty.Add(new(2026, 12, 24), new(DayKind.Half, "")) },
            Absences = [new(new(2026, 12, 24), new(2026, 12, 24)) { ToNoon = true }],
        };
        Assert.Null(none.On(new(2026, 12, 24)));
    }

    [Fact]
    public void Nothing_around_the_hours_is_passed_over() => Gen.Select(Any.Time, Any.Instant, Gen.Int[0, 6]).Sample((time, from, hours) =>
    {
        var (around, first) = (TimeSpan.FromHours(hours), time.FirstAround(from, TimeSpan.FromHours(hours)));
        Assert.True(first >= from && IsAround(first));
        for (var i = 0; i < 50 && first > from; i++)
            Assert.False(IsAround(from + ((first - from) * (i / 50.0))));

        bool IsAround(DateTimeOffset at) => Enumerable.Range(-1, 3)
            .Any(day => time.On(time.DayOf(at).AddDays(day)) is var (begin, end) && begin - around <= at && at < end + around);
    });

    [Fact]
    public void What_is_added_is_what_lies_between() => Gen.Select(Any.Time, Any.Instant, Gen.Int[0, 20_000])
        .Sample((time, from, minutes) => time.Between(from, time.Add(from, TimeSpan.FromMinutes(minutes))) == TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Adding_twice_is_adding_both() => Gen.Select(Any.Time, Any.Instant, Gen.Int[1, 3_000], Gen.Int[1, 3_000]).Sample((time, from, one, other) =>
        time.Add(time.Add(from, TimeSpan.FromMinutes(one)), TimeSpan.FromMinutes(other)) == time.Add(from, TimeSpan.FromMinutes(one + other)));

    [Fact]
    public void Hours_of_a_part_and_of_the_rest_are_those_of_the_whole() => Gen.Select(Any.Time, Any.Instant, Any.Instant, Any.Instant).Sample((time, a, b, c) =>
        time.Between(a, b) + time.Between(b, c) == time.Between(a, c) && time.Between(a, b) == -time.Between(b, a));

    [Fact]
    public void Work_is_done_just_where_time_counts() => Gen.Select(Any.Time, Any.Instant).Sample((time, at) =>
        time.IsWorking(at) == time.Between(at, at.AddSeconds(1)) > TimeSpan.Zero);

    private static DateTimeOffset In(WorkTime time, string local) =>
        LocalTime.ToInstant(Said.On(local[..10]), TimeOnly.ParseExact(local[11..], "HH:mm", System.Globalization.CultureInfo.InvariantCulture), time.Zone);
}
