using ProjectBot.Messaging;

namespace ProjectBot.Host.Signing;

/// <summary>How signing is plugged in.</summary>
public static class SigningRegistration
{
    /// <summary>Needs an <c>IStore</c> with the types of <see cref="SigningDocuments"/> and <see cref="WebChatSettings"/>.</summary>
    public static IServiceCollection AddSigning(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(HostSettings.From(configuration))
        .AddSingleton<SignedTokens>()
        .AddSingleton<SignedLinks>()
        .AddSingleton<ILinks>(provider => provider.GetRequiredService<SignedLinks>())
        .AddHostedService<KeyAtStart>();

    /// <summary>Before anything is sent: what is sent may hold a link.</summary>
    private sealed class KeyAtStart(SignedTokens tokens) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken) => tokens.Load().AsTask();

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
