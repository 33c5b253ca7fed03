using ProjectBot.Journal;
using ProjectBot.Host.Storage;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

public sealed class LiteStoreBackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    private string Data => Path.Combine(_folder.FullName, "a.db");

    private string Copy => Path.Combine(_folder.FullName, "backups", "b.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_backup_made_while_the_store_works_holds_everything_acknowledged_before()
    {
        await using var store = new LiteStore(new(Data), Types);
        for (var i = 0; i < 300; i++)
            await store.Save(Note($"before{i}", "", "before"), Entry(i + 1));
        using var stop = new CancellationTokenSource();
        var work = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
                await store.Save(Note($"pair{i}", "", "left"), Note($"riap{i}", "", "right"));
        });

        await store.Backup(Copy);
        await stop.CancelAsync();
        await work;

        await using var copy = new LiteStore(new(Copy), Types);
        Assert.Equal(300, (await copy.All<Note>("before")).Count);
        Assert.Equal(300, (await copy.Newest<JournalEntry>("by/p1", 1000)).Count);
        Assert.Equal((await copy.All<Note>("left")).Count, (await copy.All<Note>("right")).Count);
        Assert.Equal(301, await copy.Next("journal"));
    }

    [Fact]
    public async Task A_backup_replaces_the_one_before()
    {
        await using var store = new LiteStore(new(Data), Types);
        await store.Save(Note("n1", "old"));
        await store.Backup(Copy);
        await store.Save(Note("n1", "new") with { Version = 1 });
        await store.Backup(Copy);

        await using var copy = new LiteStore(new(Copy), Types);
        Assert.Equal("new", (await copy.Find<Note>("n1"))!.Text);
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_leaves_the_store_working()
    {
        await using var store = new LiteStore(new(Data), Types);
        Directory.CreateDirectory(Copy);

        await Assert.ThrowsAsync<IOException>(async () => await store.Backup(Copy));

        await store.Save(Note("n1"));
        Assert.NotNull(await store.Find<Note>("n1"));
    }

    [Fact]
    public async Task A_restored_store_is_as_it_was_and_the_replaced_one_is_kept()
    {
        await using (var store = new LiteStore(new(Data), Types))
        {
            await store.Save(Note("n1", "then"), Entry(1));
            await store.Backup(Copy);
            await store.Save(Note("n1", "later") with { Version = 1 }, Note("n2"), Entry(2));
            Assert.Contains("in use", Assert.Throws<StoreClosedException>(() => LiteStore.Restore(Copy, Data)).Message, StringComparison.Ordinal);
        }

        LiteStore.Restore(Copy, Data);

        await using (var restored = new LiteStore(new(Data), Types))
        {
            Assert.Equal("then", (await restored.Find<Note>("n1"))!.Text);
            Assert.Null(await restored.Find<Note>("n2"));
            Assert.Equal(2, await restored.Next("journal"));
        }
        await using var aside = new LiteStore(new(Data + ".before-restore"), Types);
        Assert.Equal("later", (await aside.Find<Note>("n1"))!.Text);
    }

    [Fact]
    public async Task What_a_crash_left_in_the_logs_does_not_come_back_after_a_restore()
    {
        await using (var store = new LiteStore(new(Data), Types))
        {
            await store.Save(Note("n1", "then"));
            await store.Backup(Copy);
            await store.Save(Note("n1", "later") with { Version = 1 }, Note("n2"));
            foreach (var file in _folder.GetFiles("a.db*").Where(file => !file.Name.EndsWith("lock", StringComparison.Ordinal)))
                file.CopyTo(Path.Combine(_folder.FullName, "crashed" + file.Name));
        }
        var crashed = Path.Combine(_folder.FullName, "crasheda.db");

        LiteStore.Restore(Copy, crashed);

        await using (var restored = new LiteStore(new(crashed), Types))
        {
            Assert.Equal("then", (await restored.Find<Note>("n1"))!.Text);
            Assert.Null(await restored.Find<Note>("n2"));
        }
        await using var aside = new LiteStore(new(crashed + ".before-restore"), Types);
        Assert.Equal("later", (await aside.Find<Note>("n1"))!.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a database")]
    [InlineData(null)]
    public async Task What_is_not_a_backup_is_refused_and_nothing_is_touched(string? content)
    {
        await using (var store = new LiteStore(new(Data), Types))
            await store.Save(Note("n1"));
        var file = Path.Combine(_folder.FullName, "other");
        if (content is not null)
            await File.WriteAllTextAsync(file, content.PadRight(content.Length == 0 ? 0 : 16384));

        Assert.Contains("not a backup", Assert.Throws<StoreClosedException>(() => LiteStore.Restore(file, Data)).Message, StringComparison.Ordinal);

        await using var opened = new LiteStore(new(Data), Types);
        Assert.NotNull(await opened.Find<Note>("n1"));
        Assert.False(File.Exists(Data + ".part"));
    }
}
