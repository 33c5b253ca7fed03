namespace ProjectBot.Host.Storage;

/// <summary>How a <see cref="LiteStore"/> keeps its file.</summary>
/// <param name="File">The data file; its folder is made. Beside it live <c>-log</c> files (what the data file does not hold yet) and <c>-lock</c>.</param>
public sealed record LiteSettings(string File)
{
    /// <summary>How many changed documents wait before they are moved from the commit log into LiteDB.</summary>
    public int SettleAt { get; init; } = 512;

    /// <summary>Length of LiteDB's page log, in bytes, at which it is moved into the data file.</summary>
    public long CheckpointAt { get; init; } = 8L << 20;

    /// <summary>How many documents and members of lists stay in memory; those not used lately are forgotten first.</summary>
    public int DocumentsInMemory { get; init; } = 250_000;

    /// <summary>How many journal entries stay in memory: twice at most, by id and by key.</summary>
    public int EntriesInMemory { get; init; } = 1_024;

    /// <summary>Opens a file for reading and writing without a buffer. Tests open one that fails.</summary>
    public Func<string, FileStream> Open { get; init; } =
        file => new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);

    internal string Lock => File + "-lock";

    internal string PageLog => File + "-log";

    internal string CommitLog(int number) => $"{File}-log{number}";
}
