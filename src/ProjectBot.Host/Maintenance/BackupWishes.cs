using ProjectBot.Storage;

namespace ProjectBot.Host.Maintenance;

/// <summary>Makes the backups that a running host is asked for (<see cref="BackupWish"/>). Whatever they say, the host goes on.</summary>
/// <param name="data">The data file; wishes lie beside it.</param>
public sealed partial class BackupWishes(string data, Func<string, ValueTask> backup, TimeProvider time, ILogger<BackupWishes> log)
    : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            if (File.Exists(BackupWish.FileOf(data)))
                await Answer();
    }

    private async Task Answer()
    {
        try
        {
            // Written beside it first: whoever waits reads what is there as soon as it is there.
            var answer = BackupWish.AnswerTo(data);
            await File.WriteAllTextAsync(answer + ".part", await Fulfil(BackupWish.FileOf(data)));
            File.Move(answer + ".part", answer, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            LogUnanswered(failure);
        }
    }

    /// <summary>Returns why it could not be done, or nothing.</summary>
    private async Task<string> Fulfil(string wish)
    {
        try
        {
            var file = await File.ReadAllTextAsync(wish);
            File.Delete(wish);
            await backup(file);
            LogWritten(file);
            return "";
        }
#pragma warning disable CA1031 // A wish comes from a file that anybody on this machine may have written: it must not stop the host.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(failure);
            File.Delete(wish);
            return failure is IOException or StoreClosedException ? failure.Message : "The backup was not written. The log of the host has the reason.";
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A backup was written to {File}")]
    private partial void LogWritten(string file);

    [LoggerMessage(Level = LogLevel.Error, Message = "A backup that was asked for was not written")]
    private partial void LogFailed(Exception why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Who asked for a backup could not be answered")]
    private partial void LogUnanswered(Exception why);
}
