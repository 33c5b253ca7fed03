using LiteDB.Engine;
using ProjectBot.Storage;

namespace ProjectBot.Host.Storage;

/// <summary>The files of a store as wholes: its lock, a backup of it, a backup put back.</summary>
internal static class StoreFiles
{
    /// <exception cref="StoreClosedException">Another process has the lock, or the folder cannot be made.</exception>
    public static FileStream Lock(LiteSettings settings)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(settings.File))!);
            return new(settings.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException cause) when (File.Exists(settings.Lock))
        {
            throw new StoreClosedException($"{settings.File} is in use by another ProjectBot. Stop that one first, or set Storage:Path to another file.", cause);
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
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using (var copy = new FileStream(file + ".part", FileMode.Create, FileAccess.Write))
                disk.CopyTo(copy);
            File.Move(file + ".part", file, overwrite: true);
            return null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return cause;
        }
    }

    public static void Restore(string from, LiteSettings to)
    {
        using var held = Lock(to);
        try
        {
            File.Copy(from, to.File + ".part", overwrite: true);
            Validate(to.File + ".part");
        }
        catch (Exception cause) when (cause is not StoreClosedException)
        {
            File.Delete(to.File + ".part");
            throw new StoreClosedException($"{from} is not a backup of ProjectBot: {cause.Message}", cause);
        }
        foreach (var file in new[] { to.File, to.PageLog, to.CommitLog(1), to.CommitLog(2) })
            SetAside(file, to.File + ".before-restore" + file[to.File.Length..]);
        File.Move(to.File + ".part", to.File);
    }

    private static void SetAside(string file, string aside)
    {
        File.Delete(aside);
        if (File.Exists(file))
            File.Move(file, aside);
    }

    /// <summary>A backup opens, has the documents and every one of them is found.</summary>
    private static void Validate(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        if (stream.Length == 0 || stream.Length % PageStream.PageSize != 0)
            throw new InvalidDataException("it is not whole.");
        using var log = new MemoryStream();
        using var engine = new LiteEngine(new EngineSettings { DataStream = new DataStream(stream), LogStream = log, ReadOnly = true });
        if (!engine.GetCollectionNames().Contains(Row.Collection))
            throw new InvalidDataException("it holds no documents.");
        using var rows = engine.Query(Row.Collection, new());
        while (rows.Read())
        {
        }
    }
}
