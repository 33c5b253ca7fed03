using System.Security.Cryptography;
using System.Text;

namespace ProjectBot.Host.Signing;

/// <summary>
/// The key that tokens and links are signed with: the configured one, or one the bot made for itself. That one has a file of its own, so that
/// neither the data file nor a backup of it lets anybody sign.
/// </summary>
public sealed class KeyFile(AccessFolder folder, WebChatSettings settings)
{
    private const int Length = 32;

    private string Path => System.IO.Path.Combine(folder.Path, "signing.key");

    /// <summary>Reads the key, and makes it the first time.</summary>
    /// <exception cref="InvalidOperationException">The file is no key; the sentence says what to do.</exception>
    public byte[] Read()
    {
        if (settings.Key is { } configured)
            return Encoding.UTF8.GetBytes(configured);
        // Whoever was first with its file counts, should two begin at once.
        return Kept() is { Length: >= Length } key ? key
            : throw new InvalidOperationException($"{Path} is no signing key. Delete it, and a new one is made; links made with the old one are over.");
    }

    private byte[] Kept()
    {
        try
        {
            if (!File.Exists(Path))
                PrivateFiles.Write(Path, RandomNumberGenerator.GetBytes(Length));
            return File.ReadAllBytes(Path);
        }
        catch (UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{Path} cannot be read or made. It and its folder must belong to the user this runs as.");
        }
    }
}

/// <summary>Where the key lies, and which links were given out: beside the data file, in a folder of its own.</summary>
public sealed record AccessFolder(string Path);
