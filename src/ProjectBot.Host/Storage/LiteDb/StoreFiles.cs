using System.Globalization;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>The files of a store as wholes: its lock, a backup, a backup put back. They are for nobody but who runs the store.</summary>
internal static class StoreFiles
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens a file without a buffer; a new one can be read by its owner alone.</summary>
    public static FileStream Open(string file, FileMode mode = FileMode.OpenOrCreate, FileShare share = FileShare.Read)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Mine;
        return new(file, options);
    }

    /// <exception cref="StoreClosedException">Another process has the lock, or the folder cannot be made.</exception>
    public static FileStream Lock(LiteSettings settings)
    {
        try
        {
            MakeFolder(settings.File);
            return Open(settings.Lock, share: FileShare.None);
        }
        catch (IOException cause) when (File.Exists(settings.Lock))
        {
            throw new StoreClosedException(
                $"{settings.File} is in use by another ProjectBot. Stop that one first, or set Storage:Path to another file.", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StoreClosedException($"{settings.File} cannot be used: {cause.Message}", cause);
        }
    }

    /// <summary>Copies beside the target first, so that a target is always a whole backup. Returns why it could not.</summary>
    public static Exception? Backup(LiteDisk disk, string file)
    {
        disk.SettleAll();
        try
        {
            MakeFolder(file);
            File.Delete(file + ".part"); // what is left there may be read by others
            using (var copy = Open(file + ".part", FileMode.CreateNew))
                disk.CopyTo(copy);
            File.Move(file + ".part", file, overwrite: true);
            return null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or DamagedException)
        {
            return cause;
        }
    }

    /// <exception cref="StoreClosedException">The store is open, or the file is no backup that may be put back; nothing has changed.</exception>
    public static void Restore(string from, LiteSettings to, TimeProvider time)
    {
        using var held = Lock(to);
        var part = to.File + ".part";
        try
        {
            var source = BackupFile.Source(from, to);
            File.Delete(part);
            using (var read = File.OpenRead(source))
            using (var copy = Open(part, FileMode.CreateNew))
            {
                read.CopyTo(copy, 1 << 20);
                copy.Flush(flushToDisk: true);
            }
            if (!BackupFile.IsBackup(part, whole: true))
                throw new IOException($"{from} is not a backup of ProjectBot, or it is damaged.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            File.Delete(part);
            throw new StoreClosedException($"{cause.Message} Nothing was changed.", cause);
        }
        var aside = Aside(to.File, time);
        foreach (var file in new[] { to.Mark, to.File, to.PageLog, to.CommitLog(1), to.CommitLog(2) })
            if (File.Exists(file))
                File.Move(file, aside + file[to.File.Length..]);
        File.Move(part, to.File);
    }

    /// <summary>A name that no former restore has used.</summary>
    private static string Aside(string file, TimeProvider time)
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"{file}.before-restore-{time.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}");
        var (folder, aside) = (Path.GetDirectoryName(Path.GetFullPath(file))!, first);
        for (var again = 2; Directory.EnumerateFiles(folder, Path.GetFileName(aside) + '*').Any(); again++)
            aside = string.Create(CultureInfo.InvariantCulture, $"{first}-{again}");
        return aside;
    }

    /// <summary>Whether other users of the machine may read the file.</summary>
    public static bool IsOpenToOthers(string file) => !OperatingSystem.IsWindows()
        && (File.GetUnixFileMode(file) & ~(Mine | UnixFileMode.UserExecute)) != 0
        && (File.GetUnixFileMode(Path.GetDirectoryName(Path.GetFullPath(file))!) & (UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;

    private static void MakeFolder(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Mine | UnixFileMode.UserExecute);
    }
}
