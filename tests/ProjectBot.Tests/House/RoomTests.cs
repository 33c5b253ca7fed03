using System.Text.RegularExpressions;

namespace ProjectBot.Tests.House;

/// <summary>Who may use whom (docs/architecture.md).</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Floors = ["Chat", "Cards", "Language", "Time", "Storage", "Messaging"];
    private static readonly string[] Ground = ["Projects", "People", "Tasks"];
    private static readonly string[] Top = ["Digests", "Reports"];

    [Fact]
    public void The_bot_knows_no_web_server_no_database_and_no_scheduler()
    {
        string[] allowed = ["ProjectBot", "System", "netstandard", "Microsoft.Extensions.Localization.Abstractions", "Microsoft.Extensions.Logging.Abstractions"];
        var used = typeof(Features).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.Empty(used.Where(name => !allowed.Any(one => name == one || name.StartsWith("System.", StringComparison.Ordinal))));
    }

    [Fact]
    public void Floors_use_no_feature() => Assert.Empty(Uses("src/ProjectBot")
        .Where(use => Floors.Contains(use.From) && !Floors.Contains(use.To) && use.To != ""));

    [Fact]
    public void Features_use_the_ground_floor_and_not_each_other() => Assert.Empty(Uses("src/ProjectBot")
        .Where(use => use.From != "" && !Floors.Contains(use.From) && !Top.Contains(use.From))
        .Where(use => use.To != use.From && !Floors.Contains(use.To) && !Ground.Contains(use.To)));

    [Fact]
    public void The_ground_floor_of_projects_and_people_knows_no_tasks() => Assert.Empty(Uses("src/ProjectBot")
        .Where(use => use.From is "Projects" or "People" && use.To == "Tasks"));

    [Fact]
    public void Rooms_of_the_host_do_not_use_each_other()
    {
        string[] rooms = ["Channels", "Storage", "Scheduling", "Web"];
        // The chat page is a client of the built-in channel.
        Assert.Empty(Uses("src/ProjectBot.Host").Where(use => rooms.Contains(use.From) && rooms.Contains(use.To) && use.From != use.To && use is not { From: "Web", To: "Channels" }));
    }

    [Fact]
    public void No_file_is_longer_than_400_lines_and_the_median_is_short()
    {
        var lengths = Source.Files("src").Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n'))).OrderBy(file => file.Lines).ToList();
        Assert.Empty(lengths.Where(file => file.Lines > 400));
        Assert.InRange(lengths[lengths.Count / 2].Lines, 1, 90);
    }

    [Fact]
    public void No_document_writes_its_keys_or_its_version_into_its_body() => Assert.Empty(ProjectBot.Host.Composition.DocumentTypes().All
        .Where(type => type.Json.Properties.Any(property => property.Get is not null && property.Name is "keys" or "version")).Select(type => type.Name));

    [Fact]
    public void No_name_says_nothing() =>
        Assert.Empty(Source.Files("src").Select(file => file.Path).Where(path => Nothing().IsMatch(Path.GetFileName(path))));

    /// <summary>Every use of one room by another, as (file, from, to); the host's rooms begin with a folder of the host.</summary>
    private static IEnumerable<(string File, string From, string To)> Uses(string folder)
    {
        foreach (var (path, text) in Source.Files(folder))
        {
            var parts = path.Split('/');
            var from = parts.Length > 3 ? parts[2] : "";
            var prefix = folder.EndsWith("Host", StringComparison.Ordinal) ? "ProjectBot.Host" : "ProjectBot";
            foreach (Match use in Regex.Matches(text, $@"(?<![\w.]){Regex.Escape(prefix)}\.(\w+)"))
                if (Directory.Exists(Path.Combine(Source.Root, folder, use.Groups[1].Value)))
                    yield return (path, from, use.Groups[1].Value);
        }
    }

    [GeneratedRegex("(Helper|Util|Utils|Manager|Service|Common|Misc)s?\\.cs$")]
    private static partial Regex Nothing();
}
