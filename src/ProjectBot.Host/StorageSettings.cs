using System.Globalization;
using ProjectBot.Host.Storage.LiteDb;

namespace ProjectBot.Host;

/// <summary>Where the data is: section <c>Storage</c> of the configuration.</summary>
public sealed record StorageSettings
{
    /// <summary>The data file. A relative path is relative to the folder the host is started in.</summary>
    public string Path { get; init; } = "data/projectbot.db";

    /// <summary>
    /// How many changed documents wait in the log before they are moved into the data file. The log may be 4 KB long for each: more means
    /// fewer and longer moves, and a longer start after a crash.
    /// </summary>
    public int SettleAt { get; init; } = 4096;

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says what to change.</exception>
    public static StorageSettings From(IConfiguration configuration)
    {
        var settings = new StorageSettings();
        if (configuration["Storage:Path"] is { } path && !string.IsNullOrWhiteSpace(path))
            settings = Directory.Exists(path)
                ? throw new InvalidOperationException($"Storage:Path must name a file, and '{path}' is a folder; add a file name such as projectbot.db.")
                : settings with { Path = path };
        if (configuration["Storage:SettleAt"] is { Length: > 0 } text)
            settings = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? settings with { SettleAt = count }
                : throw new InvalidOperationException($"Storage:SettleAt must be a number from 1 on, such as 4096; it is '{text}'.");
        return settings;
    }

    /// <summary>The same as the store wants it.</summary>
    public LiteSettings Store => new(Path) { SettleAt = SettleAt, SettleAtBytes = SettleAt * BytesEach };

    private const long BytesEach = 4 << 10;
}
