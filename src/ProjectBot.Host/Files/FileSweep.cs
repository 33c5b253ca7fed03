namespace ProjectBot.Host.Files;

/// <summary>Every hour, and at the start: a file that no document has named for a day goes. May run twice at once.</summary>
internal sealed partial class FileSweep(Shelf shelf, NamedFiles named, TimeProvider time, ILogger<FileSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            shelf.ClearIncoming();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            LogUnswept(failure);
        }
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            try
            {
                await Sweep(stoppingToken);
            }
#pragma warning disable CA1031 // What stays is swept an hour later; the host must not stop for it.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogUnswept(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken stop)
    {
        foreach (var (hash, seen) in shelf.All())
        {
            stop.ThrowIfCancellationRequested();
            if (await named.IsNamed(hash))
                shelf.Touch(hash);
            else if (time.GetUtcNow() - seen > Patience)
                shelf.Clear(hash, seen);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Files that nothing names could not be cleared away")]
    private partial void LogUnswept(Exception why);
}
