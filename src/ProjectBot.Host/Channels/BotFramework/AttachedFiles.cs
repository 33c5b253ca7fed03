using System.Net.Http.Headers;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Identity.Client;
using ProjectBot.Chat;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// Files attached in Teams and other channels of the Bot Framework. Teams puts a file into SharePoint and sends an address that is good by itself
/// for some minutes; pictures lie at the Connector, behind the bot's token. Only hosts of the cloud are asked, by https, also after a redirect.
/// Source: learn.microsoft.com, "Send and receive files through the bot".
/// </summary>
public sealed class AttachedFiles(IHttpClientFactory factory, ConnectorToken token, ServiceHosts connectors, FileHosts hosts) : IAttachedFiles
{
    public const string Client = "bot-attachments";
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";
    private const int MostFiles = 10, MostRedirects = 3;
    private static readonly FileExtensionContentTypeProvider Types = new();

    public IReadOnlyList<SentFile> Of(InboundActivity activity) =>
        [.. (activity.Attachments ?? []).OfType<InboundAttachment>().Select(Of).OfType<SentFile>().Take(MostFiles)];

    private SentFile? Of(InboundAttachment attachment)
    {
        if (attachment.ContentType == TeamsFile)
            return Reached(attachment.Content.At("downloadUrl").Text(), hosts.Reaches) is { } shared
                ? new(NameOf(attachment), TypeOf(NameOf(attachment)), stop => Fetch(shared, hosts.Reaches, withToken: false, stop))
                : null;
        return attachment.ContentType is { } type && IsFile(type) && Reached(attachment.ContentUrl, connectors.Reaches) is { } url
            ? new(NameOf(attachment), type, stop => Fetch(url, connectors.Reaches, withToken: true, stop))
            : null;
    }

    /// <summary>Cards, quotes and the like are attached too, and so is the message itself as HTML.</summary>
    private static bool IsFile(string type) => !type.StartsWith("application/vnd.microsoft.", StringComparison.Ordinal) && type is not ("text/html" or "messageReference" or "forwardedMessageReference");

    private static Uri? Reached(string? address, Func<Uri, bool> reaches) => Uri.TryCreate(address, UriKind.Absolute, out var url) && reaches(url) ? url : null;

    private static string NameOf(InboundAttachment attachment) =>
        attachment.Name is { Length: > 0 } name ? name : attachment.ContentType is { } type && type.StartsWith("image/", StringComparison.Ordinal) ? $"image.{type[6..]}" : "file";

    private static string TypeOf(string name) => Types.TryGetContentType(name, out var type) ? type : "application/octet-stream";

    private async ValueTask<Stream> Fetch(Uri url, Func<Uri, bool> reaches, bool withToken, CancellationToken stop)
    {
        try
        {
            for (var redirects = 0; ; redirects++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, url);
                if (withToken && await token.Get(stop) is { } bearer)
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
                var response = await factory.CreateClient(Client).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
                if (response.IsSuccessStatusCode)
                    return await response.Content.ReadAsStreamAsync(stop);
                using (response)
                    url = redirects < MostRedirects && (int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } next
                        && new Uri(url, next) is var there && reaches(there)
                        ? there
                        : throw new IOException($"{url.Host} answered {(int)response.StatusCode}.");
            }
        }
        catch (Exception problem) when (problem is HttpRequestException or MsalException || (problem is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new IOException($"{url.Host} could not be reached.", problem);
        }
    }
}

/// <summary>Where the cloud keeps the files people share.</summary>
public sealed class FileHosts(CloudEnvironment cloud, BotFrameworkSettings settings, IHostEnvironment environment)
{
    private readonly ServiceHosts _hosts = new([.. cloud.Files, .. settings.AdditionalHosts], environment.IsDevelopment());

    public bool Reaches(Uri url) => _hosts.Reaches(url);
}
