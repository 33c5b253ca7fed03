using System.Collections.Immutable;
using System.IO;
using ProjectBot.Language;
using ProjectBot.Storage;

namespace ProjectBot.Messaging;

/// <summary>Keeps what people attach: there before a document names it, gone a day after none does any more.</summary>
public interface IFiles
{
    /// <summary>Keeps the content durably and says how to name it; a sentence when it is too big or the project's room is full.</summary>
    /// <param name="project">Whose room it takes; null for what nobody has claimed yet.</param>
    ValueTask<Reading<FileRef>> Put(Stream content, string name, string type, string? project, CancellationToken stop = default);

    /// <summary>The content; null when it is no longer kept.</summary>
    ValueTask<Stream?> Open(string hash, CancellationToken stop = default);

    /// <summary>A link to a project's file, good while a document names it; null when the host has no address.</summary>
    /// <param name="forClients">The link is given to a client: it works while a document that is shared names the file.</param>
    string? Link(FileRef file, string project, bool forClients, DateTimeOffset until);
}

/// <summary>A file as a document names it.</summary>
/// <param name="Hash">SHA-256 of the content, 64 hexadecimal digits in lower case.</param>
/// <param name="Name">As people call it: no path, at most 120 characters.</param>
/// <param name="Type">The media type its sender claims, <c>application/octet-stream</c> where there is none.</param>
/// <param name="Size">In bytes.</param>
public sealed record FileRef(string Hash, string Name, string Type, long Size);

/// <summary>A document that names files. Among its keys are <see cref="FileKeys.All"/>.</summary>
public interface INamesFiles
{
    ImmutableArray<FileRef> Files { get; }

    /// <summary>Whether clients may open them now: asked each time a client's link is opened.</summary>
    ValueTask<bool> AreFilesShared(IStore store);
}

/// <summary>The keys by which the documents that name files are found.</summary>
public static class FileKeys
{
    public static string Of(string hash) => $"file/{hash}";

    public static string In(string project) => $"files/{project}";

    /// <summary>The keys of a document of the project that names these files.</summary>
    public static IEnumerable<string> All(string project, ImmutableArray<FileRef> files) =>
        files.IsDefaultOrEmpty ? [] : [In(project), .. files.Select(file => Of(file.Hash)).Distinct()];
}
