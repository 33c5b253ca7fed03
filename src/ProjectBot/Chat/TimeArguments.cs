using System.Globalization;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Chat;

/// <summary>The arguments that are days, periods, durations and rhythms, read in the person's own zone.</summary>
public static class TimeArguments
{
    public static readonly Argument<DateOnly> Due = Day("due", DateWish.Future), Start = Day("start", DateWish.Any), Date = Day("date", DateWish.Past);

    public static readonly Argument<Period> Period = new()
    {
        Name = "period", Kind = "period", Words = 6, Reads = (text, context) => Periods.Read(text, context.Today),
        Show = value => $"{Iso(value.From)}..{Iso(value.To)}",
    };

    public static readonly Argument<int> Estimate = Duration("estimate"), Spent = Duration("duration");

    public static readonly Argument<Recurrence> Rhythm = new()
    {
        Name = "recurrence", Kind = "recurrence", Words = 14, Show = value => value.Text,
        Reads = (text, context) => Recurrences.Read(text, context.Today, context.Calendar),
        Label = (value, context) => value.Show(context.Words),
    };

    /// <summary>How far a day is moved: "a week", "2 days", 一周; kept as what is said of a day: "in a week".</summary>
    public static readonly Argument<string> Span = new()
    {
        Name = "span", Kind = "span", Words = 5, Show = said => said,
        Reads = (text, context) => Ahead(text.Trim()) is var said && Moved(said, context.Today, context.Calendar) is not null ? said
            : new Language.Reading<string>.No($"Say how far, like 2 days or a week."),
    };

    /// <summary>The day so far behind another one; null when it is too far.</summary>
    public static DateOnly? Moved(string span, DateOnly from, WorkCalendar calendar) =>
        Dates.Read(span, from, calendar: calendar) is Language.Reading<DateOnly>.Ok ok ? ok.Value : null;

    private static string Ahead(string text) => text.StartsWith("in ", StringComparison.OrdinalIgnoreCase) || text is [.., '后'] ? text
        : Scan.IsHan(text.FirstOrDefault('x')) || Scan.IsHan(text.LastOrDefault('x')) ? $"{text}后" : $"in {text}";

    /// <summary>A day; <paramref name="wish"/> says on which side of today an unclear one lies.</summary>
    public static Argument<DateOnly> Day(string name, DateWish wish) => new()
    {
        Name = name, Kind = "day", Words = 6, Reads = (text, context) => Read(text, context, wish, exact: false), Show = Iso, Field = Field.Day,
        // The day as it is written for good was asked about already, or picked from a calendar: it is meant.
        Answers = (text, context) => Read(text, context, wish, exact: true),
        Label = (value, context) => context.Words.Date(value),
    };

    private static Reading<DateOnly> Read(string text, Context context, DateWish wish, bool exact)
    {
        var local = context.Local;
        return Dates.Read(text, DateOnly.FromDateTime(local), wish: wish, calendar: context.Calendar, exact: exact, now: TimeOnly.FromDateTime(local));
    }

    /// <summary>Minutes of work.</summary>
    public static Argument<int> Duration(string name) => new()
    {
        Name = name, Kind = "duration", Words = 5, Reads = (text, _) => Durations.Read(text),
        Show = value => string.Create(CultureInfo.InvariantCulture, $"{value}min"),
    };

    /// <summary>Days offered as answers, in the language of the answer.</summary>
    public static IReadOnlyList<Option> Days(Context context) =>
        [Day(context.Words["today"]), Day(context.Words["tomorrow"]), Day(context.Words["friday"]), Day(context.Words["next monday"])];

    private static Option Day(string said) => new(said, said);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
