namespace ProjectBot.Host.Maintenance;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>.</summary>
/// <remarks>A running host makes the copy itself (<see cref="BackupWish"/>), so that no door has to be open.</remarks>
public static class Backups
{
    /// <param name="data">The data file.</param>
    /// <param name="backup">Makes it when no host runs.</param>
    public static async Task<string> Make(string file, string data, Func<string, Task> backup)
    {
        if (!File.Exists(data))
            throw new InvalidOperationException(
                $"There is no data file at {Path.GetFullPath(data)}; set Storage:Path, or start from the folder the host is started in.");
        if (!await BackupWish.Ask(data, file))
            await backup(file);
        return $"Wrote {file}.";
    }

    /// <param name="restore">Puts the file in the place of the data file.</param>
    public static Task<string> PutBack(string file, string data, Action<string> restore)
    {
        restore(file);
        return Task.FromResult($"Restored {data} from {file}.");
    }
}
