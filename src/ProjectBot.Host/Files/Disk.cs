using System.Runtime.InteropServices;
using System.Text;

namespace ProjectBot.Host.Files;

/// <summary>Makes names durable: a file that was written through can still lose its name in a power cut until its folder is written too.</summary>
internal static class Disk
{
    /// <summary>Writes the folder's entries through. Windows does so by itself.</summary>
    /// <exception cref="IOException">The folder could not be written through.</exception>
    public static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var file = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (file < 0)
            throw new IOException($"{folder} cannot be opened: error {Marshal.GetLastPInvokeError()}.");
        var failed = FSync(file) != 0;
        var error = Marshal.GetLastPInvokeError();
        _ = Close(file);
        if (failed)
            throw new IOException($"{folder} cannot be written through: error {error}.");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
