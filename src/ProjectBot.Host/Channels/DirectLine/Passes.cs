using System.Security.Cryptography;
using System.Text;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>What a token allows: one conversation, as one person.</summary>
public sealed record Pass(string Conversation, string User, string Name);

/// <summary>Writes and reads the tokens of Direct Line.</summary>
public sealed class Passes(SignedTokens tokens, WebChatSettings settings, TimeProvider time)
{
    /// <summary>How long a token is good for; clients refresh it at half time.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>A stream address carries its token where proxies log it, so it is good only for connecting, now.</summary>
    private static readonly TimeSpan StreamLife = TimeSpan.FromSeconds(60);

    private const string Calls = "directline";
    private const string Streams = "directline-stream";

    // Web Chat reads the claim "user" and then ignores what the page says the user is.
    private static Dictionary<string, object> Claims(Pass pass) => new() { ["conv"] = pass.Conversation, ["user"] = pass.User, ["name"] = pass.Name };

    public ValueTask<string> Token(Pass pass) => tokens.Write(Calls, Claims(pass), time.GetUtcNow() + Life);

    public ValueTask<string> StreamToken(Pass pass) => tokens.Write(Streams, Claims(pass), time.GetUtcNow() + StreamLife);

    public ValueTask<Pass?> Read(string token) => Read(Calls, token);

    public ValueTask<Pass?> ReadStream(string token) => Read(Streams, token);

    /// <summary>Whether it is the secret of the site's own server. Without a configured secret nothing is.</summary>
    public bool IsSecret(string bearer) => settings.Secret is { } secret &&
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private async ValueTask<Pass?> Read(string purpose, string token) =>
        await tokens.Read(purpose, token) is { } read &&
        read.TryGetPayloadValue("conv", out string conversation) && read.TryGetPayloadValue("user", out string user)
        && read.TryGetPayloadValue("name", out string name)
            ? new(conversation, user, name)
            : null;
}
