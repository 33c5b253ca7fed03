using ProjectBot.Team;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using ProjectBot.Storage;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>
/// A piece of work. Its id is <c>{project}/T{number}</c>. Kept small: a hundred thousand of them are held in memory.
/// Changes go through its methods, which refuse what makes no sense.
/// </summary>
public sealed partial record TaskItem : Document
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TaskState State { get; init; }

    /// <summary>The state a blocked task goes back to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TaskState Resumes { get; init; }

    /// <summary>What blocks it, or why it was cancelled. Internal.</summary>
    public string? Reason { get; init; }

    /// <summary>Ids of persons.</summary>
    public ImmutableArray<string> Owners { get; init => field = Shared(value); } = [];

    public DateOnly? Due { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>The day it was done or cancelled.</summary>
    public DateOnly? Finished { get; init; }

    /// <summary>Minutes of work; 0 when nobody said. Internal.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Estimate { get; init; }

    /// <summary>Minutes logged. Internal.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Spent { get; init; }

    /// <summary>1 (urgent) to 4 (low); 0 when nobody said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Priority { get; init; }

    public ImmutableArray<string> Labels { get; init => field = Shared(value); } = [];

    /// <summary>The number of the task it is a part of; 0 for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Parent { get; init; }

    /// <summary>Numbers of the tasks it waits for.</summary>
    public ImmutableArray<int> After { get; init; } = [];

    public ImmutableArray<CheckItem> Checklist { get; init; } = [];

    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>Ids of persons who want to hear of it. Internal.</summary>
    public ImmutableArray<string> Watchers { get; init => field = Shared(value); } = [];

    /// <summary>Whether clients may see it; not, unless somebody says so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ClientVisible { get; init; }

    /// <summary>How it repeats: finishing it makes the next one.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>A person's id.</summary>
    public required string CreatedBy { get; init => field = string.Intern(value); }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The message it was made from. Internal.</summary>
    public Origin? Origin { get; init; }

    [JsonIgnore]
    public string Project => Id[..^(Digits(Number) + 2)];

    /// <summary>As typed inside the project: <c>T12</c>.</summary>
    [JsonIgnore]
    public string Ref => $"T{Number}";

    [JsonIgnore]
    public bool IsFinished => State >= TaskState.Done;

    [JsonIgnore]
    public override IEnumerable<string> Keys => [In(Project)];

    /// <summary>The key of a project's tasks.</summary>
    public static string In(string project) => $"in/{project}";

    /// <summary>The series of a project's task numbers.</summary>
    public static string Series(string project) => $"{project}/T";

    public bool IsOverdue(DateOnly today) => Due < today && !IsFinished;

    public bool IsOwnedBy(Person person)
    {
        foreach (var owner in Owners)
            if (person.Is(owner))
                return true;
        return false;
    }

    /// <summary>The task as clients may see it: without what is internal, whatever shows it.</summary>
    public TaskItem ForClients() => this with
    {
        Reason = null,
        Estimate = 0,
        Spent = 0,
        Watchers = [],
        Origin = null,
        CreatedBy = "",
        Comments = Comments.All(comment => comment.Shared) ? Comments : [.. Comments.Where(comment => comment.Shared)],
    };

    // The same few people and labels are on thousands of tasks.
    private static ImmutableArray<string> Shared(ImmutableArray<string> texts)
    {
        if (texts.IsDefaultOrEmpty)
            return [];
        var shared = new string[texts.Length];
        for (var i = 0; i < shared.Length; i++)
            shared[i] = string.Intern(texts[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(shared);
    }

    private static int Digits(int number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }
}
