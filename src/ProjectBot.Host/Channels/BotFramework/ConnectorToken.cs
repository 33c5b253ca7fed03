using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>The bot's own token for the Connector: fetched once, shared by all, renewed before it ends. There is none without an app id.</summary>
public sealed class ConnectorToken(BotFrameworkSettings settings, CloudEnvironment cloud, IMsalHttpClientFactory http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim _one = new(1);
    private volatile Held? _held;
    private Func<CancellationToken, Task<AuthenticationResult>>? _ask;

    /// <summary>The token, or null when the bot has no app id.</summary>
    /// <param name="refused">A token the Connector did not take; a different one is fetched then.</param>
    /// <exception cref="MsalException">The authority gives none.</exception>
    public async ValueTask<string?> Get(CancellationToken stop, string? refused = null)
    {
        if (!settings.HasApp)
            return null;
        if (Good(refused) is { } known)
            return known;
        await _one.WaitAsync(stop);
        try
        {
            if (Good(refused) is { } fetched)
                return fetched;
            var answer = await (_ask ??= Source())(stop);
            _held = new(answer.AccessToken, answer.ExpiresOn - Early);
            return answer.AccessToken;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private string? Good(string? refused) => _held is { } held && held.Token != refused && time.GetUtcNow() < held.Until ? held.Token : null;

    // What to ask for anew is decided here, so the library's own cache is passed by.
    private Func<CancellationToken, Task<AuthenticationResult>> Source()
    {
        if (settings.AppType == AppType.UserAssignedMSI)
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.AppId))
                .WithHttpClientFactory(http).Build();
            return stop => identity.AcquireTokenForManagedIdentity(cloud.Resource).WithForceRefresh(true).ExecuteAsync(stop);
        }
        var tenant = settings.AppType == AppType.MultiTenant ? cloud.BotTenant : settings.TenantId;
        var app = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithClientSecret(settings.AppPassword)
            .WithAuthority($"{cloud.Login.TrimEnd('/')}/{tenant}", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
        return stop => app.AcquireTokenForClient([cloud.Scope]).WithForceRefresh(true).ExecuteAsync(stop);
    }

    private sealed record Held(string Token, DateTimeOffset Until);
}

/// <summary>Lets the token library use the host's own HTTP clients.</summary>
internal sealed class TokenHttp(IHttpClientFactory factory) : IMsalHttpClientFactory
{
    public const string Client = "bot-framework-login";

    public HttpClient GetHttpClient() => factory.CreateClient(Client);
}
