using System.Text.Json;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// The response to <c>adaptiveCard/action</c>: HTTP 200 always, and in the body what happened (Universal Action Model).
/// A card in it replaces the card that was pressed, so only one meant for its place goes there; a line is shown in a bar; all else is a message of its own.
/// </summary>
internal sealed class InvokeAnswer(IReadOnlyList<OutboxMessage> answers)
{
    /// <summary>The answers the response has no room for.</summary>
    public IReadOnlyList<OutboxMessage> Besides =>
        [.. answers.Where((answer, at) => at > 0 || !(TakesPlace(answer) || IsLine(answer))).Select(answer => answer with { State = DeliveryState.Waiting })];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, 200);
        if (answers is [var first, ..] && TakesPlace(first))
        {
            json.WriteString("type"u8, AdaptiveCard.ContentType);
            json.WritePropertyName("value"u8);
            AdaptiveCard.Write(json, first.Message, Words.For(first.Language), first.Address.Channel == ChannelIds.Teams);
        }
        else
        {
            json.WriteString("type"u8, "application/vnd.microsoft.activity.message"u8);
            json.WriteString("value"u8, Line());
        }
        json.WriteEndObject();
    }

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
        json.WriteString("code"u8, refusal.Status switch
        {
            401 => "Unauthorized", 403 => "Forbidden", 413 => "RequestEntityTooLarge", 415 => "UnsupportedMediaType", 429 => "TooManyRequests", 501 => "NotImplemented", 503 => "ServiceUnavailable", _ => "BadArgument",
        });
        json.WriteString("message"u8, refusal.Reason);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Teams takes an empty line for a failure and presses again, so what is answered in a message is pointed at, not said twice.</summary>
    private string Line()
    {
        if (answers is not [var first, ..])
            return "✓";
        return IsLine(first) && first.Message.Text is { Length: > 0 } line ? line : Words.For(first.Language)["My answer is below."];
    }

    private static bool TakesPlace(OutboxMessage answer) => answer is { InPlace: true, Message.Card: not null };

    private static bool IsLine(OutboxMessage answer) => answer.Message is { Card: null, Buttons.IsDefaultOrEmpty: true };
}
