namespace ProjectBot.Messaging;

/// <summary>A message that waited for long with its card as things are now; without it where it may not be shown any more.</summary>
public delegate ValueTask<OutboxMessage> Redraw(OutboxMessage message);
