using ProjectBot.Items;

namespace ProjectBot.Issues;

/// <summary>Which moves from state to state make sense, and what they do to the clocks.</summary>
public sealed partial record Issue
{
    private static readonly Dictionary<IssueState, IssueState[]> Moves = new()
    {
        [IssueState.Open] = [IssueState.Acknowledged, IssueState.InWork, IssueState.Resolved],
        [IssueState.Acknowledged] = [IssueState.InWork, IssueState.Resolved],
        [IssueState.InWork] = [IssueState.Resolved],
        [IssueState.Resolved] = [IssueState.Closed, IssueState.Reopened],
        [IssueState.Closed] = [IssueState.Reopened],
        [IssueState.Reopened] = [IssueState.Acknowledged, IssueState.InWork, IssueState.Resolved],
    };

    /// <summary>The first move of the team stops the response clock for good; resolving stops the other one, and reopening lets it go on.</summary>
    public Outcome To(IssueState state, DateTimeOffset now) => !Moves[State].Contains(state) ? No(state) : state switch
    {
        IssueState.Resolved => this with { State = state, Responded = Responded ?? now, Resolved = now },
        IssueState.Reopened => this with { State = state, Resolved = null, Rests = Resolved is { } since ? Rests.Add(new(since, now)) : Rests },
        IssueState.Closed => this with { State = state },
        _ => this with { State = state, Responded = Responded ?? now },
    };

    public Outcome Resolve(string resolution, DateTimeOffset now) =>
        To(IssueState.Resolved, now).After is Issue resolved ? resolved with { Resolution = resolution } : No(IssueState.Resolved);

    /// <summary>Lets clients read the cause as it is now.</summary>
    public Outcome TellCause() => Cause is null ? Outcome.No($"{Ref} has no cause yet. Say it first: {Ref} cause …")
        : Cause == ToldCause ? Outcome.No($"Clients may read the cause of {Ref} already.")
        : !ClientVisible ? Outcome.No($"{Ref} is internal, so no client would read that. Let them see it first: {Ref} share")
        : this with { ToldCause = Cause };

    private Outcome No(IssueState state) => (State, state) switch
    {
        (IssueState.Closed, IssueState.Closed) => Outcome.No($"{Ref} is closed already."),
        (IssueState.Closed, _) => Outcome.No($"{Ref} is closed. Reopen it first: {Ref} reopen"),
        (IssueState.Resolved, IssueState.Resolved) => Outcome.No($"{Ref} is resolved already."),
        (IssueState.Resolved, _) => Outcome.No($"{Ref} is resolved. If it is not, reopen it first: {Ref} reopen"),
        (_, IssueState.Closed) => Outcome.No($"{Ref} is not resolved yet. Say what was done about it: {Ref} resolve …"),
        (_, IssueState.Reopened) => Outcome.No($"{Ref} is not resolved yet, so there is nothing to reopen."),
        (IssueState.InWork, _) => Outcome.No($"{Ref} is in work already."),
        _ => Outcome.No($"{Ref} is acknowledged already."),
    };
}
