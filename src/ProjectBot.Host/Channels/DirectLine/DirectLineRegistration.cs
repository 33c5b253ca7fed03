namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>How the channel is plugged in.</summary>
public static class DirectLineRegistration
{
    /// <summary>Needs an <c>IStore</c> with the types of <see cref="DirectLineDocuments"/>, <see cref="WebChatSettings"/>,
    /// <see cref="Signing.SignedTokens"/>, a <see cref="Hearing"/> and a <see cref="WriteActivity"/>.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddSingleton<Lines>();
        services.AddSingleton<Passes>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<Talk>();
        services.AddHostedService(provider => provider.GetRequiredService<Talk>());
        services.AddSingleton<DirectLineEndpoints>();
        services.AddSingleton(provider => new DirectLineChannel(
            provider.GetRequiredService<Lines>(), provider.GetRequiredService<WriteActivity>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Messaging.IChannel>(provider => provider.GetRequiredService<DirectLineChannel>());
        return services.AddSingleton(provider => new DirectLine(
            provider.GetRequiredService<Lines>(), provider.GetRequiredService<Talk>(), provider.GetRequiredService<Passes>()));
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets();
        app.Services.GetRequiredService<DirectLineEndpoints>().Map(app);
        return app;
    }
}
