using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

public sealed class LiteStoreFailureTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    private string File => Path.Combine(_folder.FullName, "a.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_second_store_on_the_same_file_is_refused_with_a_sentence()
    {
        await using (var first = new LiteStore(new(File), Types))
        {
            var refusal = Assert.Throws<StoreClosedException>(() => new LiteStore(new(File), Types));
            Assert.Contains("is in use by another ProjectBot", refusal.Message, StringComparison.Ordinal);
            await first.Save(Note("n1"));
        }
        await using var second = new LiteStore(new(File), Types);
        Assert.NotNull(await second.Find<Note>("n1"));
    }

    [Fact]
    public async Task A_store_that_was_closed_says_so()
    {
        var store = new LiteStore(new(File), Types);
        await store.Save(Note("n1", "", "red"));
        await store.DisposeAsync();

        await Refused(() => store.Save(Note("n2")).AsTask(), "stopping");
        await Refused(() => store.Find<Note>("n1").AsTask(), "stopping");
        await Refused(() => store.All<Note>("red").AsTask(), "stopping");
        await Refused(() => store.Newest<JournalEntry>("by/p1", 1).AsTask(), "stopping");
        await Refused(() => store.Next("apollo/T").AsTask(), "stopping");
    }

    [Fact]
    public async Task What_was_asked_for_before_the_store_was_closed_is_done()
    {
        var store = new LiteStore(new(File), Types);
        var saves = Enumerable.Range(0, 500).Select(i => store.Save(Note($"n{i}", "", "red")).AsTask()).ToList();
        await store.DisposeAsync();
        await Task.WhenAll(saves);

        await using var opened = new LiteStore(new(File), Types);
        Assert.Equal(500, (await opened.All<Note>("red")).Count);
    }

    [Theory]
    [InlineData("-log1")]
    [InlineData("-log2")]
    [InlineData("-log")]
    [InlineData("")]
    public async Task A_failed_write_loses_nothing_acknowledged_and_reads_go_on_until_it_can_be_written_again(string file)
    {
        var fails = false;
        var settings = new LiteSettings(File) { SettleAt = 4, CheckpointAt = 64 << 10, Pause = TimeSpan.FromMilliseconds(40) };
        var store = new LiteStore(settings with { Open = name => new FailingFile(name, () => fails && name == File + file) }, Types);
        var kept = 0;
        for (; kept < 20; kept++)
            await store.Save(Note($"n{kept}", "", "red"));

        fails = true;
        var refusal = await Assert.ThrowsAsync<StoreClosedException>(async () =>
        {
            for (; kept < 2000; kept++)
                await store.Save(Note($"n{kept}", "", "red"));
        });

        Assert.Contains("The disk is full. Free space", refusal.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<IOException>(refusal.InnerException);
        Assert.Contains("The disk is full", store.Trouble!, StringComparison.Ordinal);
        await Sooner(async () => Assert.NotNull(await store.Find<Note>("n1")));
        Assert.InRange((await store.All<Note>("red")).Count, kept, kept + 1);
        if (file is "" or "-log") // of two commit logs the other may do
            await Refused(() => store.Save(Note("other")).AsTask(), "The disk is full");
        fails = false;

        await Sooner(async () => await store.Save(Note("other")));
        Assert.Null(store.Trouble);
        await store.DisposeAsync();

        await using var opened = new LiteStore(settings, Types);
        Assert.InRange((await opened.All<Note>("red")).Count, kept, kept + 1); // the one that failed may have reached the disk
        await opened.Save(Note("after"));
    }

    [Fact]
    public async Task Numbers_given_before_a_failure_are_not_given_again()
    {
        var fails = false;
        var settings = new LiteSettings(File) { Pause = TimeSpan.FromMilliseconds(40), Open = name => new FailingFile(name, () => fails) };
        await using var store = new LiteStore(settings, Types);
        var given = await store.Next("journal");
        fails = true;
        await Assert.ThrowsAsync<StoreClosedException>(async () => await store.Save(Note("n1")));
        fails = false;

        await Sooner(async () => await store.Save(Note("n2")));

        Assert.True(await store.Next("journal") > given);
        Assert.Null(await store.Find<Note>("n1"));
        await store.Save(Note("n1"));
    }

    [Fact]
    public async Task When_memory_is_out_the_process_ends_with_a_code()
    {
        var (code, fails) = (new TaskCompletionSource<int>(), false);
        var settings = new LiteSettings(File) { Exit = code.SetResult, Open = name => new FailingFile(name, () => fails ? throw new InsufficientMemoryException() : false) };
        await using var store = new LiteStore(settings, Types);
        fails = true;

        await Assert.ThrowsAsync<StoreClosedException>(async () => await store.Save(Note("n1")).AsTask().WaitAsync(TimeSpan.FromMinutes(1)));

        Assert.Equal(70, await code.Task.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_alone()
    {
        await using var store = new LiteStore(new(File), Types);

        var other = store.Save(Note("n2"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.Save(Note("n1", new string('x', 17 << 20))));

        await other;
        Assert.Null(await store.Find<Note>("n1"));
        await store.Save(Note("n1", "smaller"));
    }

    [Fact]
    public async Task A_document_that_cannot_tell_its_keys_fails_alone()
    {
        await using var store = new LiteStore(new(File), Types);

        var other = store.Save(Note("n2"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.Save(Note("n1") with { Tags = [null!] }));

        await other;
        Assert.Null(await store.Find<Note>("n1"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(100)]
    public async Task A_commit_torn_by_a_power_cut_is_dropped_whole(int missing)
    {
        await Crash(async store =>
        {
            await store.Save(Note("n1", "kept"));
            await store.Save(Note("n1", "torn") with { Version = 1 }, Note("n2", "torn", [.. Enumerable.Range(0, 20).Select(i => $"key {i}")]));
        });
        var log = new[] { File + "-log1", File + "-log2" }.Single(name => new FileInfo(name).Length > 100);
        await using (var torn = System.IO.File.OpenWrite(log))
        {
            torn.Position = torn.Length - missing;
            await torn.WriteAsync(new byte[missing]);
        }

        await using var opened = new LiteStore(new(File), Types);

        Assert.Equal("kept", (await opened.Find<Note>("n1"))!.Text);
        Assert.Null(await opened.Find<Note>("n2"));
    }

    /// <summary>Tries until it goes well, for as long as one may wait.</summary>
    private static async Task Sooner(Func<Task> what)
    {
        for (var tries = 0; tries < 2400; tries++)
            try
            {
                await what();
                return;
            }
            catch (StoreClosedException)
            {
                await Task.Delay(25);
            }
        await what();
    }

    /// <summary>Works on a store of which only the files are left, as a crash leaves them; the mark, a second old, knows nothing of it yet.</summary>
    private async Task Crash(Func<LiteStore, Task> work)
    {
        var living = Path.Combine(_folder.FullName, "living");
        await using var store = new LiteStore(new(living), Types);
        await work(store);
        foreach (var name in new LiteSettings(living).All)
            System.IO.File.Copy(name, File + name[living.Length..]);
    }

    private static async Task Refused(Func<Task> what, string why) =>
        Assert.Contains(why, (await Assert.ThrowsAsync<StoreClosedException>(what)).Message, StringComparison.Ordinal);

    /// <summary>A file on a disk that can be full.</summary>
    private sealed class FailingFile(string name, Func<bool> fails)
        : FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (fails())
                throw new IOException("No space left on device", 28);
            base.Write(buffer, offset, count);
        }
    }
}
