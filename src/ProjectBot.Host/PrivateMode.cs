using System.Runtime.InteropServices;

namespace ProjectBot.Host;

/// <summary>
/// What the host writes is for its own user only: data, its logs, backups, files, the signing key. Windows keeps folders of users apart itself.
/// </summary>
public static partial class PrivateMode
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>From now on new files are 0600 and new folders 0700, whatever the shell said.</summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsWindows())
            _ = UMask((uint)Others);
    }

    /// <summary>Those of the paths that others than their user may look into, with their modes.</summary>
    public static IEnumerable<(string Path, UnixFileMode Mode)> Wide(IEnumerable<string> paths)
    {
        if (!OperatingSystem.IsWindows())
            foreach (var path in paths)
                if ((File.Exists(path) || Directory.Exists(path)) && File.GetUnixFileMode(path) is var mode && (mode & Others) != 0)
                    yield return (path, mode);
    }

    [DllImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint UMask(uint mask);
}

/// <summary>Warns at start of what an earlier version, a copy or somebody's hand left open. Changes nothing: who else reads there may be meant to.</summary>
internal sealed partial class WideWarning(IReadOnlyList<string> paths, ILogger<WideWarning> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (path, mode) in PrivateMode.Wide(paths))
            LogWide(path, Convert.ToString((int)mode, 8), Directory.Exists(path) ? "700" : "600");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} has mode {Mode}, so other users of this machine can read it; chmod {Better} closes it")]
    private partial void LogWide(string path, string mode, string better);
}
