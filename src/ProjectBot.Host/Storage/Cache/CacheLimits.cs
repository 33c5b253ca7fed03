namespace ProjectBot.Host.Storage.Cache;

/// <summary>How much stays in memory, by number and by bytes; what was not used lately is forgotten first.</summary>
public sealed record CacheLimits
{
    private const int Megabyte = 1 << 20;

    /// <summary>Documents and lists.</summary>
    public int Documents { get; init; } = 250_000;

    /// <summary>What they take, in bytes, as far as that is known: an eighth of what the process may have, 256 MB at most.</summary>
    public long DocumentBytes { get; init; } =
        Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8, 16 * Megabyte, 256 * Megabyte);

    /// <summary>Entries of logs, and lists of them.</summary>
    public int Entries { get; init; } = 2_048;

    /// <summary>What they take, in bytes.</summary>
    public long EntryBytes { get; init; } = 16 * Megabyte;
}
