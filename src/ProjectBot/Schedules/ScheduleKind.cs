using ProjectBot.Cards;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Schedules;

/// <summary>One kind of thing that comes back by itself, as the room that makes it says it.</summary>
/// <param name="Name">One word, kept in <see cref="Schedule.Kind"/>: <c>reminder</c>.</param>
/// <param name="Says">What somebody is told; null when there is nothing to say. Asked again when somebody was faster.</param>
/// <param name="Title">What a schedule of it is called in lists: "Reminder: call Acme".</param>
public sealed record ScheduleKind(string Name, Func<Telling, ValueTask<Message?>> Says, Func<Schedule, Words, string> Title)
{
    /// <summary>Whether nobody is told on days on which they do not work.</summary>
    public bool IsForWorkingDays { get; init; }

    /// <summary>What makes it come less often for who presses it; null where nothing does.</summary>
    public Func<Schedule, Words, Button>? Slower { get; init; }

    /// <summary>What takes it off for who presses it alone; null for what stopping the schedule does.</summary>
    public Func<Schedule, Words, Button>? Off { get; init; }

    /// <summary>How urgent it is for somebody.</summary>
    public Func<Schedule, Person, Urgency> Urgency { get; init; } = (_, _) => Messaging.Urgency.Normal;
}

/// <summary>A room that has kinds of schedules.</summary>
public interface IScheduling : IFeature
{
    IEnumerable<ScheduleKind> Schedules { get; }
}

/// <summary>One occurrence of a schedule that somebody is to be told of.</summary>
/// <param name="At">When it was due for them.</param>
/// <param name="View">The project as they see it; null for what is about none.</param>
public sealed record Telling(Schedule Schedule, DateOnly Day, DateTimeOffset At, Fate Fate, Reader Reader, View? View, DateTimeOffset Now)
{
    public Words Words => Reader.Words;
}

/// <summary>All kinds of schedules there are.</summary>
public sealed class ScheduleKinds(IEnumerable<IScheduling> rooms)
{
    private readonly Dictionary<string, ScheduleKind> _byName =
        rooms.SelectMany(room => room.Schedules).ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Null for one whose room is not there.</summary>
    public ScheduleKind? Find(string name) => _byName.GetValueOrDefault(name);
}
