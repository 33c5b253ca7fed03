using System.Globalization;
using ProjectBot.Language;

namespace ProjectBot.Time;

public sealed partial record Recurrence
{
    /// <summary>"every 2 weeks on Mon and Thu, until Sun 31 Jan 2027": words that <see cref="Recurrences.Read"/> understands again.</summary>
    /// <param name="time">At what time on these days.</param>
    public string Show(Words words, TimeOnly? time = null)
    {
        var rule = time is { } at ? string.Create(CultureInfo.InvariantCulture, $"{Pinned.Rule(words)} {at:HH:mm}") : Pinned.Rule(words);
        rule = Times is { } times ? words.Say($"{rule}, {times} times") : rule;
        rule = Until is { } until ? words.Say($"{rule}, until {words.Date(until, DateOnly.MinValue)}") : rule;
        return Shift switch
        {
            Shift.After => words.Say($"{rule}; on a day off, the next working day"),
            Shift.Before => words.Say($"{rule}; on a day off, the working day before"),
            Shift.Skip => words.Say($"{rule}; on a day off, not at all"),
            _ => rule,
        };
    }

    /// <summary>
    /// As text that is read as the very same rule on any later day: "every month since 2026-11-22",
    /// "every 2 weeks on Mon, 5 times since 2026-11-30 until 2027-01-31 or the next working day".
    /// </summary>
    public string Text
    {
        get
        {
            var times = Times is null ? "" : $", {Times} times";
            var until = Until is { } last ? $" until {Iso(last)}" : "";
            var shift = Shift switch
            {
                Shift.After => " or the next working day",
                Shift.Before => " or the working day before",
                Shift.Skip => " except on days off",
                _ => "",
            };
            return $"{(IsOpen ? Open() : Rule(Words.English))}{times} since {Iso(Start)}{until}{shift}";
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Open() => $"every {(Every == 1 ? "" : $"{Every} ")}{Pace.ToString().ToLowerInvariant()}{(Every == 1 ? "" : "s")}";

    private string Rule(Words words) => Pace switch
    {
        Pace.Day when Every == 1 => words["every day"],
        Pace.Day => words.Say($"every {Every} days"),
        Pace.WorkingDay when Every == 1 => words["every working day"],
        Pace.WorkingDay => words.Say($"every {Every} working days"),
        Pace.Week when Every == 1 => words.Say($"every {DaysOfWeek(words)}"),
        Pace.Week => words.Say($"every {Every} weeks on {DaysOfWeek(words)}"),
        Pace.Month when Every == 1 => words.Say($"every month on {DayOfMonth(words)}"),
        Pace.Month => words.Say($"every {Every} months on {DayOfMonth(words)}"),
        _ when Every == 1 => words.Say($"every year on {DayOfYear(words)}"),
        _ => words.Say($"every {Every} years on {DayOfYear(words)}"),
    };

    private string DayOfMonth(Words words) => Pick switch
    {
        Pick.Day when Nth < 0 => words["the last day"],
        Pick.Day => words.Say($"day {Nth}"),
        Pick.Weekday => Joined(words, Which(words), WorkWeeks.Abbreviated(Weekday, words)),
        _ => Joined(words, Which(words), words["working day"]),
    };

    private string DayOfYear(Words words)
    {
        var month = new DateOnly(2000, Month, 1);
        if (Pick == Pick.Day && Nth > 0)
            return month.AddDays(Nth - 1).ToString(words.IsChinese ? "M月d日" : "d MMM", CultureInfo.InvariantCulture);
        return words.IsChinese ? $"{Month}月{DayOfMonth(words)}" : $"{DayOfMonth(words)} of {month.ToString("MMM", CultureInfo.InvariantCulture)}";
    }

    private static string Joined(Words words, string which, string what) => words.IsChinese ? which + what : $"{which} {what}";

    private string DaysOfWeek(Words words) => On.Show(words);

    private string Which(Words words) => Nth switch
    {
        -1 => words["the last"],
        1 => words["the first"],
        2 => words["the second"],
        3 => words["the third"],
        4 => words["the fourth"],
        _ => words.Say($"the {Nth}th"),
    };
}
