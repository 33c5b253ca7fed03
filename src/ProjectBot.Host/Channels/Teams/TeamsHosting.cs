using ProjectBot.Host.Channels.Activities;

namespace ProjectBot.Host.Channels.Teams;

/// <summary>Plugs in what only Teams needs. It stands on the Bot Framework's Connector.</summary>
public static class TeamsHosting
{
    public static IServiceCollection AddTeams(this IServiceCollection services) => services.AddSingleton<IAccounts, TeamsAccounts>();
}
