using Hangfire;
using ProjectBot.Schedules;

namespace ProjectBot.Host.Scheduling;

/// <summary>The job: carries only keys, reads everything again, and may run twice.</summary>
public sealed partial class Waker(Wake wake, ILogger<Waker> logger)
{
    /// <summary>Each on its own: one that fails does not stop the others; then the job fails, is shown, and is tried again.</summary>
    /// <exception cref="AggregateException">Some could not be fired.</exception>
    [AutomaticRetry(Attempts = 5, DelaysInSeconds = [5, 30, 120, 600, 1800])]
    public async Task Run(IReadOnlyList<string> schedules, CancellationToken stop)
    {
        List<Exception>? failures = null;
        foreach (var id in schedules)
            try
            {
                await wake.Fire(id, stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure, id);
                (failures ??= []).Add(failure);
            }

        if (failures is not null)
            throw new AggregateException($"{failures.Count} of {schedules.Count} schedules could not be fired.", failures);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Schedule {Schedule} could not be fired; it is tried again")]
    private partial void LogFailed(Exception why, string schedule);
}
