using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Files;

/// <summary>Which files documents name: read from the store, over every kind of document that names any.</summary>
internal sealed class NamedFiles(IStore store)
{
    private readonly DocumentType[] _types = [.. store.Types.All.Where(type => typeof(INamesFiles).IsAssignableFrom(type.Type))];

    public async ValueTask<bool> IsNamed(string hash) => (await All(FileKeys.Of(hash))).Count > 0;

    /// <summary>Whether a document of the project names it and, for a client, is shared.</summary>
    public async ValueTask<bool> MayOpen(string hash, string project, bool forClients)
    {
        foreach (var document in await All(FileKeys.Of(hash)))
            if (document.Keys.Contains(FileKeys.In(project)) && (!forClients || await ((INamesFiles)document).AreFilesShared(store)))
                return true;
        return false;
    }

    /// <summary>The files of a project by hash, with their sizes.</summary>
    public async ValueTask<Dictionary<string, long>> Of(string project)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var document in await All(FileKeys.In(project)))
            foreach (var file in ((INamesFiles)document).Files)
                sizes[file.Hash] = file.Size;
        return sizes;
    }

    private async ValueTask<List<Document>> All(string key)
    {
        var found = new List<Document>();
        foreach (var type in _types)
            found.AddRange((await type.All(store, key)).Where(document => !document.Removed));
        return found;
    }
}
