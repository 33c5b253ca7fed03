using Microsoft.Extensions.Logging.Abstractions;
using ProjectBot.Host.Maintenance;
using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Tests.Storage;

namespace ProjectBot.Tests.Maintenance;

/// <summary>A running host is asked for backups; whatever it is asked, it answers and goes on.</summary>
[Trait("pace", "slow")]
public sealed class BackupWishesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    private string Data => Path.Combine(_folder.FullName, "a.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_running_host_makes_the_backup_itself()
    {
        await using var store = new LiteStore(new(Data), Notes.Types);
        using var wishes = Wishes(store);
        await wishes.StartAsync(default);
        await store.Save(Notes.Note("n1"));
        var copy = Path.Combine(_folder.FullName, "copies", "b.zip");

        Assert.Equal($"Wrote {copy}.", await Backups.Make(copy, Data, _ => throw new InvalidOperationException("A host runs.")));

        await wishes.StopAsync(default);
        LiteStore.Restore(copy, Data + "-elsewhere", TimeProvider.System);
        await using var opened = new LiteStore(new(Data + "-elsewhere"), Notes.Types);
        Assert.NotNull(await opened.Find<Note>("n1"));
    }

    [Theory]
    [InlineData("/", "is a folder")]
    [InlineData("~", "the store itself")]
    [InlineData("~-log1", "the store itself")]
    [InlineData("~/no/folder.db", "")]
    [InlineData("/proc/nowhere/b.db", "")]
    public async Task A_wish_that_cannot_be_fulfilled_is_answered_and_stops_nothing(string file, string why)
    {
        await using var store = new LiteStore(new(Data), Notes.Types);
        using var wishes = Wishes(store);
        await wishes.StartAsync(default);
        await store.Save(Notes.Note("n1"));

        var refusal = await Assert.ThrowsAnyAsync<IOException>(() => BackupWish.Ask(Data, file.Replace("~", Data, StringComparison.Ordinal)));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Message);
        Assert.False(wishes.ExecuteTask!.IsCompleted);
        await store.Save(Notes.Note("n2"));
        Assert.True(await BackupWish.Ask(Data, Path.Combine(_folder.FullName, "b.db")));
        await wishes.StopAsync(default);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("a\nb\0c")]
    [InlineData("   ")]
    public async Task Whatever_the_file_of_the_wish_says_the_host_goes_on(string content)
    {
        await using var store = new LiteStore(new(Data), Notes.Types);
        using var wishes = Wishes(store);
        await wishes.StartAsync(default);

        await File.WriteAllTextAsync(Data + "-backup", content);
        while (!File.Exists(Data + "-backup-done"))
            await Task.Delay(20);

        Assert.Contains("No file was named", await File.ReadAllTextAsync(Data + "-backup-done"), StringComparison.Ordinal);
        Assert.False(File.Exists(Data + "-backup"));
        Assert.False(wishes.ExecuteTask!.IsCompleted);
        await wishes.StopAsync(default);
    }

    [Fact]
    public async Task Without_a_running_host_it_is_made_here()
    {
        await using (var store = new LiteStore(new(Data), Notes.Types))
            await store.Save(Notes.Note("n1"));
        var asked = "";

        Assert.Equal("Wrote b.db.", await Backups.Make("b.db", Data, file =>
        {
            asked = file;
            return Task.CompletedTask;
        }));

        Assert.Equal("b.db", asked);
    }

    private BackupWishes Wishes(LiteStore store) => new(Data, store.Backup, TimeProvider.System, NullLogger<BackupWishes>.Instance);
}
