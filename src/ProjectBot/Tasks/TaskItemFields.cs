using ProjectBot.Team;
using System.Collections.Immutable;
using ProjectBot.Time;

namespace ProjectBot.Tasks;

/// <summary>Changes of what a task says about itself.</summary>
public sealed partial record TaskItem
{
    /// <summary>Characters of a title; what is longer belongs into the description.</summary>
    public const int LongestTitle = 200;

    /// <summary>Characters of a description or comment.</summary>
    public const int LongestText = 10_000;

    private const int MostLabels = 20, MostOwners = 20, MostComments = 500, MostEstimate = 10_000 * 60;

    public Outcome Rename(string title) => title.Trim() switch
    {
        "" => Outcome.No($"A task needs a title."),
        { Length: > LongestTitle } => Outcome.No($"A title has at most {LongestTitle} characters. Put the rest into the description."),
        var said when said == Title => Outcome.No($"{Ref} is called that already."),
        var said => this with { Title = said },
    };

    public Outcome Describe(string? text) => text?.Trim() switch
    {
        { Length: > LongestText } => Outcome.No($"That is longer than {LongestText} characters. Put it into a document and link it."),
        var said when said == Description => Outcome.No($"{Ref} has that description already."),
        var said => this with { Description = string.IsNullOrEmpty(said) ? null : said },
    };

    /// <summary>Makes these the owners, and nobody else.</summary>
    public Outcome GiveTo(IReadOnlyList<Person> people) => people.Count > MostOwners ? TooManyOwners
        : people.Count == Owners.Length && people.All(IsOwnedBy) ? Outcome.No($"{Ref} is theirs already.")
        : this with { Owners = [.. people.Select(person => person.Id).Distinct()] };

    public Outcome AlsoTo(IReadOnlyList<Person> people)
    {
        ImmutableArray<string> added = [.. people.Where(person => !IsOwnedBy(person)).Select(person => person.Id).Distinct()];
        return added.IsEmpty ? Outcome.No($"{Ref} is theirs already.") : Owners.Length + added.Length > MostOwners ? TooManyOwners : this with { Owners = [.. Owners, .. added] };
    }

    public Outcome TakeFrom(IReadOnlyList<Person> people) => people.Any(IsOwnedBy)
        ? this with { Owners = [.. Owners.Where(owner => !people.Any(person => person.Is(owner)))] }
        : Outcome.No($"{Ref} is not theirs.");

    public Outcome Disown() => Owners.IsEmpty ? Outcome.No($"{Ref} has no owner.") : this with { Owners = [] };

    public Outcome DueOn(DateOnly? day) => day == Due
        ? day is null ? Outcome.No($"{Ref} has no due date.") : Outcome.No($"{Ref} is due that day already.")
        : day < Start ? Outcome.No($"{Ref} would be due before it starts. Move its start first: {Ref} starts none")
        : this with { Due = day };

    public Outcome StartOn(DateOnly? day) => day == Start
        ? day is null ? Outcome.No($"{Ref} has no start date.") : Outcome.No($"{Ref} starts that day already.")
        : day > Due ? Outcome.No($"{Ref} would start after it is due. Move its due date first: {Ref} due none")
        : this with { Start = day };

    /// <param name="minutes">0 for none.</param>
    public Outcome Estimated(int minutes) => minutes is < 0 or > MostEstimate ? Outcome.No($"An estimate is between a minute and 10,000 hours.")
        : minutes == Estimate ? Outcome.No($"{Ref} has that estimate already.")
        : this with { Estimate = minutes };

    /// <param name="level">1 to 4, or 0 for none.</param>
    public Outcome Prioritised(int level) => level == Priority ? Outcome.No($"{Ref} has that priority already.") : this with { Priority = level };

    public Outcome Labelled(IReadOnlyList<string> labels)
    {
        ImmutableArray<string> all = [.. Labels.Concat(labels).Distinct(StringComparer.Ordinal)];
        return all.Length == Labels.Length ? Outcome.No($"{Ref} has that label already.")
            : all.Length > MostLabels ? Outcome.No($"A task has at most {MostLabels} labels.")
            : this with { Labels = all };
    }

    public Outcome Unlabelled(IReadOnlyList<string> labels) => Labels.Any(labels.Contains)
        ? this with { Labels = [.. Labels.Where(label => !labels.Contains(label))] }
        : Outcome.No($"{Ref} does not have that label.");

    /// <summary>Adds a comment; <paramref name="comment"/> may be internal or shared.</summary>
    public Outcome Say(Comment comment) => comment.Text.Length > LongestText ? Outcome.No($"That is longer than {LongestText} characters. Put it into a document and link it.")
        : Comments.Length >= MostComments ? Outcome.No($"{Ref} has {MostComments} comments: that is a discussion of its own. Please go on in a new task.")
        : this with { Comments = Comments.Add(comment) };

    public Outcome Watch(Person person) => Watchers.Any(person.Is) ? Outcome.No($"You watch {Ref} already.") : this with { Watchers = Watchers.Add(person.Id) };

    public Outcome Unwatch(Person person) => Watchers.Any(person.Is)
        ? this with { Watchers = [.. Watchers.Where(watcher => !person.Is(watcher))] }
        : Outcome.No($"You do not watch {Ref}.");

    public Outcome Share() => ClientVisible ? Outcome.No($"Clients see {Ref} already.") : this with { ClientVisible = true };

    public Outcome Hide() => ClientVisible ? this with { ClientVisible = false } : Outcome.No($"{Ref} is internal already.");

    public Outcome Repeat(Recurrence? how) => Equals(how, Recurrence)
        ? how is null ? Outcome.No($"{Ref} does not repeat.") : Outcome.No($"{Ref} repeats like that already.")
        : how is not null && IsFinished ? Outcome.No($"{Ref} is finished, so nothing would repeat. Reopen it first: {Ref} reopen")
        : this with { Recurrence = how };

    private static Outcome TooManyOwners => Outcome.No($"A task has at most {MostOwners} owners.");
}
