using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// What arrives, as far as it is read here (Activity protocol 3.4). Members nobody listed are skipped on every level;
/// a member of the wrong type makes the body unreadable. Members whose shape the channels choose stay JSON. They have setters because the
/// generated reader then fills them as they come; for <c>init</c> it would gather all of them first, in boxes.
/// </summary>
public sealed record InboundActivity
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? ChannelId { get; set; }
    public string? ServiceUrl { get; set; }
    public ChannelAccount? From { get; set; }
    public ChannelAccount? Recipient { get; set; }
    public InboundConversation? Conversation { get; set; }
    public string? Text { get; set; }
    public string? Name { get; set; }
    public string? Action { get; set; }
    public string? DeliveryMode { get; set; }
    public string? ReplyToId { get; set; }
    public string? Locale { get; set; }
    public string? LocalTimezone { get; set; }
    public string? LocalTimestamp { get; set; }
    public JsonElement Value { get; set; }
    public JsonElement ChannelData { get; set; }
    public List<JsonElement>? Entities { get; set; }
    public List<InboundAttachment>? Attachments { get; set; }
    public List<ChannelAccount?>? MembersAdded { get; set; }
    public List<ChannelAccount?>? MembersRemoved { get; set; }

    /// <summary>The Teams tenant the activity comes from.</summary>
    [JsonIgnore]
    public string? Tenant => Conversation?.TenantId ?? ChannelData.At("tenant").At("id").Text();

    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Somebody in a conversation.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadObjectId { get; set; }
    public string? Email { get; set; }
    public string? UserPrincipalName { get; set; }
    public string? TenantId { get; set; }
    public string? UserRole { get; set; }

    /// <summary>Lists of members may call the directory's id so.</summary>
    public string? ObjectId { get; set; }
}

/// <summary>The conversation an activity belongs to.</summary>
public sealed record InboundConversation
{
    public string? Id { get; set; }
    public string? ConversationType { get; set; }
    public string? TenantId { get; set; }
    public bool? IsGroup { get; set; }
}

/// <summary>Something attached: a quote, a forwarded message, a file.</summary>
public sealed record InboundAttachment
{
    public string? ContentType { get; set; }
    public string? ContentUrl { get; set; }
    public string? Name { get; set; }
    public JsonElement Content { get; set; }
}

/// <summary>The readers of everything that comes over the wire, generated at build.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(InboundActivity))]
internal sealed partial class WireJson : JsonSerializerContext;
