using System.Collections.Concurrent;
using ProjectBot.Journal;

namespace ProjectBot.Chat.Understanding;

/// <summary>What was spoken of last in a conversation, and by whom: what "it" means there. Kept in memory; after a start it is what was changed last.</summary>
internal sealed class Spoken
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (string Reference, long At)> _last = new(StringComparer.Ordinal);

    public void Note(Context context, string reference)
    {
        if (_last.Count > Most)
            _last.Clear();
        var now = context.Now.UtcTicks;
        _last[$"{context.Room.Id}|{context.Me.Id}"] = (reference, now);
        _last[context.Room.Id] = (reference, now);
    }

    /// <summary>What the speaker can mean: one thing; two when somebody else spoke of another since; none.</summary>
    public async ValueTask<IReadOnlyList<string>> Of(Context context)
    {
        var mine = _last.TryGetValue($"{context.Room.Id}|{context.Me.Id}", out var own) ? own.Reference : await Changed(context);
        var here = _last.TryGetValue(context.Room.Id, out var any) ? any.Reference : null;
        return mine is null ? here is null ? [] : [here] : here is null || here == mine ? [mine] : [mine, here];
    }

    private static async ValueTask<string?> Changed(Context context)
    {
        foreach (var entry in await context.Store.Newest<JournalEntry>(JournalEntry.SaidBy(context.Me.Id), 3))
            if (entry.Where == context.Room.Id)
                foreach (var change in entry.Changes)
                    if (change.Id[(change.Id.LastIndexOf('/') + 1)..] is var reference && References.Leading(reference)
                        is { Length: > 0 and var length } && length == reference.Length)
                        return reference;
        return null;
    }
}
