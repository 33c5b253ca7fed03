using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>People who came to a conversation of several or left it.</summary>
public sealed record Movement(Address Address, ImmutableArray<Listener> Came, ImmutableArray<Account> Went);
