using CsCheck;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

public sealed class AbsencesInWords
{
    /// <summary>Each is said on Tuesday 24 Nov 2026.</summary>
    [Theory]
    [InlineData("until monday", "2026-11-24..2026-11-29")]
    [InlineData("till friday", "2026-11-24..2026-11-26")]
    [InlineData("through friday", "2026-11-24..2026-11-27")]
    [InlineData("until the end of the week", "2026-11-24..2026-11-27")]
    [InlineData("back on monday", "2026-11-24..2026-11-29")]
    [InlineData("3 days", "2026-11-24..2026-11-26")]
    [InlineData("for 5 days", "2026-11-24..2026-11-30")]
    [InlineData("3 days from thursday", "2026-11-26..2026-11-30")]
    [InlineData("thursday for 2 days", "2026-11-26..2026-11-27")]
    [InlineData("a week", "2026-11-24..2026-11-30")]
    [InlineData("2 weeks starting monday", "2026-11-30..2026-12-13")]
    [InlineData("tomorrow", "2026-11-25")]
    [InlineData("today", "2026-11-24")]
    [InlineData("on friday", "2026-11-27")]
    [InlineData("next week", "2026-11-30..2026-12-06")]
    [InlineData("1 dec to 5 dec", "2026-12-01..2026-12-05")]
    [InlineData("from thursday until monday", "2026-11-26..2026-11-29")]
    [InlineData("from thursday to monday", "2026-11-26..2026-11-30")]
    [InlineData("tomorrow afternoon", "2026-11-25 afternoon")]
    [InlineData("this afternoon", "2026-11-24 afternoon")]
    [InlineData("friday morning", "2026-11-27 morning")]
    [InlineData("half a day tomorrow", "ask: 2026-11-25 morning | 2026-11-25 afternoon")]
    [InlineData("半天", "ask: 2026-11-24 morning | 2026-11-24 afternoon")]
    [InlineData("明天半天", "ask: 2026-11-25 morning | 2026-11-25 afternoon")]
    [InlineData("到周一", "2026-11-24..2026-11-30")]
    [InlineData("到周五为止", "2026-11-24..2026-11-27")]
    [InlineData("周一回来", "2026-11-24..2026-11-29")]
    [InlineData("三天", "2026-11-24..2026-11-26")]
    [InlineData("两周", "2026-11-24..2026-12-07")]
    [InlineData("周四起三天", "2026-11-26..2026-11-30")]
    [InlineData("从周四开始两天", "2026-11-26..2026-11-27")]
    [InlineData("明天下午", "2026-11-25 afternoon")]
    [InlineData("周四到周五", "2026-11-26..2026-11-27")]
    [InlineData("12月1日到5日", "2026-12-01..2026-12-05")]
    [InlineData("下周", "2026-11-30..2026-12-06")]
    [InlineData("until yesterday", "no: That is over before it begins.")]
    [InlineData("1000 days", "no: Say when, like until monday, 3 days, or 1 dec to 5 dec.")]
    [InlineData("2026-12-01..2028-12-01", "no: A year at most, please.")]
    [InlineData("from work", "no: Say when, like until monday, 3 days, or 1 dec to 5 dec.")]
    [InlineData("", "no: Say when, like until monday, 3 days, or 1 dec to 5 dec.")]
    public void When_somebody_is_away(string text, string days) =>
        Assert.Equal(days, AbsenceText.Read(text, new(2026, 11, 24), WorkCalendar.Default).As(AbsenceText.Of));

    [Fact]
    public void Days_are_counted_by_the_calendar_of_who_is_away() =>
        Assert.Equal("2026-09-30..2026-10-09", AbsenceText.Read("3 days", new(2026, 9, 30), new() { Country = "cn" }).As(AbsenceText.Of));

    [Fact]
    public void What_is_written_for_good_is_read_as_the_same() => Gen.Select(Any.Day, Gen.Int[0, 300], Gen.Int[0, 2]).Sample((from, days, half) =>
    {
        var absence = new Absence(from, from.AddDays(days)) { FromNoon = days == 0 && half == 1, ToNoon = days == 0 && half == 2 };
        return AbsenceText.Read(AbsenceText.Of(absence), from, WorkCalendar.Default) is Reading<Absence>.Ok { Value: var read } && read == absence;
    });

    [Fact]
    public void Whatever_is_typed_it_has_a_first_and_a_last_day_or_is_refused() =>
        Gen.Select(Gen.String, Gen.OneOf(Gen.Const("until "), Gen.Const("3 days "), Gen.Const("半天"), Gen.Const("从")), Gen.String).Sample((one, known, other) =>
            AbsenceText.Read(one + known + other, new(2026, 11, 24), WorkCalendar.Default) is not Reading<Absence>.Ok { Value: var read }
            || read.From <= read.To);
}
