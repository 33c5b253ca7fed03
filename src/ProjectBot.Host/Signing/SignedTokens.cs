using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ProjectBot.Host.Signing;

/// <summary>
/// Short statements signed by the bot (JWT, HS256): whoever brings one back proves that the bot said so, for that purpose and not for longer.
/// </summary>
public sealed class SignedTokens(KeyFile file, TimeProvider time)
{
    private const string Issuer = "projectbot";
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private SymmetricSecurityKey? _key;

    /// <summary>Makes or reads the key, so that <see cref="Sign"/> need not wait for it.</summary>
    public void Load() => _ = Key();

    /// <summary>Signs the claims for one purpose; a token for another purpose never passes for it.</summary>
    public string Write(string purpose, IDictionary<string, object> claims, DateTimeOffset expires) =>
        Write(Key(), purpose, claims, time.GetUtcNow(), expires);

    /// <summary>The same at once, and each time the same: without the time of signing. Null before <see cref="Load"/>.</summary>
    public string? Sign(string purpose, IDictionary<string, object> claims, DateTimeOffset expires) =>
        _key is { } key ? Write(key, purpose, claims, null, expires) : null;

    /// <summary>The token's claims, or null when it is not ours, not for this purpose, or over.</summary>
    public async ValueTask<JsonWebToken?> Read(string purpose, string token)
    {
        if (token.Length is 0 or > 4096)
            return null;
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = purpose,
            IssuerSigningKey = Key(),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires is { } end && time.GetUtcNow().UtcDateTime < end,
        });
        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    private string Write(SymmetricSecurityKey key, string purpose, IDictionary<string, object> claims, DateTimeOffset? at, DateTimeOffset expires) =>
        _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = purpose,
            Claims = claims,
            IssuedAt = at?.UtcDateTime,
            Expires = expires.UtcDateTime,
            SigningCredentials = new(key, SecurityAlgorithms.HmacSha256),
        });

    /// <summary>Stands for a secret in a token and tells nothing of it.</summary>
    public string Mark(string secret) =>
        Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(Key().Key, System.Text.Encoding.UTF8.GetBytes(secret)).AsSpan(0, 8));

    private SymmetricSecurityKey Key() => _key ??= new(file.Read());
}
