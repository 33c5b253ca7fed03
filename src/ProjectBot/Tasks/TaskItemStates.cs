using ProjectBot.Items;

namespace ProjectBot.Tasks;

/// <summary>The transitions: an open task may go anywhere; a finished one is reopened first.</summary>
public sealed partial record TaskItem
{
    public Outcome Begin() => To(TaskState.Doing);

    public Outcome Submit() => To(TaskState.Review);

    public Outcome Finish(DateOnly today) => To(TaskState.Done, finished: today);

    public Outcome Cancel(string reason, DateOnly today) => To(TaskState.Cancelled, reason, today);

    /// <summary>Blocks it; one that is blocked already takes the new reason.</summary>
    public Outcome Block(string reason, DateOnly today) => State != TaskState.Blocked ? To(TaskState.Blocked, reason, blocked: today)
        : Reason == reason ? Outcome.No($"{Ref} is blocked by that already.")
        : this with { Reason = reason };

    /// <summary>Back to what it was before it was blocked.</summary>
    public Outcome Unblock() => State == TaskState.Blocked
        ? this with { State = Resumes, Resumes = TaskState.Todo, Reason = null, BlockedOn = null }
        : Outcome.No($"{Ref} is not blocked.");

    public Outcome Reopen() => State == TaskState.Todo
        ? Outcome.No($"{Ref} is still to do.")
        : this with { State = TaskState.Todo, Resumes = TaskState.Todo, Reason = null, BlockedOn = null, Finished = null };

    private Outcome To(TaskState state, string? reason = null, DateOnly? finished = null, DateOnly? blocked = null) => (State, state) switch
    {
        (TaskState.Doing, TaskState.Doing) => Outcome.No($"{Ref} is being done already."),
        (TaskState.Review, TaskState.Review) => Outcome.No($"{Ref} is in review already."),
        (TaskState.Done, TaskState.Done) => Outcome.No($"{Ref} is done already."),
        (TaskState.Cancelled, TaskState.Cancelled) => Outcome.No($"{Ref} is cancelled already."),
        (TaskState.Done, _) => Outcome.No($"{Ref} is done. Reopen it first: {Ref} reopen"),
        (TaskState.Cancelled, _) => Outcome.No($"{Ref} is cancelled. Reopen it first: {Ref} reopen"),
        _ => this with
        {
            State = state, Resumes = state == TaskState.Blocked ? State : TaskState.Todo, Reason = reason,
            BlockedOn = blocked, Finished = finished,
        },
    };
}
