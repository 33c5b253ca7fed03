using ProjectBot.Items;

namespace ProjectBot.Risks;

/// <summary>Which moves from state to state make sense.</summary>
public sealed partial record Risk
{
    private static readonly Dictionary<RiskState, RiskState[]> Moves = new()
    {
        [RiskState.Open] = [RiskState.Watching, RiskState.Occurred, RiskState.Closed],
        [RiskState.Watching] = [RiskState.Open, RiskState.Occurred, RiskState.Closed],
        [RiskState.Occurred] = [RiskState.Open, RiskState.Closed],
        [RiskState.Closed] = [RiskState.Open],
    };

    public Outcome To(RiskState state, string? reason = null) => Moves[State].Contains(state)
        ? this with { State = state, Reason = reason }
        : (State, state) switch
        {
            (RiskState.Open, RiskState.Open) => Outcome.No($"{Ref} is open already."),
            (RiskState.Watching, _) => Outcome.No($"{Ref} is being watched already."),
            (RiskState.Occurred, RiskState.Occurred) => Outcome.No($"{Ref} has occurred already."),
            (RiskState.Closed, RiskState.Closed) => Outcome.No($"{Ref} is closed already."),
            (RiskState.Occurred, _) => Outcome.No($"{Ref} has occurred. If it has not, reopen it first: {Ref} reopen"),
            _ => Outcome.No($"{Ref} is closed. Reopen it first: {Ref} reopen"),
        };

    /// <summary>When it is looked at next, and how that comes back; what was not said stays.</summary>
    public Outcome ReviewOn(DateOnly? day, Time.Recurrence? rhythm, DateOnly today)
    {
        if (IsFinished)
            return Outcome.No($"{Ref} is closed. Reopen it first: {Ref} reopen");
        var first = day ?? rhythm?.Next(today, Time.WorkCalendar.Default);
        return this with { Review = first, Rhythm = (rhythm ?? Rhythm) is { } how && first is { } from ? how.From(from) : null };
    }

    /// <summary>It was looked at: the next time comes by its rhythm, or has to be said.</summary>
    public Outcome Reviewed(DateOnly today) => IsFinished ? Outcome.No($"{Ref} is closed. Reopen it first: {Ref} reopen")
        : Review is null ? Outcome.No($"{Ref} has no day for a review. Say one: {Ref} review in 2 weeks")
        : this with { Review = Rhythm?.Next(Review > today ? Review.Value : today, Time.WorkCalendar.Default) };
}
