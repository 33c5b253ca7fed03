namespace ProjectBot.Journal;

/// <summary>
/// When a channel takes nothing any more, it is the channel that waits, and not each conversation: it is asked now and then with one message,
/// and all go on with the first that it takes.
/// </summary>
internal sealed class OutboxOutage
{
    /// <summary>So many conversations refused one after the other are an outage.</summary>
    private const int Enough = 5;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5), Longest = TimeSpan.FromMinutes(1), LongestAsked = TimeSpan.FromHours(1);

    private readonly HashSet<string> _failing = new(StringComparer.Ordinal);
    private int _pauses;

    public bool IsAway => _pauses > 0;

    /// <summary>Nothing is tried before.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>The channel took something, or refused it for a reason of the message. Returns whether it was away before.</summary>
    public bool Works()
    {
        var was = IsAway;
        _failing.Clear();
        _pauses = 0;
        return was;
    }

    /// <summary>The channel asks to come again later, or does not answer. Returns whether it counts as away from now on.</summary>
    public bool Fails(string conversation, TimeSpan asked, DateTimeOffset now)
    {
        if (Until > now)
            return false; // what was still under way when it began
        _failing.Add(conversation);
        if (!IsAway && _failing.Count < Enough)
            return false;
        Until = now + Wait(asked, ++_pauses);
        return _pauses == 1;
    }

    /// <summary>
    /// What the channel asked for, once and not doubled, up to an hour; else longer each time, up to a minute. Not quite the same for any two,
    /// so that they do not come back all at once.
    /// </summary>
    public static TimeSpan Wait(TimeSpan asked, int attempts)
    {
        var chance = Random.Shared.NextDouble();
        return asked > TimeSpan.Zero ? TimeSpan.FromTicks(Math.Min(asked.Ticks, LongestAsked.Ticks)) * (1 + (0.1 * chance))
            : TimeSpan.FromTicks(Math.Min(Shortest.Ticks << Math.Min(attempts - 1, 10), Longest.Ticks)) * (0.75 + (0.5 * chance));
    }
}
