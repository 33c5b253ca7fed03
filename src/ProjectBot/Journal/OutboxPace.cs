namespace ProjectBot.Journal;

/// <summary>
/// How fast one conversation may be written to: 7 messages in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour.
/// The figures are Teams' per bot and thread (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit); the other channels allow
/// more.
/// </summary>
internal sealed class OutboxPace
{
    private static readonly (int Count, TimeSpan Window)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private readonly List<DateTimeOffset> _sent = [];

    public DateTimeOffset Last => _sent.Count > 0 ? _sent[^1] : DateTimeOffset.MinValue;

    /// <summary>How long the next message has to wait; zero when it may go now.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        var wait = TimeSpan.Zero;
        foreach (var (count, window) in Limits)
            if (_sent.Count >= count && _sent[^count] + window - now is var rest && rest > wait)
                wait = rest;
        return wait;
    }

    public void Sent(DateTimeOffset now)
    {
        if (_sent.Count >= 2 * Limits[^1].Count)
            _sent.RemoveRange(0, Limits[^1].Count);
        _sent.Add(now);
    }
}
