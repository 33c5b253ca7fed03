using ProjectBot.Messaging;
using ProjectBot.Team;

namespace ProjectBot.Host.Web;

/// <summary>
/// What a conversation is about, as far as the page wants to know it to offer what can be said: <c>none</c>, <c>empty</c>, <c>team</c> or
/// <c>client</c>.
/// </summary>
public delegate ValueTask<string> LookAround(Address conversation);

/// <summary>Lets somebody into the project that another was just talking about, and makes their conversation about it.</summary>
public delegate Task LetIn(Newcomer newcomer, CancellationToken stop);

/// <param name="Host">Who was there before, in <paramref name="There"/>.</param>
/// <param name="Guest">Who comes, in <paramref name="Here"/>.</param>
/// <param name="Role">What they are to be.</param>
public sealed record Newcomer(Account Host, Address There, Account Guest, Address Here, string Role, string Language);
