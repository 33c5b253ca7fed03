using ProjectBot.Journal;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_was_placed_is_read_at_once()
    {
        await Store.Save(Note("n1", "old", "red"), Entry(1));
        Assert.Equal(["n1"], await Ids("red"));

        var placed = await Store.Place(Note("n1", "new", "red") with { Version = 1 }, Note("n2", "", "red", "blue"), Entry(2));

        Assert.Equal("new", (await Store.Find<Note>("n1"))!.Text);
        Assert.Equal(["n1", "n2"], await Ids("red"));
        Assert.Equal(["n2"], await Ids("blue"));
        Assert.Equal([2, 1], await Numbers("by/p1", 10));
        await placed.Durable;
        await Everywhere(async () =>
        {
            Assert.Equal("new", (await Store.Find<Note>("n1"))!.Text);
            Assert.Equal(["n1", "n2"], await Ids("red"));
            Assert.Equal([2, 1], await Numbers("by/p1", 10));
        });
    }

    [Fact]
    public async Task A_commit_may_be_made_from_one_that_was_only_placed()
    {
        var last = default(Placed);
        for (var i = 0; i < 100; i++)
        {
            var now = await Store.Find<Note>("n1") ?? Note("n1", "0", "red");
            last = await Store.Place(now with { Text = $"{now.Version + 1}" }, Entry(i + 1));
        }

        await last.Durable;

        await Everywhere(async () =>
        {
            Assert.Equal(Note("n1", "100", "red") with { Version = 100 }, Assert.Single(await Store.All<Note>("red")));
            Assert.Equal(100, (await Store.Newest<JournalEntry>("by/p1", 1000)).Count);
        });
    }

    [Fact]
    public async Task A_commit_made_from_what_was_there_before_a_placed_one_is_stale()
    {
        await Store.Save(Note("n1", "old"));
        var read = (await Store.Find<Note>("n1"))!;
        var placed = await Store.Place(read with { Text = "mine" });

        await Assert.ThrowsAsync<StaleException>(async () => await Store.Place(read with { Text = "yours" }));
        await Assert.ThrowsAsync<StaleException>(async () => await Store.Place([Note("n2")], [read]));

        await placed.Durable;
        await Everywhere(async () => Assert.Equal("mine", (await Store.Find<Note>("n1"))!.Text));
        Assert.Null(await Store.Find<Note>("n2"));
    }

    [Fact]
    public async Task Everything_placed_before_is_durable_when_the_store_says_so()
    {
        var placed = new List<Placed>();
        for (var i = 0; i < 50; i++)
            placed.Add(await Store.Place(Note($"n{i}", "", "red")));

        await Store.Durable();

        Assert.All(placed, one => Assert.True(one.Durable.IsCompletedSuccessfully));
        Assert.True(Store.Durable().AsTask().IsCompletedSuccessfully); // nothing is on its way any more
        await Everywhere(async () => Assert.Equal(50, (await Store.All<Note>("red")).Count));
    }

    [Fact]
    public async Task Lists_that_were_empty_and_keys_never_used_are_true_from_the_first_document_on()
    {
        Assert.Empty(await Store.All<Note>("asked before"));
        Assert.Empty(await Store.Newest<JournalEntry>(JournalEntry.Of("note", "n1"), 3));

        await Store.Save(Note("n1", "", "asked before", "never asked"), Entry(1, changed: Note("n1")));
        await Store.Save(Note("n2", "", "asked before", "never asked"), Entry(2, changed: Note("n1")));

        await Everywhere(async () =>
        {
            Assert.Equal(["n1", "n2"], await Ids("asked before"));
            Assert.Equal(["n1", "n2"], await Ids("never asked"));
            Assert.Equal([2, 1], await Numbers(JournalEntry.Of("note", "n1"), 3));
        });
    }

    [Fact]
    public async Task The_newest_of_what_is_numbered_by_its_ids_are_found_too()
    {
        for (var number = 1; number <= 9; number++)
            await Store.Save(new Item { Id = $"apollo/T{number}", Number = number });

        await Everywhere(async () =>
        {
            Assert.Equal([9, 8, 7], (await Store.Newest<Item>("items", 3)).Select(item => item.Number));
            Assert.Equal([2, 1], (await Store.Newest<Item>("items", 5, before: 3)).Select(item => item.Number));
            Assert.Equal(9, (await Store.All<Item>("items")).Count);
        });
        Assert.Equal(10, await Store.Next("apollo/T"));
        Assert.Equal(1, await Store.Next("journal"));
    }
}
