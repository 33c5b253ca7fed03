using System.Text.Json.Serialization.Metadata;
using ProjectBot.Storage;

namespace ProjectBot.Host.Signing;

/// <summary>A key the bot made for itself and keeps, so that what it signed stays good over a restart.</summary>
public sealed record SigningKey : Document
{
    /// <summary>32 random bytes.</summary>
    public required byte[] Secret { get; init; }
}

/// <summary>The rows of this room in the list of document types.</summary>
public static class SigningDocuments
{
    public static DocumentTypes AddSigning(this DocumentTypes types) =>
        types.Add("signing-key", (JsonTypeInfo<SigningKey>)Documents.Json.GetTypeInfo(typeof(SigningKey)));
}
