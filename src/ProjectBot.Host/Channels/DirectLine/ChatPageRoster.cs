using System.Collections.Immutable;
using ProjectBot.Host.Channels.Activities;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The chat page has conversations of one person only; a group there is the host's own, on nobody's screen: who speaks in it reads it.</summary>
internal sealed class ChatPageRoster : IChannelRoster
{
    public bool Serves(Address address) => address.Channel == ChannelIds.ChatPage;

    public ValueTask<ImmutableArray<Listener>?> Read(Address address, CancellationToken stop) => new(ImmutableArray<Listener>.Empty);
}
