using ProjectBot.Host.Limiting;
using ProjectBot.Host.Signing;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>How the channel is plugged in.</summary>
public static class DirectLineHosting
{
    /// <summary>Needs an <c>IStore</c> with the types of <see cref="DirectLineDocuments"/>, <see cref="WebChatSettings"/>,
    /// <see cref="Signing.SignedTokens"/>, <see cref="Messaging.IFiles"/> and an <see cref="AskBot"/>; with <see cref="Messaging.IPictures"/> charts are drawn.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddLimits();
        services.AddSingleton<WebConversations>();
        services.AddSingleton<Passes>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<Listening>();
        services.AddHostedService<ChannelMove>();
        services.AddHostedService(provider => provider.GetRequiredService<Listening>());
        services.AddSingleton<DirectLineEndpoints>();
        services.AddSingleton(provider => new DirectLineChannel(
            provider.GetRequiredService<WebConversations>(), provider.GetRequiredService<TimeProvider>(), provider.GetService<Messaging.IPictures>()));
        services.AddSingleton<IChannelRoster, ChatPageRoster>();
        services.AddSingleton<Messaging.IChannel>(provider => provider.GetRequiredService<DirectLineChannel>());
        return services.AddSingleton(provider => new Entrance(
            provider.GetRequiredService<WebConversations>(), provider.GetRequiredService<Listening>(), provider.GetRequiredService<Passes>(),
            provider.GetRequiredService<Limits>(), provider.GetService<Team.Directory>()));
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets();
        app.Services.GetRequiredService<DirectLineEndpoints>().Map(app);
        return app;
    }
}
