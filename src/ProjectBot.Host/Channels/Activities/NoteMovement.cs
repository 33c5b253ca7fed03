using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Keeps who came to a conversation of several and who left it.</summary>
public delegate ValueTask NoteMovement(Address address, IReadOnlyList<Listener> came, IReadOnlyList<Account> went);
