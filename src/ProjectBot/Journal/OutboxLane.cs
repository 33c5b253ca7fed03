using ProjectBot.Cards;

namespace ProjectBot.Journal;

/// <summary>What waits for one conversation: the most urgent first, and of equal urgency in order. Its gate guards it.</summary>
internal sealed class OutboxLane(string key, bool isPaced)
{
    private readonly PriorityQueue<OutboxItem, (int, long)> _waiting = new();
    private readonly OutboxPace? _pace = isPaced ? OutboxPace.OfConversation() : null;
    private Dictionary<(string, string), OutboxItem>? _unsent;
    private Dictionary<(string, string), (string Activity, Message Message, DateTimeOffset At)>? _said;

    public string Key => key;

    public int Count => _waiting.Count;

    public bool IsSending { get; set; }

    public DateTimeOffset RestsUntil { get; set; }

    public DateTimeOffset LastUse { get; set; }

    public bool IsIdle { get; set; }

    /// <summary>Rises whenever it takes another place among the lanes; an older place is void.</summary>
    public int Ticket { get; set; }

    /// <summary>The urgency and order of what goes next.</summary>
    public (int Urgency, long Order) Head => _waiting.TryPeek(out _, out var head) ? head : default;

    public void Add(OutboxItem item)
    {
        if (item.Fold is { } fold)
        {
            _unsent ??= [];
            if (_unsent.TryGetValue(fold, out var earlier) && earlier.Urgency == item.Urgency && earlier.Order < item.Order)
            {
                earlier.Take(item);
                return;
            }

            _unsent[fold] = item;
        }

        _waiting.Enqueue(item, (-(int)item.Urgency, item.Order));
    }

    public OutboxItem Next()
    {
        var item = _waiting.Dequeue();
        if (item.Fold is { } fold && _unsent?.GetValueOrDefault(fold) == item)
            _unsent?.Remove(fold);
        return item;
    }

    public TimeSpan Wait(DateTimeOffset now) => _pace?.Wait(now) ?? TimeSpan.Zero;

    public void Sent(DateTimeOffset now) => _pace?.Sent(now);

    /// <summary>What was said about the same thing just before, if it is not older than <paramref name="since"/>.</summary>
    public (string Activity, Message Message)? Said((string, string) fold, DateTimeOffset since) =>
        _said is not null && _said.TryGetValue(fold, out var said) && said.At > since ? (said.Activity, said.Message) : null;

    /// <summary>Remembers what was said; a message that only grows stays as old as it is.</summary>
    public void Say((string, string) fold, string activity, Message message, DateTimeOffset now, DateTimeOffset since)
    {
        var remembered = _said ??= [];
        foreach (var (old, said) in remembered)
            if (said.At <= since)
                remembered.Remove(old);
        remembered[fold] = (activity, message, remembered.TryGetValue(fold, out var before) && before.Activity == activity ? before.At : now);
    }
}
