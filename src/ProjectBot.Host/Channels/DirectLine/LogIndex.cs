using System.Collections.Concurrent;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>
/// Finds activities of a conversation by their ids, so that what one costs does not grow with the log. The newest state counts. Of what is
/// no longer in memory only the id and the time are left.
/// </summary>
internal sealed class LogIndex
{
    private readonly ConcurrentDictionary<string, Logged> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _old = new(StringComparer.Ordinal);

    public LogIndex(IEnumerable<DirectLineChunk> chunks)
    {
        foreach (var logged in chunks.SelectMany(chunk => chunk.Activities))
            Add(logged);
    }

    public void Add(Logged logged) => _byId[logged.Id] = logged;

    /// <summary>Lets go of what is in a chunk and has no newer state.</summary>
    public void Forget(DirectLineChunk chunk)
    {
        foreach (var logged in chunk.Activities)
            if (_byId.TryGetValue(logged.Id, out var newest) && ReferenceEquals(newest.Activity.Utf8, logged.Activity.Utf8)
                && _byId.TryRemove(logged.Id, out _))
                _old[logged.Id] = logged.At();
    }

    public bool Knows(string id) => _byId.ContainsKey(id) || _old.ContainsKey(id);

    public Logged? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>When it happened first; null when it never did.</summary>
    public DateTimeOffset? At(string id) => Find(id) is { } logged ? logged.At() : _old.TryGetValue(id, out var at) ? at : null;
}
