using System.Globalization;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

/// <summary>What was placed is seen before the disk has it, and nobody is told so until it has.</summary>
[Trait("pace", "slow")]
public sealed class LiteStorePlacingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");
    private readonly SlowDisk _disk = new("-log");

    private LiteSettings Settings => new LiteSettings(Path.Combine(_folder.FullName, "a.db")) with { Open = _disk.Open };

    public void Dispose()
    {
        _disk.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Placing_waits_for_no_disk_and_durable_does()
    {
        await using var store = new LiteStore(Settings, Types);
        await store.Save(Note("n1", "old", "red"), Note("n2"));
        _disk.Stop();

        var first = await store.Place(Note("n1", "first", "red") with { Version = 1 });
        await _disk.Reached();
        var second = await store.Place(Note("n1", "second", "red") with { Version = 2 }, Note("n3", "", "red"));
        var durable = store.Durable().AsTask();
        var relied = await store.Place([], [(await store.Find<Note>("n1"))!]);

        Assert.Equal("second", (await store.Find<Note>("n1"))!.Text);
        Assert.Equal(2, (await store.All<Note>("red")).Count);
        await Assert.ThrowsAsync<StaleException>(async () => await store.Place(Note("n1") with { Version = 2 }));
        Assert.False(first.Durable.IsCompleted || second.Durable.IsCompleted || durable.IsCompleted || relied.Durable.IsCompleted);

        _disk.Go();
        await Task.WhenAll(first.Durable, second.Durable, durable, relied.Durable);
    }

    [Fact]
    public async Task What_is_read_from_the_disk_while_commits_are_in_flight_is_as_they_left_it()
    {
        await using (var store = new LiteStore(Settings, Types))
            await store.Save(Note("n1", "", "red"), Note("n2", "", "red"), Entry(1, by: "p1"), Entry(2, by: "p1"), Entry(3, by: "p2"));
        using var pages = new SlowDisk("-log");
        await using var opened = new LiteStore(Settings with
        {
            SettleAt = 1,
            Open = name => name.EndsWith("-log", StringComparison.Ordinal) ? pages.Open(name) : _disk.Open(name),
        }, Types);
        await opened.Find<Note>("n1");
        await opened.Find<ProjectBot.Journal.JournalEntry>("message 2");
        pages.Stop();
        await opened.Save(Note("n9"));
        await pages.Reached();
        _disk.Stop();
        var list = opened.All<Note>("red").AsTask();
        var newest = opened.Newest<ProjectBot.Journal.JournalEntry>("by/p1", 2).AsTask();
        var number = opened.Next("apollo/T").AsTask();
        var second = await opened.Place(Note("n1", "changed", "red", "blue") with { Version = 1 }, Note("n3", "", "red"), Note("apollo/T7"));
        await _disk.Reached();
        var third = await opened.Place(Entry(2, by: "p2") with { Version = 1 }, Entry(4, by: "p1"));

        pages.Go();

        Assert.Equal(["changed", "", ""], (await list).OrderBy(note => note.Id).Select(note => note.Text));
        Assert.Equal([4, 1], (await newest).Select(entry => entry.Number));
        Assert.Equal(8, await number);
        Assert.False(second.Durable.IsCompleted || third.Durable.IsCompleted);
        _disk.Go();
        await Task.WhenAll(second.Durable, third.Durable);
        Assert.Equal(3, (await opened.All<Note>("red")).Count);
        Assert.Equal([3, 2], (await opened.Newest<ProjectBot.Journal.JournalEntry>("by/p2", 2)).Select(entry => entry.Number));
    }

    [Fact]
    public async Task What_waits_for_the_disk_when_the_store_is_closed_is_done()
    {
        await using (var store = new LiteStore(Settings, Types))
            await store.Save(Note("n1"), Note("n2"));
        var closing = new LiteStore(Settings, Types);
        _disk.Stop();
        var first = await closing.Place(Note("n3"));
        await _disk.Reached();
        var second = closing.Save(Note("n1", "changed") with { Version = 1 }).AsTask(); // memory does not know it: asks the disk
        var read = closing.Find<Note>("n2").AsTask();
        var closed = closing.DisposeAsync().AsTask();

        _disk.Go();

        await Task.WhenAll(first.Durable, second, read, closed);
        await using var opened = new LiteStore(Settings, Types);
        Assert.Equal("changed", (await opened.Find<Note>("n1"))!.Text);
    }

    [Fact]
    public async Task A_disk_that_refuses_fails_everything_placed_and_nothing_that_was_durable()
    {
        var store = new LiteStore(Settings, Types);
        await store.Save(Note("n1", "kept"));
        _disk.Stop();
        var first = await store.Place(Note("n1", "lost") with { Version = 1 });
        await _disk.Reached();
        var second = await store.Place(Note("n1", "lost too") with { Version = 2 });
        var durable = store.Durable().AsTask();

        _disk.Fail();

        foreach (var task in new[] { first.Durable, second.Durable, durable })
            Assert.Contains("Nothing can be saved. The disk fails to write", (await Assert.ThrowsAsync<StoreClosedException>(() => task)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreClosedException>(async () => await store.Find<Note>("n1"));
        await Assert.ThrowsAsync<StoreClosedException>(async () => await store.Place(Note("n4")));
        await Assert.ThrowsAsync<StoreClosedException>(async () => await store.Durable());
        await store.DisposeAsync();

        await using var opened = new LiteStore(new LiteSettings(Settings.File), Types);
        Assert.True((await opened.Find<Note>("n1"))!.Text is "kept" or "lost"); // its bytes may have reached the disk before it refused
    }

    [Fact]
    public async Task Who_places_more_than_the_disk_can_take_waits_and_loses_nothing()
    {
        await using var store = new LiteStore(Settings, Types);
        _disk.Stop();
        var placed = 0;
        var work = Task.Run(async () =>
        {
            for (; placed < 5000; placed++)
                await store.Place(Note($"n{placed}", "", "red"));
        });

        while (placed < 4000)
            await Task.Delay(10);
        await Task.Delay(100);
        Assert.InRange(placed, 4000, 4999);
        _disk.Go();
        await work;
        await store.Durable();

        Assert.Equal(5000, (await store.All<Note>("red")).Count);
    }

    [Fact]
    public async Task What_a_power_cut_leaves_is_what_was_placed_up_to_some_point()
    {
        var random = new Random();
        var disk = new PowerCutDisk();
        var settings = CrashWriter.Settings(Path.Combine(_folder.FullName, "b.db")) with { Open = disk.Open };
        await using var store = new LiteStore(settings, Types);
        var acknowledged = 0;
        using var stop = new CancellationTokenSource();
        var work = Task.Run(async () =>
        {
            for (var i = 1; !stop.IsCancellationRequested; i++)
            {
                var counter = await store.Find<Note>("counter") ?? Note("counter");
                var number = i;
                var placed = await store.Place(counter with { Text = Text(i) }, Note(Text(i), new string('x', random.Next(3000)), "all"));
                _ = placed.Durable.ContinueWith(_ => acknowledged = Math.Max(acknowledged, number), TaskScheduler.Default);
                if (i % 40 == 0)
                    await placed.Durable;
            }
        });
        for (var cut = 0; cut < 12; cut++)
        {
            await Task.Delay(random.Next(20, 80));
            var before = acknowledged;
            var folder = _folder.CreateSubdirectory($"cut{cut}").FullName;
            disk.Cut(folder, random);

            await using var found = new LiteStore(CrashWriter.Settings(Path.Combine(folder, "b.db")), Types);
            var kept = (await found.All<Note>("all")).Select(note => int.Parse(note.Id, CultureInfo.InvariantCulture)).Order().ToList();
            Assert.Equal(Enumerable.Range(1, kept.Count), kept);
            Assert.Equal(kept.Count == 0 ? null : Text(kept.Count), (await found.Find<Note>("counter"))?.Text);
            Assert.InRange(kept.Count, before, int.MaxValue);
        }
        await stop.CancelAsync();
        await work;

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
