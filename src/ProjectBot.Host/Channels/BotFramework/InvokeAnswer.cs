using System.Text.Json;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// The response to <c>adaptiveCard/action</c>: HTTP 200 always, and in the body what happened (Universal Action Model).
/// A card in it replaces the card that was pressed, so only one meant for that goes there.
/// </summary>
internal static class InvokeAnswer
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<OutboxMessage> answers)
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, 200);
        if (answers is [var first, ..] && TakesPlace(first))
        {
            json.WriteString("type"u8, AdaptiveCard.ContentType);
            json.WritePropertyName("value"u8);
            AdaptiveCard.Write(json, first.Message, Words.For(first.Language), first.Address.Channel == "msteams");
        }
        else
        {
            json.WriteString("type"u8, "application/vnd.microsoft.activity.message"u8);
            json.WriteString("value"u8, answers is [var one, ..] ? one.Message.Text ?? one.Message.Card?.Title ?? "" : "");
        }
        json.WriteEndObject();
    }

    /// <summary>The answers the response has no room for.</summary>
    public static IReadOnlyList<OutboxMessage> Besides(IReadOnlyList<OutboxMessage> answers) =>
        [.. answers.Where((answer, at) => at > 0 || !(TakesPlace(answer) || IsLine(answer))).Select(answer => answer with { State = DeliveryState.Waiting })];

    public static void Error(Utf8JsonWriter json, int status, string code, string message)
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, status);
        json.WriteString("type"u8, "application/vnd.microsoft.error"u8);
        json.WriteStartObject("value"u8);
        json.WriteString("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The body of a refused request, as the Connector writes its own.</summary>
    public static void Problem(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, refusal.Status switch { 401 => "Unauthorized", 403 => "Forbidden", 413 => "RequestEntityTooLarge", 501 => "NotImplemented", _ => "BadArgument" });
        json.WriteString("message"u8, refusal.Reason);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static bool TakesPlace(OutboxMessage answer) => answer is { InPlace: true, Message.Card: not null };

    private static bool IsLine(OutboxMessage answer) => answer.Message is { Card: null, Buttons.IsDefaultOrEmpty: true };
}
