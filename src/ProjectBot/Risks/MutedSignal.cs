using System.Text.Json.Serialization;
using ProjectBot.Storage;

namespace ProjectBot.Risks;

/// <summary>A signal that is not to be proposed; removed when it may be again. Its id is <c>apollo/~due-moved-T3</c>.</summary>
public sealed record MutedSignal : Document
{
    /// <summary>A person's id.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => [In(Id[..Id.LastIndexOf('/')])];

    public static string In(string project) => $"muted/{project}";

    public static string IdOf(string project, string key) => $"{project}/~{key}";
}
