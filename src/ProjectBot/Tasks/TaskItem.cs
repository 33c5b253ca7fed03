using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Items;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>A piece of work. Its id is <c>{project}/T{number}</c>. Kept small: a hundred thousand of them are held in memory.</summary>
public sealed partial record TaskItem : Item
{
    [Shared, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TaskState State { get; init; }

    /// <summary>The state a blocked task goes back to.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TaskState Resumes { get; init; }

    /// <summary>What blocks it, or why it was cancelled.</summary>
    [Internal]
    public string? Reason { get; init; }

    /// <summary>The day it was blocked.</summary>
    [Internal]
    public DateOnly? BlockedOn { get; init; }

    [Shared]
    public DateOnly? Due { get; init; }

    [Internal]
    public DateOnly? Start { get; init; }

    /// <summary>The day it was done or cancelled.</summary>
    [Internal]
    public DateOnly? Finished { get; init; }

    /// <summary>Minutes of work; 0 when nobody said.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Estimate { get; init; }

    /// <summary>Minutes logged in all: the sum of its work logs, reckoned in each commit that changes one.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Spent { get; init; }

    /// <summary>1 (urgent) to 4 (low); 0 when nobody said.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Priority { get; init; }

    /// <summary>The number of the task it is a part of; 0 for none.</summary>
    [Internal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Parent { get; init; }

    /// <summary>Numbers of the tasks it waits for.</summary>
    [Internal]
    public ImmutableArray<int> After { get; init; } = [];

    [Internal]
    public ImmutableArray<CheckItem> Checklist { get; init; } = [];

    /// <summary>How it repeats: finishing it makes the next one.</summary>
    [Internal]
    public Recurrence? Recurrence { get; init; }

    public override bool IsFinished => State >= TaskState.Done;

    /// <summary>Its whole and those it waits for find it by these.</summary>
    [JsonIgnore]
    public override IEnumerable<string> Keys
    {
        get
        {
            var keys = Parent == 0 ? base.Keys : base.Keys.Append(PartOf(Project, Parent));
            return After.IsEmpty ? keys : keys.Concat(After.Select(number => WaitsFor(Project, number)));
        }
    }

    /// <summary>The key of the parts of a task.</summary>
    public static string PartOf(string project, int number) => $"part/{new ItemRef(project, 'T', number).Id}";

    /// <summary>The key of the tasks that wait for one.</summary>
    public static string WaitsFor(string project, int number) => $"after/{new ItemRef(project, 'T', number).Id}";

    public bool IsOverdue(DateOnly today) => Due < today && !IsFinished;
}

/// <summary>One line to tick off.</summary>
public sealed record CheckItem(string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Done = false);
