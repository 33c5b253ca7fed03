using System.Collections.Concurrent;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

/// <summary>A disk gets full under load and has room again, several times. Nothing acknowledged is lost and nothing is restarted.</summary>
[Trait("pace", "slow")]
public sealed class DiskFullTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");
    private readonly ConcurrentQueue<string> _acknowledged = new();
    private long _room = long.MaxValue / 2;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_acknowledged_before_a_disk_was_full_is_there_and_writes_come_back_by_themselves()
    {
        var settings = CrashWriter.Settings(Path.Combine(_folder.FullName, "a.db")) with { Pause = TimeSpan.FromMilliseconds(50) };
        await using (var store = new LiteStore(settings with { Open = name => new File(name, this) }, Notes.Types))
            for (var round = 0; round < 6; round++)
            {
                Interlocked.Exchange(ref _room, 300_000 + (round * 170_000));
                using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
                await Task.WhenAll(Enumerable.Range(0, 6).Select(worker => Assert.ThrowsAsync<StoreClosedException>(
                    () => Task.Run(() => Ledger.Work(store, worker, _acknowledged.Enqueue, stop.Token)))));
                await Again(async () => await store.Find<Note>("left1")); // reads go on
                Interlocked.Exchange(ref _room, long.MaxValue / 2);
                await Again(async () => await store.Save(Notes.Note($"round {round}")));
                await Ledger.Check(store, _acknowledged);
            }

        await using var opened = new LiteStore(settings, Notes.Types);
        await Ledger.Check(opened, _acknowledged);
        Assert.NotEmpty(_acknowledged);
    }

    /// <summary>Tries for ten seconds.</summary>
    private static async Task Again(Func<Task> what)
    {
        for (var tries = 0; tries < 100; tries++)
            try
            {
                await what();
                return;
            }
            catch (StoreClosedException)
            {
                await Task.Delay(100);
            }
        await what();
    }

    /// <summary>Takes what there is room for, also in the middle of a write.</summary>
    private sealed class File(string name, DiskFullTests disk) : FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            var left = Interlocked.Add(ref disk._room, -count);
            if (left >= 0)
            {
                base.Write(buffer, offset, count);
                return;
            }
            base.Write(buffer, offset, (int)Math.Clamp(left + count, 0, count));
            throw new IOException("No space left on device", 28);
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);
    }
}
