using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

/// <summary>The contract on LiteDB as it is set up in production.</summary>
public class LiteStoreTests : StoreContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    protected virtual LiteSettings Settings => new(Path.Combine(_folder.FullName, "made", "notes.db"));

    protected override ValueTask<IStore> Open() => new(new LiteStore(Settings, Notes.Types));

    protected override async ValueTask Reopen()
    {
        await ((LiteStore)Store).DisposeAsync();
        Store = await Open();
    }

    public override async Task DisposeAsync()
    {
        await ((LiteStore)Store).DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

/// <summary>The contract with almost nothing in memory and everything moved on as soon as possible, so that every way to the disk is gone.</summary>
public sealed class LiteStoreWithLittleMemoryTests : LiteStoreTests
{
    protected override LiteSettings Settings => base.Settings with { SettleAt = 3, CheckpointAt = 64 << 10, Memory = new() { Documents = 4, Entries = 2 } };
}
