using CsCheck;
using ProjectBot.Exchange;
using ProjectBot.Tests.Time;
using ProjectBot.Time;

namespace ProjectBot.Tests.Exchange;

public sealed class CalendarFileTests
{
    private static readonly Period Within = new(new(2025, 11, 22), new(2029, 11, 22));

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nSUMMARY:Closed", "Off 2026-12-24 Closed, Off 2026-12-25 Closed, Off 2026-12-26 Closed")]
    [InlineData("DTSTART;VALUE=DATE:20261224\nDURATION:P2D\nSUMMARY:Closed", "Off 2026-12-24 Closed, Off 2026-12-25 Closed")]
    [InlineData("DTSTART;VALUE=DATE:20261224\nSUMMARY:国庆节（班）", "Worked 2026-12-24 国庆节")]
    [InlineData("DTSTART;VALUE=DATE:20261224\nSUMMARY:国庆节(休)", "Off 2026-12-24 国庆节")]
    [InlineData("DTSTART;VALUE=DATE:20261224\nSUMMARY:Half day", "Half 2026-12-24 Half day")]
    [InlineData("DTSTART;VALUE=DATE:20261224", "Off 2026-12-24 ")]
    [InlineData("DTSTART;VALUE=DATE:20201003\nRRULE:FREQ=YEARLY;COUNT=7\nSUMMARY:Unity", "Off 2026-10-03 Unity")]
    [InlineData("DTSTART:20261224T090000Z\nDTEND:20261224T100000Z\nSUMMARY:Dentist", "no: There are no whole days in that file from last year on.")]
    [InlineData("DTSTART;VALUE=DATE:20201224\nSUMMARY:Long ago", "no: There are no whole days in that file from last year on.")]
    [InlineData("DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20270601\nSUMMARY:Season", "no: There are no whole days in that file from last year on.")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=SECONDLY\nSUMMARY:Always", "no: There are no whole days in that file from last year on.")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE\nSUMMARY:Often", "no: A calendar keeps 400 days of its own at most.")]
    public void Whole_days_count(string lines, string days) => Assert.Equal(days, Read($"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"));

    [Fact]
    public void A_long_name_is_cut_and_stays_on_one_line()
    {
        var read = Read($"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20261224\nSUMMARY:a\\nb{new string('x', 200)}\nEND:VEVENT\nEND:VCALENDAR\n");
        Assert.StartsWith("Off 2026-12-24 a bxxx", read, StringComparison.Ordinal);
        Assert.InRange(read.Length, 60, 80);
    }

    [Fact]
    public void Whatever_is_sent_it_is_read_or_refused_in_a_sentence() => Gen.Select(Gen.String, Gen.Int[0, 3]).Sample((text, where) =>
        Read(where switch
        {
            0 => text,
            1 => $"BEGIN:VCALENDAR\n{text}\nEND:VCALENDAR\n",
            2 => $"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:{text}\nEND:VEVENT\nEND:VCALENDAR\n",
            _ => $"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nRRULE:{text}\nEND:VEVENT\nEND:VCALENDAR\n",
        }) != "no");

    private static string Read(string text) => CalendarFile.Read(text, Within)
        .As(days => string.Join(", ", days.Select(one => $"{one.Own.Kind} {Said.Day(one.Day)} {one.Own.Name}")));
}
