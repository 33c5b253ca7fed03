using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Team;
using ProjectBot.Time;

namespace ProjectBot.Projects;

/// <summary>Days off as a list: the next ones, or those of a time that was asked for; and the very next one, or what a day is, as a sentence.</summary>
internal static class DaysOff
{
    private const int Ahead = 400, Shows = 8, MostShown = 40;

    /// <summary>Days in a row of which the same is said.</summary>
    internal sealed record Span(Period Days, string Name, DayKind Kind, bool IsExpected)
    {
        public Span Undated => this with { Days = default };
    }

    /// <param name="asked">The day or the time that was asked for; null for the next ones.</param>
    public static Reply Card(Context context, Period? asked)
    {
        var words = context.Words;
        var calendars = Calendars(context.Here!).ToList();
        if (calendars.Count == 0)
            return new Reply(words[Unsaid]);
        if (asked is { } day && day.From == day.To)
            return new Reply(Joined(words, calendars.Select(one => one.On(day.From, context))));
        var parts = calendars.ConvertAll(one => (Of: one, Days: asked is { } days ? one.In(days, words).Take(MostShown).ToList()
            : one.In(Coming(context), words).Take(Shows).ToList()));
        if (asked is { } none && parts.TrueForAll(part => part.Days.Count == 0))
            return new Reply(words.Say($"There are no holidays from {Shown(none, context)}."));
        var body = parts.Where(part => asked is null || part.Days.Count > 0).SelectMany(part => Part(part.Of, part.Days, context)).ToList();
        if (parts.Exists(part => part.Days.Exists(span => span.IsExpected)))
            body.Add(new Text(words[
                "China announces the days of a year in the autumn before. Until then they are the days of the law; those around them are open."], Tone.Subtle));
        return new(null, new Card(asked is { } then ? words.Say($"Days off in {context.Project.Name}: {Shown(then, context)}")
            : words.Say($"Days off in {context.Project.Name}"), [.. body]));
    }

    /// <summary>The one day, or days in a row, that come next.</summary>
    public static Reply Next(Context context)
    {
        var (words, calendars) = (context.Words, Calendars(context.Here!).ToList());
        if (calendars.Count == 0)
            return new Reply(words[Unsaid]);
        var said = calendars.Select(one => one.In(Coming(context), words).FirstOrDefault(span => span.Kind != DayKind.Worked) is not { } span ? null
            : one.Whose switch
            {
                Whose.Team => words.Say($"The team is off next on {Sentence(span, context)}."),
                Whose.Client => words.Say($"The client is off next on {Sentence(span, context)}."),
                _ => words.Say($"You are off next on {Sentence(span, context)}."),
            }).OfType<string>().ToList();
        return new Reply(said.Count > 0 ? Joined(words, said) : words["No days off are known ahead but those of the week."]);
    }

    /// <summary>What is unlike the week in a time, soonest first.</summary>
    public static IEnumerable<Span> In(WorkCalendar calendar, Period time, Words words)
    {
        Span? open = null;
        for (var day = time.From; day <= time.To; day = day.AddDays(1))
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

    /// <summary>The days whose specials come next.</summary>
    public static Period Coming(Context context) => new(context.Today, context.Today.AddDays(Ahead - 1));

    /// <summary>"Fri 1 Jan 2027, New Year's Day (expected, not yet announced)".</summary>
    public static string Sentence(Span span, Context context) => (span.Name.Length, span.IsExpected) switch
    {
        (0, _) => Shown(span.Days, context),
        (_, true) => context.Say($"{Shown(span.Days, context)}, {span.Name} (expected, not yet announced)"),
        _ => context.Say($"{Shown(span.Days, context)}, {span.Name}"),
    };

    public static string Shown(Period days, Context context) => days.From == days.To ? context.Words.Date(days.From, context.Today)
        : Away.Range(days.From, days.To, context.Words, context.Today);

    /// <summary>The calendars that were said, as those who read here may see them.</summary>
    public static IEnumerable<Calendared> Calendars(View view)
    {
        if (view.Project.Calendar is { } team)
            yield return new(Whose.Team, team, view.IsForClients);
        if (view.Project.ClientCalendar is { } client)
            yield return new(Whose.Client, client, view.IsForClients);
        if (view is { IsPrivate: true, Reader.Country: not null })
            yield return new(Whose.Reader, view.Reader.CalendarIn(view.Project), false);
    }

    /// <summary>A key of the words.</summary>
    public const string Unsaid = "Nobody has said yet whose public holidays count here. A manager says it, for example: calendar china";

    private static string Joined(Words words, IEnumerable<string> sentences) => string.Join(words.IsChinese ? "" : " ", sentences);

    private static IEnumerable<Element> Part(Calendared of, List<Span> days, Context context)
    {
        var (words, calendar) = (context.Words, of.Calendar);
        var whose = words[of.Whose switch { Whose.Team => "Team", Whose.Client => "Client", _ => "You" }];
        var week = calendar.Week == Weekdays.Working ? "" : calendar.Week.Show(words);
        var title = calendar.Country is null ? whose : words.Say($"{whose}: {words[calendar.Holidays.Name]}");
        yield return new Text(words.Clauses(week.Length > 0 ? [title, week] : [title]), Tone.Strong);
        var entries = days.ConvertAll(span => new Entry("",
            span.Name.Length > 0 ? span.Name : words[span.Kind == DayKind.Worked ? "Make-up working day" : "Day off"],
        [
            Shown(span.Days, context),
            .. span.Kind switch { DayKind.Worked => [words["worked"]], DayKind.Half => [words["half a day"]], _ => Array.Empty<Chip>() },
            .. span.IsExpected ? [words["expected, not yet announced"]] : Array.Empty<Chip>(),
        ]));
        if (entries.Count > 0)
            yield return new Entries([.. entries]);
    }
}
