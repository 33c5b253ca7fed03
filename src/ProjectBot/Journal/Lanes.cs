namespace ProjectBot.Journal;

/// <summary>
/// Queues by name: who changes something of a project goes one after the other, in the order of coming, so that nobody is refused
/// because a colleague typed too. Who needs several takes them in the order of their names, so that no two wait for each other.
/// </summary>
public sealed class Lanes
{
    private readonly Dictionary<string, Queue<TaskCompletionSource>?> _waiting = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private long _passed;

    /// <summary>How often somebody left a lane: when it is the same as before, nobody changed anything meanwhile.</summary>
    public long Passed => Volatile.Read(ref _passed);

    /// <summary>Waits for its turn in each lane. Disposing lets the next in.</summary>
    public async ValueTask<Held> Enter(IEnumerable<string> names)
    {
        var held = new Held(this, [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        foreach (var name in held.Names)
            if (Join(name) is { } turn)
                await turn;
        return held;
    }

    /// <summary>Null when nobody is before us.</summary>
    private Task? Join(string name)
    {
        lock (_gate)
        {
            if (_waiting.TryAdd(name, null))
                return null;
            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (_waiting[name] ??= new()).Enqueue(turn);
            return turn.Task;
        }
    }

    private void Leave(string name)
    {
        lock (_gate)
        {
            _passed++;
            if (_waiting[name] is { } queue && queue.TryDequeue(out var next))
                next.SetResult();
            else
                _waiting.Remove(name);
        }
    }

    /// <summary>A turn in one lane or several.</summary>
    public sealed class Held(Lanes lanes, string[] names) : IDisposable
    {
        private bool _left;

        public IReadOnlyList<string> Names => names;

        public bool Covers(IEnumerable<string> wanted) => wanted.All(name => names.Contains(name, StringComparer.Ordinal));

        public void Dispose()
        {
            if (_left)
                return;
            _left = true;
            foreach (var name in names)
                lanes.Leave(name);
        }
    }
}
