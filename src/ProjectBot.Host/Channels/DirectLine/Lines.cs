using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>The conversations in use; the others rest in the store.</summary>
internal sealed class Lines(IStore store, TimeProvider time)
{
    /// <summary>A conversation nobody used for so long is let go of; the next use reads it again.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Task<Line?>> _lines = new(StringComparer.Ordinal);

    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The conversation, or null when there is none of that id.</summary>
    public async ValueTask<Line?> Find(string id)
    {
        // Ids are ours: whatever looks different was never given out, and must not fill the table.
        if (id.Length != 32 || !id.All(char.IsAsciiHexDigitLower))
            return null;
        var reading = _lines.GetOrAdd(id, Read);
        try
        {
            if (await reading is { } line)
                return line;
        }
        catch
        {
            _lines.TryRemove(KeyValuePair.Create(id, reading));
            throw;
        }
        _lines.TryRemove(KeyValuePair.Create(id, reading));
        return null;
    }

    /// <summary>The conversation of a pass, begun now if it was not. <c>New</c> says which.</summary>
    public async ValueTask<(Line Line, bool New)> Open(Pass pass, string? locale)
    {
        if (await Find(pass.Conversation) is { } line)
            return (line, false);
        var type = store.Types.Of(typeof(DirectLineConversation));
        var made = new DirectLineConversation { Id = pass.Conversation, User = pass.User, Name = pass.Name, Locale = locale, Created = time.GetUtcNow() };
        var isNew = true;
        try
        {
            await store.Save(new([new(type, made, JsonSerializer.SerializeToUtf8Bytes(made, type.Json))], []));
        }
        catch (StaleException)
        {
            isNew = false;
        }
        return (await Find(pass.Conversation) ?? throw new InvalidOperationException("A conversation that was just kept is not there."), isNew);
    }

    /// <summary>Conversations in which the bot has something to hear, from before the last stop.</summary>
    public async ValueTask<IReadOnlyList<Line>> Unheard()
    {
        var lines = new List<Line>();
        foreach (var id in (await store.All<DirectLineChunk>(DirectLineChunk.Unheard)).Select(chunk => chunk.Conversation).Distinct().ToList())
            if (await Find(id) is { } line)
                lines.Add(line);
        return lines;
    }

    public IEnumerable<Line> InUse => _lines.Values.Where(reading => reading.IsCompletedSuccessfully).Select(reading => reading.GetAwaiter().GetResult()).OfType<Line>();

    /// <summary>Forgets what nobody uses. Should somebody be about to use it all the same, the version check of the store keeps two copies apart.</summary>
    public void LetGo()
    {
        foreach (var line in InUse.Where(line => line.IsQuiet && time.GetUtcNow() - line.Used > Rest))
            _lines.TryRemove(line.Conversation.Id, out _);
    }

    private async Task<Line?> Read(string id) =>
        await store.Find<DirectLineConversation>(id) is { } conversation ? new(conversation, await Line.Read(store, id), store, time) : null;
}
