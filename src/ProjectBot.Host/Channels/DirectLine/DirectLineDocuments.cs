using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>One person's conversation in the web chat. Its activities are in chunks.</summary>
public sealed record DirectLineConversation : Document
{
    /// <summary>The only person in it; every activity of the client is theirs.</summary>
    public required string User { get; init; }

    public required string Name { get; init; }

    public string? Locale { get; init; }

    /// <summary>The IANA zone of who began it, if their client said so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Zone { get; init; }

    public required DateTimeOffset Created { get; init; }
}

/// <summary>Some activities of a conversation, in the order they happened. Only the last chunk grows, so that a message costs one small write.</summary>
public sealed record DirectLineChunk : Document, INamesFiles
{
    public required string Conversation { get; init; }

    /// <summary>How many activities came before this chunk.</summary>
    public required int First { get; init; }

    public ImmutableArray<Logged> Activities { get; init; } = [];

    /// <summary>Ids of what the person said and the bot has not heard yet: heard at the next start if a crash comes first.</summary>
    public ImmutableArray<string> Waiting { get; init; } = [];

    [JsonIgnore]
    public int Next => First + Activities.Length;

    [JsonIgnore]
    public bool IsFull => Activities.Length >= MaxActivities || Bytes >= MaxBytes;

    [JsonIgnore]
    public int Bytes => Activities.Sum(activity => activity.Activity.Utf8.Length);

    [JsonIgnore]
    public override IEnumerable<string> Keys => Waiting.Length == 0 ? [Of(Conversation)] : [Of(Conversation), Unheard, .. Files.Select(file => FileKeys.Of(file.Hash))];

    /// <summary>Files the bot has not heard of yet: they stay until it has.</summary>
    [JsonIgnore]
    public ImmutableArray<FileRef> Files =>
        [.. Activities.Where(logged => !logged.Files.IsDefaultOrEmpty && Waiting.Contains(logged.Id)).SelectMany(logged => logged.Files)];

    public ValueTask<bool> AreFilesShared(IStore store) => new(false);

    public const string Unheard = "waiting";
    private const int MaxActivities = 20;
    private const int MaxBytes = 16 * 1024;

    public static string Of(string conversation) => $"line/{conversation}";
}

/// <summary>An activity as the client sees it. The same id again is a newer state of the same activity.</summary>
public sealed record Logged(string Id, Json Activity)
{
    /// <summary>The files that came with it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<FileRef> Files { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset At()
    {
        using var activity = JsonDocument.Parse(Activity.Utf8);
        return activity.RootElement.GetProperty("timestamp").GetDateTimeOffset();
    }
}

/// <summary>The rows of this room in the list of document types.</summary>
public static class DirectLineDocuments
{
    public static DocumentTypes AddDirectLine(this DocumentTypes types) => types
        .Add("directline-conversation", Of<DirectLineConversation>())
        .Add("directline-chunk", Of<DirectLineChunk>());

    private static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Documents.Json.GetTypeInfo(typeof(T));
}
