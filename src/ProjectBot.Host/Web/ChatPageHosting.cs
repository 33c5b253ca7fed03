using ProjectBot.Host.Channels;
using ProjectBot.Host.Limiting;

namespace ProjectBot.Host.Web;

/// <summary>How the chat page is plugged in.</summary>
public static class ChatPageHosting
{
    /// <summary>Marks what is limited by address, before anything of the request is read.</summary>
    internal static readonly object Limited = new Mark();

    /// <summary>
    /// Needs <see cref="Signing.WebChatSettings"/>, <see cref="Signing.SignedTokens"/> and Direct Line; offers a demo with a <see cref="LoadDemo"/>.
    /// </summary>
    public static IServiceCollection AddChatPage(this IServiceCollection services) => services
        .AddLimits()
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
        app.Use(Limit);
        app.Services.GetRequiredService<ChatPage>().Map(app);
        app.Services.GetService<AdminPage>()?.Map(app);
        return app;
    }

    private static Task Limit(HttpContext http, RequestDelegate next)
    {
        var isLimited = http.GetEndpoint()?.Metadata.GetMetadata<Mark>() is not null
            && !(http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() && OwnMachine.Refuses(http) is null);
        return !isLimited || http.RequestServices.GetRequiredService<Limits>().Page(http.Connection.RemoteIpAddress) ? next(http)
            : PutOff.Now.ExecuteAsync(http);
    }

    private sealed class Mark;
}
