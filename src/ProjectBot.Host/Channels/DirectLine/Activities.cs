using System.Buffers;
using System.Text.Json;
using ProjectBot.Chat;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Translates what the client sent: into the echo it waits for, and into a turn.</summary>
internal static class Activities
{
    public const string Channel = "webchat";

    /// <summary>What the bot's account is called in every conversation here.</summary>
    public const string Bot = "bot";

    /// <summary>What only the host may say about an activity; the client's word for it is dropped.</summary>
    private static readonly HashSet<string> Ours = ["id", "timestamp", "channelId", "conversation", "from", "recipient", "serviceUrl", "replyToId"];

    /// <summary>The activity as it is logged and echoed: the person's own words and marks, with id, time and sender from the host.</summary>
    /// <param name="text">Replaces text and attachments, for an upload whose files were not kept.</param>
    public static Logged Echo(JsonElement activity, DirectLineConversation conversation, int number, DateTimeOffset now, string? text = null)
    {
        var id = $"{conversation.Id}|{number:0000000}";
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var member in activity.EnumerateObject())
                if (!Ours.Contains(member.Name) && (text is null || member.Name is not ("text" or "attachments")))
                    member.WriteTo(writer);
            if (text is not null)
                writer.WriteString("text", text);
            writer.WriteString("id", id);
            writer.WriteString("timestamp", now);
            writer.WriteString("channelId", Channel);
            writer.WriteStartObject("conversation");
            writer.WriteString("id", conversation.Id);
            writer.WriteEndObject();
            writer.WriteStartObject("from");
            writer.WriteString("id", conversation.User);
            writer.WriteString("name", conversation.Name);
            writer.WriteString("role", "user");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        return new(id, new Json(buffer.WrittenSpan.ToArray()), ClientId(activity));
    }

    /// <summary>The client's own id of what it sends.</summary>
    public static string? ClientId(JsonElement activity) =>
        activity.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object ? Text(data, "clientActivityID") : null;

    /// <summary>The turn of a logged message; the same each time it is asked for.</summary>
    public static Turn Turn(DirectLineConversation conversation, Logged logged)
    {
        using var parsed = JsonDocument.Parse(logged.Activity.Utf8);
        var activity = parsed.RootElement;
        var at = activity.GetProperty("timestamp").GetDateTimeOffset();
        var heard = Bare(conversation, logged.Id, Text(activity, "text") ?? "", at) with
        {
            Locale = Text(activity, "locale") ?? conversation.Locale,
            Zone = Text(activity, "localTimezone"),
            ActivityId = logged.Id,
        };
        return activity.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object ? Pressed(heard, value) : heard;
    }

    /// <summary>The turn in which the bot hears its greeting: somebody came in.</summary>
    public static Turn Greeting(DirectLineConversation conversation, string text) =>
        Bare(conversation, "start", text, conversation.Created) with { Locale = conversation.Locale };

    public static Address Address(DirectLineConversation conversation) => new(Channel, conversation.Id, ConversationKind.Personal, Bot: Bot, User: conversation.User);

    /// <summary>A string member, or null when it is missing or something else.</summary>
    public static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Turn Bare(DirectLineConversation conversation, string activity, string text, DateTimeOffset at) =>
        new($"directline|{conversation.Id}|{activity}", Address(conversation), new(Channel, conversation.User, conversation.Name), text, at);

    /// <summary>A button says a command; what the form held comes along.</summary>
    private static Turn Pressed(Turn turn, JsonElement value)
    {
        var version = value.TryGetProperty("v", out var v) && v.ValueKind == JsonValueKind.Number && v.TryGetInt64(out var number) ? number : 0;
        return turn with
        {
            Text = Text(value, "say") ?? turn.Text,
            Press = new(Text(value, "subject"), version, null),
            Values = value.EnumerateObject().Where(member => member.Name is not ("say" or "subject" or "v"))
                .GroupBy(member => member.Name).ToDictionary(group => group.Key, group => AsText(group.Last().Value), StringComparer.Ordinal),
        };
    }

    private static string AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
