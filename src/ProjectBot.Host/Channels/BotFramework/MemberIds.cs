using System.Collections.Concurrent;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Which account stands behind a channel's own id of a person, as far as it was told. Forgets all when it is full.</summary>
public sealed class MemberIds
{
    private const int Most = 100_000;
    private readonly ConcurrentDictionary<string, Account> _known = new(StringComparer.Ordinal);

    public void Remember(string id, Account account)
    {
        if (id == account.Id)
            return;
        if (_known.Count >= Most)
            _known.Clear();
        _known[id] = account;
    }

    public Account? Find(string id) => _known.GetValueOrDefault(id);
}
