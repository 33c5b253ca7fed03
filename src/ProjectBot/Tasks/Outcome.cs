namespace ProjectBot.Tasks;

/// <summary>What came of asking a task for a change: the task after it, or a sentence that says why not (also when there was nothing to change).</summary>
public readonly record struct Outcome
{
    private Outcome(TaskItem? task, FormattableString? refusal)
    {
        Task = task;
        Refusal = refusal;
    }

    public TaskItem? Task { get; }

    /// <summary>A key of the words, with its values.</summary>
    public FormattableString? Refusal { get; }

    public static implicit operator Outcome(TaskItem task) => new(task, null);

    public static Outcome No(FormattableString why) => new(null, why);
}
