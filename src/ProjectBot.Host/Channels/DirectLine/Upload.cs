using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>A message with files as it came over the wire: what was kept, and what was not and why.</summary>
internal sealed record Upload(JsonElement Activity, IReadOnlyList<FileRef> Kept, IReadOnlyList<(string Name, FormattableString Why)> NotKept)
{
    /// <summary>More files in one message are not kept.</summary>
    private const int MostFiles = 10;

    /// <summary>In bytes. Each file has its own, smaller bound; what is above it is read all the same, so that it can be refused in a sentence.</summary>
    public const long Most = 1L << 30;

    /// <summary>Reads the parts one after another, each into the place where files are kept.</summary>
    /// <exception cref="Refused">It is not what clients send.</exception>
    public static async ValueTask<Upload> Read(HttpRequest request, IFiles files)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            throw Refused.Bad("An upload must be multipart/form-data.");
        JsonElement? activity = null;
        var (kept, not) = (new List<FileRef>(), new List<(string, FormattableString)>());
        var stop = request.HttpContext.RequestAborted;
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(stop) is { } section)
                if (activity is null && section.GetContentDispositionHeader()?.Name.Value?.Trim('"') == "activity")
                    activity = await Inbox.Json(section.Body, stop);
                else
                {
                    var name = section.AsFileSection()?.FileName is { Length: > 0 } given ? given : "file";
                    switch (kept.Count < MostFiles ? await files.Put(section.Body, name, section.ContentType ?? "", null, stop) : TooMany)
                    {
                        case Reading<FileRef>.Ok file: kept.Add(file.Value); break;
                        case Reading<FileRef>.No { Problem: { } why } when not.Count < MostFiles: not.Add((name, why)); break;
                    }
                    // Read to the end all the same: a connection cut in the middle looks like an error to the person.
                    await section.Body.CopyToAsync(Stream.Null, stop);
                }
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            throw problem is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? Refused.TooBig
                : Refused.Bad("The upload is not well-formed.");
        }
        return new(activity ?? throw Refused.Bad("An upload needs a part named activity."), kept, not);
    }

    private static Reading<FileRef> TooMany => new Reading<FileRef>.No($"A message takes {MostFiles} files at most.");
}
