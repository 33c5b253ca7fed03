using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Projects;

/// <summary>A conversation the bot takes part in. Its id is the address's key.</summary>
public sealed record Conversation : Document
{
    public required Address Address { get; init; }

    /// <summary>The project talked about here.</summary>
    public string? Project { get; init; }

    /// <summary>Who was seen here; decides what may be said aloud.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>False once the bot was removed or blocked: nothing is sent there any more.</summary>
    public bool Reachable { get; init; } = true;

    [JsonIgnore]
    public override IEnumerable<string> Keys => Project is null ? [] : [About(Project)];

    public static string About(string project) => $"about/{project}";
}
