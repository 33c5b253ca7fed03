using System.Collections.Concurrent;
using ProjectBot.Host.Storage.LiteDb;

namespace ProjectBot.Tests.Storage;

[Trait("pace", "slow")]
public sealed class LiteStorePowerCutTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_power_cut_loses_nothing_acknowledged_and_leaves_no_half_commit()
    {
        var random = new Random();
        var disk = new PowerCutDisk();
        var acknowledged = new ConcurrentQueue<string>();
        await using var store = new LiteStore(CrashWriter.Settings(Path.Combine(_folder.FullName, "a.db")) with { Open = disk.Open }, Notes.Types);

        for (var cut = 0; cut < 12; cut++)
        {
            using var stop = new CancellationTokenSource();
            var work = Enumerable.Range(0, 6).Select(worker => Task.Run(() => Ledger.Work(store, worker, acknowledged.Enqueue, stop.Token))).ToList();
            await Task.Delay(random.Next(20, 120));
            var before = acknowledged.ToArray();
            var folder = _folder.CreateSubdirectory($"cut{cut}").FullName;
            disk.Cut(folder, random);
            await stop.CancelAsync();
            await Task.WhenAll(work);

            await using var found = new LiteStore(CrashWriter.Settings(Path.Combine(folder, "a.db")), Notes.Types);
            await Ledger.Check(found, before);
        }
        Assert.NotEmpty(acknowledged);
    }
}
