using ProjectBot.Host.Signing;
namespace ProjectBot.Host.Web;

/// <summary>How the chat page is plugged in.</summary>
public static class ChatPageHosting
{
    /// <summary>Needs <see cref="WebChatSettings"/>, <see cref="Signing.SignedTokens"/> and Direct Line; offers a demo with a <see cref="LoadDemo"/>.</summary>
    public static IServiceCollection AddChatPage(this IServiceCollection services) => services
        .AddSingleton<WebChatLinks>()
        .AddSingleton<WebFiles>()
        .AddSingleton<ChatPage>();

    public static WebApplication MapChatPage(this WebApplication app)
    {
        app.Services.GetRequiredService<ChatPage>().Map(app);
        return app;
    }
}
