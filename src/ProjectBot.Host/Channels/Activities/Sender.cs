namespace ProjectBot.Host.Channels.Activities;

/// <summary>Who sent a request, as its token proves.</summary>
public enum SenderKind { Local, Channel, Emulator, Skill }

/// <summary>A verified token. What it says is still to be compared with the activity it came with.</summary>
/// <param name="ServiceUrl">The Connector the token vouches for; channel tokens must have one.</param>
/// <param name="Endorsed">Whether its signing key may sign for a channel.</param>
/// <param name="App">The bot that calls this one as a skill.</param>
public sealed record Sender(SenderKind Kind, string? ServiceUrl = null, Func<string, bool>? Endorsed = null, string? App = null);
