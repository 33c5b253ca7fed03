using System.Text.Json.Serialization;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>What a client needs to be in a conversation, for so many seconds.</summary>
/// <param name="StreamUrl">Where its activities can be watched; null when it is to ask for that itself.</param>
public sealed record Ticket(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int Expires,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl = null);
