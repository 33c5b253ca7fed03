using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectBot.Host.Signing;

/// <summary>A personal link that was given out.</summary>
/// <param name="Id">Random; the link carries it.</param>
/// <param name="Person">The account it speaks for.</param>
public sealed record GivenLink(string Id, string Person, string Name, DateTimeOffset Until);

/// <summary>
/// The links that were given out and not withdrawn, a file each, so that the command line may give and withdraw while the host runs.
/// A link without its file is good for nothing.
/// </summary>
public sealed class GivenLinks(AccessFolder folder)
{
    private string Folder => Path.Combine(folder.Path, "links");

    public void Add(GivenLink link) => PrivateFiles.Write(PathOf(link.Id), JsonSerializer.SerializeToUtf8Bytes(link, GivenLinkJson.Default.GivenLink));

    /// <summary>Whether it was given out and not withdrawn since.</summary>
    public bool Has(string? id) => IsId(id) && File.Exists(PathOf(id!));

    /// <summary>All, those that end first before the others.</summary>
    public IReadOnlyList<GivenLink> All() => !System.IO.Directory.Exists(Folder) ? []
        : [.. System.IO.Directory.EnumerateFiles(Folder, "*.json").Select(Read).OfType<GivenLink>().OrderBy(link => link.Until)];

    /// <summary>Takes a link back, at once and for good.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Withdraw(string id)
    {
        if (!Has(id))
            return false;
        File.Delete(PathOf(id));
        return true;
    }

    /// <summary>Forgets what is over anyway.</summary>
    public void Clear(DateTimeOffset now)
    {
        foreach (var link in All().Where(link => link.Until < now))
            Withdraw(link.Id);
    }

    private string PathOf(string id) => Path.Combine(Folder, $"{id}.json");

    /// <summary>Ids become names of files.</summary>
    private static bool IsId(string? id) => id is { Length: 24 } && id.All(char.IsAsciiHexDigitLower);

    private static GivenLink? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), GivenLinkJson.Default.GivenLink);
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            // Withdrawn this very moment, or not ours.
            return null;
        }
    }
}

/// <summary>How a link is written into its file.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(GivenLink))]
internal sealed partial class GivenLinkJson : JsonSerializerContext;
