namespace ProjectBot.Host.Pictures;

/// <summary>Drawn pictures on disk: section <c>Pictures</c> of the configuration.</summary>
/// <param name="Folder">Holds nothing that cannot be drawn again; may be deleted at any time.</param>
/// <param name="MostBytes">More than these are cleared away, the longest unused first.</param>
public sealed record PictureSettings(string Folder, long MostBytes)
{
    /// <exception cref="InvalidOperationException">The setting cannot be used; the message says what to change.</exception>
    public static PictureSettings From(IConfiguration configuration, string folder) =>
        configuration["Pictures:MostMegabytes"] switch
        {
            null or "" => new(folder, 200L << 20),
            var text when int.TryParse(text, out var megabytes) && megabytes is >= 1 and <= 100_000 => new(folder, (long)megabytes << 20),
            var text => throw new InvalidOperationException($"Pictures:MostMegabytes must be a number from 1 to 100000, not '{text}'."),
        };
}
