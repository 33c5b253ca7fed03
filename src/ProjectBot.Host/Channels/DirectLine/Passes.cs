using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>What a token allows: one conversation, as one person.</summary>
public sealed record Pass(string Conversation, string User, string Name, Grant Grant)
{
    /// <summary>Whom limits count.</summary>
    public string Key => $"{Activities.ChannelIds.ChatPage}|{User}";
}

/// <summary>On what a pass rests, and how its client came.</summary>
/// <param name="Link">The link somebody came by; when it is over or withdrawn, so is the pass.</param>
/// <param name="Until">When that link is over.</param>
/// <param name="IsOwn">From this very machine in Development, where nobody is limited.</param>
/// <param name="Site">The mark of the secret by which another site vouched; when that is changed, the pass is over.</param>
/// <param name="IsSecure">The page came by https, whatever this host itself sees behind a proxy: so must its stream.</param>
public sealed record Grant(string? Link = null, DateTimeOffset? Until = null, bool IsOwn = false, string? Site = null, bool IsSecure = false);

/// <summary>Writes and reads the tokens of Direct Line.</summary>
public sealed class Passes(SignedTokens tokens, GivenLinks links, WebChatSettings settings, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>How long a token is good for at most; clients refresh it at half time.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>A stream address carries its token where proxies log it, so it is good only for connecting, now.</summary>
    private static readonly TimeSpan StreamLife = TimeSpan.FromSeconds(60);

    private const string Calls = "directline";
    private const string Streams = "directline-stream";

    /// <summary>A token, and for how many seconds it is good: never longer than the link somebody came by.</summary>
    public (string Token, int Seconds) Token(Pass pass)
    {
        var now = time.GetUtcNow();
        var end = pass.Grant.Until is { } until && until < now + Life ? until : now + Life;
        return (tokens.Write(Calls, Claims(pass), end), Math.Max(0, (int)(end - now).TotalSeconds));
    }

    public string StreamToken(Pass pass) => tokens.Write(Streams, Claims(pass), time.GetUtcNow() + StreamLife);

    public ValueTask<Pass?> Read(string token) => Read(Calls, token);

    public ValueTask<Pass?> ReadStream(string token) => Read(Streams, token);

    /// <summary>Whether what the pass rests on still stands.</summary>
    public bool Holds(Grant grant) => !(grant.Until <= time.GetUtcNow()) && grant switch
    {
        { Link: { } link } => links.Has(link),
        { IsOwn: true } => environment.IsDevelopment(),
        { Site: { } site } => site == Site().Site,
        _ => false,
    };

    /// <summary>What those rest on for whom a site vouches that has the secret.</summary>
    public Grant Site() => new(Site: settings.Secret is { } secret ? tokens.Mark(secret) : null);

    /// <summary>Whether it is the secret of the site's own server. Without a configured secret nothing is.</summary>
    public bool IsSecret(string bearer) => settings.Secret is { } secret &&
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    // Web Chat reads the claim "user" and then ignores what the page says the user is.
    private static Dictionary<string, object> Claims(Pass pass)
    {
        var grant = pass.Grant;
        var claims = new Dictionary<string, object> { ["conv"] = pass.Conversation, ["user"] = pass.User, ["name"] = pass.Name };
        if (grant.Link is { } link)
            claims["link"] = link;
        if (grant.Until is { } until)
            claims["until"] = until.ToUnixTimeSeconds();
        if (grant.IsOwn)
            claims["own"] = true;
        if (grant.Site is { } site)
            claims["site"] = site;
        if (grant.IsSecure)
            claims["tls"] = true;
        return claims;
    }

    private async ValueTask<Pass?> Read(string purpose, string token) =>
        await tokens.Read(purpose, token) is { } read &&
        read.TryGetPayloadValue("conv", out string conversation) && read.TryGetPayloadValue("user", out string user)
        && read.TryGetPayloadValue("name", out string name) && GrantOf(read) is var grant && Holds(grant)
            ? new(conversation, user, name, grant)
            : null;

    private static Grant GrantOf(JsonWebToken read) => new(
        read.TryGetPayloadValue("link", out string link) ? link : null,
        read.TryGetPayloadValue("until", out long until) ? DateTimeOffset.FromUnixTimeSeconds(until) : null,
        read.TryGetPayloadValue("own", out bool own) && own, read.TryGetPayloadValue("site", out string site) ? site : null,
        read.TryGetPayloadValue("tls", out bool tls) && tls);
}
