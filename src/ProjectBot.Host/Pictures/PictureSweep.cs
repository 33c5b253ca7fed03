namespace ProjectBot.Host.Pictures;

/// <summary>Every hour, and at the start: what is over goes.</summary>
internal sealed partial class PictureSweep(KeptCharts charts, PictureFiles files, TimeProvider time, ILogger<PictureSweep> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            await Sweep();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public async Task Sweep()
    {
        try
        {
            files.Sweep(await charts.Sweep(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
        }
#pragma warning disable CA1031 // What stays is swept an hour later; the host must not stop for it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogUnswept(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Pictures that are over could not be cleared away")]
    private partial void LogUnswept(Exception why);
}
