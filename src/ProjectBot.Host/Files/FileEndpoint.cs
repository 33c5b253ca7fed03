using Microsoft.Net.Http.Headers;
using ProjectBot.Host.Limiting;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Files;

/// <summary><c>/files/{hash}?t=…</c>: a file for whom has a good link, while they may see it; for anybody else nothing is there.</summary>
internal sealed class FileEndpoint(SignedLinks links, NamedFiles named, Shelf shelf, Limits limits)
{
    /// <summary>Shown in a page or a card. Everything else is only saved: what a browser runs would run as the host.</summary>
    private static readonly HashSet<string> Shown = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public async Task<IResult> Send(HttpContext http, string hash, string? t)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-cache";
        if (FilePass.Read(await links.Read(KeptFiles.Purpose, t)) is not { } pass || pass.Hash != hash
            || !await MayOpen(pass) || shelf.Open(hash) is not { } content)
            return !limits.Stranger(http.Connection.RemoteIpAddress) ? PutOff.Now
                : Results.Text("This link is over. Ask for the file again.\n链接已失效，请重新获取文件。", statusCode: StatusCodes.Status404NotFound);
        var isShown = Shown.Contains(pass.Type);
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(pass.Name);
        headers.ContentDisposition = disposition.ToString();
        return Results.Stream(content, isShown ? pass.Type : "application/octet-stream", entityTag: new($"\"{hash}\""), enableRangeProcessing: true);
    }

    private ValueTask<bool> MayOpen(FilePass pass) =>
        pass.Reader == FileReader.Sender ? new(true) : named.MayOpen(pass.Hash, pass.Project, pass.Reader == FileReader.Client);
}
