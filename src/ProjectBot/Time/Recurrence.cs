using System.Text.Json.Serialization;

namespace ProjectBot.Time;

/// <summary>A rule by which days come back: "every 2 weeks on Monday", "last working day of the month". Times of day are kept beside it.</summary>
public sealed partial record Recurrence
{
    /// <summary>In years: a rule that names nothing but days off for so long has come to its end.</summary>
    private const int LongestWait = 100;

    public required Pace Pace { get; init; }

    /// <summary>1 for every one, 2 for every other.</summary>
    public int Every { get; init => field = Math.Max(1, value); } = 1;

    /// <summary>The first occurrence; what "every other" is counted from.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>For weeks: on which days; none said is that of <see cref="Start"/>.</summary>
    public Weekdays On { get; init; }

    /// <summary>For months and years: how <see cref="Nth"/> counts.</summary>
    public Pick Pick { get; init; }

    /// <summary>For months and years: which one, from 1; -1 is the last, 0 the day of <see cref="Start"/>, which was not said.</summary>
    public int Nth { get; init; }

    /// <summary>With <see cref="Pick.Weekday"/>: which weekday.</summary>
    public DayOfWeek Weekday { get; init; }

    /// <summary>For years: the month, 1 to 12; 0 is that of <see cref="Start"/>.</summary>
    public int Month { get; init; }

    /// <summary>The last day on which it may come back.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How often it comes back in all; one that is left out for a day off counts.</summary>
    public int? Times { get; init; }

    /// <summary>What becomes of it on a day off. Start and end are of the days that the rule names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Shift Shift { get; init; }

    /// <summary>
    /// The rule for something due on that day, counted from there: "every month" comes back on the due date's day. Days that were said stay,
    /// and so does a later start.
    /// </summary>
    public Recurrence From(DateOnly due, WorkCalendar? calendar = null)
    {
        if (IsOpen)
            return this with { Start = due };
        var bare = this with { Every = 1, Start = due, Until = null, Times = null, Shift = Shift.None };
        return due > Start && bare.Next(due.AddDays(-1), calendar ?? WorkCalendar.Default) is { } first ? this with { Start = first } : this;
    }

    /// <summary>The first occurrence after a day, or null when there is none left.</summary>
    public DateOnly? Next(DateOnly after, WorkCalendar calendar) => Upcoming(after, calendar)?.Day;

    /// <summary>The same, with the day that the rule names for it, another one when that is off; the first of several that are moved to one day.</summary>
    public (DateOnly Day, DateOnly Named)? Upcoming(DateOnly after, WorkCalendar calendar)
    {
        switch (Shift)
        {
            // What is named up to the last working day stays behind it when it is moved, and what is named after it does not.
            case Shift.After:
                return Named(calendar.AddWorkingDays(after.AddDays(1), -1), calendar) is { } late ? (calendar.AddWorkingDays(late, 0), late) : null;
            case Shift.Before:
                return Named(calendar.AddWorkingDays(after, 1).AddDays(-1), calendar) is { } early
                    ? (calendar.AddWorkingDays(early.AddDays(1), -1), early) : null;
            default:
                var named = Named(after, calendar);
                for (var last = after.Year + LongestWait; Shift == Shift.Skip && named is { } day && !calendar.IsWorkingDay(day); named = Named(day, calendar))
                    if (day.Year > last)
                        return null;
                return named is { } found ? (found, found) : null;
        }
    }

    /// <summary>The first day after one that the rule names, worked or not.</summary>
    private DateOnly? Named(DateOnly after, WorkCalendar calendar)
    {
        var from = after < Start ? Start.AddDays(-1) : after;
        var next = Times is { } times ? Counted(from, times, calendar) : Step(from, calendar);
        return Until < next ? null : next;
    }

    /// <summary>Counts from the start, because holidays and short months leave nothing to reckon with.</summary>
    private DateOnly? Counted(DateOnly after, int times, WorkCalendar calendar)
    {
        DateOnly? occurrence = Start.AddDays(-1);
        for (var i = 0; i < times && occurrence is { } last; i++)
        {
            occurrence = Step(last, calendar);
            if (occurrence > after)
                return occurrence;
        }
        return null;
    }

    /// <summary>The first occurrence after a day that is not before the day before the start; ends left aside.</summary>
    private DateOnly? Step(DateOnly after, WorkCalendar calendar) => Pace switch
    {
        Pace.Day => Start.AddDays(Up(after.DayNumber - Start.DayNumber + 1)),
        Pace.WorkingDay => ByWorkingDays(after, calendar),
        Pace.Week => ByWeeks(after.AddDays(1)),
        _ => ByMonths(after, calendar),
    };

    private DateOnly ByWorkingDays(DateOnly after, WorkCalendar calendar)
    {
        var first = calendar.AddWorkingDays(Start, 0);
        return after < first ? first : calendar.AddWorkingDays(first, Up(calendar.WorkingDaysBetween(first, after) + 1));
    }

    private DateOnly ByWeeks(DateOnly day)
    {
        var on = Pinned.On;
        for (; ; day = day.AddDays(1))
        {
            var weeks = (day.Monday().DayNumber - Start.Monday().DayNumber) / 7;
            if (weeks % Every > 0)
                day = Start.Monday().AddDays(7 * Up(weeks));
            if (on.Has(day.DayOfWeek))
                return day;
        }
    }

    private DateOnly? ByMonths(DateOnly after, WorkCalendar calendar)
    {
        var passed = Pace == Pace.Month ? (after.Year - Start.Year) * 12 + after.Month - Start.Month : after.Year - Start.Year;
        var from = Up(Math.Max(0, passed));
        // A fifth Monday or a twentieth working day may be missing, but not for ever, or else it is no rule.
        for (var period = from; period <= from + 100 * Every; period += Every)
            if (In(period, calendar) is { } found && found > after)
                return found;
        return null;
    }

    private DateOnly? In(int period, WorkCalendar calendar)
    {
        var first = Pace == Pace.Month ? new DateOnly(Start.Year, Start.Month, 1).AddMonths(period) : new DateOnly(Start.Year + period, Pinned.Month, 1);
        var month = Period.Starting(first, 1);
        return Pick switch
        {
            Pick.Weekday => NthDay.In(month, Nth, Weekday, Unit.Day, calendar),
            Pick.WorkingDay => NthDay.In(month, Nth, null, Unit.WorkingDay, calendar),
            _ when Nth < 0 => month.To,
            _ => first.AddDays(Math.Clamp(Nth == 0 ? Start.Day : Nth, 1, month.To.Day) - 1),
        };
    }

    /// <summary>Whether it was not said on which day of the week, the month or the year.</summary>
    private bool IsOpen => Pace == Pace.Week ? On == Weekdays.None : Pace is Pace.Month or Pace.Year && Pick == Pick.Day && Nth == 0;

    /// <summary>The same rule with the day said that it has from its start.</summary>
    internal Recurrence Pinned => (IsOpen, Pace) switch
    {
        (false, _) => this,
        (_, Pace.Week) => this with { On = Start.DayOfWeek.Alone() },
        (_, Pace.Month) => this with { Nth = Start.Day },
        _ => this with { Month = Start.Month, Nth = Start.Day },
    };

    /// <summary>The next multiple of <see cref="Every"/>, or the number itself.</summary>
    private int Up(int count) => (count + Every - 1) / Every * Every;
}

/// <summary>The step from one occurrence to the next.</summary>
public enum Pace { Day, WorkingDay, Week, Month, Year }

/// <summary>What is counted in a month: its days (in a month too short the last one is taken), one weekday, or working days.</summary>
public enum Pick { Day, Weekday, WorkingDay }
