using System.Threading.RateLimiting;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Limiting;

namespace ProjectBot.Host.Web;

/// <summary>How the chat page is plugged in.</summary>
public static class ChatPageHosting
{
    /// <summary>The limit of requests for the page, by address.</summary>
    internal const string Limit = "page";

    /// <summary>
    /// Needs <see cref="Signing.WebChatSettings"/>, <see cref="Signing.SignedTokens"/> and Direct Line; offers a demo with a <see cref="LoadDemo"/>.
    /// </summary>
    public static IServiceCollection AddChatPage(this IServiceCollection services) => services
        .AddLimits()
        .AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = static (refused, _) =>
            {
                Limits.Counted(Limit);
                return new(PutOff.Now.ExecuteAsync(refused.HttpContext));
            };
            limiter.AddPolicy(Limit, PerAddress);
        })
        .AddSingleton<WebChatLinks>()
        .AddSingleton<WebFiles>()
        .AddSingleton<ChatPage>();

    /// <summary>The page of the installation, for those whom <c>Admins</c> names. Needs the chat page.</summary>
    public static IServiceCollection AddAdminPage(this IServiceCollection services) => services
        .AddSingleton(provider => AdminSettings.From(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<ProjectBot.Admins.IAdmins, NamedAdmins>()
        .AddSingleton<AdminPage>();

    public static WebApplication MapChatPage(this WebApplication app)
    {
        app.UseRateLimiter();
        app.Services.GetRequiredService<ChatPage>().Map(app);
        app.Services.GetService<AdminPage>()?.Map(app);
        return app;
    }

    private static RateLimitPartition<string> PerAddress(HttpContext http) =>
        http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() && OwnMachine.Refuses(http) is null
            ? RateLimitPartition.GetNoLimiter("")
            : http.RequestServices.GetRequiredService<Limits>().Page(http.Connection.RemoteIpAddress);
}
