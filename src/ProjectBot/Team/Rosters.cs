using System.Collections.Immutable;
using ProjectBot.Messaging;

namespace ProjectBot.Team;

/// <summary>Somebody who can read a conversation, whether they speak or not.</summary>
/// <param name="IsColleague">Belongs to the organisation the conversation is in, and is no guest there.</param>
public sealed record Listener(Account Account, bool IsColleague = false);

/// <summary>Asks a channel who can read a conversation.</summary>
public interface IRosters
{
    /// <summary>Everybody who can, without the bot; null when the channel cannot tell. Takes two seconds at most.</summary>
    ValueTask<ImmutableArray<Listener>?> Read(Address address, CancellationToken stop);
}
