using System.Collections.Immutable;
using ProjectBot.Language;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Chat;

/// <summary>Knows who and where: turns an account and an address into a person, a project and a role. The ground floor provides it.</summary>
public interface IReception
{
    ValueTask<Arrival> Receive(Turn turn, IStore store, DateTimeOffset now);

    /// <summary>The conversation as its reader sees it, without anybody speaking; for cards that are brought up to date. Null when nobody can read it any more.</summary>
    ValueTask<Context?> Visit(Address address, IStore store, DateTimeOffset now);

    /// <summary>Where a person is reached in private, and in which language; null when they never wrote to the bot.</summary>
    ValueTask<(Address Address, Words Words)?> Reach(string person, IStore store);
}

/// <summary>Somebody has come in: what a handler sees, and what was learned about them on the way, to be saved with the turn.</summary>
public sealed record Arrival(Context Context, ImmutableArray<Document> Saves);
