using System.Globalization;
using CsCheck;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class DurationsInWords
{
    private const string OutOfRange = "no: A duration is between 1 minute and 10,000 hours.";

    [Theory]
    [InlineData("90min", "90")]
    [InlineData("90 min", "90")]
    [InlineData("90m", "90")]
    [InlineData("1h", "60")]
    [InlineData("+2h", "120")]
    [InlineData("1.5h", "90")]
    [InlineData("1,5h", "90")]
    [InlineData("1.25 hours", "75")]
    [InlineData("0.1h", "6")]
    [InlineData("1h30", "90")]
    [InlineData("1h 30m", "90")]
    [InlineData("1h30min", "90")]
    [InlineData("1 hr 5 mins", "65")]
    [InlineData("1:30", "90")]
    [InlineData("0:05", "5")]
    [InlineData("2d", "960")]
    [InlineData("2 working days", "960")]
    [InlineData("1w", "2400")]
    [InlineData("1w 2d 4h", "3600")]
    [InlineData("half a day", "240")]
    [InlineData("half day", "240")]
    [InlineData("a half day", "240")]
    [InlineData("half an hour", "30")]
    [InlineData("an hour", "60")]
    [InlineData("an hour and a half", "90")]
    [InlineData("one and a half hours", "90")]
    [InlineData("two hours", "120")]
    [InlineData("forty-five minutes", "45")]
    [InlineData("45 minutes", "45")]
    [InlineData("1 hour and 30 minutes", "90")]
    [InlineData("1 hour, 30 minutes", "90")]
    [InlineData("a quarter of an hour", "15")]
    [InlineData("three quarters of an hour", "45")]
    [InlineData("半天", "240")]
    [InlineData("一天", "480")]
    [InlineData("两天", "960")]
    [InlineData("两天半", "1200")]
    [InlineData("1.5小时", "90")]
    [InlineData("１．５小时", "90")]
    [InlineData("一个半小时", "90")]
    [InlineData("两个半小时", "150")]
    [InlineData("半小时", "30")]
    [InlineData("半个小时", "30")]
    [InlineData("一个小时", "60")]
    [InlineData("90分钟", "90")]
    [InlineData("2小时30分", "150")]
    [InlineData("2小时30分钟", "150")]
    [InlineData("两小时半", "150")]
    [InlineData("一刻钟", "15")]
    [InlineData("一周", "2400")]
    [InlineData("两个工作日", "960")]
    [InlineData("3人天", "1440")]
    [InlineData("一百二十分钟", "120")]
    [InlineData("10000h", "600000")]
    [InlineData("1 min", "1")]
    [InlineData("0h", OutOfRange)]
    [InlineData("0min", OutOfRange)]
    [InlineData("-2h", OutOfRange)]
    [InlineData("0.001h", OutOfRange)]
    [InlineData("10001h", OutOfRange)]
    [InlineData("999999999w", OutOfRange)]
    [InlineData("零分钟", OutOfRange)]
    [InlineData("4", "no: Say the unit as well: 4h, 4min or 4d.")]
    [InlineData("", "no")]
    [InlineData("h", "no")]
    [InlineData("30min 1h", "no")]
    [InlineData("1h 1h", "no")]
    [InlineData("1h 30 5", "no")]
    [InlineData("1:75", "no")]
    [InlineData("2 months", "no")]
    [InlineData("2h of work on it", "no")]
    [InlineData("1.5.2h", "no")]
    [InlineData("1 . 5h", "no")]
    [InlineData("two", "no: Say the unit as well: 2h, 2min or 2d.")]
    [InlineData("and 2h", "no")]
    [InlineData("2h,", "no")]
    [InlineData("下午", "no")]
    public void Are_read_as_minutes(string text, string minutes) => Assert.Equal(minutes, Durations.Read(text).As(Show));

    [Fact]
    public void A_day_is_as_long_as_the_team_works()
    {
        Assert.Equal("840", Durations.Read("2d", minutesPerDay: 420).As(Show));
        Assert.Equal("2100", Durations.Read("1w", minutesPerDay: 420).As(Show));
    }

    [Fact]
    public void What_the_words_show_is_read_again() => Gen.Int[1, 600_000].Sample(minutes =>
        Durations.Read(Words.English.Duration(minutes)).As(Show) == Show(minutes) && Durations.Read(Words.Chinese.Duration(minutes)).As(Show) == Show(minutes));

    private static string Show(int minutes) => minutes.ToString(CultureInfo.InvariantCulture);
}
