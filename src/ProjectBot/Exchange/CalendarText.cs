using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using ProjectBot.Language;
using ProjectBot.Time;
using Period = ProjectBot.Time.Period;

namespace ProjectBot.Exchange;

/// <summary>Writes whole days as a calendar file (RFC 5545) that <see cref="CalendarFile"/> reads as the same days.</summary>
public static class CalendarText
{
    /// <param name="name">What the calendar is called where it is subscribed to.</param>
    /// <param name="key">Tells it from all other calendars: part of what its events are known by when it is fetched again.</param>
    public static string Write(string name, string key, IEnumerable<Entry> entries, Words words, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//ProjectBot//EN" };
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var entry in entries)
            foreach (var days in Parts(entry.Days))
                calendar.Events.Add(new CalendarEvent
                {
                    Uid = string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyyMMdd}-{key}@projectbot"), DtStamp = new CalDateTime(now.UtcDateTime),
                    Start = new CalDateTime(days.From), End = new CalDateTime(days.To.AddDays(1)),
                    Summary = Named(entry, words), Description = entry.Note, Transparency = TransparencyType.Transparent,
                });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>Days in a row that are called alike.</summary>
    /// <param name="Note">What else there is to say of them, if anything.</param>
    public sealed record Entry(Period Days, DayKind Kind, string Name, string? Note = null);

    /// <summary>What lasts longer than an event that is read is several.</summary>
    private static IEnumerable<Period> Parts(Period days)
    {
        for (var from = days.From; from <= days.To; from = from.AddDays(CalendarFile.LongestEvent))
            yield return new(from, from.AddDays(CalendarFile.LongestEvent - 1) is var to && to < days.To ? to : days.To);
    }

    /// <summary>The name, with a mark behind it where it does not tell itself what the day is.</summary>
    private static string Named(Entry entry, Words words) => entry switch
    {
        { Name: "" } => words[entry.Kind switch { DayKind.Off => "Day off", DayKind.Half => "Half day", _ => "Make-up working day" }],
        _ when CalendarFile.KindOf(entry.Name) == entry.Kind => entry.Name,
        _ => (entry.Kind, words.IsChinese) switch
        {
            (DayKind.Off, true) => $"{entry.Name}（休）",
            (DayKind.Off, _) => $"{entry.Name} (day off)",
            (DayKind.Half, true) => $"{entry.Name}（半天）",
            (DayKind.Half, _) => $"{entry.Name} (half day)",
            (_, true) => $"{entry.Name}（班）",
            _ => $"{entry.Name} (working day)",
        },
    };
}
