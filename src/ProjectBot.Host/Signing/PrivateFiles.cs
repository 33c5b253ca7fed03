namespace ProjectBot.Host.Signing;

/// <summary>Files that only the host's own user may read, written whole or not at all.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Gives the content that name, unless something has it already. Whoever reads sees all of it or none.</summary>
    /// <returns>Whether the name was free.</returns>
    public static bool Write(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
            System.IO.Directory.CreateDirectory(folder);
        else
            System.IO.Directory.CreateDirectory(folder, Folder);
        var part = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(part, options))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }
            File.Move(part, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(part);
            return false;
        }
    }
}
