using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>A small renderer to try the channel with, until the Adaptive Card renderer of the Bot Framework channel takes its place.</summary>
public static class PlainActivity
{
    public static void Write(Utf8JsonWriter writer, OutboxMessage message)
    {
        var reply = message.Reply;
        writer.WriteString("type", "message");
        writer.WriteString("textFormat", "plain");
        if (reply.Text is { } text)
            writer.WriteString("text", text);
        if (reply.Card is { } card)
        {
            writer.WriteStartArray("attachments");
            writer.WriteStartObject();
            writer.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
            writer.WriteStartObject("content");
            WriteCard(writer, card);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        if (reply.Buttons.Length > 0)
        {
            writer.WriteStartObject("suggestedActions");
            writer.WriteStartArray("actions");
            foreach (var button in reply.Buttons)
            {
                writer.WriteStartObject();
                writer.WriteString("type", "imBack");
                writer.WriteString("title", button.Label);
                writer.WriteString("value", button.Say);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }

    private static void WriteCard(Utf8JsonWriter writer, Card card)
    {
        writer.WriteString("type", "AdaptiveCard");
        writer.WriteString("version", "1.4");
        writer.WriteStartArray("body");
        TextBlock(writer, card.Title, "bolder");
        foreach (var element in card.Body)
            switch (element)
            {
                case Text text: TextBlock(writer, text.Content, "default"); break;
                case Facts facts: FactSet(writer, facts); break;
                case Input input: Field(writer, input); break;
            }
        writer.WriteEndArray();
        writer.WriteStartArray("actions");
        foreach (var button in card.Actions)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Action.Submit");
            writer.WriteString("title", button.Label);
            if (button.Style == ButtonStyle.Primary)
                writer.WriteString("style", "positive");
            writer.WriteStartObject("data");
            writer.WriteString("say", button.Say);
            writer.WriteString("subject", card.Subject);
            writer.WriteNumber("v", card.SubjectVersion);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void TextBlock(Utf8JsonWriter writer, string text, string weight)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "TextBlock");
        writer.WriteString("text", text);
        writer.WriteString("weight", weight);
        writer.WriteBoolean("wrap", true);
        writer.WriteEndObject();
    }

    private static void FactSet(Utf8JsonWriter writer, Facts facts)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "FactSet");
        writer.WriteStartArray("facts");
        foreach (var (name, value) in facts.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("title", name);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter writer, Input input)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Input.Text");
        writer.WriteString("id", input.Id);
        writer.WriteString("label", input.Label);
        writer.WriteEndObject();
    }
}
