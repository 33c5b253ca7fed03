using ProjectBot.Storage;
using ProjectBot.Team;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>Remembers in the conversation whether messages still arrive there.</summary>
internal static class Reachability
{
    extension(IStore store)
    {
        /// <summary>Nothing happens when the conversation is not known or is marked so already.</summary>
        public async ValueTask Reach(string conversation, bool reachable) =>
            await store.Change<Conversation>(conversation, known => known with { Reachable = reachable });
    }
}
