using ProjectBot.Host.Storage.Cache;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>How a <see cref="LiteStore"/> keeps its file.</summary>
/// <param name="File">The data file; its folder is made. Beside it live <c>-log</c> files (what it does not hold yet) and <c>-lock</c>.</param>
public sealed record LiteSettings(string File)
{
    /// <summary>How many changed documents wait before they are moved from the commit log into LiteDB.</summary>
    public int SettleAt { get; init; } = 512;

    /// <summary>Length of the commit log, in bytes, at which they are moved though they are few.</summary>
    public long SettleAtBytes { get; init; } = 8L << 20;

    /// <summary>Length of LiteDB's page log, in bytes, at which it is moved into the data file.</summary>
    public long CheckpointAt { get; init; } = 8L << 20;

    /// <summary>What stays in memory.</summary>
    public CacheLimits Memory { get; init; } = new();

    /// <summary>Opens a file for reading and writing without a buffer. Tests open one that fails.</summary>
    public Func<string, FileStream> Open { get; init; } = file => StoreFiles.Open(file);

    internal string Lock => File + "-lock";

    internal string PageLog => File + "-log";

    internal string CommitLog(int number) => $"{File}-log{number}";
}
