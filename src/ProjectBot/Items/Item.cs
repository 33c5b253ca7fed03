using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Items;

/// <summary>
/// Something with a number in a project: <c>T12</c>, <c>R3</c>. Its id is <c>{project}/{letter}{number}</c>. Internal unless somebody shares it.
/// Changes go through methods that refuse what makes no sense.
/// </summary>
public abstract record Item : Document
{
    [Shared]
    public required int Number { get; init; }

    [Shared]
    public required string Title { get; init; }

    [Internal]
    public string? Description { get; init; }

    /// <summary>Ids of persons.</summary>
    [Shared]
    public ImmutableArray<string> Owners { get; init => field = Texts.Shared(value); } = [];

    [Internal]
    public ImmutableArray<string> Labels { get; init => field = Texts.Shared(value); } = [];

    /// <summary>Ids of persons who want to hear of it.</summary>
    [Internal]
    public ImmutableArray<string> Watchers { get; init => field = Texts.Shared(value); } = [];

    /// <summary>Other items it has to do with; they know of it by <see cref="Linked"/>.</summary>
    [Internal]
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Whether clients may see it; not, unless somebody says so.</summary>
    [Shared, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ClientVisible { get; init; }

    /// <summary>A person's id.</summary>
    [Internal]
    public required string CreatedBy { get; init => field = string.Intern(value); }

    [Internal]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The message it was made from.</summary>
    [Internal]
    public Origin? Origin { get; init; }

    [JsonIgnore]
    public string Project => Id[..Id.LastIndexOf('/')];

    /// <summary>As typed inside the project: <c>T12</c>.</summary>
    [JsonIgnore]
    public string Ref => Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>Whether nothing more is to be done about it.</summary>
    [JsonIgnore]
    public abstract bool IsFinished { get; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => Links.IsEmpty ? [In(Project)] : [In(Project), .. Links.Select(link => Linked(link.To))];

    /// <summary>The key of a project's items.</summary>
    public static string In(string project) => $"in/{project}";

    /// <summary>The key of the items that name an item in their links.</summary>
    public static string Linked(string id) => $"linked/{id}";

    /// <summary>Whether somebody means it with "mine".</summary>
    public virtual bool IsOf(Person person) => IsOwnedBy(person);

    public bool IsOwnedBy(Person person)
    {
        foreach (var owner in Owners)
            if (person.Is(owner))
                return true;
        return false;
    }
}

/// <summary>What an item has to do with another.</summary>
/// <param name="To">The other's id: <c>apollo/R3</c>.</param>
/// <param name="How">How it is said on the card of the one that has it, a key of the words: <c>From</c>, <c>See also</c>.</param>
public sealed record Link(string To, string How = "See also");

/// <summary>The message an item was made from.</summary>
public sealed record Origin(string Text, string? Author = null, string? Link = null);

/// <summary>The same few people and labels stand on thousands of items: each is held once.</summary>
internal static class Texts
{
    public static ImmutableArray<string> Shared(ImmutableArray<string> texts) => texts.IsDefaultOrEmpty ? [] : ImmutableArray.CreateRange(texts, string.Intern);
}
