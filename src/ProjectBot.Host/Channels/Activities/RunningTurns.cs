using System.Collections.Concurrent;

namespace ProjectBot.Host.Channels.Activities;

/// <summary>The turns that outlive their request; the host waits for them when it stops.</summary>
public sealed class RunningTurns : IHostedService
{
    private readonly ConcurrentDictionary<Task, bool> _running = [];

    public Task Track(Task turn)
    {
        if (turn.IsCompleted)
            return turn;
        _running[turn] = true;
        _ = turn.ContinueWith(static (done, turns) => ((ConcurrentDictionary<Task, bool>)turns!).TryRemove(done, out _), _running,
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return turn;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(_running.Keys).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The host is in a hurry; the journal knows what was committed.
        }
    }
}
