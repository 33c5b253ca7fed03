using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Files;

/// <summary>A document that names files.</summary>
public sealed record Paper : Document, INamesFiles
{
    public required string Project { get; init; }

    public ImmutableArray<FileRef> Files { get; init; } = [];

    public bool Shared { get; init; }

    [JsonIgnore]
    public override IEnumerable<string> Keys => FileKeys.All(Project, Files);

    public ValueTask<bool> AreFilesShared(IStore store) => new(Shared);
}
