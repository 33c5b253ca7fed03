using System.Collections.Immutable;
using CsCheck;
using ProjectBot.Exchange;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Exchange;

/// <summary>What goes out as a calendar file comes in as the same days.</summary>
public sealed class CalendarTextTests
{
    private static readonly Period Within = new(new(2026, 1, 1), new(2027, 12, 31));
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Names =
        ["Winter break", "a, b; c\\d \"e\"", "半天活动", "补班日", "Half day party", "Working day off", "元旦", "放假", "Release: 2"];

    private static readonly Gen<WorkCalendar> Calendars = Gen.Select(
        Gen.Int[0, 3].Select(one => new[] { null, "cn", "de", "us" }[one]),
        Gen.Select(Gen.Int[0, 729], Gen.Int[0, 2].Select(one => new[] { DayKind.Off, DayKind.Half, DayKind.Worked }[one]),
            Gen.Int[0, Names.Length - 1].Select(one => Names[one])).Array[0, 30],
        (country, days) => new WorkCalendar
        {
            Country = country, Days = days.GroupBy(day => day.Item1).ToImmutableSortedDictionary(day => Within.From.AddDays(day.Key), day => new OwnDay(day.First().Item2, day.First().Item3)),
        });

    [Fact]
    public void What_is_written_is_read_as_the_same_days() => Gen.Select(Calendars, Gen.Bool).Sample((calendar, isChinese) =>
    {
        var words = isChinese ? Words.Chinese : Words.English;
        var written = Days(Within).Where(day => calendar.Special(day) is not null)
            .Select(day => (Day: day, Own: new OwnDay(calendar.On(day), calendar.Days.TryGetValue(day, out var own) ? own.Name : words[calendar.Special(day)!.Name]))).ToList();
        var text = CalendarText.Write("Apollo", "team-apollo", written.Select(one => new CalendarText.Entry(new(one.Day, one.Day), one.Own.Kind, one.Own.Name)), words, Now);
        Assert.Equal(written, CalendarFile.Read(text, Within) is Reading<ImmutableArray<(DateOnly, OwnDay)>>.Ok ok ? ok.Value.ToList() : []);
    });

    [Fact]
    public void Days_without_a_name_stay_what_they_are()
    {
        DayKind[] kinds = [DayKind.Off, DayKind.Half, DayKind.Worked];
        foreach (var words in (Words[])[Words.English, Words.Chinese])
        {
            var text = CalendarText.Write("", "x", kinds.Select((kind, at) => new CalendarText.Entry(new(Within.From.AddDays(at), Within.From.AddDays(at)), kind, "")), words, Now);
            Assert.Equal(kinds, Read(text).Select(day => day.Own.Kind));
        }
    }

    [Fact]
    public void A_long_time_off_is_whole_when_it_is_read()
    {
        Period all = new(new(2027, 1, 1), new(2027, 12, 31));
        var text = CalendarText.Write("", "x", [new(all, DayKind.Off, "Closed")], Words.English, Now);
        Assert.Equal(Days(all), Read(text).Select(day => day.Day));
    }

    [Fact]
    public void The_file_says_what_the_standard_asks_for()
    {
        var text = CalendarText.Write("Apollo: Team", "team-apollo", [new(new(new(2026, 12, 24), new(2026, 12, 26)), DayKind.Off, "Closed", "expected")], Words.English, Now);
        Assert.Equal("""
            BEGIN:VCALENDAR
            PRODID:-//ProjectBot//EN
            VERSION:2.0
            X-WR-CALNAME:Apollo: Team
            BEGIN:VEVENT
            DESCRIPTION:expected
            DTEND;VALUE=DATE:20261227
            DTSTAMP:20261122T090000Z
            DTSTART;VALUE=DATE:20261224
            SEQUENCE:0
            SUMMARY:Closed
            TRANSP:TRANSPARENT
            UID:20261224-team-apollo@projectbot
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"), text);
    }

    private static ImmutableArray<(DateOnly Day, OwnDay Own)> Read(string text) => ((Reading<ImmutableArray<(DateOnly, OwnDay)>>.Ok)CalendarFile.Read(text, Within)).Value;

    private static IEnumerable<DateOnly> Days(Period days) => Enumerable.Range(0, days.To.DayNumber - days.From.DayNumber + 1).Select(days.From.AddDays);
}
