using System.Globalization;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Tests.Time;

/// <summary>Readings as short texts, so that tables of examples can be read.</summary>
internal static class Said
{
    /// <summary>The value; "no" or "no: why"; "ask: one | other".</summary>
    public static string As<T>(this Reading<T> reading, Func<T, string> show) => reading switch
    {
        Reading<T>.Ok ok => show(ok.Value),
        Reading<T>.Ask ask => $"ask: {string.Join(" | ", ask.Options.Select(show))}",
        Reading<T>.No { Problem: { } problem } => $"no: {problem.ToString(CultureInfo.InvariantCulture)}",
        _ => "no",
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Days(Period period) => $"{Day(period.From)}..{Day(period.To)}";

    public static string Hour(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
