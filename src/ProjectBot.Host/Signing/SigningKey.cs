using System.Text.Json.Serialization.Metadata;
using ProjectBot.Storage;

namespace ProjectBot.Host.Signing;

/// <summary>A key that earlier versions kept with the data, where every backup has it. It signs nothing any more.</summary>
public sealed record SigningKey : Document
{
    /// <summary>Nothing, once it was taken out.</summary>
    public required byte[] Secret { get; init; }
}

/// <summary>The rows of this room in the list of document types.</summary>
public static class SigningDocuments
{
    public static DocumentTypes AddSigning(this DocumentTypes types) =>
        types.Add("signing-key", (JsonTypeInfo<SigningKey>)Documents.Json.GetTypeInfo(typeof(SigningKey)));
}
