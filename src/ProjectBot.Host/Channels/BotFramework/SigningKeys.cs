using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

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
        string[] algorithms = named.ValueKind == JsonValueKind.Array ? [.. named.EnumerateArray().Select(name => name.Words() ?? "")] : [SecurityAlgorithms.RsaSha256];
        using var document = JsonDocument.Parse(jwks);
        var endorsements = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var key in document.RootElement.GetProperty("keys").EnumerateArray())
            if (key.At("kid").Words() is { } kid && key.At("endorsements") is { ValueKind: JsonValueKind.Array } channels)
                endorsements[kid] = channels.EnumerateArray().Select(channel => channel.Words() ?? "").Where(channel => channel.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        return new([.. new JsonWebKeySet(jwks).GetSigningKeys()], [.. algorithms.Intersect(Accepted)])
        {
            Endorsements = endorsements.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }
}

/// <summary>
/// Fetches the keys behind an OpenID metadata address and keeps them for twelve hours; Microsoft asks for a look at least every 24.
/// An unknown key id makes it look again, but not more than once in five minutes: anybody can send tokens with made-up ids.
/// </summary>
public sealed class KeySource(HttpClient http, string metadata, TimeProvider time, ILogger log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim _one = new(1);
    private volatile Fetched? _fetched;
    private long _tried = long.MinValue;

    /// <summary>The keys, among them the one asked for if the issuer has it. Null when they could never be fetched.</summary>
    public async ValueTask<SigningKeys?> For(string kid, CancellationToken stop)
    {
        if (_fetched is { } known && known.Keys.Has(kid) && time.GetUtcNow() - known.At < Fresh)
            return known.Keys;
        await _one.WaitAsync(stop);
        try
        {
            if (NeedsLook(kid))
                await Look(stop);
            return _fetched?.Keys;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private bool NeedsLook(string kid)
    {
        var now = time.GetUtcNow();
        var old = _fetched is not { } known || now - known.At >= Fresh || !known.Keys.Has(kid);
        return old && (_tried == long.MinValue || now.UtcTicks - _tried >= Pause.Ticks);
    }

    private async ValueTask Look(CancellationToken stop)
    {
        _tried = time.GetUtcNow().UtcTicks;
        try
        {
            using var document = JsonDocument.Parse(await http.GetStringAsync(new Uri(metadata), stop));
            var address = document.RootElement.GetProperty("jwks_uri").GetString()!;
            _fetched = new(SigningKeys.Read(document.RootElement, await http.GetStringAsync(new Uri(address), stop)), time.GetUtcNow());
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException or ArgumentException
            || (problem is OperationCanceledException && !stop.IsCancellationRequested))
        {
            // The keys known so far stay good: an issuer that cannot be reached must not lock everybody out.
            log.LogError(problem, "The signing keys at {Metadata} could not be read.", metadata);
        }
    }

    private sealed record Fetched(SigningKeys Keys, DateTimeOffset At);
}
