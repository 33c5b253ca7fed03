namespace ProjectBot.Journal;

/// <summary>How fast may be sent: so many messages in any window of a length.</summary>
internal sealed class OutboxPace(params (int Count, TimeSpan Window)[] limits)
{
    private readonly List<DateTimeOffset> _sent = [];

    /// <summary>
    /// One conversation: 7 messages in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour. The figures are Teams' per bot and thread
    /// (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit); the other channels allow more.
    /// </summary>
    public static OutboxPace OfConversation() => new(Conversation);

    /// <summary>All of a channel in one tenant.</summary>
    public static OutboxPace OfChannel(int perSecond) => new((perSecond, TimeSpan.FromSeconds(1)));

    /// <summary>The same, spread over the second, so that what is urgent need not wait for the next one.</summary>
    public static OutboxPace Rhythm(int perSecond) => new(((perSecond + 9) / 10, TimeSpan.FromMilliseconds(100)));

    /// <summary>How long the next message has to wait; zero when it may go now, null when one under way has to end first.</summary>
    /// <param name="underWay">Messages whose time is not noted yet.</param>
    public TimeSpan? Wait(DateTimeOffset now, int underWay = 0)
    {
        var wait = TimeSpan.Zero;
        foreach (var (count, window) in limits)
        {
            if (underWay >= count)
                return null;
            if (_sent.Count >= count - underWay && _sent[underWay - count + _sent.Count] + window - now is var rest && rest > wait)
                wait = rest;
        }

        return wait;
    }

    /// <summary>Notes when a message was answered for: the channel has seen it by then, so its windows hold too.</summary>
    public void Sent(DateTimeOffset now)
    {
        var most = limits[^1].Count;
        if (_sent.Count >= 2 * most)
            _sent.RemoveRange(0, _sent.Count - most);
        _sent.Add(now);
    }

    private static readonly (int Count, TimeSpan Window)[] Conversation =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];
}
