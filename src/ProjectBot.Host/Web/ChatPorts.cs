using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>What the page's script needs to join: the token is good for <paramref name="Expires"/> seconds.</summary>
public sealed record ChatTicket(string Conversation, string Token, int Expires);

/// <summary>Lets somebody into the chat: back into the conversation asked for if it is theirs, otherwise into a new one.</summary>
public delegate ValueTask<ChatTicket> JoinChat(Account person, string? locale, string? conversation);

/// <summary>Fills the store with a believable project for the one who asks. Doing it twice must be harmless.</summary>
public delegate Task LoadDemo(Account person, string language, CancellationToken stop);
