using System.Diagnostics.Metrics;
using System.Net;
using System.Threading.RateLimiting;

namespace ProjectBot.Host.Limiting;

/// <summary>
/// Says when somebody asks for too much. People are told apart by their account, whoever shows no good token by their address;
/// who has been quiet is forgotten. What is refused is counted.
/// </summary>
public sealed class Limits(LimitSettings settings) : IDisposable
{
    /// <summary>A message counts once for each part of this size that it begins.</summary>
    public const int Part = 8 * 1024;

    private enum Kind
    {
        Messages,
        Reads,
        Told,
        Conversations,
        Kept,
        Strangers,
        Pages,
        Streams,
    }

    private const int ReadPart = 16 * 1024, KeptPart = 64 * 1024, KeptPartsPerMegabyte = 16;

    private static readonly Meter Meter = new("ProjectBot");
    private static readonly Counter<long> Refusals =
        Meter.CreateCounter<long>("projectbot.limited", "{request}", "What was refused because a limit was reached.");

    /// <summary>One for all kinds: each such limiter wakes the process ten times a second.</summary>
    private readonly PartitionedRateLimiter<(Kind Kind, string Who)> _limiter = Limiter(settings);

    private readonly ConcurrencyLimiter _allStreams = new(new() { PermitLimit = settings.Streams });

    /// <summary>When it is worth asking again after a refusal.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(1);

    /// <summary>Whether somebody may say something of that length now.</summary>
    public bool Message(string person, long length = 0) => Took(Kind.Messages, "messages", person, length / Part + 1, settings.MessagesPerMinute);

    /// <summary>Whether somebody whose message was refused is told so: once a minute, where each answer costs a call.</summary>
    public bool Tells(string person) => Took(Kind.Told, null, person, 1, 1);

    /// <summary>Whether somebody may read so many bytes again now.</summary>
    public bool Read(string person, long bytes) => Took(Kind.Reads, "reads", person, bytes / ReadPart + 1, settings.ReadsPerMinute);

    public bool Conversation(string person) => Took(Kind.Conversations, "conversations", person, 1, settings.ConversationsPerHour);

    /// <summary>Whether so many more bytes of somebody may be kept now, so that nobody fills the disk.</summary>
    public bool Kept(string person, long bytes) => bytes / KeptPart < settings.MegabytesPerDay * KeptPartsPerMegabyte
        ? Took(Kind.Kept, "kept", person, bytes / KeptPart + 1, settings.MegabytesPerDay * KeptPartsPerMegabyte)
        : Counted("kept");

    /// <summary>Whether an address that shows no good token or link may go on asking.</summary>
    public bool Stranger(IPAddress? address) => Took(Kind.Strangers, "strangers", Of(address), 1, settings.RequestsPerMinute);

    /// <summary>Room for one more stream of somebody, until it is let go of; null when there is none.</summary>
    public IDisposable? Stream(string person)
    {
        var (one, all) = (_limiter.AttemptAcquire((Kind.Streams, person)), _allStreams.AttemptAcquire());
        if (one.IsAcquired && all.IsAcquired)
            return new Both(one, all);
        new Both(one, all).Dispose();
        Counted("streams");
        return null;
    }

    /// <summary>Whether an address may ask for one more page.</summary>
    public bool Page(IPAddress? address) => Took(Kind.Pages, "page", Of(address), 1, settings.RequestsPerMinute);

    /// <summary>Notes a refusal.</summary>
    private static bool Counted(string limit)
    {
        Refusals.Add(1, new KeyValuePair<string, object?>("limit", limit));
        return false;
    }

    public void Dispose()
    {
        _limiter.Dispose();
        _allStreams.Dispose();
    }

    /// <summary>One who has a whole network of IPv6 addresses has one limit.</summary>
    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    private bool Took(Kind kind, string? limit, string who, long permits, int most)
    {
        using var lease = _limiter.AttemptAcquire((kind, who), (int)Math.Min(permits, most));
        return lease.IsAcquired || (limit is not null && Counted(limit));
    }

    private static PartitionedRateLimiter<(Kind Kind, string Who)> Limiter(LimitSettings settings) =>
        PartitionedRateLimiter.Create<(Kind Kind, string Who), (Kind Kind, string Who)>(of => of.Kind == Kind.Streams
            ? RateLimitPartition.GetConcurrencyLimiter(of, _ => new() { PermitLimit = settings.StreamsPerPerson })
            : RateLimitPartition.GetTokenBucketLimiter(of, of => of.Kind switch
            {
                Kind.Messages => Of(settings.MessagesPerMinute, settings.Minute),
                Kind.Reads => Of(settings.ReadsPerMinute, settings.Minute),
                Kind.Told => Of(1, settings.Minute),
                Kind.Conversations => Of(settings.ConversationsPerHour, 60 * settings.Minute),
                Kind.Kept => Of(settings.MegabytesPerDay * KeptPartsPerMegabyte, 24 * 60 * settings.Minute),
                _ => Of(settings.RequestsPerMinute, settings.Minute),
            }));

    /// <summary>The whole of it at once, then evenly over the span.</summary>
    private static TokenBucketRateLimiterOptions Of(int most, TimeSpan span) =>
        new() { TokenLimit = most, TokensPerPeriod = 1, ReplenishmentPeriod = span / most };

    private sealed class Both(IDisposable one, IDisposable other) : IDisposable
    {
        public void Dispose()
        {
            one.Dispose();
            other.Dispose();
        }
    }
}
