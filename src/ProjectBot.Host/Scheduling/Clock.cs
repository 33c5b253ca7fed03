using Hangfire;
using ProjectBot.Schedules;

namespace ProjectBot.Host.Scheduling;

/// <summary>
/// Every minute: hands what is due, and what will be within the minute, to the workers, some hundred keys to a job. Writes nothing itself and may
/// run twice: whoever fires looks again at what is due.
/// </summary>
#pragma warning disable CA1001 // The semaphore holds nothing that has to be let go: nobody asks for its handle.
public sealed class Clock(Wake wake, IBackgroundJobClient jobs, TimeProvider time)
#pragma warning restore CA1001
{
    /// <summary>The name of the one recurring job.</summary>
    public const string Name = "clock";

    private const int Keys = 200;

    /// <summary>What was handed out is not handed out again for so long: a worker may still be at it.</summary>
    private static readonly TimeSpan Handed = TimeSpan.FromMinutes(2), Ahead = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, DateTimeOffset> _handed = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1);
    private DateTimeOffset? _since;

    [AutomaticRetry(Attempts = 0)]
    public async Task Tick()
    {
        await _one.WaitAsync();
        try
        {
            var now = time.GetUtcNow();
            foreach (var old in _handed.Where(one => one.Value < now - Handed).Select(one => one.Key).ToList())
                _handed.Remove(old);
            var due = (await wake.Due(_since, now + Ahead)).Where(one => _handed.TryAdd(one.Id, now)).ToList();
            _since = now;
            foreach (var ids in due.Where(one => one.At <= now).Select(one => one.Id).Chunk(Keys))
                jobs.Enqueue<Waker>(waker => waker.Run(ids, default));
            // Delayed jobs may come half a second early, and would find nothing due.
            foreach (var second in due.Where(one => one.At > now).GroupBy(one => (int)(one.At - now).TotalSeconds))
                foreach (var ids in second.Select(one => one.Id).Chunk(Keys))
                    jobs.Schedule<Waker>(waker => waker.Run(ids, default), TimeSpan.FromSeconds(second.Key + 1.6));
        }
        finally
        {
            _one.Release();
        }
    }
}
