using System.Collections.Immutable;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Time;

namespace ProjectBot.Projects;

/// <summary>Whose days off they are.</summary>
internal enum Whose { Team, Client, Reader }

/// <summary>
/// A calendar as somebody may see it: clients see which days are off, but not what the team calls its own, nor when it works although it is off.
/// </summary>
internal sealed class Calendared(Whose whose, WorkCalendar calendar, bool forClients)
{
    public Whose Whose => whose;

    public WorkCalendar Calendar { get; } = !forClients || whose != Whose.Team ? calendar
        : calendar with { Days = calendar.Days.ToImmutableSortedDictionary(day => day.Key, day => day.Value with { Name = "" }) };

    /// <summary>What is unlike the week in a time, soonest first.</summary>
    public IEnumerable<DaysOff.Span> In(Period time, Words words) => DaysOff.In(Calendar, time, words)
        .Where(span => !forClients || span.Kind != DayKind.Worked || !Calendar.Days.ContainsKey(span.Days.From));

    /// <summary>What a day is, in a sentence.</summary>
    public string On(DateOnly day, Context context)
    {
        var words = context.Words;
        var special = In(new(day, day), words).FirstOrDefault();
        var when = special is null || special.Kind == DayKind.Worked ? words.Date(day, context.Today) : DaysOff.Sentence(special, context);
        return (whose, Calendar.On(day)) switch
        {
            (Whose.Team, DayKind.Off) => words.Say($"The team is off on {when}."),
            (Whose.Team, DayKind.Half) => words.Say($"The team works in the morning only on {when}."),
            (Whose.Team, _) => words.Say($"{when} is a working day for the team."),
            (Whose.Client, DayKind.Off) => words.Say($"The client is off on {when}."),
            (Whose.Client, DayKind.Half) => words.Say($"The client works in the morning only on {when}."),
            (Whose.Client, _) => words.Say($"{when} is a working day for the client."),
            (_, DayKind.Off) => words.Say($"You are off on {when}."),
            _ => words.Say($"{when} is a working day for you."),
        };
    }
}
