namespace ProjectBot.Host.Storage.LiteDb;

/// <summary>Renews the mark of a store once a second while something changes, on another thread than the one that makes commits durable.</summary>
internal sealed class MarkKeeper(string file)
{
    public static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(1);

    private Task _writing = Task.CompletedTask;
    private long _sequence = -1;
    private long _at;

    /// <summary>Whether records were written that the mark does not tell of.</summary>
    public bool IsOld(LiteDisk disk) => disk.Sequence != _sequence;

    /// <summary>Writes it behind everybody's back, if it is old and a second has passed.</summary>
    public void Renew(LiteDisk disk, TimeProvider time)
    {
        if (!IsOld(disk) || Environment.TickCount64 - _at < Rhythm.TotalMilliseconds || !_writing.IsCompleted)
            return;
        var mark = disk.Mark(time.GetUtcNow());
        (_sequence, _at) = (mark.Sequence, Environment.TickCount64);
        _writing = Task.Run(() =>
        {
            try
            {
                mark.Write(file);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                // The next one will tell of this as well; a disk that refuses is noticed by the commits.
            }
        });
    }

    /// <summary>Writes it now.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Write(Mark mark)
    {
#pragma warning disable RS0030 // This is the store's own thread, and nothing else waits for it.
        _writing.Wait();
#pragma warning restore RS0030
        mark.Write(file);
        (_sequence, _at) = (mark.Sequence, Environment.TickCount64);
    }
}
