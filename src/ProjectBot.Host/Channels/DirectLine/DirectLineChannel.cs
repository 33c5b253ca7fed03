using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Writes what a message says as members of an activity (type, text, attachments, …) into the object that is open.</summary>
public delegate void WriteActivity(Utf8JsonWriter writer, OutboxMessage message);

/// <summary>The way out to the web chat: into the conversation's log, and from there to whoever watches.</summary>
public sealed class DirectLineChannel : IChannel
{
    private readonly Lines _lines;
    private readonly WriteActivity _write;
    private readonly TimeProvider _time;

    internal DirectLineChannel(Lines lines, WriteActivity write, TimeProvider time) => (_lines, _write, _time) = (lines, write, time);

    public bool Serves(Address address) => address.Channel == Activities.Channel;

    public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
    {
        if (await _lines.Find(message.Address.Conversation) is not { } line)
            return new(null, "There is no such conversation.");
        var logged = await line.Append(number => message.Updates is { } updated && line.Find(updated) is { } before
            ? Render(message, line, updated, Timestamp(before))
            : New(message, line, number));
        return new(logged.Id);
    }

    /// <summary>
    /// An answer is named by what it answers and what it says, so that the same answer sent again after a crash is found in the log.
    /// A message that answers nothing (a reminder) may rightly come twice with the same words.
    /// </summary>
    private Logged New(OutboxMessage message, Line line, int number)
    {
        var id = message.ReplyTo is { } question ? $"{line.Conversation.Id}|{Print(question, message)}" : $"{line.Conversation.Id}|{number:0000000}";
        return line.Find(id) ?? Render(message, line, id, _time.GetUtcNow());
    }

    private string Print(string question, OutboxMessage message)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("replyToId", question);
            _write(writer, message);
            writer.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan).AsSpan(0, 10));
    }

    private Logged Render(OutboxMessage message, Line line, string id, DateTimeOffset at)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            Envelope(writer, line.Conversation, at);
            writer.WriteString("locale", message.Language);
            // Web Chat holds a message back for seconds when it answers something the client never saw.
            if (message.ReplyTo is { } question && line.Knows(question))
                writer.WriteString("replyToId", question);
            _write(writer, message);
            writer.WriteEndObject();
        }
        return new(id, new Json(buffer.WrittenSpan.ToArray()));
    }

    /// <summary>Shows that the bot is busy, for some seconds or until it says something.</summary>
    internal void Typing(Line line)
    {
        var now = _time.GetUtcNow();
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id", $"{line.Conversation.Id}|typing-{now.ToUnixTimeMilliseconds()}");
            writer.WriteString("type", "typing");
            Envelope(writer, line.Conversation, now);
            writer.WriteEndObject();
        }
        line.Show(new("", new Json(buffer.WrittenSpan.ToArray())));
    }

    private static void Envelope(Utf8JsonWriter writer, DirectLineConversation conversation, DateTimeOffset at)
    {
        writer.WriteString("timestamp", at);
        writer.WriteString("channelId", Activities.Channel);
        writer.WriteStartObject("from");
        writer.WriteString("id", Activities.Bot);
        writer.WriteString("name", "ProjectBot");
        writer.WriteString("role", "bot");
        writer.WriteEndObject();
        writer.WriteStartObject("conversation");
        writer.WriteString("id", conversation.Id);
        writer.WriteEndObject();
        writer.WriteStartObject("recipient");
        writer.WriteString("id", conversation.User);
        writer.WriteEndObject();
    }

    private static DateTimeOffset Timestamp(Logged logged)
    {
        using var activity = JsonDocument.Parse(logged.Activity.Utf8);
        return activity.RootElement.GetProperty("timestamp").GetDateTimeOffset();
    }
}
