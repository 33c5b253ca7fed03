using Microsoft.Extensions.Time.Testing;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Journal;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

public sealed class LiteStoreBackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));

    private string Data => Path.Combine(_folder.FullName, "a.db");

    private string Copy => Path.Combine(_folder.FullName, "backups", "b.zip");

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

        await using var copy = Restored();
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

        await using var copy = Restored();
        Assert.Equal("new", (await copy.Find<Note>("n1"))!.Text);
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_leaves_the_store_working()
    {
        await using var store = new LiteStore(new(Data), Types);
        Directory.CreateDirectory(Copy);

        await Assert.ThrowsAnyAsync<IOException>(async () => await store.Backup(Copy));

        await store.Save(Note("n1"));
        Assert.NotNull(await store.Find<Note>("n1"));
    }

    [Fact]
    public async Task A_backup_can_be_read_by_nobody_else()
    {
        await using var store = new LiteStore(new(Data), Types);
        await store.Save(Note("n1"));
        await store.Backup(Copy);

        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in _folder.GetFiles("*", SearchOption.AllDirectories))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(Copy)!));
    }

    /// <summary>What nobody may write a backup to, or put back; <c>~</c> is the data file.</summary>
    public static TheoryData<string> OwnFiles => ["~", "~-log", "~-log1", "~-log2", "~-lock", "~-backup", "~-backup-done", "~.part", "~.before-restore-20261124T080000Z", "~2"];

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public async Task A_file_of_the_store_itself_is_no_place_for_a_backup_and_is_none(string name)
    {
        var file = name.Replace("~", Data, StringComparison.Ordinal);
        await using (var store = new LiteStore(new(Data), Types))
        {
            await store.Save(Note("n1"));
            foreach (var same in new[] { file, Path.Combine(_folder.FullName, ".", "x", "..", Path.GetFileName(file)), Linked(file), LinkedFolder(file) })
                Assert.Contains("the store itself", (await Assert.ThrowsAnyAsync<IOException>(async () => await store.Backup(same))).Message, StringComparison.Ordinal);
            await store.Save(Note("n2"));
        }

        Assert.Contains("the store itself", Refusal(file), StringComparison.Ordinal);
        Assert.Contains("the store itself", Refusal(Linked(file)), StringComparison.Ordinal);

        await using var opened = new LiteStore(new(Data), Types);
        Assert.NotNull(await opened.Find<Note>("n1"));
        Assert.NotNull(await opened.Find<Note>("n2"));
    }

    [Theory]
    [InlineData("", "No file was named")]
    [InlineData("  ", "No file was named")]
    [InlineData("/", "is a folder")]
    [InlineData("~/", "is a folder")]
    [InlineData("~/new/", "is a folder")]
    [InlineData("~/text.txt", "exists and is not a backup")]
    [InlineData("~/empty", "exists and is not a backup")]
    [InlineData("~/other.db", "is the data file of a ProjectBot")]
    public async Task A_backup_is_not_written_where_it_would_do_harm(string name, string why)
    {
        await using var other = new LiteStore(new(Path.Combine(_folder.FullName, "other.db")), Types);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "text.txt"), new string('a', 8192));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "empty"), "");
        await using var store = new LiteStore(new(Data), Types);
        await store.Save(Note("n1"));

        var refusal = await Assert.ThrowsAnyAsync<IOException>(async () => await store.Backup(name.Replace("~", _folder.FullName, StringComparison.Ordinal)));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        await store.Save(Note("n2"));
        Assert.Equal(8192, new FileInfo(Path.Combine(_folder.FullName, "text.txt")).Length);
    }

    [Fact]
    public async Task A_restored_store_is_as_it_was_and_the_replaced_one_is_kept()
    {
        await using (var store = new LiteStore(new(Data), Types))
        {
            await store.Save(Note("n1", "then"), Entry(1));
            await store.Backup(Copy);
            await store.Save(Note("n1", "later") with { Version = 1 }, Note("n2"), Entry(2));
            Assert.Contains("in use", Assert.Throws<StoreClosedException>(() => LiteStore.Restore(Copy, Data, _time)).Message, StringComparison.Ordinal);
        }

        LiteStore.Restore(Copy, Data, _time);

        await using (var restored = new LiteStore(new(Data), Types))
        {
            Assert.Equal("then", (await restored.Find<Note>("n1"))!.Text);
            Assert.Null(await restored.Find<Note>("n2"));
            Assert.Equal(2, await restored.Next("journal"));
        }
        await using var aside = new LiteStore(new(Data + ".before-restore-20261124T080000Z"), Types);
        Assert.Equal("later", (await aside.Find<Note>("n1"))!.Text);
    }

    [Fact]
    public async Task Where_a_backup_was_put_back_no_empty_store_is_begun()
    {
        await Filled();
        LiteStore.Restore(Copy, Data, _time);
        File.Delete(Data);

        Assert.Contains("a store was here", Assert.Throws<StoreClosedException>(() => new LiteStore(new(Data), Types)).Message, StringComparison.Ordinal);
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

        LiteStore.Restore(Copy, crashed, _time);

        await using (var restored = new LiteStore(new(crashed), Types))
        {
            Assert.Equal("then", (await restored.Find<Note>("n1"))!.Text);
            Assert.Null(await restored.Find<Note>("n2"));
        }
        await using var aside = new LiteStore(new(crashed + ".before-restore-20261124T080000Z"), Types);
        Assert.Equal("later", (await aside.Find<Note>("n1"))!.Text);
    }

    [Fact]
    public async Task Every_restore_keeps_what_it_replaces()
    {
        await using (var store = new LiteStore(new(Data), Types))
        {
            await store.Save(Note("n1", "first"));
            await store.Backup(Copy);
            await store.Save(Note("n1", "second") with { Version = 1 });
        }
        LiteStore.Restore(Copy, Data, _time);
        await using (var store = new LiteStore(new(Data), Types))
            await store.Save(Note("n1", "third") with { Version = 1 });

        LiteStore.Restore(Copy, Data, _time); // in the same second
        _time.Advance(TimeSpan.FromSeconds(1));
        LiteStore.Restore(Copy, Data, _time);

        Assert.Equal("second", await Text(Data + ".before-restore-20261124T080000Z"));
        Assert.Equal("third", await Text(Data + ".before-restore-20261124T080000Z-2"));
        Assert.Equal("first", await Text(Data + ".before-restore-20261124T080001Z"));
        Assert.Equal("first", await Text(Data));
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

        Assert.Equal($"{file} is not a backup of ProjectBot{(content is null ? ": there is no such file." : ", or it is damaged.")} Nothing was changed.", Refusal(file));
        Assert.Contains("is a folder", Refusal(_folder.FullName), StringComparison.Ordinal);
        Assert.Contains("No file was named", Refusal(""), StringComparison.Ordinal);

        await using var opened = new LiteStore(new(Data), Types);
        Assert.NotNull(await opened.Find<Note>("n1"));
        Assert.False(File.Exists(Data + ".part"));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task A_backup_that_was_cut_is_refused(double part)
    {
        await Filled();
        await using (var cut = File.OpenWrite(Copy))
            cut.SetLength((long)(cut.Length * part));

        Assert.Contains("damaged", Refusal(Copy), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_with_a_flipped_bit_is_refused_or_whole()
    {
        await Filled();
        var good = await File.ReadAllBytesAsync(Copy);
        var (random, refused) = (new Random(), 0);
        for (var flip = 0; flip < 40; flip++)
        {
            var bad = good.ToArray();
            bad[random.Next(bad.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(Copy, bad);
            try
            {
                LiteStore.Restore(Copy, Data, _time);
            }
            catch (StoreClosedException)
            {
                refused++;
                continue;
            }
            await using var restored = new LiteStore(new(Data), Types);
            Assert.Equal(200, (await restored.All<Note>("all")).Count);
        }
        Assert.NotEqual(0, refused);
    }

    [Fact]
    public async Task What_people_attached_is_in_the_backup_and_comes_back()
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("a picture"u8));
        var attached = Path.Combine(_folder.FullName, "files", hash[..2], hash);
        Directory.CreateDirectory(Path.GetDirectoryName(attached)!);
        await File.WriteAllTextAsync(attached, "a picture");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "files", "incoming"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "files", "incoming", "half"), "a pic");
        await Filled();

        await using (var elsewhere = Restored())
            Assert.Equal("a picture", await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "elsewhere", "files", hash[..2], hash)));
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "elsewhere", "files", "incoming")));
        File.Delete(attached);
        LiteStore.Restore(Copy, Data, _time);
        Assert.Equal("a picture", await File.ReadAllTextAsync(attached));
    }

    [Fact]
    public async Task No_backup_is_made_of_what_is_damaged()
    {
        await Filled();
        var before = await File.ReadAllBytesAsync(Copy);
        await using (var file = new FileStream(Data, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Position = file.Length - 4000;
            var was = file.ReadByte();
            file.Position--;
            file.WriteByte((byte)~was);
        }
        await using var store = new LiteStore(new(Data), Types);

        var refusal = await Assert.ThrowsAnyAsync<IOException>(async () => await store.Backup(Copy));

        Assert.Contains("is damaged. Stop ProjectBot and run 'verify'", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Copy));
    }

    private async Task Filled()
    {
        await using var store = new LiteStore(new(Data), Types);
        for (var i = 0; i < 200; i++)
            await store.Save(Note($"n{i}", new string('x', 2000), "all"));
        await store.Backup(Copy);
    }

    /// <summary>The backup, put back where nothing was.</summary>
    private LiteStore Restored()
    {
        var file = Path.Combine(_folder.FullName, "elsewhere", "restored.db");
        LiteStore.Restore(Copy, file, _time);
        return new(new(file), Types);
    }

    private string Refusal(string from) => Assert.Throws<StoreClosedException>(() => LiteStore.Restore(from, Data, _time)).Message;

    private static async Task<string> Text(string file)
    {
        await using var store = new LiteStore(new(file), Types);
        return (await store.Find<Note>("n1"))!.Text;
    }

    /// <summary>A link to the file, over another link.</summary>
    private string Linked(string file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "links", Guid.CreateVersion7().ToString())).FullName;
        var (link, over) = (Path.Combine(folder, "copy.db"), Path.Combine(folder, "over.db"));
        File.CreateSymbolicLink(over, file);
        File.CreateSymbolicLink(link, "over.db");
        return link;
    }

    /// <summary>The file by way of a link to its folder.</summary>
    private string LinkedFolder(string file)
    {
        var link = Path.Combine(_folder.FullName, "links", Guid.CreateVersion7().ToString());
        Directory.CreateSymbolicLink(link, _folder.FullName);
        return Path.Combine(link, Path.GetFileName(file));
    }
}
