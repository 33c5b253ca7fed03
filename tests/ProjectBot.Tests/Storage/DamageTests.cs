using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;
using static ProjectBot.Tests.Storage.Notes;

namespace ProjectBot.Tests.Storage;

/// <summary>A store never begins empty where one was, never writes into what is not ours, and misses what is missing.</summary>
[Trait("pace", "slow")]
public sealed class DamageTests : IDisposable
{
    private readonly DamagedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_undamaged_store_is_opened(bool killed)
    {
        await _store.Fill(killed);
        await using var store = _store.Open();
        Assert.Equal(((2 * DamagedStore.Count) + 2, 0, 0), await DamagedStore.Look(store));
        Assert.Equal(DamagedStore.Count + 1, await store.Next("journal"));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Where_a_store_was_none_is_begun(bool isEmptied, bool killed)
    {
        await _store.Fill(killed);
        if (isEmptied)
            _store.Change("", file => file.SetLength(0));
        else
            File.Delete(_store.File);
        Assert.Contains("is missing or empty, but a store was here", Refusal(), StringComparison.Ordinal);
        Assert.True(!File.Exists(_store.File) || new FileInfo(_store.File).Length == 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-log")]
    [InlineData("-log1")]
    public async Task What_is_not_ours_is_not_written_into(string part)
    {
        await _store.Fill(killed: true);
        await File.WriteAllTextAsync(_store.File + part, "This is somebody's letter, and no store.");
        Assert.Contains("is not a file of ProjectBot", Refusal(), StringComparison.Ordinal);
        Assert.Equal("This is somebody's letter, and no store.", await File.ReadAllTextAsync(_store.File + part));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_not_written_into_either_where_no_store_was()
    {
        await File.WriteAllTextAsync(_store.File, "This is somebody's letter, and no store.");
        Assert.Contains("is not a file of ProjectBot", Refusal(), StringComparison.Ordinal);
        Assert.Equal("This is somebody's letter, and no store.", await File.ReadAllTextAsync(_store.File));
    }

    [Fact]
    public async Task Another_store_in_the_place_of_the_one_that_was_here_is_noticed()
    {
        await _store.Fill(killed: false);
        using var other = new DamagedStore();
        await other.Fill(killed: false);
        File.Copy(other.File, _store.File, overwrite: true);
        Assert.Contains("is another store than the one that was here", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_record_with_good_ones_behind_it_stops_the_start()
    {
        await _store.Fill(killed: true, settles: false);
        var (log, records) = _store.Newest();
        _store.Flip(log, records[records.Count / 2].At + 40);
        var before = await File.ReadAllBytesAsync(_store.File + log);
        Assert.Contains("are not there any more", Refusal(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_store.File + log));
    }

    [Fact]
    public async Task What_the_mark_knows_and_no_log_has_is_missed()
    {
        await _store.Fill(killed: true, settles: false);
        var (log, records) = _store.Newest();
        _store.Change(log, file => file.SetLength(records[^2].At + 3));
        Assert.Contains($"records {records[^2].Sequence} to {records[^1].Sequence} are not there any more", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_mark_a_store_is_opened_and_gets_a_new_one()
    {
        await _store.Fill(killed: true);
        File.Delete(_store.File + "-mark");
        await using var store = _store.Open();
        Assert.Equal(0, (await DamagedStore.Look(store)).Lost);
        Assert.True(File.Exists(_store.File + "-mark"));
    }

    [Fact]
    public async Task A_damaged_page_fails_what_lies_on_it_and_the_store_goes_on()
    {
        await _store.Fill(killed: false);
        var (failed, opened, missed) = (0, 0, 0);
        for (var page = 0L; page < (new FileInfo(_store.File).Length - DamagedStore.FirstPage) / DamagedStore.Page; page++)
        {
            _store.Again();
            _store.Flip("", DamagedStore.FirstPage + (page * DamagedStore.Page) + 100 + (page * 7 % 8000));
            LiteStore store;
            try
            {
                store = _store.Open();
            }
            catch (StoreClosedException refusal)
            {
                Assert.Contains("'restore FILE'", refusal.Message, StringComparison.Ordinal);
                failed++;
                continue;
            }
            await using (store)
            {
                var look = await DamagedStore.Look(store);
                Assert.Equal(0, look.Lost);
                (opened, missed) = (opened + 1, missed + look.Missed);
                for (var i = 0; i < 200; i++)
                    await TryPlace(store, Note($"new{i}"));
                Assert.Null(store.Trouble);
                Assert.Equal(0, (await DamagedStore.Look(store)).Lost);
            }
            await using var again = _store.Open();
            Assert.Equal(0, (await DamagedStore.Look(again)).Lost);
        }
        Assert.NotEqual(0, missed);
        Assert.InRange(failed, 0, opened);
    }

    [Fact]
    public async Task What_finds_no_place_in_a_damaged_file_is_found_all_the_same()
    {
        await _store.Fill(killed: true);
        for (var page = 1L; page < (new FileInfo(_store.File).Length - DamagedStore.FirstPage) / DamagedStore.Page; page++)
        {
            _store.Again();
            _store.Flip("", DamagedStore.FirstPage + (page * DamagedStore.Page) + 4000);
            try
            {
                await using var store = _store.Open();
                Assert.Equal((page, 0), (page, (await DamagedStore.Look(store)).Lost));
            }
            catch (StoreClosedException refusal)
            {
                Assert.Contains("'restore FILE'", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_cut_data_file_is_noticed()
    {
        await _store.Fill(killed: false);
        foreach (var part in new[] { 0.1, 0.5, 0.9, 0.999 })
        {
            _store.Again();
            _store.Change("", file => file.SetLength((long)(file.Length * part)));
            try
            {
                await using var store = _store.Open();
                var look = await DamagedStore.Look(store);
                Assert.Equal(0, look.Lost);
                Assert.NotEqual(0, look.Missed);
            }
            catch (StoreClosedException refusal)
            {
                Assert.Contains("'restore FILE'", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    private static async Task TryPlace(LiteStore store, Note note)
    {
        try
        {
            await store.Save(note);
        }
        catch (DamagedException)
        {
            // Whether it is there already lies on that page.
        }
    }

    private string Refusal() => Assert.Throws<StoreClosedException>(() => _store.Open()).Message;
}
