using System.Globalization;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

/// <summary>What is computed, against what was published.</summary>
public sealed class PublishedHolidays
{
    /// <summary>GOV.UK, "UK bank holidays", England and Wales.</summary>
    [Theory]
    [InlineData(2024, "0101 0329 0401 0506 0527 0826 1225 1226")]
    [InlineData(2025, "0101 0418 0421 0505 0526 0825 1225 1226")]
    [InlineData(2026, "0101 0403 0406 0504 0525 0831 1225 1228")]
    [InlineData(2027, "0101 0326 0329 0503 0531 0830 1227 1228")]
    [InlineData(2028, "0103 0414 0417 0501 0529 0828 1225 1226")]
    public void England_and_Wales(int year, string days) => Assert.Equal(days, Of("gb", year));

    /// <summary>U.S. Office of Personnel Management, "Federal Holidays": the days observed. The last one of 2027 is New Year's Day 2028, a Saturday.</summary>
    [Theory]
    [InlineData(2024, "0101 0115 0219 0527 0619 0704 0902 1014 1111 1128 1225")]
    [InlineData(2025, "0101 0120 0217 0526 0619 0704 0901 1013 1111 1127 1225")]
    [InlineData(2026, "0101 0119 0216 0525 0619 0703 0907 1012 1111 1126 1225")]
    [InlineData(2027, "0101 0118 0215 0531 0618 0705 0906 1011 1111 1125 1224 1231")]
    public void United_States(int year, string days) => Assert.Equal(days, Of("us", year));

    /// <summary>Bundesministerium des Innern, "Nationale Feiertage"; the moving ones as in every printed calendar.</summary>
    [Theory]
    [InlineData(2024, "0101 0329 0401 0501 0509 0520 1003 1225 1226")]
    [InlineData(2025, "0101 0418 0421 0501 0529 0609 1003 1225 1226")]
    [InlineData(2026, "0101 0403 0406 0501 0514 0525 1003 1225 1226")]
    [InlineData(2027, "0101 0326 0329 0501 0506 0517 1003 1225 1226")]
    public void Germany(int year, string days) => Assert.Equal(days, Of("de", year));

    /// <summary>The feasts of single states, as the Kultusministerkonferenz lists them.</summary>
    [Theory]
    [InlineData("de-by", 2026, "0106 0604 0815 1101")]
    [InlineData("de-be", 2026, "0308")]
    [InlineData("de-mv", 2022, "1031")]
    [InlineData("de-mv", 2023, "0308 1031")]
    [InlineData("de-sn", 2024, "1031 1120")]
    [InlineData("de-sn", 2025, "1031 1119")]
    [InlineData("de-sn", 2026, "1031 1118")]
    [InlineData("de-sn", 2027, "1031 1117")]
    [InlineData("de-nw", 2027, "0527 1101")]
    [InlineData("de-th", 2026, "0920 1031")]
    [InlineData("de-hh", 2026, "1031")]
    [InlineData("de-sl", 2026, "0604 0815 1101")]
    public void States_of_Germany(string state, int year, string more) =>
        Assert.Equal(more, string.Join(' ', Of(state, year).Split(' ').Except(Of("de", year).Split(' '))));

    /// <summary>service-public.fr, "Jours fériés".</summary>
    [Theory]
    [InlineData(2024, "0101 0401 0501 0508 0509 0520 0714 0815 1101 1111 1225")]
    [InlineData(2025, "0101 0421 0501 0508 0529 0609 0714 0815 1101 1111 1225")]
    [InlineData(2026, "0101 0406 0501 0508 0514 0525 0714 0815 1101 1111 1225")]
    [InlineData(2027, "0101 0329 0501 0506 0508 0517 0714 0815 1101 1111 1225")]
    public void France(int year, string days) => Assert.Equal(days, Of("fr", year));

    /// <summary>国务院办公厅关于2026年部分节假日安排的通知: off in blocks, with the weekend days that are worked instead.</summary>
    [Fact]
    public void China_as_announced_for_2026()
    {
        Assert.Equal("0101 0102 0103 0215 0216 0217 0218 0219 0220 0221 0222 0223 0404 0405 0406 0501 0502 0503 0504 0505 0619 0620 0621 "
            + "0925 0926 0927 1001 1002 1003 1004 1005 1006 1007", Of("cn", 2026));
        Assert.Equal("0104 0214 0228 0509 0920 1010", Of("cn", 2026, DayKind.Worked));
        Assert.DoesNotContain(Countries.Of("cn").In(2026), one => one.IsExpected);
    }

    [Theory]
    [InlineData(2024, "0204 0218 0407 0428 0511 0914 0929 1012")]
    [InlineData(2025, "0126 0208 0427 0928 1011")]
    public void China_works_on_some_weekends_instead(int year, string days) => Assert.Equal(days, Of("cn", year, DayKind.Worked));

    /// <summary>The days that the law gives; the moving ones of 2027 by the almanac of the Purple Mountain Observatory.</summary>
    [Fact]
    public void China_is_expected_where_nothing_is_announced()
    {
        Assert.Equal("0101 0205 0206 0207 0208 0405 0501 0502 0609 0915 1001 1002 1003", Of("cn", 2027));
        Assert.All(Countries.Of("cn").In(2027), one => Assert.True(one.IsExpected));
    }

    /// <summary>The days that the law gives lay in what was announced.</summary>
    [Theory]
    [InlineData(2025, "0101 0128 0129 0130 0131 0404 0501 0502 0531 1001 1002 1003 1006")]
    [InlineData(2026, "0101 0216 0217 0218 0219 0405 0501 0502 0619 0925 1001 1002 1003")]
    public void What_is_expected_is_part_of_what_is_announced(int year, string law) =>
        Assert.Subset(Of("cn", year).Split(' ').ToHashSet(), law.Split(' ').ToHashSet());

    [Fact]
    public void Every_calendar_knows_every_year_and_keeps_to_it()
    {
        foreach (var calendar in Countries.All.Where(calendar => calendar != Countries.None))
            for (var year = HolidayCalendar.FirstYear; year <= HolidayCalendar.LastYear; year++)
            {
                Assert.NotEmpty(calendar.In(year));
                Assert.All(calendar.In(year), one => Assert.True(one.Day.Year == year && calendar.On(one.Day) == one));
            }
        Assert.Null(Countries.Of("cn").On(new(2150, 1, 1)));
    }

    [Theory]
    [InlineData("China", "cn")]
    [InlineData("中国大陆", "cn")]
    [InlineData("uk", "gb")]
    [InlineData("Bavaria", "de-by")]
    [InlineData("巴伐利亚州", "de-by")]
    [InlineData("DE-NW", "de-nw")]
    [InlineData("the United States", "us")]
    [InlineData("none", "")]
    public void Countries_are_read_by_name_and_code(string text, string code) => Assert.Equal(code, Countries.Read(text).As(one => one.Code));

    [Fact]
    public void A_country_that_is_not_known_is_said_with_those_that_are() =>
        Assert.StartsWith("no: I know the holidays of China,", Countries.Read("Japan").As(one => one.Code), StringComparison.Ordinal);

    private static string Of(string code, int year, DayKind kind = DayKind.Off) => string.Join(' ',
        Countries.Of(code).In(year).Where(one => one.Kind == kind).Select(one => one.Day.ToString("MMdd", CultureInfo.InvariantCulture)));
}
