using ProjectBot.Chat;

namespace ProjectBot.Host.Channels;

/// <summary>The bot as the channels see it: one turn in, what is to be said out.</summary>
/// <param name="inline">Whether the answers go back in the response of the request; then they are not left to the outbox.</param>
public delegate ValueTask<Heard> AskBot(Turn turn, bool inline, CancellationToken stop);
