namespace ProjectBot.Host.Pictures;

/// <summary>Drawn pictures on disk. A cache: what is torn, full or unreadable counts as not there.</summary>
internal sealed partial class PictureFiles(PictureSettings settings, TimeProvider time, ILogger<PictureFiles> logger)
{
    private static readonly byte[] Begin = [0x89, .. "PNG"u8], End = [.. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    public async ValueTask<byte[]?> Find(string hash)
    {
        try
        {
            var path = PathOf(hash);
            if (!File.Exists(path) || await File.ReadAllBytesAsync(path) is var png && !IsWhole(png))
                return null;
            if (IsOlder(new(path), TimeSpan.FromDays(1)))
                File.SetLastWriteTimeUtc(path, time.GetUtcNow().UtcDateTime);
            return png;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public async ValueTask Keep(string hash, byte[] png)
    {
        try
        {
            Directory.CreateDirectory(settings.Folder);
            var part = Path.Combine(settings.Folder, $"{hash}.{Path.GetRandomFileName()}.part");
            await File.WriteAllBytesAsync(part, png);
            File.SetLastWriteTimeUtc(part, time.GetUtcNow().UtcDateTime);
            File.Move(part, PathOf(hash), overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            LogUnkept(problem);
        }
    }

    /// <summary>Clears away what is over, what was left half written, and the longest unused of what is too much. May run twice.</summary>
    public void Sweep(IReadOnlyCollection<string> over)
    {
        if (!Directory.Exists(settings.Folder))
            return;
        foreach (var hash in over)
            Clear(new(PathOf(hash)));
        var kept = 0L;
        foreach (var file in new DirectoryInfo(settings.Folder).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc))
            if (file.Extension == ".part" ? IsOlder(file, TimeSpan.FromHours(1)) : (kept += file.Length) > settings.MostBytes)
                Clear(file);
    }

    private static bool IsWhole(ReadOnlySpan<byte> png) => png.StartsWith(Begin) && png.EndsWith(End);

    private bool IsOlder(FileInfo file, TimeSpan age) => time.GetUtcNow() - file.LastWriteTimeUtc > age;

    private void Clear(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            LogUnkept(problem);
        }
    }

    private string PathOf(string hash) => Path.Combine(settings.Folder, $"{hash}.png");

    [LoggerMessage(Level = LogLevel.Warning, Message = "The folder of pictures cannot be written; pictures are drawn again each time")]
    private partial void LogUnkept(Exception why);
}
