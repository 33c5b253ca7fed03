using System.Text.Json;
using ProjectBot.Projects;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.BotFramework;

/// <summary>Remembers in the conversation whether messages still arrive there.</summary>
internal static class Reachability
{
    private const int Tries = 5;

    extension(IStore store)
    {
        /// <summary>Nothing happens when the conversation is not known or is marked so already.</summary>
        public async ValueTask Reach(string conversation, bool reachable)
        {
            for (var tries = 1; ; tries++)
            {
                if (await store.Find<Conversation>(conversation) is not { } known || known.Reachable == reachable)
                    return;
                var type = store.Types.Of(typeof(Conversation));
                var marked = known with { Reachable = reachable };
                try
                {
                    await store.Save(new([new(type, marked, JsonSerializer.SerializeToUtf8Bytes(marked, type.Json))], []));
                    return;
                }
                catch (StaleException) when (tries < Tries)
                {
                    // Somebody spoke there in the meantime.
                }
            }
        }
    }
}
