using System.Collections.Immutable;

namespace ProjectBot.Journal;

/// <summary>How messages leave the house: section <c>Outbox</c> of the configuration.</summary>
public sealed record OutboxSettings
{
    /// <summary>The name of this host among those on the same store. What a host of this name left is taken up at once when it starts.</summary>
    public string Sender { get; init; } = Sending.OnlyHost;

    /// <summary>Limits by channel; a channel that is not named is limited like Teams when it is reached over a Connector, and else not.</summary>
    public ImmutableDictionary<string, OutboxLimit> Limits { get; init; } = ImmutableDictionary<string, OutboxLimit>.Empty;

    /// <summary>What is said of one thing within this time after the message before it is added to that message.</summary>
    public TimeSpan Gather { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// So many messages that they did not ask for somebody gets on a day of theirs; what is more waits until the next working morning. 0: as many
    /// as there are.
    /// </summary>
    public int PerDay { get; init; } = 8;

    /// <summary>How long a message without an end of its own is tried.</summary>
    public TimeSpan Lasts { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long a host holds what it took before another may take it.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    internal OutboxLimit? LimitOf(string channel, bool isConnector) => Limits.GetValueOrDefault(channel) ?? (isConnector ? OutboxLimit.Teams : null);
}

/// <summary>What all conversations of a channel in one tenant may take together.</summary>
/// <param name="PerSecond">Messages in any second, as the channel sees them.</param>
/// <param name="AtOnce">Messages on their way at once.</param>
public sealed record OutboxLimit(int PerSecond, int AtOnce = 16)
{
    /// <summary>Teams' ceiling per app and tenant (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).</summary>
    public static OutboxLimit Teams { get; } = new(50);
}
