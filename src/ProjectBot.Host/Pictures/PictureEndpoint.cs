using Microsoft.Net.Http.Headers;
using ProjectBot.Host.Limiting;
using ProjectBot.Host.Pictures.Drawing;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Pictures;

/// <summary><c>/pictures/{hash}.png?t=…</c>: the picture for whom has a good link, for anybody else one that says to ask again.</summary>
internal sealed class PictureEndpoint(SignedLinks links, KeptCharts charts, Gallery gallery, Limits limits, TimeProvider time)
{
    private static readonly Lazy<byte[]> AskAgain = new(Charts.AskAgain);

    public async Task<IResult> Show(HttpContext http, string hash, string? t)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (await links.Read(ChartLinks.Purpose, t) is not { } subject
            || await charts.Find(hash, today) is not { } chart || subject != ChartLinks.Subject(hash, chart))
        {
            if (!limits.Stranger(http.Connection.RemoteIpAddress))
                return PutOff.Now;
            // With 200: who shows pictures shows nothing at all for an error.
            headers.CacheControl = "no-store";
            return Results.Bytes(AskAgain.Value, "image/png");
        }
        headers.CacheControl = "private, max-age=86400";
        return Results.Bytes(await gallery.Get(hash, chart), "image/png", entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}
