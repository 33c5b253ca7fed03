using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ProjectBot.Host.Web;

/// <summary>Sends files of <c>wwwroot</c>: the source folder's when run from there, otherwise those beside the program.</summary>
internal sealed class WebFiles(IWebHostEnvironment environment)
{
    private readonly IFileProvider _files = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
        ? new CompositeFileProvider(environment.WebRootFileProvider, new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")))
        : environment.WebRootFileProvider;

    /// <summary>The file, compressed if a compressed one lies beside it and the browser takes it; 404 when there is none.</summary>
    /// <param name="lasting">Whether the address holds a version, so that browsers need never ask again.</param>
    public IResult Send(HttpContext http, string path, string type, bool lasting = false)
    {
        var headers = http.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        var file = _files.GetFileInfo(path);
        var compressed = _files.GetFileInfo(path + ".gz");
        if (compressed.Exists && http.Request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "gzip" && coding.Quality is not 0))
        {
            headers.ContentEncoding = "gzip";
            file = compressed;
        }
        if (!file.Exists)
            return Results.NotFound();
        headers.CacheControl = lasting ? "public, max-age=31536000, immutable" : "no-cache";
        var tag = new EntityTagHeaderValue($"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\"");
        return Results.Stream(file.CreateReadStream(), type, lastModified: file.LastModified, entityTag: tag);
    }
}
