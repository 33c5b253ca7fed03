using ProjectBot.Chat;
using ProjectBot.Host.Channels;
using ProjectBot.Host.Channels.BotFramework;
using ProjectBot.Host.Channels.DirectLine;
using ProjectBot.Host.Signing;
using ProjectBot.Host.Web;
using ProjectBot.Projects;
using ProjectBot.Storage;

namespace ProjectBot.Host;

/// <summary>How the rooms are plugged into one another; only here do they meet.</summary>
public static class Composition
{
    public static void AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(StorageSettings.From(configuration));
        services.AddSingleton<IStore>(new MemoryStore(Documents.Types().AddSigning().AddDirectLine()));
    }

    public static void AddProjectBot(this IServiceCollection services)
    {
        services.AddSingleton<IReception, Reception>();
        services.AddSingleton(provider => new CommandMap(Features.All(provider.GetRequiredService<IStore>())));
        services.AddSingleton<Bot>();
        services.AddSingleton<Refresher>();
        services.AddSingleton<Turns>();
        services.AddSingleton<Hearing>(provider => provider.GetRequiredService<Turns>().Hear);
        services.AddSingleton(provider => WebChatSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<SignedTokens>();
        services.AddSingleton<WriteActivity>(ActivityJson.Members);
        services.AddSingleton<JoinChat>(provider => async (person, locale, conversation) =>
        {
            var ticket = await provider.GetRequiredService<DirectLine>().Join(person, locale, conversation);
            return new(ticket.Conversation, ticket.Token, ticket.Expires);
        });
    }

    public static void AddDemo(this IServiceCollection services) => services.AddSingleton<LoadDemo>((_, _, _) => Task.CompletedTask);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => "ok");
        app.MapGet("/readyz", async (IStore store) => await store.Find<Project>("readyz") is null ? "ready" : "ready");
    }
}
