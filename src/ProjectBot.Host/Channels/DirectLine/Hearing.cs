using ProjectBot.Chat;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The bot as this channel needs it; what it answers goes out by the outbox. Hearing the same turn twice must be harmless.</summary>
public delegate ValueTask<Heard> Hearing(Turn turn, bool inline, CancellationToken stop);
