using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Remembers in the conversation whether messages still arrive there.</summary>
internal static class Reachability
{
    extension(IStore store)
    {
        /// <summary>Messages arrive there (again). Nothing happens when the conversation is not known or is marked so already.</summary>
        public async ValueTask Reach(string conversation) =>
            await store.Change<Conversation>(conversation, known => known with { Reachable = true, Lost = null });

        /// <summary>Nothing arrives there any more. What was said of it first stands.</summary>
        public async ValueTask Lose(string conversation, LostBy by, DateTimeOffset at) =>
            await store.Change<Conversation>(conversation, known => known.Reachable ? known with { Reachable = false, Lost = new(by, at) } : null);
    }
}
