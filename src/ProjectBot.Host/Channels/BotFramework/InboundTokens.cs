using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>
/// Verifies the token of a request: channel tokens always; Emulator tokens in Development; tokens of other bots when a list of callers is configured.
/// Rules: the Bot Connector authentication page, steps 1 to 7.
/// </summary>
public sealed class InboundTokens(BotFrameworkSettings settings, CloudEnvironment cloud, IHostEnvironment environment, TimeProvider time,
    KeySource channelKeys, KeySource entraKeys)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Tenants whose tokens the Emulator carries; the Bot Framework SDK publishes them in its source.</summary>
    private static readonly string[] EmulatorTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public async ValueTask<(Sender? Sender, Refusal? Refusal)> Verify(string? header, CancellationToken stop)
    {
        if (header is null || header.Split(' ') is not ["Bearer", { Length: > 0 } raw] || !_handler.CanReadToken(raw) || Read(raw) is not { } token)
            return Refuse(401, "A bearer token is needed.");
        var app = AppOf(token);
        return Kind(token, app) switch
        {
            SenderKind.Skill when settings.AllowedCallers is [] => Refuse(403, "Other bots are not answered here."),
            SenderKind.Skill => await Verify(raw, token, entraKeys, IsEntraIssuer, stop) is { } refusal ? (null, refusal)
                : !IsUs(token) || !(settings.AllowedCallers.Contains("*") || settings.AllowedCallers.Contains(app, StringComparer.OrdinalIgnoreCase))
                    ? Refuse(403, "This bot is not on the list of callers.")
                : (new(SenderKind.Skill, App: app), null),
            SenderKind.Emulator => await Verify(raw, token, entraKeys, IsEmulatorIssuer, stop) is { } refusal ? (null, refusal)
                : !IsUs(token) || !Same(app, settings.AppId) ? Refuse(403, "The token is for another bot.")
                : (new(SenderKind.Emulator), null),
            _ => await Channel(raw, token, stop),
        };
    }

    private async ValueTask<(Sender?, Refusal?)> Channel(string raw, JsonWebToken token, CancellationToken stop)
    {
        if (await Verify(raw, token, channelKeys, issuer => issuer == cloud.Issuer, stop) is { } refusal)
            return (null, refusal);
        if (!IsUs(token))
            return Refuse(401, "The token is for another bot.");
        // The page writes serviceUrl, the tokens carry serviceurl.
        var url = Claim(token, "serviceurl") ?? Claim(token, "serviceUrl");
        var keys = await channelKeys.For(token.Kid, stop);
        return url is null ? Refuse(403, "The token names no service.") : (new(SenderKind.Channel, url, channel => keys!.Endorses(token.Kid, channel)), null);
    }

    private async ValueTask<Refusal?> Verify(string raw, JsonWebToken token, KeySource source, Predicate<string> isIssuer, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(token.Kid))
            return new(401, "The token's key is not known.");
        if (await source.For(token.Kid, stop) is not { } keys)
            return new(503, "The keys to verify tokens with are not known yet.", source.RetryAfter);
        if (!keys.Has(token.Kid) || keys.Algorithms.Count == 0)
            return new(401, "The token's key is not known.");
        var result = await _handler.ValidateTokenAsync(raw, new TokenValidationParameters
        {
            IssuerSigningKeys = keys.Keys,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            ValidAlgorithms = keys.Algorithms,
            IssuerValidator = (issuer, _, _) => isIssuer(issuer) ? issuer : throw new SecurityTokenInvalidIssuerException("Unknown issuer."),
            // Whose token it is decides between two answers, so it is compared afterwards.
            ValidateAudience = false,
            LifetimeValidator = IsAlive,
        });
        return result.IsValid ? null : new(401, "The token is not valid.");
    }

    private bool IsAlive(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters rules)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now <= end + Skew && (from is not { } start || now >= start - Skew);
    }

    private SenderKind Kind(JsonWebToken token, string? app) =>
        Claim(token, "ver") is not { Length: > 0 } || token.Issuer == cloud.Issuer ? SenderKind.Channel
        : app is { Length: > 0 } && !token.Audiences.Contains(app, StringComparer.OrdinalIgnoreCase)
            && token.Audiences.Any(audience => audience.Length > 0 && audience != cloud.Issuer)
            && !Same(app, settings.AppId) ? SenderKind.Skill
        : environment.IsDevelopment() ? SenderKind.Emulator
        : SenderKind.Channel;

    /// <summary>The app that asked for the token; which claim names it depends on the token's version.</summary>
    private static string? AppOf(JsonWebToken token) => Claim(token, "ver") switch
    {
        "1.0" => Claim(token, "appid"),
        "2.0" => Claim(token, "azp"),
        _ => null,
    };

    private bool IsUs(JsonWebToken token) => token.Audiences.Contains(settings.AppId, StringComparer.OrdinalIgnoreCase);

    private static bool IsEmulatorIssuer(string issuer) => EmulatorTenants.Any(tenant => IsIssuerOf(issuer, tenant));

    private bool IsEntraIssuer(string issuer) => IsEmulatorIssuer(issuer) || (settings.TenantId is { Length: > 0 } tenant && IsIssuerOf(issuer, tenant));

    private static bool IsIssuerOf(string issuer, string tenant) =>
        issuer == $"https://sts.windows.net/{tenant}/" || issuer == $"https://login.microsoftonline.com/{tenant}/v2.0"
        || issuer == $"https://login.microsoftonline.us/{tenant}/v2.0";

    private JsonWebToken? Read(string raw)
    {
        try
        {
            return _handler.ReadJsonWebToken(raw);
        }
        catch (Exception problem) when (problem is ArgumentException or SecurityTokenException or FormatException)
        {
            return null;
        }
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static (Sender?, Refusal?) Refuse(int status, string reason) => (null, new(status, reason));
}
