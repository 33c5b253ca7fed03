using ProjectBot.Journal;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

/// <summary>What every engine promises. An engine joins by saying how it is opened, and opened again on the same data.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    protected IStore Store { get; set; } = null!;

    protected abstract ValueTask<IStore> Open();

    /// <summary>Closes the store and opens it again. What cannot be closed stays open.</summary>
    protected virtual ValueTask Reopen() => ValueTask.CompletedTask;

    public async Task InitializeAsync() => Store = await Open();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_was_never_saved_is_not_found()
    {
        Assert.Null(await Store.Find<Note>("n1"));
        Assert.Empty(await Store.All<Note>("red"));
        Assert.Empty(await Store.Newest<JournalEntry>("by/p1", 10));
    }

    [Fact]
    public async Task A_saved_document_is_found_in_the_version_it_was_saved_as()
    {
        await Store.Save(Note("n1", "first"));
        await Store.Save((await Store.Find<Note>("n1"))! with { Text = "second" });

        await Everywhere(async () => Assert.Equal(Note("n1", "second") with { Version = 2 }, await Store.Find<Note>("n1")));
    }

    [Fact]
    public async Task A_key_finds_every_document_that_has_it_and_no_other()
    {
        await Store.Save(Note("n1", "", "red", "round"), Note("n2", "", "red"), Note("n3", "", "blue"), Note("n4"));

        await Everywhere(async () =>
        {
            Assert.Equal(["n1", "n2"], await Ids("red"));
            Assert.Equal(["n1"], await Ids("round"));
            Assert.Empty(await Ids("re"));
            Assert.Empty(await Ids("RED"));
        });
    }

    [Fact]
    public async Task A_document_is_found_by_its_keys_of_now()
    {
        await Store.Save(Note("n1", "", "red"), Note("n2", "", "red"));
        Assert.Equal(["n1", "n2"], await Ids("red"));
        Assert.Empty(await Ids("blue"));

        await Store.Save((await Store.Find<Note>("n1"))! with { Tags = ["blue"] });
        await Everywhere(async () =>
        {
            Assert.Equal(["n2"], await Ids("red"));
            Assert.Equal(["n1"], await Ids("blue"));
        });

        await Store.Save((await Store.Find<Note>("n1"))! with { Tags = [], Text = "bare" });
        await Everywhere(async () =>
        {
            Assert.Empty(await Ids("blue"));
            Assert.Equal("bare", (await Store.Find<Note>("n1"))!.Text);
        });
    }

    [Fact]
    public async Task A_list_holds_the_newest_versions()
    {
        await Store.Save(Note("n1", "old", "red"));
        Assert.Equal("old", Assert.Single(await Store.All<Note>("red")).Text);

        await Store.Save((await Store.Find<Note>("n1"))! with { Text = "new" });

        await Everywhere(async () => Assert.Equal("new", Assert.Single(await Store.All<Note>("red")).Text));
    }

    [Fact]
    public async Task A_list_once_given_does_not_change()
    {
        await Store.Save(Note("n1", "", "red"));
        var before = await Store.All<Note>("red");

        await Store.Save(Note("n2", "", "red"), (await Store.Find<Note>("n1"))! with { Text = "changed" });

        Assert.Equal("", Assert.Single(before).Text);
    }

    [Fact]
    public async Task Types_have_ids_and_keys_of_their_own()
    {
        await Store.Save(Note("n1", "", "red"), new Label { Id = "n1" });

        await Everywhere(async () =>
        {
            Assert.NotNull(await Store.Find<Note>("n1"));
            Assert.NotNull(await Store.Find<Label>("n1"));
            Assert.Single(await Store.All<Note>("red"));
            Assert.Single(await Store.All<Label>("red"));
        });
    }

    [Fact]
    public async Task A_key_said_twice_counts_once()
    {
        await Store.Save(Note("n1", "", "red", "red"));

        await Everywhere(async () => Assert.Single(await Store.All<Note>("red")));
    }

    [Fact]
    public async Task Texts_keys_and_ids_of_any_script_and_length_are_kept()
    {
        var ids = new[] { "添加任务 | 🚀", "a|b|note", "quote'\"\\$._id", "שלום", " ", new string('x', 5000), new string('任', 2000), new string('任', 2000) + "2" };
        await Store.Save([.. ids.Select(id => Note(id, id, id, "all"))]);

        await Everywhere(async () =>
        {
            foreach (var id in ids)
            {
                Assert.Equal(id, (await Store.Find<Note>(id))?.Text);
                Assert.Equal(id, Assert.Single(await Store.All<Note>(id)).Id);
            }
            Assert.Equal(ids.Length, (await Store.All<Note>("all")).Count);
        });
    }

    [Fact]
    public async Task A_body_of_a_megabyte_is_kept_and_can_shrink()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(i => (char)('a' + (i % 26)) + (i % 10).ToString("D4", null)));
        await Store.Save(Note("n1", text, "big"));
        await Everywhere(async () => Assert.Equal(text, Assert.Single(await Store.All<Note>("big")).Text));

        await Store.Save((await Store.Find<Note>("n1"))! with { Text = "small" });
        await Everywhere(async () => Assert.Equal("small", Assert.Single(await Store.All<Note>("big")).Text));
    }

    [Fact]
    public async Task A_type_that_is_not_listed_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.Find<Team.Person>("p1"));
    }

    protected async Task<IEnumerable<string>> Ids(string key) => (await Store.All<Note>(key)).Select(note => note.Id).Order(StringComparer.Ordinal);

    /// <summary>Looks twice: at what the store has in memory and, opened again, at what it has on its disk.</summary>
    protected async Task Everywhere(Func<Task> look)
    {
        await look();
        await Reopen();
        await look();
    }
}
