using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ProjectBot.Host.Limiting;

/// <summary>How limits are plugged in. Every room with a door asks for them; they are there once.</summary>
public static class LimitRegistration
{
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => LimitSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.TryAddSingleton<Limits>();
        return services;
    }
}
