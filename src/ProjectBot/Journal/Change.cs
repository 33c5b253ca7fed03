using ProjectBot.Storage;

namespace ProjectBot.Journal;

/// <summary>What changed of one document: only the members that did, so that an entry does not grow with what stayed.</summary>
/// <param name="Version">The version it was saved as.</param>
/// <param name="Before">The members as they were (<c>null</c> for one that was not there); null when the document was new.</param>
/// <param name="After">The same members as they are since; the whole body of a new document.</param>
public sealed record Change(string Type, string Id, long Version, Json? Before, Json After)
{
    /// <param name="before">The document as it is stored; null when it is new.</param>
    /// <param name="body">The body of <paramref name="after"/>.</param>
    public static Change Of(DocumentType type, Document? before, Document after, byte[] body)
    {
        if (before is null)
            return new(type.Name, after.Id, after.Version + 1, null, new(body));
        var (was, became) = JsonMembers.Diff(type.Body(before), body);
        return new(type.Name, after.Id, after.Version + 1, was, became);
    }

    /// <summary>Whether the document still has what this change made of it.</summary>
    public bool Holds(byte[] body) => Before is null ? After.Utf8.AsSpan().SequenceEqual(body) : JsonMembers.Has(body, After);

    /// <summary>The body as it was before this change; null when there was none.</summary>
    public byte[]? Back(byte[] body) => Before is { } was ? JsonMembers.With(body, was) : null;
}
