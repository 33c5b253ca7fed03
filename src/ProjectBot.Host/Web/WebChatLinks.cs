using System.Security.Cryptography;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Signing;
using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>
/// Personal links to the chat page: who has the link speaks as that person, until it is over or withdrawn. Send one only to the person it names.
/// </summary>
public sealed class WebChatLinks(SignedTokens tokens, GivenLinks given)
{
    private const string Purpose = "chat-link";

    /// <summary>The id of somebody who has no link yet. Nobody can guess it, and two people of one name are two.</summary>
    public static string NewPerson() => $"link-{RandomNumberGenerator.GetHexString(32, lowercase: true)}";

    /// <summary>
    /// A link for a person; put the host's public address before it. The token is behind the mark that browsers keep to themselves: no server,
    /// no proxy and no log sees it.
    /// </summary>
    public string Create(string person, string name, DateTimeOffset expires)
    {
        var link = new GivenLink(RandomNumberGenerator.GetHexString(24, lowercase: true), person, name, expires);
        given.Add(link);
        return $"/#t={tokens.Write(Purpose, new Dictionary<string, object> { ["link"] = link.Id, ["user"] = person, ["name"] = name }, expires)}";
    }

    /// <summary>Whom a link's token names, or null when it is not ours, over, or withdrawn.</summary>
    public async ValueTask<Guest?> Read(string? token) =>
        token is { Length: > 0 } && await tokens.Read(Purpose, token) is { } read
        && read.TryGetPayloadValue("link", out string link) && given.Has(link)
        && read.TryGetPayloadValue("user", out string user) && read.TryGetPayloadValue("name", out string name)
            ? new(new(ChannelIds.ChatPage, user, name), link, new(read.ValidTo, TimeSpan.Zero))
            : null;
}

/// <summary>Somebody who came by a link.</summary>
public sealed record Guest(Account Account, string Link, DateTimeOffset Until);
