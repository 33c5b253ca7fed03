using System.Text;
using Microsoft.Net.Http.Headers;
using ProjectBot.Exchange;
using ProjectBot.Host.Limiting;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Calendars;

/// <summary>
/// <c>/calendar/{subject}?t=…</c>: days as a calendar file for whom has a good link, while they may see them; for anybody else nothing is there.
/// </summary>
internal sealed class CalendarEndpoint(SignedLinks links, CalendarFeed feed, Limits limits)
{
    public async Task<IResult> Send(HttpContext http, string subject, string? t)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-cache";
        if (await links.Read(CalendarFeed.Purpose, t) is not { } signed || signed != subject || await feed.Read(signed) is not var (name, text))
            return !limits.Stranger(http.Connection.RemoteIpAddress) ? PutOff.Now
                : Results.Text("This link is over. Ask for the file again.\n链接已失效，请重新获取文件。",
                    statusCode: StatusCodes.Status404NotFound);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        headers.ContentDisposition = disposition.ToString();
        return Results.Text(text, "text/calendar", Encoding.UTF8);
    }
}
