namespace ProjectBot.Host.Maintenance;

/// <summary>A backup that a running host is asked for, by a file beside its data file, and its answer in another.</summary>
public static class BackupWish
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    internal static string FileOf(string data) => data + "-backup";

    internal static string AnswerTo(string data) => data + "-backup-done";

    /// <summary>Leaves the wish and waits for the answer; false when no host runs.</summary>
    /// <exception cref="IOException">The host could not make the backup, or did not answer.</exception>
    public static async Task<bool> Ask(string data, string file)
    {
        if (!IsRunning(data))
            return false;
        if (string.IsNullOrWhiteSpace(file))
            throw new IOException("No file was named. Say which file: backup FILE");
        var (wish, answer) = (FileOf(data), AnswerTo(data));
        File.Delete(answer);
        await File.WriteAllTextAsync(wish + ".part", Path.GetFullPath(file));
        File.Move(wish + ".part", wish, overwrite: true); // whole when it is seen
        for (var waited = TimeSpan.Zero; waited < Patience && IsRunning(data); waited += Pause)
        {
            await Task.Delay(Pause);
            if (!File.Exists(answer))
                continue;
            var problem = await File.ReadAllTextAsync(answer);
            File.Delete(answer);
            return problem.Length == 0 ? true : throw new IOException(problem);
        }

        File.Delete(wish);
        throw new IOException("The running host did not answer; its log says more. Stop it and try again.");
    }

    private static bool IsRunning(string data)
    {
        try
        {
            using var held = new FileStream(data + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
