namespace ProjectBot.Host.Files;

/// <summary>How much room a project's files take: what documents name, and what was put just now and is about to be named.</summary>
internal sealed class Room(NamedFiles named, FileSettings settings, TimeProvider time)
{
    /// <summary>A file that no document names after so long was not wanted.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly Lock _gate = new();
    private readonly Queue<(string Project, string Hash, long Size, DateTimeOffset At)> _fresh = new();

    /// <summary>Takes room for a file, unless the project then has too much; what it has already takes none.</summary>
    public async ValueTask<bool> Take(string project, string hash, long size)
    {
        var sizes = await named.Of(project);
        lock (_gate)
        {
            while (_fresh.TryPeek(out var oldest) && time.GetUtcNow() - oldest.At > Patience)
                _fresh.Dequeue();
            foreach (var fresh in _fresh)
                if (fresh.Project == project)
                    sizes[fresh.Hash] = fresh.Size;
            sizes[hash] = size;
            if (sizes.Values.Sum() > settings.MostBytesPerProject)
                return false;
            _fresh.Enqueue((project, hash, size, time.GetUtcNow()));
            return true;
        }
    }
}
