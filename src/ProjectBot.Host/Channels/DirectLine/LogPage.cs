using System.Collections.Immutable;
using ProjectBot.Messaging;
using ProjectBot.Storage;

namespace ProjectBot.Host.Channels.DirectLine;

/// <summary>What one commit adds to the log of a conversation. Nobody else writes there until it is disposed.</summary>
internal sealed class LogPage(WebLog log) : IConversationPage
{
    private ImmutableArray<Logged> _added = [];
    private string? _waits, _heard;
    private IReadOnlyList<DirectLineChunk>? _documents;
    private bool _isPlaced;

    /// <summary>The number in the log that what is added next has, from 1.</summary>
    public int Number => log.Written + _added.Length + 1;

    public ImmutableArray<OutboxMessage> Answers { get; set; } = [];

    /// <summary>The chunks that change. Nothing is added afterwards.</summary>
    public IReadOnlyList<Document> Documents => _documents ??= log.With(_added, _waits, _heard);

    /// <summary>The newest state of an activity, as the page leaves it.</summary>
    public Logged? Find(string id) => _added.LastOrDefault(logged => logged.Id == id) ?? log.Find(id);

    /// <summary>When it happened first; null when it never did.</summary>
    public DateTimeOffset? At(string id) => log.At(id) ?? Find(id)?.At();

    public bool Knows(string id) => log.Knows(id) || _added.Any(logged => logged.Id == id);

    /// <summary>Adds an activity, or a newer state of one. What stands there just so is not added again.</summary>
    public Logged Add(Logged logged)
    {
        if (Find(logged.Id) is { } known && known.Activity.Utf8.AsSpan().SequenceEqual(logged.Activity.Utf8))
            return known;
        _added = _added.Add(logged);
        return logged;
    }

    /// <summary>The bot has yet to hear it.</summary>
    public void Wait(string id) => _waits = id;

    /// <summary>The bot has answered it.</summary>
    public void Heard(string id) => _heard = id;

    public void Placed(Task durable)
    {
        _isPlaced = true;
        log.Take(_documents ?? [], _added, durable);
    }

    public void Dispose() => log.Close(isSure: _isPlaced || _documents is null or []);
}
