namespace ProjectBot.Host;

/// <summary>Where the data is: section <c>Storage</c> of the configuration.</summary>
public sealed record StorageSettings
{
    /// <summary>The data file. A relative path is relative to the folder the host is started in.</summary>
    public string Path { get; init; } = "data/projectbot.db";

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says what to change.</exception>
    public static StorageSettings From(IConfiguration configuration)
    {
        var path = configuration["Storage:Path"];
        if (string.IsNullOrWhiteSpace(path))
            return new();
        return Directory.Exists(path)
            ? throw new InvalidOperationException($"Storage:Path must name a file, and '{path}' is a folder; add a file name such as projectbot.db.")
            : new() { Path = path };
    }
}
