using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ProjectBot.Language;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Takes what the client sends: keeps it, acknowledges it, and only then lets the bot hear it.</summary>
internal sealed class Inbox(Talk talk, TimeProvider time)
{
    /// <summary>The largest activity taken. The bot itself refuses long texts politely, long before this.</summary>
    private const int MaxActivity = 256 * 1024;

    /// <summary>Somebody who is so far ahead of the bot is asked to wait.</summary>
    private const int MaxWaiting = 50;

    /// <summary>Shallow enough to be read again from inside the log, which nests it.</summary>
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 32 };

    /// <summary>Takes an activity and returns its id. The same one sent again has no second effect.</summary>
    public async ValueTask<string> Take(Line line, JsonElement activity)
    {
        Check(activity);
        if (activity.GetProperty("type").ValueEquals("typing"))
            return $"{line.Conversation.Id}|typing";
        if (line.Waiting.Length >= MaxWaiting)
            throw Refusal.TooMuch;
        var isMessage = activity.GetProperty("type").ValueEquals("message");
        var logged = await line.Append(number => Known(line, activity) ?? Activities.Echo(activity, line.Conversation, number, time.GetUtcNow()), waits: isMessage);
        if (isMessage)
            talk.Begin(line, logged.Id);
        return logged.Id;
    }

    /// <summary>Takes a message with files: the words are heard as always, the files are refused in a sentence, so that the client does not show an error.</summary>
    public async ValueTask<string> TakeUpload(Line line, HttpRequest request)
    {
        var (activity, files) = await Parts(request);
        Check(activity);
        var text = Activities.Text(activity, "text") ?? "";
        var shown = text.Length > 0 ? text : string.Join("\n", files.Select(file => $"📎 {file}"));
        var logged = await line.Append(number => Known(line, activity) ?? Activities.Echo(activity, line.Conversation, number, time.GetUtcNow(), shown), waits: text.Length > 0);
        var words = Words.For(Activities.Text(activity, "locale"));
        await talk.Say(line, words["I cannot take files here yet, so I did not keep it. Put it where your team keeps its files and send me the link."], words.Tag, logged.Id);
        if (text.Length > 0)
            talk.Begin(line, logged.Id);
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
                throw Refusal.TooBig;
            buffer.Write(part, 0, read);
        }
        if (buffer.Length == 0)
            buffer.Write("{}"u8);
        try
        {
            Readable(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
            using var document = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), Shallow);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw Refusal.Bad("The body must be a JSON object.");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw Refusal.Bad("The body is not JSON.");
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

    private static Logged? Known(Line line, JsonElement activity) => Activities.ClientId(activity) is { } client ? line.FromClient(client) : null;

    private static void Check(JsonElement activity)
    {
        if (Activities.Text(activity, "type") is not { Length: > 0 })
            throw Refusal.Bad("An activity needs a type.");
        if (activity.TryGetProperty("text", out var text) && text.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            throw Refusal.Bad("An activity's text must be a string.");
    }

    private static async ValueTask<(JsonElement Activity, List<string> Files)> Parts(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            throw Refusal.Bad("An upload must be multipart/form-data.");
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
            throw problem is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? Refusal.TooBig : Refusal.Bad("The upload is not well-formed.");
        }
        return (activity ?? throw Refusal.Bad("An upload needs a part named activity."), files);
    }
}
