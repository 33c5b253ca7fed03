using System.Text.Json.Serialization.Metadata;
using ProjectBot.Schedules;
using ProjectBot.Storage;

namespace ProjectBot.Host.Scheduling;

/// <summary>
/// Which rules of time zones this machine has. When they are others than at the last start, the next time of every schedule is reckoned again.
/// </summary>
public sealed partial class TimeZones(IStore store, Wake wake, ILogger<TimeZones> logger)
{
    /// <summary>The file in which the system says which version of the zones it has.</summary>
    private const string File = "/usr/share/zoneinfo/tzdata.zi";

    private const string Unknown = "unknown";

    /// <summary><c>2026f</c>; <c>unknown</c> where the system does not say.</summary>
    public static string Version { get; } = Read();

    public async Task Reckon(CancellationToken stop)
    {
        var before = await store.Find<ZoneRules>(ZoneRules.OnlyId);
        if (before is not null && before.Rules == Version && Version != Unknown)
            return;
        var all = await store.All<Schedule>(Schedule.Live);
        foreach (var schedule in all)
        {
            stop.ThrowIfCancellationRequested();
            await wake.Reckon(schedule.Id);
        }

        await store.Save((before ?? new ZoneRules { Id = ZoneRules.OnlyId, Rules = "" }) with { Rules = Version });
        LogReckoned(all.Count, Version);
    }

    /// <summary>The first line is "# version 2026f".</summary>
    private static string Read()
    {
        try
        {
            return System.IO.File.ReadLines(File).FirstOrDefault()?.Split(' ') is ["#", "version", var version] ? version : Unknown;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return Unknown;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The next times of {Count} schedules were reckoned by the time zones of version {Version}")]
    private partial void LogReckoned(int count, string version);
}

/// <summary>By which rules of time zones the next times of schedules were reckoned.</summary>
internal sealed record ZoneRules : Document
{
    public const string OnlyId = "zones";

    public required string Rules { get; init; }
}

/// <summary>What this room keeps.</summary>
public static class SchedulingDocuments
{
    public static DocumentTypes AddScheduling(this DocumentTypes types) =>
        types.Add("zone-rules", (JsonTypeInfo<ZoneRules>)Documents.Json.GetTypeInfo(typeof(ZoneRules)));
}
