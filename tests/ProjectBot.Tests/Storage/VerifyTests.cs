using ProjectBot.Host.Storage.LiteDb;
using ProjectBot.Storage;

namespace ProjectBot.Tests.Storage;

/// <summary><c>verify</c> tells what is damaged and changes nothing; <c>verify --repair</c> goes on with what can be read.</summary>
[Trait("pace", "slow")]
public sealed class VerifyTests : IDisposable
{
    private readonly DamagedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_whole_store_is_found_whole(bool killed)
    {
        await _store.Fill(killed);
        Assert.Contains($"{2 * DamagedStore.Count} documents", Verify(), StringComparison.Ordinal);
        Assert.Contains("Everything is there.", Verify(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_in_use_is_not_walked()
    {
        await _store.Fill(killed: false);
        await using var store = _store.Open();
        Assert.Contains("in use", Assert.Throws<StoreClosedException>(() => Verify()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_store_is_none_is_made()
    {
        Assert.Contains("There is no data file", Assert.Throws<InvalidOperationException>(() => Verify()).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_store.File));
    }

    [Fact]
    public async Task Damaged_pages_are_told_and_what_can_be_read_goes_on()
    {
        await _store.Fill(killed: false);
        var pages = (int)((new FileInfo(_store.File).Length - DamagedStore.FirstPage) / DamagedStore.Page);
        var repaired = 0;
        for (var page = 8; page < pages; page += 5)
        {
            _store.Again();
            _store.Flip("", DamagedStore.FirstPage + (page * DamagedStore.Page) + 3000);
            var before = await File.ReadAllBytesAsync(_store.File);

            var told = Assert.Throws<InvalidOperationException>(() => Verify()).Message;

            Assert.Contains($"1 of {pages} pages of {_store.File} are damaged: {page}.", told, StringComparison.Ordinal);
            Assert.Contains("'restore FILE'", told, StringComparison.Ordinal);
            Assert.Equal(before, await File.ReadAllBytesAsync(_store.File));
            if (told.Contains("too little left", StringComparison.Ordinal))
            {
                Assert.Contains("too little left", Assert.Throws<InvalidOperationException>(() => Verify(repair: true)).Message, StringComparison.Ordinal);
                Assert.Equal(before, await File.ReadAllBytesAsync(_store.File));
                continue;
            }
            Assert.Contains("The damaged files are kept", Verify(repair: true), StringComparison.Ordinal);
            Assert.Contains("Everything is there.", Verify(), StringComparison.Ordinal);
            await using var store = _store.Open();
            var found = await Found(store);
            Assert.True(found > DamagedStore.Count, $"page {page}: only {found} found. {told}");
            Assert.InRange(await store.Next("journal"), DamagedStore.Count + 1, long.MaxValue);
            await store.Save(Notes.Note("after"), Notes.Entry(DamagedStore.Count + 1));
            repaired++;
        }
        Assert.NotEqual(0, repaired);
    }

    [Fact]
    public async Task A_hole_in_a_log_is_told_and_what_lies_around_it_goes_on()
    {
        await _store.Fill(killed: true, settles: false);
        var (log, records) = _store.Newest();
        _store.Flip(log, records[^3].At + 50);

        var told = Assert.Throws<InvalidOperationException>(() => Verify()).Message;

        Assert.Contains($"Records {records[^3].Sequence} to {records[^3].Sequence} of what was acknowledged are not in the logs any more.", told, StringComparison.Ordinal);
        Verify(repair: true);
        await using var store = _store.Open();
        Assert.Equal((2 * DamagedStore.Count) - 2, await Found(store));
    }

    private static async Task<int> Found(LiteStore store) =>
        (await store.All<Note>("red")).Count + (await store.Newest<Journal.JournalEntry>("by/p1", 1000)).Count
        + (await Task.WhenAll(Enumerable.Range(0, 7).Where(p => p != 1).Select(async p => (await store.Newest<Journal.JournalEntry>($"by/p{p}", 1000)).Count))).Sum();

    private string Verify(bool repair = false) => ProjectBot.Host.Storage.LiteDb.Verify.Store(_store.File, Notes.Types, repair, TimeProvider.System);
}
