namespace ProjectBot.Host.Files;

/// <summary>What people attach: section <c>Files</c> of the configuration.</summary>
/// <param name="Folder">Beside the data file; part of what a backup must hold.</param>
/// <param name="MostBytes">Of one file.</param>
/// <param name="MostBytesPerProject">Of all files of a project together.</param>
public sealed record FileSettings(string Folder, long MostBytes, long MostBytesPerProject)
{
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says what to change.</exception>
    public static FileSettings From(IConfiguration configuration, string folder) => new(
        folder,
        Megabytes(configuration, "Files:MostMegabytes", 20, 1000),
        Megabytes(configuration, "Files:MostMegabytesPerProject", 2048, 10_000_000));

    private static long Megabytes(IConfiguration configuration, string name, int usual, int most) => configuration[name] switch
    {
        null or "" => (long)usual << 20,
        var text when int.TryParse(text, out var megabytes) && megabytes >= 1 && megabytes <= most => (long)megabytes << 20,
        var text => throw new InvalidOperationException($"{name} must be a number from 1 to {most}, not '{text}'."),
    };
}
