using System.Globalization;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class InstantsOverClockChanges
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-11-27 09:00", "2026-11-27T08:00:00Z", "an ordinary day")]
    [InlineData("Europe/Berlin", "2027-03-28 01:59", "2027-03-28T00:59:00Z", "just before clocks go forward")]
    [InlineData("Europe/Berlin", "2027-03-28 02:00", "2027-03-28T01:00:00Z", "the hour that does not exist begins at 3:00")]
    [InlineData("Europe/Berlin", "2027-03-28 02:30", "2027-03-28T01:00:00Z", "in the hour that does not exist")]
    [InlineData("Europe/Berlin", "2027-03-28 03:00", "2027-03-28T01:00:00Z", "just after")]
    [InlineData("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z", "the first of two half past two")]
    [InlineData("Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z", "after the hour that came twice")]
    [InlineData("America/New_York", "2027-03-14 02:30", "2027-03-14T07:00:00Z", "forward")]
    [InlineData("America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z", "back")]
    [InlineData("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30:00Z", "forward by half an hour")]
    [InlineData("Australia/Lord_Howe", "2027-04-04 01:45", "2027-04-03T14:45:00Z", "back by half an hour")]
    [InlineData("Asia/Shanghai", "2026-11-27 09:00", "2026-11-27T01:00:00Z", "no clock changes")]
    public void Each_local_time_has_one_instant(string zone, string local, string instant, string because)
    {
        var at = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var found = LocalTime.ToInstant(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.True(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture) == found, $"{because}: {found:O}");
    }

    [Fact]
    public void Seconds_in_a_gap_go_to_its_end() =>
        Assert.Equal(new(2027, 3, 28, 3, 0, 0, TimeSpan.FromHours(2)), LocalTime.ToInstant(new(2027, 3, 28), new(2, 30, 17, 5), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));
}
