using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>
/// A backup as one file: a zip archive of the data file and of what people attached. What was attached never changes and is called
/// by its hash, so it is copied after the data that names it.
/// </summary>
internal static partial class Archive
{
    private const string Data = "projectbot.db";
    private const string Files = "files/";

    /// <param name="data">A copy of the data file.</param>
    /// <param name="files">The folder of what people attached; it may be missing.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, string data, string files)
    {
        using var target = StoreFiles.Open(file, FileMode.CreateNew);
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntryFromFile(data, Data, CompressionLevel.Fastest);
            foreach (var kept in Kept(files))
                try
                {
                    zip.CreateEntryFromFile(kept, Name(kept), CompressionLevel.Fastest);
                }
                catch (FileNotFoundException)
                {
                    // Nothing has named it for a day, and it was cleared away.
                }
        }
        target.Flush(flushToDisk: true);
    }

    /// <summary>Whether the file is an archive of this kind.</summary>
    public static bool Is(string file)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            return zip.GetEntry(Data) is not null;
        }
        catch (Exception none) when (none is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes the data file of an archive into a new file.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static void TakeData(string file, string to)
    {
        using var zip = ZipFile.OpenRead(file);
        using var from = (zip.GetEntry(Data) ?? throw new InvalidDataException("It has no data file.")).Open();
        using var target = StoreFiles.Open(to, FileMode.CreateNew);
        from.CopyTo(target, 1 << 20);
        target.Flush(flushToDisk: true);
    }

    /// <summary>Puts what people had attached beside what is there; nothing that is there is replaced. Returns how many were put.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static int TakeFiles(string file, string files)
    {
        using var zip = ZipFile.OpenRead(file);
        var put = 0;
        foreach (var entry in zip.Entries)
            if (Named().Match(entry.FullName) is { Success: true } name)
            {
                var path = Path.Combine(files, name.Groups["folder"].Value, name.Groups["hash"].Value);
                if (File.Exists(path))
                    continue;
                StoreFiles.MakeFolder(path);
                File.Delete(path + ".part");
                using (var from = entry.Open())
                using (var target = StoreFiles.Open(path + ".part", FileMode.CreateNew))
                {
                    from.CopyTo(target, 1 << 20);
                    target.Flush(flushToDisk: true);
                    target.Position = 0;
                    if (Convert.ToHexStringLower(SHA256.HashData(target)) != name.Groups["hash"].Value)
                        throw new InvalidDataException($"{entry.FullName} in it is damaged.");
                }
                File.Move(path + ".part", path);
                put++;
            }
        return put;
    }

    private static IEnumerable<string> Kept(string files) => !Directory.Exists(files) ? []
        : Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Where(kept => Named().IsMatch(Name(kept)));

    private static string Name(string kept) => $"{Files}{Path.GetFileName(Path.GetDirectoryName(kept))}/{Path.GetFileName(kept)}";

    [GeneratedRegex("^files/(?<folder>[0-9a-f]{2})/(?<hash>[0-9a-f]{64})$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
