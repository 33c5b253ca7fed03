namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>How the channel is plugged in.</summary>
public static class DirectLineHosting
{
    /// <summary>Needs an <c>IStore</c> with the types of <see cref="DirectLineDocuments"/>, <see cref="WebChatSettings"/>,
    /// <see cref="Signing.SignedTokens"/> and an <see cref="AskBot"/>.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddSingleton<WebConversations>();
        services.AddSingleton<Passes>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<Listening>();
        services.AddHostedService<ChannelMove>();
        services.AddHostedService(provider => provider.GetRequiredService<Listening>());
        services.AddSingleton<DirectLineEndpoints>();
        services.AddSingleton(provider => new DirectLineChannel(provider.GetRequiredService<WebConversations>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IChannelRoster, ChatPageRoster>();
        services.AddSingleton<Messaging.IChannel>(provider => provider.GetRequiredService<DirectLineChannel>());
        return services.AddSingleton(provider => new Entrance(
            provider.GetRequiredService<WebConversations>(), provider.GetRequiredService<Listening>(), provider.GetRequiredService<Passes>()));
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets();
        app.Services.GetRequiredService<DirectLineEndpoints>().Map(app);
        return app;
    }
}
