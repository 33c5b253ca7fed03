using System.Collections.Concurrent;
using ProjectBot.Cards;
using ProjectBot.Storage;

namespace ProjectBot.Host.Pictures;

/// <summary>
/// The charts that links lead to. Keeping one waits for nothing: its commit is in the store's order before the message with the link
/// is sent, so that after a crash either both are there or the message is sent again.
/// </summary>
internal sealed partial class KeptCharts(IStore store, ILogger<KeptCharts> logger)
{
    /// <summary>How far a sweep looks back for what a host that did not run has left.</summary>
    private const int DaysBack = 400;

    private readonly ConcurrentDictionary<string, DateOnly> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Chart> _onTheWay = new(StringComparer.Ordinal);

    public void Keep(string hash, Chart chart, DateOnly until)
    {
        if (_kept.TryGetValue(hash, out var day) && day >= until)
            return;
        _kept[hash] = until;
        _onTheWay[hash] = chart;
        _ = Save(hash, chart, until);
    }

    public async ValueTask<Chart?> Find(string hash, DateOnly today) =>
        _onTheWay.TryGetValue(hash, out var chart) ? chart
        : await store.Find<DrawnChart>(hash) is { Chart: { } kept, Until: var until } && today < until ? kept
        : null;

    /// <summary>Empties what no link leads to any more. May run twice.</summary>
    public async Task<IReadOnlyList<string>> Sweep(DateOnly today)
    {
        var over = new List<string>();
        for (var day = today.AddDays(-DaysBack); day <= today; day = day.AddDays(1))
            foreach (var chart in await store.All<DrawnChart>(DrawnChart.OverOn(day)))
                if (await store.Change<DrawnChart>(chart.Id, now => now.Until <= today ? now with { Values = null } : null) is not null)
                    over.Add(chart.Id);
        foreach (var (hash, until) in _kept)
            if (until <= today)
                _kept.TryRemove(new(hash, until));
        return over;
    }

    private async Task Save(string hash, Chart chart, DateOnly until)
    {
        try
        {
            try
            {
                await store.Save(new DrawnChart { Id = hash, Values = chart, Until = until });
            }
            catch (StaleException)
            {
                await store.Change<DrawnChart>(hash, now =>
                    now.Until >= until && now.Values is not null ? null : now with { Values = chart, Until = until });
            }
        }
#pragma warning disable CA1031 // Without its values the picture asks to be asked for again; the message goes out all the same.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _kept.TryRemove(hash, out _);
            LogUnkept(failure, hash);
        }
        finally
        {
            _onTheWay.TryRemove(hash, out _);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The values of picture {Hash} could not be kept")]
    private partial void LogUnkept(Exception why, string hash);
}
