using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Signing;

/// <summary>How signing is plugged in.</summary>
public static class SigningRegistration
{
    /// <param name="folder">Where the key and the links given out are kept: beside the data, and not part of it.</param>
    /// <remarks>Needs an <c>IStore</c> with the types of <see cref="SigningDocuments"/> and <see cref="WebChatSettings"/>.</remarks>
    public static IServiceCollection AddSigning(this IServiceCollection services, IConfiguration configuration, string folder) => services
        .AddSingleton(HostSettings.From(configuration))
        .AddSingleton(new AccessFolder(folder))
        .AddSingleton<KeyFile>()
        .AddSingleton<GivenLinks>()
        .AddSingleton<SignedTokens>()
        .AddSingleton<SignedLinks>()
        .AddSingleton<ILinks>(provider => provider.GetRequiredService<SignedLinks>())
        .AddHostedService<KeyAtStart>();

    /// <summary>Before anything is sent: what is sent may hold a link.</summary>
    private sealed class KeyAtStart(SignedTokens tokens, GivenLinks links, IStore store, TimeProvider time) : IHostedLifecycleService
    {
        public async Task StartingAsync(CancellationToken cancellationToken)
        {
            tokens.Load();
            links.Clear(time.GetUtcNow());
            if (await store.Find<SigningKey>("tokens") is { Secret.Length: > 0 } old)
                await store.Save(old with { Secret = [], Removed = true });
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
