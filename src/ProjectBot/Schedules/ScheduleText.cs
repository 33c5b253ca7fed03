using System.Globalization;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>When a schedule comes, in words.</summary>
public static class ScheduleText
{
    /// <summary>"Mon 30 Nov 09:30"; with the zone when it is not the reader's own.</summary>
    public static string Instant(DateTimeOffset at, Words words, TimeZoneInfo zone, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        return $"{words.Date(DateOnly.FromDateTime(local.DateTime), DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime))} {local:HH:mm}";
    }

    /// <summary>"every Mon 09:30", "Mon 30 Nov 09:30".</summary>
    public static string When(Schedule schedule, Words words, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (schedule.Once is { } once)
            return Instant(once, words, zone, now);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var rule = schedule.Recurrence!;
        var when = rule is { Pace: Pace.Day, Times: 1 } ? $"{words.Date(rule.Start, today)} {schedule.At:HH:mm}" : rule.Show(words, schedule.At);
        return schedule.Zone is { } other && other != zone.Id ? words.IsChinese ? $"{when}（{other}）" : $"{when} ({other})" : when;
    }

    /// <summary>What an occurrence is called (<c>2026-11-24T09:30</c>), as who asks reads it: "Tue 24 Nov 09:30".</summary>
    public static string Occurrence(string name, Context context)
    {
        if (name is [.., 'Z'])
            return Instant(DateTimeOffset.Parse(name, CultureInfo.InvariantCulture), context.Words, context.Zone, context.Now);
        var local = DateTime.Parse(name, CultureInfo.InvariantCulture);
        return $"{context.Words.Date(DateOnly.FromDateTime(local), context.Today)} {local:HH:mm}";
    }

    /// <summary>"next Mon 30 Nov 09:30", "paused", "over".</summary>
    public static string Next(Schedule schedule, Words words, TimeZoneInfo zone, DateTimeOffset now) => schedule switch
    {
        { IsPaused: true } => words["paused"],
        // It was put back, and is reckoned within the minute.
        { Due: { } due } when due <= now => words["next as usual"],
        { Due: { } due } => words.Say($"next {Instant(due, words, zone, now)}"),
        _ => words["over"],
    };

    /// <summary>"the team", "Bo and Carla", "this conversation"; null for who reads it.</summary>
    public static async ValueTask<string?> Whom(Schedule schedule, Context context)
    {
        if (schedule.Where is { } where)
            return context.Words[where == context.Room.Id ? "this conversation" : "another conversation"];
        if (schedule.For.IsEmpty)
            return context.Words["the team"];
        if (schedule.For is [var one] && context.Me.Is(one))
            return null;
        var names = new List<string>();
        foreach (var id in schedule.For)
            names.Add((await context.Directory.Find(id))?.NameIn(context.Words) ?? context.Words["somebody"]);
        return context.Words.List(names);
    }
}
