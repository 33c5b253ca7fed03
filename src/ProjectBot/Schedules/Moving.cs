using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>Lets a schedule come at another time: of days and time what was not said stays as it is.</summary>
internal static class Moving
{
    /// <summary>How far something is moved: "an hour", "2 days", 半小时; kept as days and minutes.</summary>
    public static readonly Argument<(int Days, int Minutes)> Shift = new()
    {
        Name = "shift", Kind = "shift", Words = 5, Show = far => far.Days > 0 ? $"{far.Days} days" : $"{far.Minutes}min",
        Reads = (text, context) => Far(text.Trim(), context) ?? new Reading<(int, int)>.No($"Say how far, like an hour or 2 days."),
    };

    /// <summary>The schedule at another time, or why not.</summary>
    public static (Schedule? Moved, string? Problem) To(Schedule schedule, Moment moment, Context context)
    {
        var isWork = schedule.Project is not null;
        if (!ComesBack(schedule))
        {
            var had = Had(schedule, context);
            var (day, time) = (DateOnly.FromDateTime(had), TimeOnly.FromDateTime(had));
            return (schedule.At(moment switch
            {
                // What is over has no day that could stay.
                Moment.At { IsDaySaid: false } at when had > context.Local => at with { Day = day },
                Moment.At { IsTimeSaid: false } at => at with { Time = time },
                Moment.Every { IsTimeSaid: false } every => every with { Time = time },
                _ => moment,
            }, context, isWork), null);
        }

        return moment switch
        {
            Moment.Every { IsTimeSaid: false } every => (schedule.At(every with { Time = schedule.At }, context, isWork), null),
            Moment.Every => (schedule.At(moment, context, isWork), null),
            Moment.At { IsDaySaid: false } at => (schedule.At(at.Time), null),
            _ => (null, Days(schedule, context)),
        };
    }

    /// <summary>The schedule so much later, or why not.</summary>
    public static (Schedule? Moved, string? Problem) By(Schedule schedule, (int Days, int Minutes) far, Context context)
    {
        if (!ComesBack(schedule))
        {
            if (schedule.Once is { } once)
                return (schedule with { Once = once.AddDays(far.Days).AddMinutes(far.Minutes) }, null);
            var later = Had(schedule, context).AddDays(far.Days).AddMinutes(far.Minutes);
            return (schedule.At(new Moment.At(DateOnly.FromDateTime(later), TimeOnly.FromDateTime(later)), context, schedule.Project is not null), null);
        }

        var time = schedule.At.Add(TimeSpan.FromMinutes(far.Minutes), out var days);
        return days + far.Days > 0 ? (null, Days(schedule, context)) : (schedule.At(time), null);
    }

    public static bool ComesBack(Schedule schedule) => schedule is { Once: null, Recurrence.Times: not 1 };

    /// <summary>On the same days at another time. What came today does not come again.</summary>
    private static Schedule At(this Schedule schedule, TimeOnly time) => schedule with { At = time };

    private static DateTime Had(Schedule schedule, Context context) => schedule.Once is { } once ? TimeZoneInfo.ConvertTime(once, context.Zone).DateTime
        : schedule.Recurrence!.Start.ToDateTime(schedule.At);

    private static string Days(Schedule schedule, Context context)
    {
        var when = schedule.Recurrence!.Show(context.Words, schedule.At);
        return context.Say($"It comes {when}. Say another time, like 8:00, or other days, like every thursday.");
    }

    private static Reading<(int Days, int Minutes)>? Far(string text, Context context)
    {
        var said = Scan.IsHan(text.LastOrDefault('x')) ? $"{text}后" : $"in {text}";
        return Moments.Read(said, context.Local, new(0, 0), context.Calendar, exact: true) switch
        {
            Reading<Moment>.Ok { Value: Moment.In later } => (0, later.Minutes),
            Reading<Moment>.Ok { Value: Moment.At { IsTimeSaid: false } at } when at.Day > context.Today => (at.Day.DayNumber - context.Today.DayNumber, 0),
            _ => null,
        };
    }
}
