using System.Collections.Immutable;
using ProjectBot.Chat;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Host.Channels.BotFramework;
using ProjectBot.Messaging;
using ProjectBot.Team;
using Listener = ProjectBot.Team.Listener;

namespace ProjectBot.Host.Channels.Teams;

/// <summary>
/// Finds the directory's object id behind Teams' own id of a person. Who speaks comes with both; who is mentioned, comes or goes often only with the latter.
/// Without this they would be strangers to the bot.
/// </summary>
public sealed class TeamsAccounts(ConnectorClient connector, MemberIds ids, BotFrameworkSettings settings, TimeProvider time) : IAccounts
{
    /// <summary>More people at once are looked up with the whole list, at the next turn that needs it.</summary>
    private const int Most = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async ValueTask<Turn> Resolve(Turn turn, InboundActivity activity)
    {
        if (turn.Address.Channel != ChannelIds.Teams)
            return turn;
        if (activity.From is { Id: { } own, AadObjectId: not null })
            ids.Remember(own, turn.From);
        if (turn.Mentions.Count == 0)
            return turn;
        using var patience = new CancellationTokenSource(Patience, time);
        var mentions = ImmutableArray.CreateBuilder<Mention>(turn.Mentions.Count);
        foreach (var mention in turn.Mentions)
            mentions.Add(mention with { Account = ids.Find(mention.Account.Id) ?? await Ask(turn.Address, mention.Account, patience.Token) });
        return turn with { Mentions = mentions.MoveToImmutable() };
    }

    public async ValueTask<Movement> Resolve(Movement movement)
    {
        if (movement.Address.Channel != ChannelIds.Teams)
            return movement;
        using var patience = new CancellationTokenSource(Patience, time);
        var came = ImmutableArray.CreateBuilder<Listener>(movement.Came.Length);
        foreach (var listener in movement.Came)
            came.Add(came.Count < Most ? await Ask(movement.Address, listener, patience.Token) : listener);
        return movement with { Came = came.MoveToImmutable(), Went = [.. movement.Went.Select(account => ids.Find(account.Id) ?? account)] };
    }

    private async ValueTask<Account> Ask(Address address, Account account, CancellationToken stop) =>
        account.Id.StartsWith("29:", StringComparison.Ordinal) ? (await Ask(address, new Listener(account), stop)).Account : account;

    /// <summary>What the conversation's own list says of somebody; as they were when it does not say in time.</summary>
    private async ValueTask<Listener> Ask(Address address, Listener somebody, CancellationToken stop)
    {
        var account = somebody.Account;
        if (!settings.HasApp || address.ServiceUrl is not { } service)
            return somebody;
        try
        {
            if (await connector.Member(service, address.Conversation, account.Id, stop) is not { } member
                || Translation.ListenerOf(address, member) is not { } found)
                return somebody;
            found = found with { Account = found.Account with { Name = found.Account.Name is { Length: > 0 } name ? name : account.Name } };
            ids.Remember(member.Id ?? account.Id, found.Account);
            return found;
        }
        catch (OperationCanceledException)
        {
            return somebody;
        }
    }
}
