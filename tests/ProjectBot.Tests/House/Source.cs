using System.Runtime.CompilerServices;

namespace ProjectBot.Tests.House;

/// <summary>The source as the rules of the house see it.</summary>
public static class Source
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static IEnumerable<(string Path, string Text)> Files(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(Root, path), File.ReadAllText(path)));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
