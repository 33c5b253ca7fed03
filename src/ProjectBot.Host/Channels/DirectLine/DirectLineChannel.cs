using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The way out to the web chat: into the conversation's log, and from there to whoever watches.</summary>
public sealed class DirectLineChannel : IChannel
{
    private readonly WebConversations _chats;
    private readonly TimeProvider _time;
    private readonly IPictures? _pictures;

    internal DirectLineChannel(WebConversations chats, TimeProvider time, IPictures? pictures) => (_chats, _time, _pictures) = (chats, time, pictures);

    public bool Serves(Address address) => address.Channel == ChannelIds.ChatPage;

    public async ValueTask<Delivery> Send(OutboxMessage message, CancellationToken stop)
    {
        if (await _chats.Find(message.Address.Conversation) is not { } chat)
            return new(null, "There is no such conversation.");
        return new(await chat.Log.Write(page => Post(page, chat.Conversation, message).Id));
    }

    /// <summary>Puts a message on a page of the log, in the place of the one it updates if that is there.</summary>
    internal Logged Post(LogPage page, DirectLineConversation conversation, OutboxMessage message) =>
        page.Add(message.Updates is { } updated && page.At(updated) is { } before ? Render(message, page, conversation, updated, before)
            : New(message, page, conversation));

    /// <summary>
    /// An answer is named by what it answers and what it says, so that the same answer sent again after a crash is found in the log;
    /// by the values of charts, as the links of their pictures change from day to day.
    /// A message that answers nothing (a reminder) may rightly come twice with the same words.
    /// </summary>
    private Logged New(OutboxMessage message, LogPage page, DirectLineConversation conversation)
    {
        var id = message.ReplyTo is { } question ? $"{conversation.Id}|{Print(question, message)}" : $"{conversation.Id}|{page.Number:0000000}";
        return page.Find(id) ?? Render(message, page, conversation, id, _time.GetUtcNow());
    }

    private static string Print(string question, OutboxMessage message)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("replyToId", question);
            Say(writer, message);
            writer.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan).AsSpan(0, 10));
    }

    private Logged Render(OutboxMessage message, LogPage page, DirectLineConversation conversation, string id, DateTimeOffset at)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            Envelope(writer, conversation, at);
            writer.WriteString("locale", message.Language);
            // Web Chat holds a message back for seconds when it answers something the client never saw.
            if (message.ReplyTo is { } question && page.Knows(question))
                writer.WriteString("replyToId", question);
            Say(writer, _pictures?.In(message) ?? message);
            writer.WriteEndObject();
        }
        return new(id, new Json(buffer.WrittenSpan.ToArray()));
    }

    /// <summary>Shows that the bot is busy, for some seconds or until it says something.</summary>
    internal void Typing(WebConversation chat)
    {
        var now = _time.GetUtcNow();
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id", $"{chat.Conversation.Id}|typing-{now.ToUnixTimeMilliseconds()}");
            writer.WriteString("type", "typing");
            Envelope(writer, chat.Conversation, now);
            writer.WriteEndObject();
        }
        chat.Show(new("", new Json(buffer.WrittenSpan.ToArray())));
    }

    private static void Say(Utf8JsonWriter writer, OutboxMessage message)
    {
        writer.WriteString("type", "message");
        ActivityJson.Members(writer, message);
    }

    private static void Envelope(Utf8JsonWriter writer, DirectLineConversation conversation, DateTimeOffset at)
    {
        writer.WriteString("timestamp", at);
        writer.WriteString("channelId", ChannelIds.ChatPage);
        writer.WriteStartObject("from");
        writer.WriteString("id", WebActivity.Bot);
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
}
