using ProjectBot.Items;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>Changes of what a task says about itself.</summary>
public sealed partial record TaskItem
{
    private const int MostEstimate = 10_000 * 60;

    /// <summary>A rhythm that was there before any due date is counted from the first one.</summary>
    public Outcome DueOn(DateOnly? day) => day == Due
        ? day is null ? Outcome.No($"{Ref} has no due date.") : Outcome.No($"{Ref} is due that day already.")
        : day < Start ? Outcome.No($"{Ref} would be due before it starts. Move its start first: {Ref} starts none")
        : this with { Due = day, Recurrence = Due is null && day is { } first ? Recurrence?.From(first) : Recurrence };

    public Outcome StartOn(DateOnly? day) => day == Start
        ? day is null ? Outcome.No($"{Ref} has no start date.") : Outcome.No($"{Ref} starts that day already.")
        : day > Due ? Outcome.No($"{Ref} would start after it is due. Move its due date first: {Ref} due none")
        : this with { Start = day };

    /// <param name="minutes">0 for none.</param>
    public Outcome Estimated(int minutes) => minutes is < 0 or > MostEstimate
        ? Outcome.No($"An estimate is between a minute and 10,000 hours.")
        : minutes == Estimate ? Outcome.No($"{Ref} has that estimate already.")
        : this with { Estimate = minutes };

    /// <param name="level">1 to 4, or 0 for none.</param>
    public Outcome Prioritised(int level) => level == Priority ? Outcome.No($"{Ref} has that priority already.")
        : this with { Priority = level };

    public Outcome Repeat(Recurrence? how) => Equals(how, Recurrence)
        ? how is null ? Outcome.No($"{Ref} does not repeat.") : Outcome.No($"{Ref} repeats like that already.")
        : how is not null && IsFinished ? Outcome.No($"{Ref} is finished, so nothing would repeat. Reopen it first: {Ref} reopen")
        : this with { Recurrence = how };
}
