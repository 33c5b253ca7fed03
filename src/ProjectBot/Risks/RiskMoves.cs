using ProjectBot.Items;
using ProjectBot.Time;

namespace ProjectBot.Risks;

/// <summary>Which moves from state to state make sense, and what a review does.</summary>
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
        : (State, State == state) switch
        {
            (RiskState.Open, _) => Outcome.No($"{Ref} is open already."),
            (RiskState.Watching, _) => Outcome.No($"{Ref} is being watched already."),
            (RiskState.Occurred, true) => Outcome.No($"{Ref} has occurred already."),
            (RiskState.Occurred, _) => Outcome.No($"{Ref} has occurred. If it has not, reopen it first: {Ref} reopen"),
            (_, true) => Outcome.No($"{Ref} is closed already."),
            _ => IsClosed,
        };

    /// <summary>When it is looked at next, and how that comes back; a rhythm alone begins with its next day.</summary>
    public Outcome LookAt(DateOnly? day, Recurrence? rhythm, DateOnly today, WorkCalendar calendar) => IsFinished ? IsClosed
        : (day ?? rhythm?.Next(today, calendar)) is { } first
            ? this with { Review = first, Rhythm = (rhythm ?? Rhythm)?.From(first, calendar) }
        : Outcome.No($"Say when it is looked at again, for example: {Ref} review every 2 weeks");

    /// <summary>It was looked at: its rhythm says when again.</summary>
    public Outcome LookedAt(DateOnly today, WorkCalendar calendar) => IsFinished ? IsClosed
        : Review is not { } due ? Outcome.No($"{Ref} has no day for a review. Say one: {Ref} review in 2 weeks")
        : Rhythm?.Next(today, calendar) is not { } next ? this with { Review = null }
        : next < due ? Outcome.No($"{Ref} was reviewed ahead already, and is looked at again on {due}.")
        : this with { Review = next > due ? next : Rhythm.Next(due, calendar) };

    private Outcome IsClosed => Outcome.No($"{Ref} is closed. Reopen it first: {Ref} reopen");
}
