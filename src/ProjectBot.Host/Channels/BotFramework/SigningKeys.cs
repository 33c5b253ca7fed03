using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>The public keys of one issuer, with what each may sign for.</summary>
/// <param name="Algorithms">Those the issuer names and we accept.</param>
public sealed record SigningKeys(IReadOnlyList<SecurityKey> Keys, IReadOnlyList<string> Algorithms)
{
    private static readonly string[] Accepted = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>Channels per key id; a key without endorsements may sign for none.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Endorsements { get; init; } = FrozenDictionary<string, FrozenSet<string>>.Empty;

    public bool Has(string kid) => Keys.Any(key => key.KeyId == kid);

    public bool Endorses(string? kid, string channel) => kid is not null && Endorsements.TryGetValue(kid, out var channels) && channels.Contains(channel);

    /// <exception cref="JsonException">The documents are not what they should be.</exception>
    public static SigningKeys Read(JsonElement metadata, string jwks)
    {
        var named = metadata.At("id_token_signing_alg_values_supported");
        string[] algorithms = named.ValueKind == JsonValueKind.Array ? [.. named.EnumerateArray().Select(name => name.Text() ?? "")]
            : [SecurityAlgorithms.RsaSha256];
        using var document = JsonDocument.Parse(jwks);
        var endorsements = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var key in document.RootElement.GetProperty("keys").EnumerateArray())
            if (key.At("kid").Text() is { } kid && key.At("endorsements") is { ValueKind: JsonValueKind.Array } channels)
                endorsements[kid] = channels.EnumerateArray().Select(channel => channel.Text() ?? "")
                    .Where(channel => channel.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        return new([.. new JsonWebKeySet(jwks).GetSigningKeys()], [.. algorithms.Intersect(Accepted)])
        {
            Endorsements = endorsements.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }
}
