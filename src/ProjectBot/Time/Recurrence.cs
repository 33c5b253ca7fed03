using ProjectBot.Language;

namespace ProjectBot.Time;

/// <summary>Temporary: stands in until the Time room is merged.</summary>
public sealed record Recurrence(int Days)
{
    public DateOnly? Next(DateOnly after, WorkCalendar calendar) => calendar is null ? null : after.AddDays(Days);

    public string Show(Words words) => words.Say($"every {Days} days");
}

/// <summary>Temporary: stands in until the Time room is merged.</summary>
public sealed record WorkCalendar
{
    public static readonly WorkCalendar Default = new();
}
