using ProjectBot.Team;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProjectBot.Chat;
using ProjectBot.Host.Channels.BotFramework;

namespace ProjectBot.Host.Channels.Teams;

/// <summary>
/// Finds the directory's object id behind Teams' own id of a person. Who speaks comes with both, who is mentioned only with the latter;
/// without this a mentioned person would be a stranger to the bot.
/// </summary>
public sealed class Roster(ConnectorClient connector, BotFrameworkSettings settings, TimeProvider time)
{
    private const int Most = 100_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<string, Account> _known = new(StringComparer.Ordinal);

    /// <summary>The turn with its mentions resolved as far as Teams tells in two seconds.</summary>
    public async ValueTask<Turn> Resolve(Turn turn, InboundActivity activity)
    {
        if (turn.Address.Channel != "msteams")
            return turn;
        if (activity.From is { Id: { } own, AadObjectId: not null })
            Remember(own, turn.From);
        if (turn.Mentions.Count == 0)
            return turn;
        var mentions = ImmutableArray.CreateBuilder<Mention>(turn.Mentions.Count);
        foreach (var mention in turn.Mentions)
            mentions.Add(mention with { Account = _known.TryGetValue(mention.Account.Id, out var account) ? account : await Ask(turn, mention.Account) });
        return turn with { Mentions = mentions.MoveToImmutable() };
    }

    private async ValueTask<Account> Ask(Turn turn, Account account)
    {
        if (!settings.HasApp || !account.Id.StartsWith("29:", StringComparison.Ordinal) || turn.Address.ServiceUrl is not { } service)
            return account;
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            if (await connector.Member(service, turn.Address.Conversation, account.Id, patience.Token) is not { AadObjectId: { Length: > 0 } id } member)
                return account;
            var found = account with { Id = id, Name = member.Name ?? account.Name, Email = member.Email };
            Remember(account.Id, found);
            return found;
        }
        catch (OperationCanceledException)
        {
            return account;
        }
    }

    private void Remember(string id, Account account)
    {
        if (_known.Count >= Most)
            _known.Clear();
        _known[id] = account;
    }
}
