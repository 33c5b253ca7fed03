using ProjectBot.Chat;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>
/// Knows people better than their activities tell, on a channel that names the same person in more than one way.
/// What cannot be found in two seconds stays as it is.
/// </summary>
public interface IAccounts
{
    /// <summary>The turn with the people it names by the ids they speak under. Turns of other channels come back as they are.</summary>
    ValueTask<Turn> Resolve(Turn turn, InboundActivity activity);

    /// <summary>The same for who came and went.</summary>
    ValueTask<Movement> Resolve(Movement movement);
}
