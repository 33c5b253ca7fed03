namespace ProjectBot.Time;

/// <summary>From what clocks on the wall say to an instant.</summary>
public static class LocalTime
{
    /// <summary>
    /// The instant at which clocks in the zone show that time: when they never do (clocks go forward), the next instant that exists;
    /// when they do so twice (clocks go back), the first.
    /// </summary>
    public static DateTimeOffset ToInstant(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        // Gaps end on a whole minute, and the longest (a day left out at the date line) has 1,440 of them.
        while (zone.IsInvalidTime(local))
            local = local.AddTicks(TimeSpan.TicksPerMinute - local.Ticks % TimeSpan.TicksPerMinute);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new(local, offset);
    }
}
