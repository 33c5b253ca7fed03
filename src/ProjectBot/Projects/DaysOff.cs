using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Items;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Projects;

/// <summary>The next days off, as a list.</summary>
internal static class DaysOff
{
    private const int Ahead = 400, Shows = 8;

    /// <summary>Days in a row of which the same is said.</summary>
    internal sealed record Span(Period Days, string Name, DayKind Kind, bool IsExpected)
    {
        public Span Undated => this with { Days = default };
    }

    public static Reply Card(Context context)
    {
        if (Edit.Hush(context.Here!, "Days off") is { } hush)
            return hush;
        var (words, project) = (context.Words, context.Project);
        List<(string Whose, WorkCalendar? Calendar)> all = [(words["Team"], project.Calendar), (words["Client"], project.ClientCalendar),
            (words["You"], context.Me.Country is not null && context.Room.IsPrivate ? context.Me.CalendarIn(project) : null)];
        var parts = all.Where(one => one.Calendar is not null)
            .Select(one => (one.Whose, Calendar: one.Calendar!, Days: Next(one.Calendar!, context.Today, words).Take(Shows).ToList())).ToList();
        if (parts.Count == 0)
            return new Reply(words["Nobody has said yet whose public holidays count here. A manager says it, for example: calendar china"]);
        var body = parts.SelectMany(part => Part(part.Whose, part.Calendar, part.Days, context)).ToList();
        if (parts.Exists(part => part.Days.Exists(span => span.IsExpected)))
            body.Add(new Text(words[
                "China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open."], Tone.Subtle));
        return new(null, new Card(words.Say($"Days off in {project.Name}"), [.. body]));
    }

    /// <summary>What is unlike the week from a day on, soonest first.</summary>
    public static IEnumerable<Span> Next(WorkCalendar calendar, DateOnly from, Words words)
    {
        Span? open = null;
        for (var day = from; day < from.AddDays(Ahead); day = day.AddDays(1))
        {
            var span = calendar.Special(day) is not { } special ? null
                : new Span(new(day, day), calendar.Days.ContainsKey(day) ? special.Name : words[special.Name], special.Kind, special.IsExpected);
            if (open is not null && open.Undated == span?.Undated)
                span = open with { Days = new(open.Days.From, day) };
            else if (open is not null)
                yield return open;
            open = span;
        }

        if (open is not null)
            yield return open;
    }

    /// <summary>"Fri 1 Jan 2027, New Year's Day (expected, not yet announced)".</summary>
    public static string Sentence(Span span, Context context) => (span.Name.Length, span.IsExpected) switch
    {
        (0, _) => Shown(span.Days, context),
        (_, true) => context.Say($"{Shown(span.Days, context)}, {span.Name} (expected, not yet announced)"),
        _ => context.Say($"{Shown(span.Days, context)}, {span.Name}"),
    };

    public static string Shown(Period days, Context context) => days.From == days.To ? context.Words.Date(days.From, context.Today)
        : Away.Range(days.From, days.To, context.Words, context.Today);

    private static IEnumerable<Element> Part(string whose, WorkCalendar calendar, List<Span> days, Context context)
    {
        var words = context.Words;
        var week = calendar.Week == Weekdays.Working ? "" : calendar.Week.Show(words);
        var title = calendar.Country is null ? whose : words.Say($"{whose}: {words[calendar.Holidays.Name]}");
        yield return new Text(words.Clauses(week.Length > 0 ? [title, week] : [title]), Tone.Strong);
        var entries = days.ConvertAll(span => new Entry("", span.Name.Length > 0 ? span.Name : words["Day off"],
        [
            Shown(span.Days, context),
            .. span.Kind switch { DayKind.Worked => [words["worked"]], DayKind.Half => [words["half a day"]], _ => Array.Empty<Chip>() },
            .. span.IsExpected ? [words["expected, not yet announced"]] : Array.Empty<Chip>(),
        ]));
        if (entries.Count > 0)
            yield return new Entries([.. entries]);
    }
}
