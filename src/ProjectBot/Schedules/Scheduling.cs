using ProjectBot.Chat;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Schedules;

/// <summary>Makes schedules, and finds those that somebody may see.</summary>
public static class Scheduling
{
    /// <summary>So many may be active of one project, or of one person.</summary>
    public const int Most = 200;

    private const string Own = "me";

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
        Moment.Then then => schedule with { Once = then.Instant, Recurrence = null, Done = context.Today.AddDays(-2) },
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
            found.AddRange(await context.Store.All<Schedule>(Schedule.Of(here.Project.Id)));
        var seen = new List<Schedule>();
        foreach (var one in found.DistinctBy(one => one.Id))
            if (await IsSeen(one, context))
                seen.Add(one);
        return [.. seen.OrderBy(one => one.Due ?? DateTimeOffset.MaxValue).ThenBy(one => one.Number)];
    }

    /// <summary>Whether it is between who made it and whom it reaches, and nobody else's.</summary>
    public static bool IsOwn(Schedule schedule) => !schedule.For.IsEmpty && schedule.Where is null;

    /// <summary>The one that is named for who speaks: of the project talked about, when nothing else is said.</summary>
    public static async ValueTask<Schedule?> Find(Context context, (string? Of, int Number) named)
    {
        if (named.Of is { } project and not Own)
            return await context.Store.Find<Schedule>($"{Schedule.Series(project)}{named.Number}") is { } there && await IsSeen(there, context) ? there : null;
        var seen = (await Seen(context)).Where(one => one.Number == named.Number).ToList();
        return (named.Of is null ? seen.Find(one => one.Project is not null && one.Project == context.Here?.Project.Id) : null)
            ?? seen.Find(one => one.Project is null);
    }

    /// <summary>What names it in a line wherever that is said: buttons stay when another project is talked about.</summary>
    public static string Named(Schedule schedule) => $"{Owner(schedule)}/{schedule.Number}";

    /// <summary>What names it where it is read.</summary>
    public static string Shown(Schedule schedule, Context context) =>
        schedule.Project is { } project && context.Here is { IsHere: true } here && here.Project.Id == project ? $"{schedule.Number}" : Named(schedule);

    private static string Owner(Schedule schedule) => schedule.Project ?? Own;

    /// <summary>Their own while they are in its project, and what is the team's for the team. Of a project that they left nothing is for them.</summary>
    private static async ValueTask<bool> IsSeen(Schedule schedule, Context context)
    {
        // What is between somebody and me is nothing for a conversation, but for the one in which it was said.
        if (schedule.Removed || (IsOwn(schedule) && !context.Room.IsPrivate && schedule.SetUpIn != context.Room.Id))
            return false;
        var isTheirs = context.Me.Is(schedule.By) || schedule.For.Any(context.Me.Is);
        return schedule.Project is not { } project ? isTheirs
            : await context.Of(project) is { } view
                && (isTheirs ? view.Role > Role.Anyone : view.Role >= Role.Member && (!IsOwn(schedule) || IsLeft(schedule, view)));
    }

    /// <summary>Whether a manager has to look after what somebody who is gone set up for others.</summary>
    private static bool IsLeft(Schedule schedule, View view) => view.Role == Role.Manager && schedule.For.Any(person => person != schedule.By)
        && !view.Project.Members.Any(member => member.Person == schedule.By);

    public static bool MayChange(Schedule schedule, Context context) => context.Me.Is(schedule.By)
        || (context.Here is { Role: Role.Manager } here && here.Project.Id == schedule.Project && (!IsOwn(schedule) || IsLeft(schedule, here)));
}
