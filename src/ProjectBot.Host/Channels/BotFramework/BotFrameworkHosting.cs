using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Polly;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Plugs the Bot Framework into the host: its routes, what they need, and the way out.</summary>
public static class BotFrameworkHosting
{
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", static (HttpContext context, MessagesEndpoint endpoint) => endpoint.Handle(context));
        return routes;
    }

    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotFrameworkSettings>().Bind(configuration.GetSection(BotFrameworkSettings.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkSettings>, BotFrameworkSettingsCheck>();
        services.AddSingleton(host => host.GetRequiredService<IOptions<BotFrameworkSettings>>().Value);
        services.AddSingleton(host => CloudEnvironment.Of(host.GetRequiredService<BotFrameworkSettings>()));
        services.AddActivities();
        services.AddIncoming();
        services.AddConnector();
        return services;
    }

    private static void AddIncoming(this IServiceCollection services)
    {
        services.AddHttpClient(KeyClient);
        services.AddKeyedSingleton(ChannelKeys, (host, _) => host.Keys(cloud => cloud.OpenIdMetadata));
        services.AddKeyedSingleton(EntraKeys, (host, _) => host.Keys(cloud => cloud.EntraMetadata));
        services.AddHostedService(host => new KeyStart(
            host.GetRequiredService<BotFrameworkSettings>().HasApp ? [host.GetRequiredKeyedService<KeySource>(ChannelKeys)] : []));
        services.AddSingleton(host => new ServiceHosts(
            [.. host.GetRequiredService<CloudEnvironment>().Hosts, .. host.GetRequiredService<BotFrameworkSettings>().AdditionalHosts],
            withLoopback: host.GetRequiredService<IHostEnvironment>().IsDevelopment()));
        services.AddSingleton(host => new Admission(host.GetRequiredService<BotFrameworkSettings>().Tenants, host.GetRequiredService<ServiceHosts>()));
        services.AddSingleton(host => new InboundTokens(host.GetRequiredService<BotFrameworkSettings>(), host.GetRequiredService<CloudEnvironment>(),
            host.GetRequiredService<IHostEnvironment>(), host.GetRequiredService<TimeProvider>(),
            host.GetRequiredKeyedService<KeySource>(ChannelKeys), host.GetRequiredKeyedService<KeySource>(EntraKeys)));
        services.AddSingleton<Incoming>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton<FileHosts>();
        services.AddSingleton<IAttachedFiles, AttachedFiles>();
        services.AddHttpClient(AttachedFiles.Client, client => client.Timeout = TimeSpan.FromSeconds(30))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
    }

    private static void AddConnector(this IServiceCollection services)
    {
        services.AddHttpClient(TokenHttp.Client);
        services.AddSingleton<IMsalHttpClientFactory, TokenHttp>();
        services.AddSingleton<ConnectorToken>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<IChannel, ConnectorChannel>();
        services.AddSingleton<MemberIds>();
        services.AddSingleton<IChannelRoster, ConnectorRoster>();
        services.AddHttpClient(ConnectorClient.Client)
            // A redirect would carry the token to a host nobody allowed.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddStandardResilienceHandler()
            .Configure(static (options, host) => Repeat(options, host.GetRequiredService<BotFrameworkSettings>().RetryDelay));
    }

    /// <summary>
    /// What is only asked and passes (429, 412, 502, 504) is repeated at once, twice. What says something is not: the outbox counts every
    /// attempt, keeps the limits and knows when a channel is away. Throttling is no sign of a broken service: it opens no circuit.
    /// </summary>
    private static void Repeat(HttpStandardResilienceOptions options, TimeSpan delay)
    {
        options.Retry.MaxRetryAttempts = 2;
        options.Retry.Delay = delay;
        options.Retry.BackoffType = DelayBackoffType.Exponential;
        options.Retry.UseJitter = true;
        options.Retry.ShouldRetryAfterHeader = true;
        options.Retry.ShouldHandle = static attempt => ValueTask.FromResult(!attempt.Context.IsSaid() && (attempt.Outcome.Exception is HttpRequestException
            || (attempt.Outcome.Result is
            {
                StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway
                    or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
            } answer && !(answer.Headers.RetryAfter?.Delta > LongestWait))));
        options.CircuitBreaker.ShouldHandle = static attempt => ValueTask.FromResult(!attempt.Context.IsSaid()
            && (attempt.Outcome.Exception is not null || attempt.Outcome.Result?.StatusCode >= HttpStatusCode.InternalServerError));
        options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(10);
        options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(60);
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(30);
    }

    /// <summary>Whether the request says something in a conversation, and does not only ask.</summary>
    private static bool IsSaid(this ResilienceContext context) =>
        context.GetRequestMessage()?.Options.TryGetValue(ConnectorClient.IsSaid, out var said) == true && said;

    private static KeySource Keys(this IServiceProvider host, Func<CloudEnvironment, string> metadata) =>
        new(host.GetRequiredService<IHttpClientFactory>().CreateClient(KeyClient), metadata(host.GetRequiredService<CloudEnvironment>()),
            host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<KeySource>>());

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private const string KeyClient = "bot-framework-keys", ChannelKeys = "channel", EntraKeys = "entra";
}
