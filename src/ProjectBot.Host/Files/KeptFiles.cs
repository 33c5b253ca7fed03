using ProjectBot.Host.Signing;
using ProjectBot.Language;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Files;

/// <summary>What people attach, under <c>files</c> beside the data file.</summary>
internal sealed class KeptFiles(Shelf shelf, Room room, SignedLinks links, FileSettings settings) : IFiles
{
    public const string Purpose = "file";

    public async ValueTask<Reading<FileRef>> Put(Stream content, string name, string type, string? project, CancellationToken stop = default)
    {
        if (await shelf.Receive(content, settings.MostBytes, stop) is not var (part, hash, size))
            return No($"A file has at most {settings.MostBytes >> 20} MB. Put a bigger one where your team keeps its files, and send me the link.");
        try
        {
            if (size == 0)
                return No($"The file is empty.");
            if (project is not null && !await room.Take(project, hash, size))
                return No($"The project's files fill the {settings.MostBytesPerProject >> 20} MB there is room for. Remove some that are no longer needed.");
            shelf.Name(part, hash);
        }
        finally
        {
            Shelf.Drop(part);
        }
        return new FileRef(hash, FileNames.Clean(name), FileNames.CleanType(type), size);
    }

    public ValueTask<Stream?> Open(string hash, CancellationToken stop = default) => new(FileNames.IsHash(hash) ? shelf.Open(hash) : null);

    public string? Link(FileRef file, string project, bool forClients, DateTimeOffset until) =>
        links.Public(Path(file, project, forClients ? FileReader.Client : FileReader.Member, until));

    /// <summary>Path and query, for the host's own pages.</summary>
    public string? Path(FileRef file, string project, FileReader reader, DateTimeOffset until) =>
        links.Path(Purpose, $"/files/{file.Hash}", new FilePass(file.Hash, project, reader, file.Type, file.Name).ToString(), until);

    private static Reading<FileRef>.No No(FormattableString sentence) => new(sentence);
}
