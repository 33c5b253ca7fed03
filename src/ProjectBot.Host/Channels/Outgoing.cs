using Microsoft.Extensions.DependencyInjection.Extensions;
using ProjectBot.Journal;

namespace ProjectBot.Host.Channels;

/// <summary>Runs the outbox with the host: takes up what an earlier run left, and lets running sends finish at the end.</summary>
public static class Outgoing
{
    /// <summary>Any channel may ask for it; it is there once.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => OutboxConfiguration.From(provider.GetRequiredService<IConfiguration>()));
        services.TryAddSingleton<Outbox>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, Loop>());
        return services;
    }

    private sealed class Loop(Outbox outbox) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => outbox.Start(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => outbox.Stop(cancellationToken);
    }
}
