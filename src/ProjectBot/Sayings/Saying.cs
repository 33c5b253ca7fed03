using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.Sayings;

/// <summary>What a project understands because a manager taught it. Its id is <c>{project}/“{saying}”</c>.</summary>
public sealed record Saying : Document
{
    /// <summary>The most that a project keeps.</summary>
    public const int Most = 100;

    /// <summary>In characters.</summary>
    public const int Longest = 60, LongestMeaning = 200;

    public required string Text { get; init; }

    /// <summary>The line, or the words of one, that it stands for.</summary>
    public required string Means { get; init; }

    /// <summary>The person who taught it, by id.</summary>
    public required string By { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => Removed ? [] : [Of(Id[..Id.LastIndexOf('/')])];

    public static string IdOf(string project, string text) => $"{project}/“{text.ToLowerInvariant()}”";

    public static string Of(string project) => $"sayings/{project}";
}
