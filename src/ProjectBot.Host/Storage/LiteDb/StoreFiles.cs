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
            throw new StoreClosedException($"{settings.File} cannot be used. {DiskTrouble.Of(cause)}", cause);
        }
    }

    /// <summary>Copies the data file into a new one. Returns why it could not.</summary>
    public static Exception? Copy(LiteDisk disk, string file)
    {
        disk.SettleAll();
        return Tried(() =>
        {
            MakeFolder(file);
            File.Delete(file); // what is left there may be read by others
            using var copy = Open(file, FileMode.CreateNew);
            disk.CopyTo(copy);
        });
    }

    /// <summary>Makes an archive beside the target first, so that a target is always a whole backup. Returns why it could not.</summary>
    public static Exception? Pack(string data, string files, string file) => Tried(() =>
    {
        File.Delete(file + ".part");
        Archive.Write(file + ".part", data, files);
        File.Move(file + ".part", file, overwrite: true);
    });

    /// <exception cref="StoreClosedException">The store is open, or the file is no backup that may be put back; nothing has changed.</exception>
    public static void Restore(string from, LiteSettings to, TimeProvider time)
    {
        using var held = Lock(to);
        var part = to.File + ".part";
        try
        {
            var source = BackupFile.Source(from, to);
            if (!Archive.Is(source))
                throw new InvalidDataException();
            File.Delete(part);
            Archive.TakeData(source, part);
            if (!BackupFile.IsWhole(part))
                throw new InvalidDataException();
            Archive.TakeFiles(source, to.Files);
        }
#pragma warning disable CA1031 // What is damaged fails in any way it likes.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            File.Delete(part);
            var why = cause switch
            {
                BackupFile.RefusedException => cause.Message,
                IOException or UnauthorizedAccessException => $"{from} could not be put back. {DiskTrouble.Of(cause)}",
                _ => $"{from} is not a backup of ProjectBot, or it is damaged.",
            };
            throw new StoreClosedException($"{why} Nothing was changed.", cause);
        }
        PutInPlace(part, to, "before-restore", time);
    }

    /// <summary>
    /// Puts a whole data file in the place of a store, the files of which are moved aside. The mark is new before anything is moved:
    /// whatever stops this, no empty store is begun. Returns what the old data file is called now.
    /// </summary>
    public static string PutInPlace(string data, LiteSettings store, string why, TimeProvider time)
    {
        var aside = Aside(store.File, why, time);
        if (File.Exists(store.Mark))
            File.Copy(store.Mark, aside + "-mark");
        using (var made = File.OpenRead(data))
            new Mark(FileHead.Of(made, FileHead.Data)!.Value.Store, 0, time.GetUtcNow(), new Dictionary<string, long>()).Write(store.Mark);
        foreach (var file in store.All)
            if (File.Exists(file))
                File.Move(file, aside + file[store.File.Length..]);
        File.Move(data, store.File);
        return aside;
    }

    private static Exception? Tried(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or DamagedException)
        {
            return cause;
        }
    }

    /// <summary>A name that was not used before.</summary>
    private static string Aside(string file, string why, TimeProvider time)
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"{file}.{why}-{time.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}");
        var (folder, aside) = (Path.GetDirectoryName(Path.GetFullPath(file))!, first);
        for (var again = 2; Directory.EnumerateFiles(folder, Path.GetFileName(aside) + '*').Any(); again++)
            aside = string.Create(CultureInfo.InvariantCulture, $"{first}-{again}");
        return aside;
    }

    /// <summary>Makes the folder of a file, for nobody but who runs the store.</summary>
    public static void MakeFolder(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Mine | UnixFileMode.UserExecute);
    }
}
