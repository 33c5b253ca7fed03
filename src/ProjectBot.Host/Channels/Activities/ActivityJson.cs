using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProjectBot.Cards;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Writes messages as activities. Text goes out plain and never beside a card in one activity: Teams may split such a one in two and
/// then neither can be updated. Members without a value are left out, as Teams refuses nulls; ids and times are the channel's.
/// </summary>
public static class ActivityJson
{
    /// <summary>Teams takes about 100 KB of UTF-16 and advises 80 (learn.microsoft.com, format-your-bot-messages).</summary>
    public const int MostCharacters = 40 * 1024;

    private const int SummaryLength = 500;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A writer as the channels use it. Text stays readable: the answer is application/json, never part of a page.</summary>
    public static Utf8JsonWriter To(IBufferWriter<byte> buffer) => new(buffer, Options);

    /// <summary>The activity as the body of a request, shortened until the channel takes it.</summary>
    public static ReadOnlyMemory<byte> Body(OutboxMessage message)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        for (var cut = 0; ; cut++)
        {
            using (var json = To(buffer))
                Write(json, cut == 0 ? message : message with { Message = Shorter.Than(message.Message, cut, Words.For(message.Language)) });
            if (buffer.WrittenCount <= MostCharacters || Encoding.UTF8.GetCharCount(buffer.WrittenSpan) <= MostCharacters || cut == Shorter.Most)
                return buffer.WrittenMemory;
            buffer.ResetWrittenCount();
        }
    }

    public static void Write(Utf8JsonWriter json, OutboxMessage message)
    {
        var address = message.Address;
        json.WriteStartObject();
        json.WriteString("type"u8, "message"u8);
        json.WriteString("channelId"u8, address.Channel);
        Account(json, "from"u8, address.Bot);
        Account(json, "recipient"u8, address.User);
        Account(json, "conversation"u8, address.Conversation);
        json.WriteString("locale"u8, message.Language);
        if (message.ReplyTo is { } replyTo)
            json.WriteString("replyToId"u8, replyTo);
        Members(json, message);
        json.WriteEndObject();
    }

    /// <summary>What the message says, as members of the object that is open: text or card.</summary>
    public static void Members(Utf8JsonWriter json, OutboxMessage message)
    {
        var (said, words, teams) = (message.Message, Words.For(message.Language), message.Address.Channel == ChannelIds.Teams);
        if (said.Card is null && said.Buttons.IsDefaultOrEmpty)
        {
            json.WriteString("text"u8, said.Text ?? "");
            json.WriteString("textFormat"u8, "plain"u8);
            return;
        }
        json.WriteString("summary"u8, PlainText.Of(said, SummaryLength));
        json.WriteStartArray("attachments"u8);
        json.WriteStartObject();
        json.WriteString("contentType"u8, AdaptiveCard.ContentType);
        json.WritePropertyName("content"u8);
        AdaptiveCard.Write(json, said, words, teams);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Account(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? id)
    {
        if (id is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("id"u8, id);
        json.WriteEndObject();
    }
}
