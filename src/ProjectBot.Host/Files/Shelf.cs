using System.Security.Cryptography;

namespace ProjectBot.Host.Files;

/// <summary>
/// Contents on disk, by hash: <c>ab/ab12…</c>. A content gets its name when it is whole and written through; the same twice is one file.
/// A file's time is when it was last put or known to be named.
/// </summary>
internal sealed class Shelf(FileSettings settings, TimeProvider time)
{
    private readonly Lock _gate = new();

    private string Incoming => Path.Combine(settings.Folder, "incoming");

    /// <summary>Writes the content under a name of its own, at most so many bytes.</summary>
    /// <returns>Null when there are more bytes.</returns>
    public async ValueTask<(string Part, string Hash, long Size)?> Receive(Stream content, long most, CancellationToken stop)
    {
        Directory.CreateDirectory(Incoming);
        var part = Path.Combine(Incoming, Path.GetRandomFileName());
        var isWhole = false;
        try
        {
            await using var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (int read; (read = await content.ReadAsync(buffer, stop)) > 0;)
            {
                if ((size += read) > most)
                    return null;
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), stop);
            }
            file.Flush(flushToDisk: true);
            isWhole = true;
            return (part, Convert.ToHexStringLower(hash.GetHashAndReset()), size);
        }
        finally
        {
            if (!isWhole)
                File.Delete(part);
        }
    }

    /// <summary>Gives what was received its lasting name, durably.</summary>
    public void Name(string part, string hash)
    {
        var path = PathOf(hash);
        var folder = Path.GetDirectoryName(path)!;
        File.SetLastWriteTimeUtc(part, Now);
        lock (_gate)
        {
            var isNew = !Directory.Exists(folder);
            Directory.CreateDirectory(folder);
            File.Move(part, path, overwrite: true);
            Disk.Sync(folder);
            if (isNew)
                Disk.Sync(settings.Folder);
        }
    }

    public static void Drop(string part) => File.Delete(part);

    /// <summary>The content, readable to its end even when it is cleared away meanwhile; null when it is not there.</summary>
    public FileStream? Open(string hash)
    {
        try
        {
            return new(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Every content there is, and when it was last put or known to be named.</summary>
    public IReadOnlyList<(string Hash, DateTimeOffset Seen)> All() => !Directory.Exists(settings.Folder) ? [] :
    [
        .. new DirectoryInfo(settings.Folder).EnumerateDirectories("??").SelectMany(folder => folder.EnumerateFiles())
            .Where(file => file.Name.Length == 64).Select(file => (file.Name, (DateTimeOffset)file.LastWriteTimeUtc)),
    ];

    /// <summary>Remembers that the content is named.</summary>
    public void Touch(string hash)
    {
        if (File.Exists(PathOf(hash)))
            File.SetLastWriteTimeUtc(PathOf(hash), Now);
    }

    /// <summary>Clears a content away if nobody has put it again since.</summary>
    public void Clear(string hash, DateTimeOffset seen)
    {
        lock (_gate)
            if (File.Exists(PathOf(hash)) && File.GetLastWriteTimeUtc(PathOf(hash)) == seen.UtcDateTime)
                File.Delete(PathOf(hash));
    }

    /// <summary>Clears away what was never received whole, because the host stopped. Only before anything is received.</summary>
    public void ClearIncoming()
    {
        if (Directory.Exists(Incoming))
            Directory.Delete(Incoming, recursive: true);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private string PathOf(string hash) => Path.Combine(settings.Folder, hash[..2], hash);
}
