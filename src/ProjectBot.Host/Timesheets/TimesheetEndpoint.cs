using Microsoft.Net.Http.Headers;
using ProjectBot.Exchange;
using ProjectBot.Host.Limiting;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Timesheets;

/// <summary>
/// <c>/hours/{subject}?t=…</c>: hours as a file for whom has a good link, while they are in the team; for anybody else nothing is there.
/// </summary>
internal sealed class TimesheetEndpoint(SignedLinks links, TimesheetFile file, Limits limits)
{
    public async Task<IResult> Send(HttpContext http, string subject, string? t)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        if (await links.Read(TimesheetFile.Purpose, t) is not { } signed || signed != subject || await file.Read(signed) is not var (name, type, content))
            return !limits.Stranger(http.Connection.RemoteIpAddress) ? PutOff.Now
                : Results.Text("This link is over. Ask for the file again.\n链接已失效，请重新获取文件。",
                    statusCode: StatusCodes.Status404NotFound);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(content, type);
    }
}
