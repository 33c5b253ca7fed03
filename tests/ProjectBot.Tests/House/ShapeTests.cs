using System.Text.RegularExpressions;

namespace ProjectBot.Tests.House;

/// <summary>What files look like, what they are called, and what they may lean on.</summary>
public sealed partial class ShapeTests
{
    private const int Widest = 160, Longest = 400;

    /// <summary>Folders with lines that are still wider. The list may only become shorter.</summary>
    private static readonly string[] Wide =
    [
        "src/ProjectBot.Host",
        "src/ProjectBot.Host/Channels/Activities",
        "src/ProjectBot.Host/Channels/BotFramework",
        "src/ProjectBot.Host/Channels/DirectLine",
        "src/ProjectBot/Cards",
        "src/ProjectBot/Items",
        "src/ProjectBot/Storage",
    ];

    /// <summary>Tables of wordings, where one row is one string.</summary>
    private static bool IsTable(string path) => Path.GetFileName(path) is var name && (name.Contains("Wordings", StringComparison.Ordinal) || name.StartsWith("Chinese", StringComparison.Ordinal));

    /// <summary>Folders whose namespace is another. The list may only become shorter.</summary>
    private static readonly string[] Elsewhere = [];

    [Fact]
    public void The_bot_knows_no_web_server_no_database_and_no_scheduler()
    {
        string[] allowed = ["ProjectBot", "System", "netstandard", "CsvHelper", "Ical.Net", "MiniExcel", "Microsoft.Extensions.Localization.Abstractions", "Microsoft.Extensions.Logging.Abstractions"];
        var used = typeof(Features).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Lists.Empty(used.Where(name => !allowed.Contains(name) && !name.StartsWith("System.", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_file_is_longer_than_400_lines_and_the_median_is_short()
    {
        var lengths = Source.Files("src").Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n'))).OrderBy(file => file.Lines).ToList();
        Lists.Empty(lengths.Where(file => file.Lines > Longest));
        Assert.InRange(lengths[lengths.Count / 2].Lines, 1, 90);
    }

    [Fact]
    public void No_line_is_wider_than_160_columns()
    {
        var wide = Source.Files("src").Where(file => !IsTable(file.Path) && file.Text.Split('\n').Any(line => line.Length > Widest)).Select(file => file.Path).ToList();
        Lists.Empty(wide.Where(path => !Wide.Contains(Folder(path))));
        Lists.Empty(Wide.Where(folder => wide.TrueForAll(path => Folder(path) != folder)).Select(folder => $"{folder} has none any more: take it out of the list"));
    }

    /// <summary>Rooms are told by namespace, so a file that lies in another room than it says would not be seen.</summary>
    [Fact]
    public void A_namespace_is_a_folder() => Assert.Equal(Elsewhere, Source.Files("src")
        .Where(file => Namespace().Match(file.Text) is { Success: true } match && match.Groups[1].Value != Folder(file.Path)["src/".Length..].Replace('/', '.'))
        .Select(file => Folder(file.Path)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_document_writes_its_keys_or_its_version_into_its_body() => Lists.Empty(ProjectBot.Host.Composition.DocumentTypes().All
        .Where(type => type.Json.Properties.Any(property => property.Get is not null && property.Name is "keys" or "version")).Select(type => type.Name));

    [Fact]
    public void No_name_says_nothing() => Lists.Empty(Source.Files("src").Select(file => file.Path).Where(path => Nothing().IsMatch(Path.GetFileName(path))));

    private static string Folder(string path) => path[..path.LastIndexOf('/')];

    [GeneratedRegex("(Helper|Util|Utils|Manager|Service|Common|Misc)s?\\.cs$")]
    private static partial Regex Nothing();

    [GeneratedRegex("^namespace ([\\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
