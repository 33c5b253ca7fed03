using System.Diagnostics.Metrics;

namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>What the store tells about itself, under the meter <c>ProjectBot</c>.</summary>
internal static class StoreMeter
{
    private static readonly Meter Meter = new("ProjectBot");

    public static readonly Counter<long> Commits =
        Meter.CreateCounter<long>("projectbot.store.commits", "{commit}", "Commits made durable.");

    public static readonly Counter<long> Stale =
        Meter.CreateCounter<long>("projectbot.store.stale", "{commit}", "Commits refused because a document had changed.");

    public static readonly Histogram<int> GroupSize =
        Meter.CreateHistogram<int>("projectbot.store.group.size", "{commit}", "Commits made durable by one fsync.");

    public static readonly Histogram<double> CommitDuration =
        Meter.CreateHistogram<double>("projectbot.store.commit.duration", "s", "From asking to durable.");

    public static readonly Counter<long> DiskReads =
        Meter.CreateCounter<long>("projectbot.store.disk_reads", "{read}", "Reads that memory could not answer.");
}
