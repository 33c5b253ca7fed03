using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Language;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Takes what the client sends: keeps it, acknowledges it, and only then lets the bot hear it.</summary>
internal sealed class Inbox(Listening listening, TimeProvider time)
{
    /// <summary>The largest activity taken. The bot itself refuses long texts politely, long before this.</summary>
    private const int MaxActivity = 256 * 1024;

    /// <summary>Somebody who is so far ahead of the bot is asked to wait.</summary>
    private const int MaxWaiting = 50;

    /// <summary>Shallow enough to be read again from inside the log, which nests it.</summary>
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 32 };

    /// <summary>Takes an activity and returns its id. The same one sent again has no second effect.</summary>
    public async ValueTask<string> Take(WebConversation chat, JsonElement activity)
    {
        Check(activity);
        if (activity.GetProperty("type").ValueEquals("typing"))
            return $"{chat.Conversation.Id}|typing";
        if (chat.Waiting.Length >= MaxWaiting)
            throw Refused.TooMuch;
        var isMessage = activity.GetProperty("type").ValueEquals("message");
        var logged = await chat.Append(number => Known(chat, activity) ?? WebActivity.Echo(activity, chat.Conversation, number, time.GetUtcNow()), waits: isMessage);
        if (isMessage)
            listening.Begin(chat, logged.Id);
        return logged.Id;
    }

    /// <summary>Takes a message with files: the words are heard as always, the files are refused in a sentence, so that the client does not show an error.</summary>
    public async ValueTask<string> TakeUpload(WebConversation chat, HttpRequest request)
    {
        var (activity, files) = await Parts(request);
        Check(activity);
        var text = activity.At("text").Text() ?? "";
        var shown = text.Length > 0 ? text : string.Join("\n", files.Select(file => $"📎 {file}"));
        var logged = await chat.Append(number => Known(chat, activity) ?? WebActivity.Echo(activity, chat.Conversation, number, time.GetUtcNow(), shown), waits: text.Length > 0);
        var words = Words.For(activity.At("locale").Text());
        await listening.Say(chat, words["I cannot take files here yet, so I did not keep it. Put it where your team keeps its files and send me the link."], words.Tag, logged.Id);
        if (text.Length > 0)
            listening.Begin(chat, logged.Id);
        return logged.Id;
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

    private static Logged? Known(WebConversation chat, JsonElement activity) => WebActivity.ClientId(activity) is { } client ? chat.FromClient(client) : null;

    private static void Check(JsonElement activity)
    {
        if (activity.At("type").Text() is not { Length: > 0 })
            throw Refused.Bad("An activity needs a type.");
        if (activity.TryGetProperty("text", out var text) && text.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            throw Refused.Bad("An activity's text must be a string.");
    }

    private static async ValueTask<(JsonElement Activity, List<string> Files)> Parts(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            throw Refused.Bad("An upload must be multipart/form-data.");
        JsonElement? activity = null;
        var files = new List<string>();
        var stop = request.HttpContext.RequestAborted;
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(stop) is { } section)
                if (activity is null && section.GetContentDispositionHeader()?.Name.Value?.Trim('"') == "activity")
                    activity = await Json(section.Body, stop);
                else
                {
                    // Read to the end all the same: a connection cut in the middle looks like an error to the person.
                    await section.Body.CopyToAsync(Stream.Null, stop);
                    if (files.Count < 10)
                        files.Add(section.AsFileSection()?.FileName ?? "file");
                }
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            throw problem is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? Refused.TooBig : Refused.Bad("The upload is not well-formed.");
        }
        return (activity ?? throw Refused.Bad("An upload needs a part named activity."), files);
    }
}
