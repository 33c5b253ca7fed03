using ProjectBot.Host.Storage.LiteDb;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

/// <summary>What is durable moves into the data file behind everybody's back.</summary>
[Trait("pace", "slow")]
public sealed class LiteStoreSettlingTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");
    private readonly SlowDisk _disk = new("settling-log/");

    private LiteSettings Settings => new(Path.Combine(_folder.FullName, "a.db"))
    {
        SettleAt = 4,
        Open = name => _disk.Open(name.EndsWith("-log", StringComparison.Ordinal) ? Path.Combine(_folder.CreateSubdirectory("settling-log").FullName, "pages") : name),
    };

    public void Dispose()
    {
        _disk.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Who_commits_does_not_wait_for_what_moves_into_the_data_file()
    {
        await using var store = new LiteStore(Settings, Types);
        _disk.Stop();
        for (var i = 0; i < 4; i++)
            await store.Save(Note($"n{i}", "", "red"));
        await _disk.Reached().WaitAsync(Long);

        for (var i = 4; i < 40; i++)
            await store.Save(Note($"n{i}", "", "red")).AsTask().WaitAsync(Long);
        await store.Save(Note("n0", "changed", "red") with { Version = 1 }).AsTask().WaitAsync(Long);

        _disk.Go();
        Assert.Equal(40, (await store.All<Note>("red")).Count);
        Assert.Equal("changed", (await store.Find<Note>("n0"))!.Text);
    }

    [Fact]
    public async Task A_log_that_nothing_leaves_grows_to_twice_its_length_and_then_commits_wait()
    {
        var settings = Settings with { SettleAtBytes = 100_000 };
        await using var store = new LiteStore(settings, Types);
        _disk.Stop();
        var saved = 0;
        var work = Task.Run(async () =>
        {
            for (; saved < 60; saved++)
                await store.Save(Note($"n{saved}", new('x', 10_000), "all"));
        });
        await _disk.Reached().WaitAsync(Long);
        for (var (before, since) = (-1, 0); since < 20; since = before == saved ? since + 1 : 0)
        {
            before = saved;
            await Task.Delay(20);
        }

        Assert.InRange(saved, 15, 45);
        _disk.Go();
        await work.WaitAsync(Long);
        Assert.Equal(60, (await store.All<Note>("all")).Count);
    }

    [Fact]
    public async Task Whoever_reads_sees_at_least_what_was_acknowledged_before_wherever_it_is_on_its_way()
    {
        const int Ids = 40;
        var acknowledged = new long[Ids];
        await using var store = new LiteStore(Settings with { SettleAt = 3, CheckpointAt = 64 << 10, Memory = new() { Documents = 4 } }, Types);
        var writing = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var random = new Random(writer);
            for (var i = 0; i < 400; i++)
            {
                var id = writer + (4 * random.Next(Ids / 4));
                await store.Save(Note($"n{id}", "", "all", $"odd/{id % 2}") with { Version = acknowledged[id] });
                Interlocked.Increment(ref acknowledged[id]);
            }
        })).ToList();
        var reading = Enumerable.Range(0, 2).Select(reader => Task.Run(async () =>
        {
            for (var id = reader; !writing.TrueForAll(task => task.IsCompleted); id = (id + 1) % Ids)
            {
                var before = acknowledged.Select((_, i) => Interlocked.Read(ref acknowledged[i])).ToList();
                Assert.InRange((await store.Find<Note>($"n{id}"))?.Version ?? 0, before[id], long.MaxValue);
                var all = (await store.All<Note>("all")).ToDictionary(note => note.Id, note => note.Version);
                Assert.All(before.Index(), note => Assert.InRange(all.GetValueOrDefault($"n{note.Index}"), note.Item, long.MaxValue));
            }
        }));

        await Task.WhenAll([.. writing, .. reading]);
    }
}
