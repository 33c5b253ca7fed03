using ProjectBot.Admins;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Signing;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>Knows the admins of the settings, and gives them their link.</summary>
public sealed class NamedAdmins(AdminSettings settings, SignedLinks links, IRosters? rosters = null) : IAdmins
{
    public const string Purpose = "admin";

    /// <summary>The cookie that an admin's link leaves, for all pages below <c>/admin</c>.</summary>
    public const string Cookie = "projectbot-admin";

    public async ValueTask<bool> Has(Account account, Address where)
    {
        if (settings.Names(account))
            return true;
        // Messages come without an e-mail; who is in the conversation is listed with it.
        if (account.Channel != ChannelIds.Teams || rosters is null || !settings.Admins.Any(one => one.Contains('@')))
            return false;
        return await rosters.Read(where, CancellationToken.None) is { } readers
            && readers.Any(reader => reader.Account.Key == account.Key && settings.Names(reader.Account));
    }

    public string? Link(Account account, DateTimeOffset until) => links.To(Purpose, account.Key, until);
}
