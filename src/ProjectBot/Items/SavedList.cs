using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.Items;

/// <summary>A list a person asks for often, under a name. Personal, per project; its id is <c>{project}/F/{person}/{name}</c>.</summary>
public sealed record SavedList : Document
{
    /// <summary>The most that one person keeps in a project.</summary>
    public const int Most = 50;

    public required string Name { get; init; }

    /// <summary>The line that shows it.</summary>
    public required string Line { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => [Id[..Id.LastIndexOf('/')]];

    public static string IdOf(string project, string person, string name) => $"{Of(project, person)}/{name.ToLowerInvariant()}";

    public static string Of(string project, string person) => $"{project}/F/{person}";
}
