using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;
using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>
/// The page's channel was once called <c>webchat</c>, as Azure's is: at start, people of the page who are kept under that name get the page's own,
/// so that nobody from outside can be them. Does nothing where that was done.
/// </summary>
internal sealed class ChannelMove(IStore store) : IHostedService
{
    private const string Once = "webchat";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await store.All<Person>(Person.In("local")))
            if (person.Accounts.Any(account => IsOfPage(account, person)))
            {
                if (person.Private is { } chat && IsOfPage(chat))
                    await Move(chat);
                await store.Change<Person>(person.Id, known => known with
                {
                    Accounts = [.. known.Accounts.Select(account => IsOfPage(account, known) ? account with { Channel = ChannelIds.ChatPage } : account)],
                    Private = known.Private is not { Channel: Once } address ? known.Private
                        : IsOfPage(address) ? address with { Channel = ChannelIds.ChatPage } : null,
                });
            }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Ids that links and the trial page gave out, and whoever was last met in a chat that the host itself serves.</summary>
    private static bool IsOfPage(Account account, Person person) => account.Channel == Once
        && (account.Id.StartsWith("link-", StringComparison.Ordinal) || account.Id.StartsWith("new-", StringComparison.Ordinal)
            || account.Id is "mira" or "ben" or "carla"
            || (person.Private is { } address && IsOfPage(address) && address.User == account.Id));

    /// <summary>Azure's conversations are answered at a Connector.</summary>
    private static bool IsOfPage(Address address) => address is { Channel: Once, ServiceUrl: null };

    private async ValueTask Move(Address chat)
    {
        var address = chat with { Channel = ChannelIds.ChatPage };
        if (await store.Find<Conversation>(chat.Key) is { } room && await store.Find<Conversation>(address.Key) is null)
            await store.Save(room with { Id = address.Key, Version = 0, Address = address });
    }
}
