using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels;

/// <summary>One channel's way of telling who can read a conversation.</summary>
public interface IChannelRoster
{
    /// <summary>Whether it is the one to ask about the address.</summary>
    bool Serves(Address address);

    /// <summary>Everybody who can, without the bot; null when the channel cannot tell, or not within two seconds.</summary>
    ValueTask<ImmutableArray<Listener>?> Read(Address address, CancellationToken stop);
}

/// <summary>Asks the channel that serves the conversation; of what none serves nobody can tell who reads.</summary>
internal sealed class Rosters(IEnumerable<IChannelRoster> channels) : IRosters
{
    private readonly IChannelRoster[] _channels = [.. channels];

    public ValueTask<ImmutableArray<Listener>?> Read(Address address, CancellationToken stop) =>
        Array.Find(_channels, channel => channel.Serves(address)) is { } channel ? channel.Read(address, stop) : default;
}
