using System.Collections.Immutable;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Exchange;

/// <summary>
/// Days off of a calendar file (RFC 5545). Only whole days count. A name with 班 or "working day" in it is a day that is worked (调休), one with
/// "half day" or 半天 a half day.
/// </summary>
public static class CalendarFile
{
    /// <summary>In bytes.</summary>
    public const int Longest = 256 * 1024;

    /// <summary>In days; what lasts longer is no holiday.</summary>
    internal const int LongestEvent = 62;

    private const int MostEvents = 2_000, MostRepeats = 1_000, Earliest = 1990;

    private static readonly string[]
        Worked = ["班）", "班)", "补班", "上班", "working day", "workday"], Half = ["half day", "half-day", "半天"];

    /// <summary>What stands behind a name to say what the day is, whatever it is called; taken off the name.</summary>
    private static readonly (string Mark, DayKind Kind)[] Marks =
    [
        ("（休）", DayKind.Off), ("(休)", DayKind.Off), ("(day off)", DayKind.Off), ("（班）", DayKind.Worked), ("(班)", DayKind.Worked),
        ("(working day)", DayKind.Worked), ("（半天）", DayKind.Half), ("(半天)", DayKind.Half), ("(half day)", DayKind.Half),
    ];

    /// <summary>The days of the file within a period, in order.</summary>
    public static Reading<ImmutableArray<(DateOnly Day, OwnDay Own)>> Read(string text, Time.Period within)
    {
        try
        {
            var days = new SortedDictionary<DateOnly, OwnDay>();
            foreach (var one in CalendarCollection.Load(text).SelectMany(calendar => calendar.Events).Take(MostEvents))
                foreach (var (from, to) in Spans(one, within))
                    for (var day = from; day <= to; day = day.AddDays(1))
                        if (within.Contains(day))
                            days[day] = new(KindOf(one.Summary ?? ""), Name(one.Summary ?? ""));
            return days.Count switch
            {
                0 => new Reading<ImmutableArray<(DateOnly, OwnDay)>>.No($"There are no whole days in that file from last year on."),
                > WorkCalendar.MostDays => new Reading<ImmutableArray<(DateOnly, OwnDay)>>.No(
                    $"A calendar keeps {WorkCalendar.MostDays} days of its own at most."),
                _ => (ImmutableArray<(DateOnly, OwnDay)>)[.. days.Select(one => (one.Key, one.Value))],
            };
        }
        // Whatever the library trips over, it is the file.
        catch (Exception)
        {
            return new Reading<ImmutableArray<(DateOnly, OwnDay)>>.No($"I cannot read that file. Export it once more as an .ics file, please.");
        }
    }

    private static IEnumerable<(DateOnly From, DateOnly To)> Spans(CalendarEvent one, Time.Period within)
    {
        if (one.Start is not { HasTime: false, Date: var start } || start.Year < Earliest)
            return [];
        var length = one.End is { } end ? end.Date.DayNumber - start.DayNumber : one.Duration is { } lasts ? 7 * (lasts.Weeks ?? 0) + (lasts.Days ?? 0) : 1;
        if (length is < 1 or > LongestEvent)
            return [];
        if (one.RecurrenceRule is not { } rule)
            return [(start, start.AddDays(length - 1))];
        return rule.Frequency is FrequencyType.Yearly or FrequencyType.Monthly or FrequencyType.Weekly
            && rule.ByHour.Count + rule.ByMinute.Count + rule.BySecond.Count == 0
            ? one.GetOccurrences(new CalDateTime(within.From)).Take(MostRepeats).Select(each => each.Period.StartTime.Date)
                .TakeWhile(day => day <= within.To).Select(day => (day, day.AddDays(length - 1)))
            : [];
    }

    /// <summary>What a day of that name is.</summary>
    internal static DayKind KindOf(string name) =>
        Array.Find(Marks, one => name.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)) is { Mark: not null } marked ? marked.Kind
        : Array.Exists(Worked, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? DayKind.Worked
        : Array.Exists(Half, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? DayKind.Half : DayKind.Off;

    private static string Name(string said)
    {
        var name = string.Concat(said.Select(letter => char.IsControl(letter) ? ' ' : letter));
        foreach (var (mark, _) in Marks)
            name = name.Replace(mark, "", StringComparison.OrdinalIgnoreCase);
        return Cards.Shorter.Cut(name.Trim(), BasicArguments.MostName);
    }
}
