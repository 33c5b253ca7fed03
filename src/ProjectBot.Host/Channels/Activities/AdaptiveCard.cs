using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Language;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Writes a message as an Adaptive Card 1.5 (the newest version Teams shows to bots), straight into the JSON of the activity.
/// On Teams buttons are Action.Execute, so that the card can be replaced where it stands; Web Chat knows Action.Submit only.
/// </summary>
public static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The card with the message's text as its first line; a message without a card becomes one of its text and buttons.</summary>
    public static void Write(Utf8JsonWriter json, Message message, Words words, bool teams)
    {
        var card = message.Card;
        var writer = new AdaptiveElements(json, words, new AdaptiveActions(json, card, message.Question, teams));
        json.WriteStartObject();
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteStartArray("body"u8);
        if (message.Text is { Length: > 0 } text)
            writer.Text(text, Tone.Plain);
        if (card is not null)
        {
            writer.Title(card.Title, card.Ref);
            foreach (var element in card.Body)
                writer.Write(element);
            writer.Buttons(message.Buttons.IsDefaultOrEmpty ? card.Actions : card.Actions.AddRange(message.Buttons));
        }
        else
            writer.Buttons(message.Buttons);
        json.WriteEndArray();
        if (teams && card is not null && IsWide(card))
        {
            json.WriteStartObject("msteams"u8);
            json.WriteString("width"u8, "Full"u8);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static bool IsWide(Card card)
    {
        foreach (var element in card.Body)
            if (element is Rows or Chart or Picture || (element is Section section && section.Body.Any(inner => inner is Rows or Chart or Picture)))
                return true;
        return false;
    }
}
