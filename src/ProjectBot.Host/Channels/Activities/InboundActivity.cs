using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// What arrives, as far as it is read here (Activity protocol 3.4). Members nobody listed are skipped on every level;
/// a member of the wrong type makes the body unreadable. Members whose shape the channels choose stay JSON.
/// </summary>
public sealed record InboundActivity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public InboundConversation? Conversation { get; init; }
    public string? Text { get; init; }
    public string? Name { get; init; }
    public string? Action { get; init; }
    public string? DeliveryMode { get; init; }
    public string? ReplyToId { get; init; }
    public string? Locale { get; init; }
    public string? LocalTimezone { get; init; }
    public JsonElement Value { get; init; }
    public JsonElement ChannelData { get; init; }
    public List<JsonElement>? Entities { get; init; }
    public List<InboundAttachment>? Attachments { get; init; }
    public List<ChannelAccount?>? MembersAdded { get; init; }
    public List<ChannelAccount?>? MembersRemoved { get; init; }

    /// <summary>The Teams tenant the activity comes from.</summary>
    [JsonIgnore]
    public string? Tenant => Conversation?.TenantId ?? ChannelData.At("tenant").At("id").Text();

    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Somebody in a conversation.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }
    public string? Email { get; init; }
    public string? UserPrincipalName { get; init; }
    public string? TenantId { get; init; }
    public string? UserRole { get; init; }

    /// <summary>Lists of members may call the directory's id so.</summary>
    public string? ObjectId { get; init; }
}

/// <summary>The conversation an activity belongs to.</summary>
public sealed record InboundConversation
{
    public string? Id { get; init; }
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
    public bool? IsGroup { get; init; }
}

/// <summary>Something attached: a quote, a forwarded message, a file.</summary>
public sealed record InboundAttachment
{
    public string? ContentType { get; init; }
    public string? ContentUrl { get; init; }
    public string? Name { get; init; }
    public JsonElement Content { get; init; }
}

/// <summary>The readers of everything that comes over the wire, generated at build.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(InboundActivity))]
internal sealed partial class WireJson : JsonSerializerContext;
