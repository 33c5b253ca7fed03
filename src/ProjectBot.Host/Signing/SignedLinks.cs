using ProjectBot.Messaging;

namespace ProjectBot.Host.Signing;

/// <summary>Links with a token signed for one purpose and one subject. The key is read at start; signing waits for nothing.</summary>
public sealed class SignedLinks(SignedTokens tokens, HostSettings settings) : ILinks
{
    public string? To(string purpose, string subject, DateTimeOffset until) =>
        Public(Path(purpose, $"/{purpose}/{Uri.EscapeDataString(subject)}", subject, until));

    /// <summary>Path and query, for the host's own pages; the same for the same arguments. Null before the key was read.</summary>
    public string? Path(string purpose, string path, string subject, DateTimeOffset until) =>
        tokens.Sign(Audience(purpose), new Dictionary<string, object> { ["sub"] = subject }, until) is { } token
            ? $"{path}?t={token}" : null;

    /// <summary>The path as people reach it from outside; null when nobody said how.</summary>
    public string? Public(string? path) => path is null || settings.PublicUrl is null ? null : settings.PublicUrl + path;

    /// <summary>The subject a link of this purpose was made for; null when it is not ours, for something else, or over.</summary>
    public async ValueTask<string?> Read(string purpose, string? token) =>
        token is not null && await tokens.Read(Audience(purpose), token) is { Subject: { Length: > 0 } subject } ? subject : null;

    /// <summary>Apart from the purposes of tokens that are no links.</summary>
    private static string Audience(string purpose) => $"link/{purpose}";
}
