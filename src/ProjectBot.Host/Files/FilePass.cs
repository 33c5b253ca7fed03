namespace ProjectBot.Host.Files;

/// <summary>For whom a link to a file was made. <c>Sender</c>: for the one who sent it, before a document names it.</summary>
internal enum FileReader { Client, Member, Sender }

/// <summary>What a link to a file is signed for.</summary>
internal sealed record FilePass(string Hash, string Project, FileReader Reader, string Type, string Name)
{
    private const char Between = '|';

    /// <summary>The name is last: it may hold anything.</summary>
    public override string ToString() => string.Join(Between, Hash, Project, Reader, Type, Name);

    public static FilePass? Read(string? subject) =>
        subject?.Split(Between, 5) is [var hash, var project, var reader, var type, var name]
        && FileNames.IsHash(hash) && Enum.TryParse<FileReader>(reader, out var known)
            ? new(hash, project, known, type, name)
            : null;
}
