namespace ProjectBot.Tests.Storage;

/// <summary>A disk that can be made to hang where it keeps some files, and then to go on or to refuse.</summary>
/// <param name="part">What the names of those files have in them.</param>
internal sealed class SlowDisk(string part) : IDisposable
{
    private readonly string _part = part;
    private readonly ManualResetEventSlim _go = new(true);
    private readonly SemaphoreSlim _reached = new(0);
    private volatile bool _fails;

    public FileStream Open(string name) => new File(this, name);

    public void Stop() => _go.Reset();

    public void Go() => _go.Set();

    public void Fail()
    {
        _fails = true;
        _go.Set();
    }

    /// <summary>Completes when a write hangs.</summary>
    public Task Reached() => _reached.WaitAsync();

    public void Dispose()
    {
        _go.Dispose();
        _reached.Dispose();
    }

    private sealed class File(SlowDisk disk, string name)
        : FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
    {
        public override void Flush(bool flushToDisk)
        {
            if (Name.Contains(disk._part, StringComparison.Ordinal) && !disk._go.IsSet)
            {
                disk._reached.Release();
                disk._go.Wait();
            }
            if (disk._fails)
                throw new IOException("No space left on device");
            base.Flush(flushToDisk);
        }
    }
}
