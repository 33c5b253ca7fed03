namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Where a path leads, links followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40; // as many as Linux follows

    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Of(string path)
    {
        var real = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks; links++)
            if (WithoutFirstLink(real) is { } next)
                real = next;
            else
                return Path.TrimEndingDirectorySeparator(real);
        throw new IOException($"{path} has too many links.");
    }

    private static string? WithoutFirstLink(string path)
    {
        for (var end = Path.GetPathRoot(path)!.Length; end < path.Length;)
        {
            var next = path.IndexOf(Path.DirectorySeparatorChar, end);
            end = next < 0 ? path.Length : next;
            if (new FileInfo(path[..end]).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path[..end])!, target) + path[end..]);
            end++;
        }
        return null;
    }
}
