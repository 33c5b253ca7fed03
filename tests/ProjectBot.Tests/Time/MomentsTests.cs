using CsCheck;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class MomentsTests
{
    // A Sunday, ten in the morning.
    private static readonly DateTime Now = new(2026, 11, 22, 10, 0, 0);

    [Theory]
    [InlineData("tomorrow 9", "2026-11-23 09:00")]
    [InlineData("tomorrow at 9", "2026-11-23 09:00")]
    [InlineData("tomorrow at 9am", "2026-11-23 09:00")]
    [InlineData("tomorrow", "2026-11-23")]
    [InlineData("tomorrow morning", "2026-11-23 09:00")]
    [InlineData("tomorrow afternoon", "2026-11-23 14:00")]
    [InlineData("tomorrow evening", "2026-11-23 19:00")]
    [InlineData("tomorrow at noon", "2026-11-23 12:00")]
    [InlineData("at 5pm tomorrow", "2026-11-23 17:00")]
    [InlineData("at 9 tomorrow", "2026-11-23 09:00")]
    [InlineData("9:30 on friday", "2026-11-27 09:30")]
    [InlineData("friday 16:00", "2026-11-27 16:00")]
    [InlineData("on friday at 4 in the afternoon", "2026-11-27 16:00")]
    [InlineData("friday at 4", "2026-11-27 16:00")]
    [InlineData("next monday at half past nine", "2026-11-23 09:30")]
    [InlineData("1 december 14:15", "2026-12-01 14:15")]
    [InlineData("2026-12-01 14:15", "2026-12-01 14:15")]
    [InlineData("in 3 days at 8", "2026-11-25 08:00")]
    [InlineData("at 5pm", "17:00 (2026-11-22)")]
    [InlineData("17:00", "17:00 (2026-11-22)")]
    [InlineData("at 5", "17:00 (2026-11-22)")]
    [InlineData("at 9", "09:00 (2026-11-23)")]
    [InlineData("tonight", "2026-11-22 19:00")]
    [InlineData("this evening", "2026-11-22 19:00")]
    [InlineData("this evening at 8", "2026-11-22 20:00")]
    [InlineData("tonight at 8:30", "2026-11-22 20:30")]
    [InlineData("明早八点", "2026-11-23 08:00")]
    [InlineData("in the afternoon", "14:00 (2026-11-22)")]
    [InlineData("at noon", "12:00 (2026-11-22)")]
    [InlineData("in 20 min", "in 20min")]
    [InlineData("in 20 minutes", "in 20min")]
    [InlineData("in an hour", "in 60min")]
    [InlineData("in half an hour", "in 30min")]
    [InlineData("in 1h30", "in 90min")]
    [InlineData("20 minutes from now", "in 20min")]
    [InlineData("2 hours later", "in 120min")]
    [InlineData("every monday 9:30", "every Mon since 2026-11-23 09:30")]
    [InlineData("every monday at 9:30", "every Mon since 2026-11-23 09:30")]
    [InlineData("every weekday at 9", "every working day since 2026-11-23 09:00")]
    [InlineData("every friday", "every Fri since 2026-11-27")]
    [InlineData("at 9 every monday", "every Mon since 2026-11-23 09:00")]
    [InlineData("明天上午九点", "2026-11-23 09:00")]
    [InlineData("明天9点", "2026-11-23 09:00")]
    [InlineData("明天", "2026-11-23")]
    [InlineData("明天下午", "2026-11-23 14:00")]
    [InlineData("明天晚上", "2026-11-23 19:00")]
    [InlineData("周五下午三点半", "2026-11-27 15:30")]
    [InlineData("下周一9:30", "2026-11-23 09:30")]
    [InlineData("下午三点", "15:00 (2026-11-22)")]
    [InlineData("今晚", "2026-11-22 19:00")]
    [InlineData("半小时后", "in 30min")]
    [InlineData("20分钟后", "in 20min")]
    [InlineData("一个小时之后", "in 60min")]
    [InlineData("过两小时", "in 120min")]
    [InlineData("每周一九点半", "every Mon since 2026-11-23 09:30")]
    [InlineData("每个工作日9点", "every working day since 2026-11-23 09:00")]
    [InlineData("每天早上8点", "every day since 2026-11-22 08:00")]
    [InlineData("at 8 this evening", "2026-11-22 20:00")]
    [InlineData("at 8 tonight", "2026-11-22 20:00")]
    [InlineData("tomorrow around 3pm", "2026-11-23 15:00")]
    [InlineData("tomorrow by 5pm", "2026-11-23 17:00")]
    [InlineData("tomorrow at about 3pm", "2026-11-23 15:00")]
    [InlineData("tomorrow @ 3pm", "2026-11-23 15:00")]
    [InlineData("tomorrow (3pm)", "2026-11-23 15:00")]
    [InlineData("tomorrow at 21:30h", "2026-11-23 21:30")]
    [InlineData("tomorrow 15.30h", "2026-11-23 15:30")]
    [InlineData("in 2 days and 3 hours", "in 3060min")]
    [InlineData("in 90 seconds", "in 2min")]
    [InlineData("sunday at 18", "2026-11-22 18:00")]
    [InlineData("sunday at 9", "2026-11-29 09:00")]
    [InlineData("tomorrow first thing in the morning", "2026-11-23 09:00")]
    [InlineData("first thing tomorrow", "2026-11-23 09:00")]
    [InlineData("every morning", "every day since 2026-11-22 09:00")]
    [InlineData("every morning at 8", "every day since 2026-11-22 08:00")]
    [InlineData("at 8 every morning", "every day since 2026-11-22 08:00")]
    [InlineData("every day at 9 until friday", "every day since 2026-11-22 until 2026-11-27 09:00")]
    [InlineData("every monday at 9 except on holidays", "every Mon since 2026-11-23 except on days off 09:00")]
    [InlineData("明天下午3点左右", "2026-11-23 15:00")]
    [InlineData("请在明天9点", "2026-11-23 09:00")]
    [InlineData("两天三小时后", "in 3060min")]
    [InlineData("三天后", "2026-11-25")]
    [InlineData("今晚8点", "2026-11-22 20:00")]
    [InlineData("每月15号9点遇节假日提前", "every month on day 15 since 2026-12-15 or the working day before 09:00")]
    public void What_people_say_is_a_moment_and_its_text_is_read_as_the_same_again(string said, string moment)
    {
        var read = Assert.IsType<Reading<Moment>.Ok>(Read(said)).Value;
        Assert.Equal(moment, read.Text);
        Assert.Equal(read, Assert.IsType<Reading<Moment>.Ok>(Read(read.Text)).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("20 min")]
    [InlineData("call Acme")]
    [InlineData("tomorrow to call Acme")]
    [InlineData("monday tuesday")]
    [InlineData("客户")]
    public void Other_words_are_none(string said) => Assert.IsType<Reading<Moment>.No>(Read(said));

    [Theory]
    [InlineData("at 25:00")]
    [InlineData("tomorrow at 12:75")]
    [InlineData("明天25:00")]
    public void A_time_that_no_clock_shows_is_refused_with_a_sentence(string said) => Assert.NotNull(Assert.IsType<Reading<Moment>.No>(Read(said)).Problem);

    [Theory]
    [InlineData("tomorrow 9", true)]
    [InlineData("at 5pm", true)]
    [InlineData("in 20 min", true)]
    [InlineData("every monday 9:30", true)]
    [InlineData("周五九点", true)]
    [InlineData("friday", false)]
    [InlineData("tomorrow afternoon", false)]
    [InlineData("every monday", false)]
    [InlineData("明天下午", false)]
    public void Where_a_time_of_day_is_wanted_a_day_alone_is_none(string said, bool isOne) =>
        Assert.Equal(isOne, Moments.Read(said, Now, null) is Reading<Moment>.Ok);

    [Fact]
    public void A_day_that_can_be_read_in_two_ways_is_asked_about_with_its_time()
    {
        var ask = Assert.IsType<Reading<Moment>.Ask>(Read("3/4 at 9"));
        Assert.All(ask.Options, option => Assert.EndsWith("09:00", option.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_makes_it_fall()
    {
        string[] words = ["tomorrow", "9", "at", "in", "every", "monday", "half", "past", "后", "每周", "九点", ":", "30", "-", "min", "until", "the", "noon", "1/2"];
        Gen.Int[0, words.Length - 1].Select(at => words[at]).Array[0, 7].Sample(picked => Read(string.Join(' ', picked)) is not null, iter: 3000);
    }

    private static Reading<Moment> Read(string said) => Moments.Read(said, Now, new(8, 30));
}
