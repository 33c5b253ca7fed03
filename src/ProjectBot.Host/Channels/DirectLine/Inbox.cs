using System.Runtime.InteropServices;
using System.Text.Json;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Limiting;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Takes what the client sends, and acknowledges it once it is kept: with what is answered, or by itself when that takes its time.</summary>
internal sealed class Inbox(Listening listening, IFiles files, Limits limits, TimeProvider time)
{
    /// <summary>The largest activity taken. The longest text that is read fits, in any language; a longer one is refused politely up to here.</summary>
    public const int MaxActivity = 64 * 1024;

    /// <summary>Somebody who is so far ahead of the bot is asked to wait.</summary>
    private const int MaxWaiting = 50;

    /// <summary>Shallow enough to be read again from inside the log, which nests it.</summary>
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 32 };

    /// <summary>Takes an activity and returns its id. The same one sent again has no second effect.</summary>
    /// <param name="isCounted">Whether its length was known before it was read; otherwise only its first part was counted.</param>
    public async ValueTask<string> Take(WebConversation chat, Pass pass, JsonElement activity, bool isCounted)
    {
        Check(activity);
        var length = JsonMarshal.GetRawUtf8Value(activity).Length;
        if (!pass.Grant.IsOwn && !isCounted && length > Limits.Part && !limits.Message(pass.Key, length - Limits.Part))
            throw Refused.TooMany;
        // The bot has no use for events, typing and whatever else there is: taken, and forgotten.
        if (!activity.GetProperty("type").ValueEquals("message"))
            return $"{chat.Conversation.Id}|unheard";
        if (chat.Ahead >= MaxWaiting)
            throw Refused.TooMuch;
        if (!pass.Grant.IsOwn && !limits.Kept(pass.Key, length))
            throw Refused.TooMany;
        var said = WebActivity.Echo(activity, chat.Conversation, time.GetUtcNow());
        await listening.Hear(chat, said);
        return said.Id;
    }

    /// <summary>Takes a message with files; what could not be kept is told in a sentence, so that the client does not show an error.</summary>
    public async ValueTask<string> TakeUpload(WebConversation chat, HttpRequest request)
    {
        var upload = await Upload.Read(request, files);
        Check(upload.Activity);
        if (chat.Ahead >= MaxWaiting)
            throw Refused.TooMuch;
        var isHeard = upload.Kept.Count > 0 || upload.Activity.At("text").Text() is { Length: > 0 };
        var said = WebActivity.Echo(upload.Activity, chat.Conversation, time.GetUtcNow(), upload);
        if (upload.NotKept.Count > 0 || !isHeard)
            await listening.Keep(chat, said, isHeard);
        if (upload.NotKept is { Count: > 0 } not)
        {
            var words = Words.For(upload.Activity.At("locale").Text());
            await listening.Say(chat, string.Join('\n', not.Select(one => $"{one.Name}: {words.Say(one.Why)}")), words.Tag, said.Id);
        }
        if (isHeard)
            await listening.Hear(chat, said);
        return said.Id;
    }

    /// <summary>Reads one JSON object, not larger than an activity may be; nothing at all is an empty object.</summary>
    public static async ValueTask<JsonElement> Json(Stream body, CancellationToken stop)
    {
        var buffer = new MemoryStream();
        var part = new byte[8192];
        for (int read; (read = await body.ReadAsync(part, stop)) > 0;)
        {
            if (buffer.Length + read > MaxActivity)
                throw Refused.TooBig;
            buffer.Write(part, 0, read);
        }
        if (buffer.Length == 0)
            buffer.Write("{}"u8);
        try
        {
            Readable(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
            using var document = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), Shallow);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw Refused.Bad("The body must be a JSON object.");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw Refused.Bad("The body is not JSON.");
        }
    }

    /// <summary>Half a surrogate pair, escaped, passes for JSON but is no text; better refused here than at each place that reads it.</summary>
    /// <exception cref="InvalidOperationException">A string is no text.</exception>
    private static void Readable(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Shallow.MaxDepth });
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                _ = reader.GetString();
    }

    private static void Check(JsonElement activity)
    {
        if (activity.At("type").Text() is not { Length: > 0 })
            throw Refused.Bad("An activity needs a type.");
        if (activity.TryGetProperty("text", out var text) && text.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            throw Refused.Bad("An activity's text must be a string.");
    }
}
