using ProjectBot.Chat;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>Makes schedules, and finds those that somebody may see.</summary>
public static class Scheduling
{
    /// <summary>So many may be active of one project, or of one person.</summary>
    public const int Most = 200;

    /// <summary>A new one with its first time reckoned, not saved yet.</summary>
    public static async ValueTask<Schedule> New(Context context, ScheduleKinds kinds, Schedule draft)
    {
        var owner = draft.Project ?? draft.By;
        var schedule = draft with { Id = $"{Schedule.Series(owner)}{await context.Store.Next(Schedule.Series(owner))}" };
        return await new Recipients(context.Store, context.Directory, kinds).Reckoned(schedule, context.Now) ?? schedule;
    }

    /// <summary>The days and the time that were said, in a schedule.</summary>
    /// <param name="isWork">Whether it is for working days: what falls on a holiday comes on the next one, unless something else was said.</param>
    public static Schedule At(this Schedule schedule, Moment moment, Context context, bool isWork) => moment switch
    {
        Moment.In later => schedule with { Once = context.Now.AddMinutes(later.Minutes), Recurrence = null, Done = context.Today.AddDays(-2) },
        Moment.At at => schedule with
        {
            Recurrence = new() { Pace = Pace.Day, Start = at.Day, Times = 1 }, At = at.Time, Once = null, Done = Before(at.Day, at.Time, context),
        },
        Moment.Every every when Begun(every, context) is var rule => schedule with
        {
            Recurrence = isWork && rule.Shift == Shift.None && IsOfWorkingDays(rule, context) ? rule with { Shift = Shift.After } : rule,
            At = every.Time, Once = null, Done = Before(rule.Start, every.Time, context),
        },
        _ => schedule,
    };

    /// <summary>Said after today's time, "every 2 weeks on Monday" begins on the next Monday, and not two weeks from today.</summary>
    private static Recurrence Begun(Moment.Every every, Context context) =>
        every.Rule.Start == context.Today && every.Time <= TimeOnly.FromDateTime(context.Local) && NamesDays(every.Rule)
            ? every.Rule.From(context.Today.AddDays(1), context.Me.CalendarIn(context.Here?.Project)) : every.Rule;

    private static bool NamesDays(Recurrence rule) => rule.Pace switch
    {
        Pace.Week => rule.On != Weekdays.None,
        Pace.Month or Pace.Year => rule.Pick != Pick.Day || rule.Nth != 0,
        _ => false,
    };

    /// <summary>Whether the rule names days on which work is done anyway: who says "every saturday" means it.</summary>
    private static bool IsOfWorkingDays(Recurrence rule, Context context) => rule.Pace switch
    {
        Pace.Day or Pace.WorkingDay => false,
        Pace.Month or Pace.Year when rule.Pick == Pick.WorkingDay => false,
        Pace.Week => (rule.On == Weekdays.None ? rule.Start.DayOfWeek.Alone() : rule.On) is var on
            && (on & context.Me.CalendarIn(context.Here?.Project).Week) == on,
        _ => true,
    };

    /// <summary>Today is over for it when its time has passed.</summary>
    private static DateOnly Before(DateOnly first, TimeOnly time, Context context)
    {
        var done = time <= TimeOnly.FromDateTime(context.Local) ? context.Today : context.Today.AddDays(-1);
        return first > done ? first.AddDays(-1) : done;
    }

    /// <summary>The schedules somebody may see here: those of the project that are no others' own, and their own everywhere.</summary>
    public static async ValueTask<IReadOnlyList<Schedule>> Seen(Context context)
    {
        var found = new List<Schedule>(await context.Store.All<Schedule>(Schedule.With(context.Me.Id)));
        foreach (var former in context.Me.Former)
            found.AddRange(await context.Store.All<Schedule>(Schedule.With(former)));
        if (context.Here is { Role: >= Role.Member } here)
            found.AddRange((await context.Store.All<Schedule>(Schedule.Of(here.Project.Id))).Where(one => !IsOwn(one)));
        var seen = new List<Schedule>();
        foreach (var one in found.Where(one => !one.Removed).DistinctBy(one => one.Id))
            // Of a project that they left it is nothing for them any more.
            if (one.Project is null || (await context.Of(one.Project))?.Role > Role.Anyone)
                seen.Add(one);
        return [.. seen.OrderBy(one => one.Due ?? DateTimeOffset.MaxValue).ThenBy(one => one.Number)];
    }

    /// <summary>Whether it is between who made it and whom it reaches, and nobody else's.</summary>
    public static bool IsOwn(Schedule schedule) => !schedule.For.IsEmpty && schedule.Where is null;

    /// <summary>The one a number means for who speaks.</summary>
    public static async ValueTask<Schedule?> Find(Context context, (int Number, bool IsMine) named) =>
        (await Seen(context)).Where(one => one.Number == named.Number && (!named.IsMine || one.Project is null))
            .OrderByDescending(one => one.Project is not null && one.Project == context.Here?.Project.Id).FirstOrDefault();

    /// <summary>What follows the word that names it in a line.</summary>
    public static string Named(Schedule schedule) => schedule.Project is null ? $"me/{schedule.Number}" : $"{schedule.Number}";

    public static bool MayChange(Schedule schedule, Context context) => context.Me.Is(schedule.By)
        || (!IsOwn(schedule) && context.Here is { Role: Role.Manager } here && here.Project.Id == schedule.Project);
}
