using System.Diagnostics.Metrics;

namespace ProjectBot.Journal;

/// <summary>What the outbox counts, by channel.</summary>
internal static class OutboxMeter
{
    private static readonly Meter Meter = new("ProjectBot");

    public static readonly Counter<long> Sends = New("sends", "{message}", "Messages the channels took.");
    public static readonly Counter<long> Retries = New("retries", "{attempt}", "Attempts that have to be repeated.");
    public static readonly Counter<long> Deaths = New("dead", "{message}", "Messages given up: the channel will not take them.");
    public static readonly Counter<long> Drops = New("dropped", "{message}", "Messages whose time was over before they could be sent.");
    public static readonly Counter<long> Folds = New("folded", "{message}", "Messages that went out with another.");
    public static readonly Counter<long> Outages = New("outages", "{outage}", "Times a channel took nothing any more and was paused.");

    /// <summary><c>cause</c> is <c>restart</c> when a crash fell between sending and noting it, <c>unsure</c> when the channel had not answered.</summary>
    public static readonly Counter<long> Repeats = New("repeats", "{message}", "Messages sent again that may have arrived before.");

    public static readonly UpDownCounter<long> Waiting =
        Meter.CreateUpDownCounter<long>("projectbot.outbox.waiting", "{message}", "Messages on their way now.");

    public static void Count(this Counter<long> counter, string channel, string? cause = null)
    {
        var by = new KeyValuePair<string, object?>("channel", channel);
        if (cause is null)
            counter.Add(1, by);
        else
            counter.Add(1, by, new("cause", cause));
    }

    private static Counter<long> New(string name, string unit, string description) =>
        Meter.CreateCounter<long>($"projectbot.outbox.{name}", unit, description);
}
