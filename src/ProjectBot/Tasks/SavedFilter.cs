using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.Tasks;

/// <summary>A list a person asks for often, under a name. Personal, per project; its id is <c>{project}/F/{person}/{name}</c>.</summary>
public sealed record SavedFilter : Document
{
    public required string Name { get; init; }

    public required TaskFilter Filter { get; init; }

    public static string IdOf(string project, string person, string name) => $"{project}/F/{person}/{name.ToLowerInvariant()}";

    [JsonIgnore]
    public override IEnumerable<string> Keys => [Id[..Id.LastIndexOf('/')]];

    public static string Of(string project, string person) => $"{project}/F/{person}";
}
