using System.Security.Cryptography;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Signing;
using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>Personal links to the chat page: who has the link speaks as that person, until it is over. Send one only to the person it names.</summary>
public sealed class WebChatLinks(SignedTokens tokens)
{
    private const string Purpose = "chat-link";

    /// <summary>The id of somebody who has no link yet. Nobody can guess it, and two people of one name are two.</summary>
    public static string NewPerson() => $"link-{RandomNumberGenerator.GetHexString(32, lowercase: true)}";

    /// <summary>Path and query of a link for a person; put the host's public address before it.</summary>
    public async ValueTask<string> Create(string person, string name, DateTimeOffset expires) =>
        $"/?t={await tokens.Write(Purpose, new Dictionary<string, object> { ["user"] = person, ["name"] = name }, expires)}";

    /// <summary>Whom a link's token names, or null when it is not ours or over.</summary>
    public async ValueTask<Account?> Read(string? token) =>
        token is { Length: > 0 } && await tokens.Read(Purpose, token) is { } read &&
        read.TryGetPayloadValue("user", out string user) && read.TryGetPayloadValue("name", out string name)
            ? new(ChannelIds.ChatPage, user, name)
            : null;
}
