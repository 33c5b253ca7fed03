using ProjectBot.Host.Storage.Cache;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>How a <see cref="LiteStore"/> keeps its file.</summary>
/// <param name="File">
/// The data file; its folder is made. Beside it live <c>-log</c> files (what it does not hold yet), <c>-mark</c> (that it is there)
/// and <c>-lock</c>.
/// </param>
public sealed record LiteSettings(string File)
{
    /// <summary>How many changed documents wait before they are moved from the commit log into LiteDB.</summary>
    public int SettleAt { get; init; } = 4096;

    /// <summary>Length of the commit log, in bytes, at which they are moved though they are few.</summary>
    public long SettleAtBytes { get; init; } = 16L << 20;

    /// <summary>Length of LiteDB's page log, in bytes, at which it is moved into the data file.</summary>
    public long CheckpointAt { get; init; } = 8L << 20;

    /// <summary>How long LiteDB may take to open its file; what gathered in the commit logs is not counted.</summary>
    public TimeSpan OpenWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a store waits after a failure of its disk before it reads on and tries to write again.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Ends the process when memory is out: what was placed and is not durable cannot be told from what is.</summary>
    public Action<int> Exit { get; init; } = Environment.Exit;

    /// <summary>What stays in memory.</summary>
    public CacheLimits Memory { get; init; } = new();

    /// <summary>Opens a file for reading and writing without a buffer. Tests open one that fails.</summary>
    public Func<string, FileStream> Open { get; init; } = file => StoreFiles.Open(file);

    internal string Lock => File + "-lock";

    internal string Mark => File + "-mark";

    /// <summary>The folder of what people attached; backups hold it as well.</summary>
    public string Files => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(File))!, "files");

    internal string PageLog => File + "-log";

    internal string CommitLog(int number) => $"{File}-log{number}";

    /// <summary>All that is kept in: the data file, LiteDB's page log, the two commit logs.</summary>
    public IReadOnlyList<string> All => [File, PageLog, CommitLog(1), CommitLog(2)];
}
