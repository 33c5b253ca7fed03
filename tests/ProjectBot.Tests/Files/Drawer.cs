using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProjectBot.Chat;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Tests.Files;

/// <summary>Keeps names and sizes of files and forgets what is in them: in transcripts only those matter.</summary>
internal sealed class Drawer : IFiles
{
    private const long Most = 20 << 20;

    /// <summary>Begins the links; without it there are none.</summary>
    public string? Address { get; set; }

    /// <summary>How many were put.</summary>
    public int Count { get; private set; }

    /// <summary>"offer.pdf" has 120 KB, "film.mp4 30 MB" what it says.</summary>
    public static SentFile Sent(string file)
    {
        var words = file.Split(' ');
        var (name, size) = words is [.. var parts, var number, "KB" or "MB"]
            ? (string.Join(' ', parts), long.Parse(number, CultureInfo.InvariantCulture) << (words[^1] == "KB" ? 10 : 20)) : (file, 120 << 10);
        return new(name, "application/octet-stream", _ => name.StartsWith("lost", StringComparison.Ordinal)
            ? throw new IOException("No longer there.") : new(new MemoryStream(new byte[size])));
    }

    public ValueTask<Reading<FileRef>> Put(Stream content, string name, string type, string? project, CancellationToken stop = default)
    {
        Count++;
        return new(content.Length > Most
            ? new Reading<FileRef>.No(
                $"A file has at most {Most >> 20} MB. Put a bigger one where your team keeps its files, and send me the link.")
            : new FileRef(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))), name, type, content.Length));
    }

    public ValueTask<Stream?> Open(string hash, CancellationToken stop = default) => default;

    public string? Link(FileRef file, string project, bool forClients, DateTimeOffset until) =>
        Address is null ? null : $"{Address}/{file.Name}?{(forClients ? "client" : "member")}";
}
