using System.Collections.Concurrent;
using System.Security.Cryptography;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The conversations in use; the others rest in the store.</summary>
internal sealed class WebConversations(IStore store, TimeProvider time)
{
    /// <summary>A conversation nobody used for so long is let go of; the next use reads it again.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Task<WebConversation?>> _chats = new(StringComparer.Ordinal);

    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The conversation, or null when there is none of that id.</summary>
    public async ValueTask<WebConversation?> Find(string id)
    {
        // Ids are ours: whatever looks different was never given out, and must not fill the table.
        if (id.Length != 32 || !id.All(char.IsAsciiHexDigitLower))
            return null;
        var reading = _chats.GetOrAdd(id, Read);
        try
        {
            if (await reading is { } chat)
                return chat;
        }
        catch
        {
            _chats.TryRemove(KeyValuePair.Create(id, reading));
            throw;
        }
        _chats.TryRemove(KeyValuePair.Create(id, reading));
        return null;
    }

    /// <summary>The conversation of a pass, begun now if it was not. <c>New</c> says which.</summary>
    public async ValueTask<(WebConversation Chat, bool New)> Open(Pass pass, string? locale, string? zone = null)
    {
        if (await Find(pass.Conversation) is { } chat)
            return (chat, false);
        var isNew = true;
        try
        {
            await store.Save(new DirectLineConversation
            {
                Id = pass.Conversation, User = pass.User, Name = pass.Name, Locale = Short(locale), Zone = Short(zone), Created = time.GetUtcNow(),
            });
        }
        catch (StaleException)
        {
            isNew = false;
        }
        return (await Find(pass.Conversation) ?? throw new InvalidOperationException("A conversation that was just kept is not there."), isNew);
    }

    /// <summary>Conversations in which the bot has something to hear, from before the last stop.</summary>
    public async ValueTask<IReadOnlyList<WebConversation>> Unheard()
    {
        var chats = new List<WebConversation>();
        foreach (var id in (await store.All<DirectLineChunk>(DirectLineChunk.Unheard)).Select(chunk => chunk.Conversation).Distinct().ToList())
            if (await Find(id) is { } chat)
                chats.Add(chat);
        return chats;
    }

    public IEnumerable<WebConversation> InUse =>
        _chats.Values.Where(reading => reading.IsCompletedSuccessfully).Select(reading => reading.GetAwaiter().GetResult()).OfType<WebConversation>();

    /// <summary>Forgets what nobody uses. Should somebody be about to use it all the same, the version check of the store keeps two copies apart.</summary>
    public void LetGo()
    {
        foreach (var chat in InUse.Where(chat => chat.IsQuiet && time.GetUtcNow() - chat.Log.Used > Rest))
            _chats.TryRemove(chat.Conversation.Id, out _);
    }

    /// <summary>Neither a language nor a zone has a long name.</summary>
    private static string? Short(string? name) => name is { Length: <= 100 } ? name : null;

    private async Task<WebConversation?> Read(string id) =>
        await store.Find<DirectLineConversation>(id) is { } conversation
            ? new WebConversation(conversation, await WebLog.Read(store, id), store, time) : null;
}
