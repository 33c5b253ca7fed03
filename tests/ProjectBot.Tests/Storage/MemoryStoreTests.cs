using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

public sealed class MemoryStoreTests : StoreContract
{
    protected override ValueTask<IStore> Open() => new(new MemoryStore(Notes.Types));

    [Fact]
    public async Task What_json_does_not_keep_is_forgotten()
    {
        await Store.Save(new Label { Id = "l1", NotStored = "gone" });

        Assert.Equal("", (await Store.Find<Label>("l1"))!.NotStored);
    }
}
