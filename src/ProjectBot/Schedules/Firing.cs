using System.Collections.Immutable;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>Somebody whom a schedule concerns, or a conversation in which it is said.</summary>
/// <param name="Id">Of the person, or of the conversation.</param>
/// <param name="Zone">By whose clocks its time is meant.</param>
/// <param name="Works">When they work; null where that does not matter.</param>
public sealed record Recipient(string Id, TimeZoneInfo Zone, WorkTime? Works = null)
{
    /// <summary>What becomes of every occurrence for them; null for who is to be told.</summary>
    public Fate? Always { get; init; }

    /// <summary>Ids that they had before two chats turned out to be one person's.</summary>
    public ImmutableArray<string> Former { get; init; } = [];

    internal bool IsIn(IReadOnlySet<string> had) => had.Contains(Id) || Former.Any(had.Contains);
}

/// <summary>What is due of a schedule now: decided from what is known and the time, and nothing has happened yet.</summary>
/// <param name="Day">The day whose occurrence it is; null when only the next time changes.</param>
/// <param name="Now">Whom it concerns now and what becomes of it for each, at most <see cref="Occurrence.Most"/>.</param>
/// <param name="After">The schedule as it is then.</param>
public sealed record Firing(DateOnly? Day, ImmutableArray<(Recipient Who, Fate Fate)> Now, Schedule After)
{
    /// <summary>So long after its time nobody calls it late.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <summary>Days longer ago are not looked at any more.</summary>
    private const int Longest = 31;

    /// <param name="calendar">By which the days of its rule are counted.</param>
    /// <param name="had">Who had the occurrence of a day; asked for days that are due for somebody.</param>
    /// <returns>The firing, or null when nothing of it is due and its next time is right.</returns>
    public static async ValueTask<Firing?> Of(Schedule schedule, WorkCalendar calendar, IReadOnlyList<Recipient> people, DateTimeOffset now,
        Func<DateOnly, ValueTask<IReadOnlySet<string>>> had)
    {
        var zones = people.Count == 0 ? [TimeZoneInfo.Utc] : people.Select(one => one.Zone).Distinct().ToList();
        var oldest = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-Longest);
        var (done, due, isFirst) = (schedule.Done < oldest && schedule.Once is null ? oldest : schedule.Done, (DateTimeOffset?)null, true);
        Firing? fired = null;
        for (var day = schedule.After(done, calendar); day is { } open; day = schedule.After(open, calendar))
        {
            var earliest = zones.Min(zone => schedule.Instant(open, zone));
            if (earliest > now)
            {
                due = Earlier(due, earliest);
                break;
            }

            var before = await had(open);
            var left = people.Where(one => !one.IsIn(before) && !(schedule.Since > schedule.Instant(open, one.Zone)))
                .ToLookup(one => schedule.Instant(open, one.Zone) <= now);
            var more = left[true].Any();
            if (more && fired is null)
            {
                fired = new(open, [.. left[true].Take(Occurrence.Most).Select(one => (one, FateOf(schedule, open, one, now)))], schedule);
                more = left[true].Skip(Occurrence.Most).Any();
            }

            if (more)
            {
                // Another page, or another day: looked at again at once.
                due = Earlier(due, earliest);
                break;
            }

            if (left[false].Any())
                (due, isFirst) = (Earlier(due, left[false].Min(one => schedule.Instant(open, one.Zone))), false);
            else if (isFirst)
                done = open;
        }

        var after = schedule with { Done = done, Due = due };
        return fired is not null ? fired with { After = after } : (schedule.Done, schedule.Due) == (done, due) ? null : new(null, [], after);
    }

    private static Fate FateOf(Schedule schedule, DateOnly day, Recipient who, DateTimeOffset now)
    {
        if (who.Always is { } always)
            return always;
        if (who.Works is { } works && !works.IsWorkingDay(day))
            return Fate.Off;
        var late = now - schedule.Instant(day, who.Zone);
        return late <= Grace ? Fate.Told : late <= schedule.Missed.Within ? Fate.Late
            : schedule.Missed.Then == Lateness.Fold ? Fate.Folded : Fate.Dropped;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset other) => one < other ? one : other;
}
