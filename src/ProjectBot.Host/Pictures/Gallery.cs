using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using ProjectBot.Cards;
using ProjectBot.Host.Pictures.Drawing;

namespace ProjectBot.Host.Pictures;

/// <summary>
/// Pictures by hash, from memory, from disk, or drawn now: each once however many look at the same moment,
/// and no more at once than there are processors.
/// </summary>
internal sealed class Gallery(PictureFiles files, TimeProvider time) : IDisposable
{
    private const long MostInMemory = 16 << 20;

    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _drawing = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _hands = new(Environment.ProcessorCount);
    private readonly MemoryCache _memory = new(new MemoryCacheOptions { SizeLimit = MostInMemory, Clock = new CacheClock(time) });

    public async ValueTask<byte[]> Get(string hash, Chart chart)
    {
        if (_memory.TryGetValue(hash, out byte[]? known))
            return known!;
        var drawing = _drawing.GetOrAdd(hash, key => new(() => Fetch(key, chart)));
        try
        {
            return await drawing.Value;
        }
        finally
        {
            _drawing.TryRemove(new(hash, drawing));
        }
    }

    public void Dispose()
    {
        _hands.Dispose();
        _memory.Dispose();
    }

    private async Task<byte[]> Fetch(string hash, Chart chart)
    {
        var png = await files.Find(hash);
        if (png is null)
        {
            await _hands.WaitAsync();
            try
            {
                png = await Task.Run(() => Charts.Draw(chart));
            }
            finally
            {
                _hands.Release();
            }
            await files.Keep(hash, png);
        }
        _memory.Set(hash, png, new MemoryCacheEntryOptions { Size = png.Length, SlidingExpiration = TimeSpan.FromMinutes(10) });
        return png;
    }

    private sealed class CacheClock(TimeProvider time) : Microsoft.Extensions.Internal.ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}
