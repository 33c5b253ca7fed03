using LiteDB.Engine;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Which files a backup may be written to, and which may be put back. Nobody's mistake may cost the store itself.</summary>
internal static class BackupFile
{
    private static readonly StringComparison Names =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The file to write, its links followed.</summary>
    /// <exception cref="IOException">The backup must not be written there; the sentence says why.</exception>
    public static string Target(string file, LiteSettings store)
    {
        var target = Named(file, store);
        if (File.Exists(target + "-lock"))
            throw new IOException($"{file} is the data file of a ProjectBot. Choose another name for the backup.");
        if (File.Exists(target) && !IsBackup(target))
            throw new IOException($"{file} exists and is not a backup of ProjectBot. Choose another name for the backup.");
        return target;
    }

    /// <summary>The file to put back, its links followed.</summary>
    /// <exception cref="IOException">It is no backup, or belongs to the store.</exception>
    public static string Source(string file, LiteSettings store)
    {
        var source = Named(file, store);
        return File.Exists(source) ? source : throw new IOException($"{file} is not a backup of ProjectBot: there is no such file.");
    }

    /// <summary>Whether the file opens, has documents and, if <paramref name="whole"/>, every one of them is found.</summary>
    public static bool IsBackup(string file, bool whole = false)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (FileHead.Of(stream, FileHead.Data) is not { } head || (stream.Length - FileHead.Length) % PageFrame.Length != 0)
                return false;
            using var data = new DataStream(stream, head);
            if (whole && data.Damaged().Any())
                return false;
            using var log = new MemoryStream();
            using var engine = new LiteEngine(new EngineSettings { DataStream = data, LogStream = log, ReadOnly = true });
            if (!engine.GetCollectionNames().Contains(Row.Collection))
                return false;
            foreach (var collection in whole ? engine.GetCollectionNames().ToList() : [Row.Collection])
                _ = engine.Rows(collection, new() { Limit = whole ? int.MaxValue : 1 }).Count();
            return true;
        }
#pragma warning disable CA1031 // What is no backup fails in any way it likes.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private static string Named(string file, LiteSettings store)
    {
        if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal))
            throw new IOException("No file was named. Say which file: a name such as backups/monday.db.");
        var path = RealPath.Of(file);
        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(file))
            throw new IOException($"{file} is a folder. Add the name of a file.");
        var data = RealPath.Of(store.File);
        return path.StartsWith(data, Names) || $"{path}.part".StartsWith(data, Names)
            ? throw new IOException($"{file} is the store itself, or a file beside it. Choose a name that does not begin with {data}.")
            : path;
    }
}
