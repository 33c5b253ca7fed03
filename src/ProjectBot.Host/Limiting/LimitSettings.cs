namespace ProjectBot.Host.Limiting;

/// <summary>How much one may ask for: section <c>Limits</c> of the configuration.</summary>
public sealed record LimitSettings
{
    /// <summary>What one person says, on a channel behind its token or on the chat page; a long message counts as several.</summary>
    public int MessagesPerMinute { get; init; } = 60;

    /// <summary>What one person reads again on the chat page, asks for news, new tokens and streams among it; each 16 KB begun counts.</summary>
    public int ReadsPerMinute { get; init; } = 600;

    /// <summary>New conversations of one person on the chat page.</summary>
    public int ConversationsPerHour { get; init; } = 20;

    /// <summary>What one person has kept in a day: what they say with what is answered, for which 64 KB count, and files.</summary>
    public int MegabytesPerDay { get; init; } = 500;

    /// <summary>Open streams of one person on the chat page.</summary>
    public int StreamsPerPerson { get; init; } = 10;

    /// <summary>Open streams of everybody together.</summary>
    public int Streams { get; init; } = 2000;

    /// <summary>Requests from one address that show no good token or link, and those of the chat page.</summary>
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>What counts as a minute. Tests stretch it, so that a slow machine gives nothing back meanwhile.</summary>
    public TimeSpan Minute { get; init; } = TimeSpan.FromMinutes(1);

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says what to change.</exception>
    public static LimitSettings From(IConfiguration configuration)
    {
        var usual = new LimitSettings();
        return new()
        {
            MessagesPerMinute = Number(nameof(MessagesPerMinute), usual.MessagesPerMinute),
            ReadsPerMinute = Number(nameof(ReadsPerMinute), usual.ReadsPerMinute),
            ConversationsPerHour = Number(nameof(ConversationsPerHour), usual.ConversationsPerHour),
            MegabytesPerDay = Number(nameof(MegabytesPerDay), usual.MegabytesPerDay),
            StreamsPerPerson = Number(nameof(StreamsPerPerson), usual.StreamsPerPerson),
            Streams = Number(nameof(Streams), usual.Streams),
            RequestsPerMinute = Number(nameof(RequestsPerMinute), usual.RequestsPerMinute),
        };

        int Number(string name, int otherwise) => configuration[$"Limits:{name}"] switch
        {
            null or "" => otherwise,
            var text when int.TryParse(text, out var number) && number is >= 1 and <= 1_000_000 => number,
            var text => throw new InvalidOperationException($"Limits:{name} must be a number from 1 to 1000000, not '{text}'."),
        };
    }
}
