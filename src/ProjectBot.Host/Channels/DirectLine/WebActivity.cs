using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ProjectBot.Chat;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Translates what the client sent: into the echo it waits for, and into a turn.</summary>
internal static class WebActivity
{
    private const string Channel = ChannelIds.ChatPage;

    /// <summary>What the bot's account is called in every conversation here.</summary>
    public const string Bot = "bot";

    /// <summary>What only the host may say about an activity; the client's word for it is dropped.</summary>
    private static readonly HashSet<string> Ours = ["id", "timestamp", "channelId", "conversation", "from", "recipient", "serviceUrl", "replyToId"];

    /// <summary>The activity as it is logged and echoed: the person's own words and marks, with id, time and sender from the host.</summary>
    /// <param name="upload">The files that came with it: what the client says about them is replaced by what was kept.</param>
    public static Logged Echo(JsonElement activity, DirectLineConversation conversation, DateTimeOffset now, Upload? upload = null)
    {
        var id = $"{conversation.Id}|{(ClientId(activity) is { Length: > 0 } client ? Print(client) : WebConversations.NewId())}";
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var member in activity.EnumerateObject())
                if (!Ours.Contains(member.Name) && (upload is null || (member.Name != "attachments" && (member.Name != "text" || member.Value.Text() is { Length: > 0 }))))
                    member.WriteTo(writer);
            if (upload is { Kept.Count: > 0 })
                Attachments(writer, upload.Kept);
            else if (upload is not null && activity.At("text").Text() is not { Length: > 0 })
                writer.WriteString("text", string.Join('\n', upload.NotKept.Select(file => $"📎 {file.Name}")));
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
        return new(id, new Json(buffer.WrittenSpan.ToArray())) { Files = upload is { Kept.Count: > 0 } ? [.. upload.Kept] : default };
    }

    private static void Attachments(Utf8JsonWriter writer, IReadOnlyList<FileRef> files)
    {
        writer.WriteStartArray("attachments");
        foreach (var file in files)
        {
            writer.WriteStartObject();
            writer.WriteString("contentType", file.Type);
            writer.WriteString("name", file.Name);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>What is sent again under the client's own id is known by ours. The mark keeps it apart from answers, which are named alike.</summary>
    private static string Print(string client) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"said {client}")).AsSpan(0, 10));

    /// <summary>The client's own id of what it sends; the page's own name for it, which stays when it is sent again, before Web Chat's.</summary>
    private static string? ClientId(JsonElement activity) =>
        activity.At("channelData").At("said").Text() ?? activity.At("channelData").At("clientActivityID").Text();

    /// <summary>The turn of a logged message; the same each time it is asked for.</summary>
    public static Turn Turn(DirectLineConversation conversation, Logged logged, IFiles files)
    {
        using var parsed = JsonDocument.Parse(logged.Activity.Utf8);
        var activity = parsed.RootElement;
        var at = activity.GetProperty("timestamp").GetDateTimeOffset();
        var turn = Bare(conversation, logged.Id, activity.At("text").Text() ?? "", at) with
        {
            Locale = activity.At("locale").Text() ?? conversation.Locale,
            Zone = activity.At("localTimezone").Text() ?? conversation.Zone,
            ActivityId = logged.Id,
            Files = logged.Files.IsDefaultOrEmpty ? [] : [.. logged.Files.Select(file => new SentFile(file.Name, file.Type, stop => Open(files, file, stop)))],
        };
        return activity.At("value") is { ValueKind: JsonValueKind.Object } value ? Pressed(turn, value) : turn;
    }

    private static async ValueTask<Stream> Open(IFiles files, FileRef file, CancellationToken stop) =>
        await files.Open(file.Hash, stop) ?? throw new IOException("The file is no longer kept.");

    /// <summary>The turn in which the bot hears its greeting: somebody came in.</summary>
    public static Turn Greeting(DirectLineConversation conversation, string text) =>
        Bare(conversation, "start", text, conversation.Created) with { Locale = conversation.Locale, Zone = conversation.Zone };

    public static Address Address(DirectLineConversation conversation) =>
        new(Channel, conversation.Id, ConversationKind.Personal, Bot: Bot, User: conversation.User);

    private static Turn Bare(DirectLineConversation conversation, string activity, string text, DateTimeOffset at) =>
        new($"{Channel}|{conversation.Id}|{activity}", Address(conversation), new(Channel, conversation.User, conversation.Name), text, at);

    /// <summary>A button says a command; what the form held comes along.</summary>
    private static Turn Pressed(Turn turn, JsonElement value)
    {
        var data = CardData.Read(value);
        return turn with { Text = data.Say ?? turn.Text, Press = new(data.Subject, data.Version, null, data.Question), Values = data.Values };
    }
}
