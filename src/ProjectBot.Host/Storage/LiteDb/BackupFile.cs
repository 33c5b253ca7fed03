using LiteDB.Engine;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Which files a backup may be written to, and which may be put back. Nobody's mistake may cost the store itself.</summary>
internal static class BackupFile
{
    /// <summary>A file may not be used; the sentence says why.</summary>
    public sealed class RefusedException(string sentence) : IOException(sentence);

    private static readonly StringComparison Names =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The file to write, its links followed.</summary>
    /// <exception cref="IOException">The backup must not be written there; the sentence says why.</exception>
    public static string Target(string file, LiteSettings store)
    {
        var target = Named(file, store);
        if (File.Exists(target + "-lock"))
            throw new RefusedException($"{file} is the data file of a ProjectBot. Choose another name for the backup.");
        if (File.Exists(target) && !Archive.Is(target))
            throw new RefusedException($"{file} exists and is not a backup of ProjectBot. Choose another name for the backup.");
        return target;
    }

    /// <summary>The file to put back, its links followed.</summary>
    /// <exception cref="IOException">It is no backup, or belongs to the store.</exception>
    public static string Source(string file, LiteSettings store)
    {
        var source = Named(file, store);
        return File.Exists(source) ? source : throw new RefusedException($"{file} is not a backup of ProjectBot: there is no such file.");
    }

    /// <summary>Whether the data file opens, has documents, and every one of them is found.</summary>
    public static bool IsWhole(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (FileHead.Of(stream, FileHead.Data) is not { } head || (stream.Length - FileHead.Length) % PageFrame.Length != 0)
                return false;
            using var data = new DataStream(stream, head);
            if (data.Damaged().Any())
                return false;
            using var log = new MemoryStream();
            using var engine = new LiteEngine(new EngineSettings { DataStream = data, LogStream = log, ReadOnly = true });
            if (!engine.GetCollectionNames().Contains(Row.Collection))
                return false;
            foreach (var collection in engine.GetCollectionNames().ToList())
                _ = engine.Rows(collection, new()).Count();
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
            throw new RefusedException("No file was named. Say which file: a name such as backups/monday.db.");
        var path = RealPath.Of(file);
        if (Directory.Exists(path) || Path.EndsInDirectorySeparator(file))
            throw new RefusedException($"{file} is a folder. Add the name of a file.");
        var data = RealPath.Of(store.File);
        return path.StartsWith(data, Names) || $"{path}.part".StartsWith(data, Names)
            ? throw new RefusedException($"{file} is the store itself, or a file beside it. Choose a name that does not begin with {data}.")
            : path;
    }
}
