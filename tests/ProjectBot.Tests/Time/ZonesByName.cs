using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class ZonesByName
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData(" berlin ", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    [InlineData("New_York", "America/New_York")]
    [InlineData("Shanghai", "Asia/Shanghai")]
    [InlineData("Munich", "Europe/Berlin")]
    [InlineData("San Francisco", "America/Los_Angeles")]
    [InlineData("上海", "Asia/Shanghai")]
    [InlineData("北京", "Asia/Shanghai")]
    [InlineData("柏林", "Europe/Berlin")]
    [InlineData("伦敦", "Europe/London")]
    [InlineData("纽约", "America/New_York")]
    [InlineData("东京", "Asia/Tokyo")]
    [InlineData("悉尼", "Australia/Sydney")]
    [InlineData("UTC", "UTC")]
    [InlineData("gmt", "UTC")]
    [InlineData("UTC+8", "Etc/GMT-8")]
    [InlineData("utc +8", "Etc/GMT-8")]
    [InlineData("GMT-5", "Etc/GMT+5")]
    [InlineData("UTC+08:00", "Etc/GMT-8")]
    [InlineData("UTC+0", "UTC")]
    [InlineData("UTC+5:30", "Asia/Kolkata")]
    [InlineData("UTC+9:30", "ask: Australia/Darwin | Australia/Adelaide")]
    [InlineData("UTC+15", "no: No time zone has that offset. Say a city instead.")]
    [InlineData("UTC+1:17", "no: No time zone has that offset. Say a city instead.")]
    [InlineData("CST", "ask: Asia/Shanghai | America/Chicago")]
    [InlineData("PST", "America/Los_Angeles")]
    [InlineData("berl", "ask: Europe/Berlin")]
    [InlineData("Atlantis", "no")]
    [InlineData("a", "no")]
    [InlineData("", "no")]
    [InlineData("../../etc/passwd", "no")]
    [InlineData("/etc/passwd", "no")]
    public void Are_found(string text, string zone) => Assert.Equal(zone, Zones.Read(text).As(found => found.Id));

    [Fact]
    public void Every_zone_of_the_system_is_found_by_its_id() =>
        Assert.All(TimeZoneInfo.GetSystemTimeZones(skipSorting: true).Where(zone => zone.Id.Contains('/')), zone => Assert.Equal(zone.Id, Zones.Read(zone.Id).As(found => found.Id)));
}
