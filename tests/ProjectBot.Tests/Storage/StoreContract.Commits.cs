using ProjectBot.Journal;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_change_to_an_older_version_is_stale_and_named()
    {
        await Store.Save(Note("n1"));
        var read = (await Store.Find<Note>("n1"))!;
        await Store.Save(read with { Text = "mine" });

        var refusal = await Assert.ThrowsAsync<StaleException>(async () => await Store.Save(read with { Text = "yours" }));

        Assert.Equal("n1", refusal.Id);
        await Everywhere(async () => Assert.Equal("mine", (await Store.Find<Note>("n1"))!.Text));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(1, 0)]
    public async Task A_version_that_is_not_the_one_in_the_store_is_stale(int saves, long version)
    {
        for (var i = 0; i < saves; i++)
            await Store.Save(Note("n1") with { Version = i });
        await Reopen();

        await Assert.ThrowsAsync<StaleException>(async () => await Store.Save(Note("n1") with { Version = version }));
    }

    [Fact]
    public async Task A_commit_is_kept_whole_or_not_at_all()
    {
        await Store.Save(Note("n1", "old", "red"));

        await Assert.ThrowsAsync<StaleException>(async () =>
            await Store.Save(Note("n2", "", "red"), Note("n1", "new", "red") with { Version = 7 }, Entry(1)));

        await Everywhere(async () =>
        {
            Assert.Equal("old", Assert.Single(await Store.All<Note>("red")).Text);
            Assert.Null(await Store.Find<Note>("n2"));
            Assert.Null(await Store.Find<JournalEntry>("message 1"));
            Assert.Empty(await Store.Newest<JournalEntry>("by/p1", 10));
        });
        await Store.Save(Note("n2", "second try"));
        Assert.Equal(1, (await Store.Find<Note>("n2"))!.Version);
    }

    [Fact]
    public async Task A_document_relied_on_must_not_have_changed()
    {
        await Store.Save(Note("n1"));
        var relied = (await Store.Find<Note>("n1"))!;
        await Store.Save([Note("n2")], [relied]);
        Assert.Equal(1, (await Store.Find<Note>("n1"))!.Version);
        await Store.Save(relied with { Text = "changed" });

        var refusal = await Assert.ThrowsAsync<StaleException>(async () => await Store.Save([Note("n3")], [relied]));

        Assert.Equal("n1", refusal.Id);
        Assert.Null(await Store.Find<Note>("n3"));
    }

    [Fact]
    public async Task The_same_document_twice_in_a_commit_is_stale()
    {
        await Assert.ThrowsAsync<StaleException>(async () => await Store.Save(Note("n1", "one"), Note("n1", "two")));

        Assert.Null(await Store.Find<Note>("n1"));
    }

    [Fact]
    public async Task A_commit_of_nothing_is_kept_too()
    {
        await Store.Save();

        await Store.Save(Note("n1"));
        await Store.Save([], [(await Store.Find<Note>("n1"))!]);
        await Assert.ThrowsAsync<StaleException>(async () => await Store.Save([], [Note("n1")]));
    }

    [Fact]
    public async Task Of_commits_made_at_once_from_the_same_version_one_wins()
    {
        await Store.Save(Note("n1"));
        var read = (await Store.Find<Note>("n1"))!;

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Tried(read with { Text = $"{i}" }))));

        Assert.Single(results, won => won);
        await Everywhere(async () => Assert.Equal(2, (await Store.Find<Note>("n1"))!.Version));
    }

    [Fact]
    public async Task Many_who_count_at_once_lose_no_count()
    {
        await Store.Save([.. Enumerable.Range(0, 5).Select(i => Note($"n{i}", "0", "counters"))]);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
                while (!await Tried(Up((await Store.Find<Note>($"n{(worker + i) % 5}"))!), Up((await Store.Find<Note>($"n{(worker + i + 1) % 5}"))!)))
                {
                }
        })));

        await Everywhere(async () =>
        {
            var all = await Store.All<Note>("counters");
            Assert.Equal(400, all.Sum(note => int.Parse(note.Text, null)));
            Assert.All(all, note => Assert.Equal(note.Version, int.Parse(note.Text, null) + 1));
        });

        static Note Up(Note note) => note with { Text = $"{int.Parse(note.Text, null) + 1}" };
    }

    [Fact]
    public async Task What_was_acknowledged_is_read_by_everybody()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await Store.Save(Note($"n{worker}.{i}", $"{i}", "shared", $"of {worker}"));
                Assert.Equal($"{i}", (await Store.Find<Note>($"n{worker}.{i}"))?.Text);
                Assert.Equal(i + 1, (await Store.All<Note>($"of {worker}")).Count);
                Assert.Contains(await Store.All<Note>("shared"), note => note.Id == $"n{worker}.{i}");
            }
        })));

        await Everywhere(async () => Assert.Equal(160, (await Store.All<Note>("shared")).Count));
    }

    private async Task<bool> Tried(params Document[] documents)
    {
        try
        {
            await Store.Save(documents);
            return true;
        }
        catch (StaleException)
        {
            return false;
        }
    }
}
