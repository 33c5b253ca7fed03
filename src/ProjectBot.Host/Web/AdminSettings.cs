using ProjectBot.Host.Channels.Activities;
using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>
/// Who looks after this installation: setting <c>Admins</c>, a list or with commas. An e-mail or a bare id is somebody in Teams, where the
/// directory vouches for both; <c>channel|id</c> is an account anywhere.
/// </summary>
public sealed record AdminSettings(IReadOnlyList<string> Admins)
{
    public static AdminSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Admins");
        return new(section.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? section.Get<string[]>() ?? []);
    }

    public bool Names(Account account) => Admins.Any(one => one switch
    {
        _ when one.Contains('|') => one == account.Key,
        _ when account.Channel != ChannelIds.Teams => false,
        _ when one.Contains('@') => string.Equals(one, account.Email, StringComparison.OrdinalIgnoreCase),
        _ => string.Equals(one, account.Id, StringComparison.OrdinalIgnoreCase),
    });
}
