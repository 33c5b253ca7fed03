using System.Collections.Concurrent;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>Finds activities of a conversation by their ids, so that what one costs does not grow with the log. The newest state counts.</summary>
internal sealed class LogIndex
{
    private readonly ConcurrentDictionary<string, Logged> _byId = new(StringComparer.Ordinal), _byClient = new(StringComparer.Ordinal);

    public LogIndex(IEnumerable<DirectLineChunk> chunks)
    {
        foreach (var logged in chunks.SelectMany(chunk => chunk.Activities))
            Add(logged);
    }

    public void Add(Logged logged)
    {
        _byId[logged.Id] = logged;
        if (logged.Client is { } client)
            _byClient[client] = logged;
    }

    public Logged? Find(string id) => _byId.GetValueOrDefault(id);

    public Logged? FromClient(string client) => _byClient.GetValueOrDefault(client);
}
