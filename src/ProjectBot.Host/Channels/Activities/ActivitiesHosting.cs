using Microsoft.Extensions.DependencyInjection.Extensions;
using ProjectBot.Chat;
using ProjectBot.Host.Limiting;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Plugs in what all wires of the protocol share. Needs an <see cref="Admission"/> from the wire; where nothing else is registered,
/// the bot itself is asked and nobody notes who comes and goes.
/// </summary>
public static class ActivitiesHosting
{
    public static IServiceCollection AddActivities(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AskBot>(host => host.GetRequiredService<Bot>().Hear);
        services.TryAddSingleton<NoteMovement>(static (_, _, _) => default);
        services.AddOutbox();
        services.AddLimits();
        services.TryAddSingleton<RunningTurns>();
        services.AddHostedService(host => host.GetRequiredService<RunningTurns>());
        services.TryAddSingleton<ActivityAnswers>();
        return services;
    }
}
