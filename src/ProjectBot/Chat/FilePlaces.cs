namespace ProjectBot.Chat;

/// <summary>What becomes of files that people send.</summary>
/// <param name="Asks">
/// The command that takes them, with a <c>{note}</c>: what it needs is asked for when files come that nobody has placed.
/// </param>
/// <param name="Find">Places the files of a line that was carried out, if it says where they belong.</param>
/// <param name="ForNew">How something new is made of them; a key of the words, for who may.</param>
public sealed record FilePlaces(Command Asks, Func<Context, Reply, ValueTask<Reply>> Find, string ForNew);
